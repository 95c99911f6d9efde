/** Converts one run of text without markup. */
export type TextConverter = (text: string) => string;

const VOID = new Set('area base br col embed hr img input link meta param source track wbr'.split(' '));
/** Elements whose content is not markup, and not for readers either. */
const RAW = new Set(['iframe', 'noembed', 'noframes', 'script', 'style', 'xmp']);
/** Elements whose content is text for readers in which < opens no tag. */
const TEXT_ONLY = new Set(['textarea', 'title']);
/** Elements whose content is quoted literally: code, keys, samples, variables. */
const LITERAL = new Set(['code', 'kbd', 'pre', 'samp', 'var']);
const CONVERTED_ATTRIBUTES = new Set([
	'title',
	'aria-label',
	'aria-description',
	'alt',
	'placeholder',
	'label',
	'content',
	// What a script tells readers of the element.
	'data-of',
	// What a style sheet prints on every sheet of paper.
	'data-running',
	'data-foot',
]);

const MARKUP = /<(?:!--|!|\?|(\/?)([a-z][^\s/>]*))/gi;
const ATTRIBUTE = /([^\s"'<>/=]+)(?:(\s*=\s*)("[^"]*"|'[^']*'|[^\s"'=<>`]+))?/g;
const SWITCHING_ATTRIBUTE = /\s(?:lang|translate)\s*=/i;
const HAN = /\p{Script=Han}/u;
const NUMERIC_REFERENCE = /&#(?:x([\da-f]{1,6})|(\d{1,7}));/gi;
// Metadata that is an address, a locale or a key, never a sentence.
const TECHNICAL_META = /(?:url|image|video|audio|locale|viewport|verification|id)$/i;
const ADDRESS = /^(?:[a-z][a-z\d+.-]*:\/\/|mailto:|tel:|data:|\.{0,2}\/)\S*$/i;

/** An open element at which conversion changed; `depth` counts it and the open elements of its name inside it. */
interface Switch {
	name: string;
	depth: number;
	converts: boolean;
	/** In a literal element or under translate="no" no lang attribute switches conversion on again. */
	locked: boolean;
}

/**
 * Turns the text of a finished page into another script. The language of `<html>` (in a fragment zh-Hant) is the base: text in
 * it is converted, with the attributes that readers read. An element in any other language is left alone with all it holds,
 * but for parts that return to the base; so are code, kbd, pre, samp, var, scripts, styles, comments and translate="no".
 * Tags, addresses, ids, other data attributes and white space stay byte for byte.
 */
export function convertHtml(html: string, convert: TextConverter): string {
	const change = (text: string): string => convertText(text, convert);
	return walkHtml(html, {
		text: change,
		title: change,
		attributes: (element, source) => convertAttributes(element, source, convert),
	});
}

/** What is done with each part of a page that is in its own language. */
export interface HtmlVisitor {
	/** Text in which an element may stand. */
	text: TextConverter;
	/** Text in which none may: a title, a field's content. */
	title: TextConverter;
	/** All attributes of a tag, as written. */
	attributes: (element: string, source: string) => string;
}

/** Rewrites what of a finished page is in the page's own language; everything else stays byte for byte. */
export function walkHtml(html: string, visitor: HtmlVisitor): string {
	const switches: Switch[] = [];
	let base = 'zh-hant';
	let result = '';
	let at = 0;
	const converts = (): boolean => switches.at(-1)?.converts ?? true;
	const copyText = (to: number, change: TextConverter): void => {
		const text = html.slice(at, to);
		result += converts() ? change(text) : text;
		at = to;
	};
	const copy = (to: number): void => {
		result += html.slice(at, to);
		at = to;
	};
	for (;;) {
		MARKUP.lastIndex = at;
		const markup = MARKUP.exec(html);
		copyText(markup?.index ?? html.length, visitor.text);
		if (!markup) return result;
		const name = markup[2]?.toLowerCase();
		if (name === undefined) {
			copy(endOf(html, at, markup[0] === '<!--' ? '-->' : '>'));
		} else if (markup[1] === '/') {
			leave(switches, name);
			copy(endOfTag(html, MARKUP.lastIndex));
		} else {
			const to = endOfTag(html, MARKUP.lastIndex);
			const attributes = html.slice(MARKUP.lastIndex, to);
			if (name === 'html') base = readAttribute(attributes, 'lang')?.toLowerCase() ?? base;
			enter(switches, name, attributes, base);
			copy(to - attributes.length);
			result += converts() ? visitor.attributes(name, attributes) : attributes;
			at = to;
			if (VOID.has(name) || attributes.endsWith('/>')) leave(switches, name);
			else if (RAW.has(name)) copy(endOfContent(html, name, to));
			else if (TEXT_ONLY.has(name)) copyText(endOfContent(html, name, to), visitor.title);
		}
	}
}

function enter(switches: Switch[], name: string, attributes: string, base: string): void {
	const top = switches.at(-1) ?? { name: '', depth: 0, converts: true, locked: false };
	let { converts, locked } = top;
	if (LITERAL.has(name)) locked = true;
	if (SWITCHING_ATTRIBUTE.test(attributes)) {
		const lang = readAttribute(attributes, 'lang')?.toLowerCase();
		if (readAttribute(attributes, 'translate')?.toLowerCase() === 'no') locked = true;
		if (lang !== undefined && lang !== '') converts = lang === base;
	}
	converts &&= !locked;
	if (converts !== top.converts || locked !== top.locked) switches.push({ name, depth: 1, converts, locked });
	else if (top.name === name) top.depth += 1;
}

function leave(switches: Switch[], name: string): void {
	const top = switches.at(-1);
	if (top?.name !== name) return;
	top.depth -= 1;
	if (top.depth === 0) switches.pop();
}

function convertAttributes(element: string, source: string, convert: TextConverter): string {
	if (!HAN.test(source) && !source.includes('&#')) return source;
	return source.replace(ATTRIBUTE, (whole, name: string, equals: string | undefined, value: string | undefined) => {
		const key = name.toLowerCase();
		if (value === undefined || equals === undefined || !CONVERTED_ATTRIBUTES.has(key)) return whole;
		if (key === 'content' && !(element === 'meta' && hasSentence(source))) return whole;
		return `${name}${equals}${convertText(value, convert)}`;
	});
}

/** Han may also be written as numeric references; those become characters first. */
function convertText(text: string, convert: TextConverter): string {
	const plain = text.includes('&#') ? text.replace(NUMERIC_REFERENCE, readReference) : text;
	return HAN.test(plain) ? convert(plain) : text;
}

function readReference(reference: string, hex: string | undefined, decimal: string | undefined): string {
	const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
	const character = code <= 0x10ffff ? String.fromCodePoint(code) : '';
	return HAN.test(character) ? character : reference;
}

function readAttribute(source: string, wanted: string): string | undefined {
	for (const [, name = '', , value = ''] of source.matchAll(ATTRIBUTE)) {
		if (name.toLowerCase() === wanted) return value.replace(/^(["'])(.*)\1$/s, '$2').trim();
	}
	return undefined;
}

/** Whether a meta element's content is for readers. */
function hasSentence(source: string): boolean {
	const name =
		readAttribute(source, 'name') ?? readAttribute(source, 'property') ?? readAttribute(source, 'itemprop') ?? '';
	const technical = readAttribute(source, 'http-equiv') !== undefined || TECHNICAL_META.test(name);
	return !technical && !ADDRESS.test(readAttribute(source, 'content') ?? '');
}

function endOf(html: string, from: number, mark: string): number {
	const at = html.indexOf(mark, from);
	return at === -1 ? html.length : at + mark.length;
}

/** Where a tag ends: at the first > outside quotes. */
function endOfTag(html: string, from: number): number {
	for (let at = from; at < html.length; at += 1) {
		const character = html.charAt(at);
		if (character === '>') return at + 1;
		if (character !== '"' && character !== "'") continue;
		const quote = html.indexOf(character, at + 1);
		if (quote === -1) return html.length;
		at = quote;
	}
	return html.length;
}

function endOfContent(html: string, name: string, from: number): number {
	const end = new RegExp(`</${name}(?=[\\s/>])`, 'gi');
	end.lastIndex = from;
	return end.exec(html)?.index ?? html.length;
}
