import { isAlias, isCollection, isScalar, parseDocument, visit } from 'yaml';
import type { Document, Node, YAMLError } from 'yaml';
import { createSourceText } from '#diagnostics/source-text.ts';
import type { Bilingual, Finding } from '#diagnostics/finding.ts';
import { createFormatFinding } from './format-finding.ts';
import { findSlip } from './yaml-lines.ts';
import { describeYamlError, MISALIGNED } from './yaml-messages.ts';

const OPEN_QUOTE: Bilingual = { zh: '这个引号打开之后没有收尾。', en: 'The quote that opens here is not closed.' };
const OPEN_BRACKET: Bilingual = {
	zh: '这个括号打开之后没有收尾。',
	en: 'The bracket that opens here is not closed.',
};

/** Mistakes that leave the rest readable; what the parser says after any other one is guesswork. */
const ALONE: ReadonlySet<string> = new Set([
	'BAD_ALIAS',
	'BAD_DQ_ESCAPE',
	'DUPLICATE_KEY',
	'MULTIPLE_ANCHORS',
	'MULTIPLE_TAGS',
	'TAG_RESOLVE_FAILED',
]);

interface Mistake {
	at: number;
	message: Bilingual;
	alone: boolean;
}

/** Where the last quote or bracket before a place opens that has no end there. */
function findOpening(document: Document.Parsed, before: number, kind: 'quote' | 'bracket'): number | undefined {
	let opening: number | undefined;
	visit(document, {
		Node(_, node) {
			const [start = 0, end = 0] = node.range ?? [];
			const fits =
				kind === 'quote'
					? isScalar(node) && (node.type === 'QUOTE_DOUBLE' || node.type === 'QUOTE_SINGLE')
					: isCollection(node) && node.flow === true;
			if (fits && start < before && end >= before - 1) opening = start;
		},
	});
	return opening;
}

/** Errors that a slip of the keyboard brings about, in the line they are noticed in or the one before. */
const OF_LINES: ReadonlySet<string> = new Set([
	'BAD_INDENT',
	'BLOCK_AS_IMPLICIT_KEY',
	'MISSING_CHAR',
	'MULTILINE_IMPLICIT_KEY',
	'UNEXPECTED_TOKEN',
]);

/** What the lines themselves show to be wrong, where they do. */
function findInLines({ code, message, pos: [at] }: YAMLError, source: string): Mistake | undefined {
	if (!OF_LINES.has(code)) return undefined;
	const start = source.lastIndexOf('\n', at - 1) + 1;
	const [line = '', next = ''] = source.slice(start).split('\n');
	const before = source.lastIndexOf('\n', start - 2) + 1;
	for (const [from, text] of [
		[before, source.slice(before, Math.max(before, start - 1))],
		[start, line],
	] as const) {
		const slip = findSlip(text);
		if (slip) return { at: from + text.search(/\S|$/u), message: slip, alone: false };
	}
	// A key that stands further in than its neighbours is taken for more of the value before it.
	const ofValue = source.slice(start, at).includes(': ') && !source.slice(at, start + line.length).includes(': ');
	const inwards = next.search(/\S|$/u) - line.search(/(?! |- )/u);
	if (ofValue && inwards > 0 && code.endsWith('IMPLICIT_KEY'))
		return { at: start + line.length + 1 + next.search(/\S|$/u), message: MISALIGNED, alone: false };
	return message.startsWith('Sequence item without') ? { at, message: MISALIGNED, alone: false } : undefined;
}

/** Says what is wrong, and where: at what was opened, not where the parser noticed that it has no end. */
function explain(error: YAMLError, document: Document.Parsed, source: string): Mistake {
	const { code, message, pos } = error;
	const alone = ALONE.has(code);
	const [at] = pos;
	if (code === 'MULTIPLE_DOCS') {
		const ending = source.slice(0, at).lastIndexOf('\n...');
		return { at: ending < 0 ? at : ending + 1, message: describeYamlError(error), alone };
	}
	const kind = /^Missing closing ['"]quote/u.test(message)
		? 'quote'
		: code === 'BLOCK_IN_FLOW' || message.includes('must be sufficiently indented and end with a')
			? 'bracket'
			: undefined;
	const opening = kind && findOpening(document, at, kind);
	if (opening === undefined) return findInLines(error, source) ?? { at, message: describeYamlError(error), alone };
	const says = code === 'BLOCK_IN_FLOW' ? describeYamlError(error) : kind === 'quote' ? OPEN_QUOTE : OPEN_BRACKET;
	return { at: opening, message: says, alone };
}

const TOO_DEEP: Bilingual = { zh: '数据的层次嵌套太深。', en: 'The data is nested too deeply.' };
const isTooDeep = (reason: string): boolean => /nesting exceeded|call stack/iu.test(reason);

const FOREIGN_QUOTES: Bilingual = {
	zh: '文字外面是中文引号，会照样印出来；改成半角单引号，连引号都要印的，在外面再加半角单引号。',
	en: 'The text stands in typographic quotes, which would be printed: put it in straight single quotes instead, or around them if they belong to the text.',
};

/** Whether a text was put in the quotes that an input method or a word processor types. */
const isInForeignQuotes = (node: Node): boolean =>
	isScalar(node) && node.type === 'PLAIN' && /^[‘“].*[’”'"]$/u.test(node.source ?? '');

const CUT_OFF: Bilingual = {
	zh: '空格加 # 是注释的开头，这后面的文字都不会读；把整段文字放在单引号里（真是注释的，# 后空一格）。',
	en: 'A # after a space begins a comment, so the text from here on is not read: put the whole text in single quotes (or a space after the # of a comment).',
};

/** Where a text is cut off by a # that was meant as part of it; undefined where none is. */
function findCut(node: Node, source: string): number | undefined {
	if (!isScalar(node) || node.type !== 'PLAIN' || !/^\S/u.test(node.comment ?? '')) return undefined;
	return /[\s\p{Script=Han}]/u.test(node.source ?? '') ? source.indexOf('#', node.range?.[1]) : undefined;
}

/** What an author may not use although it is YAML. */
function forbid(node: Node): Bilingual | undefined {
	if (isAlias(node)) return { zh: '不能使用 YAML 别名（*）。', en: 'YAML aliases (*) are not allowed.' };
	if (node.anchor !== undefined) return { zh: '不能使用 YAML 锚点（&）。', en: 'YAML anchors (&) are not allowed.' };
	if (isInForeignQuotes(node)) return FOREIGN_QUOTES;
	return node.tag?.startsWith('!') === true
		? { zh: '不能使用自定义标签（!）。', en: 'Custom tags (!) are not allowed.' }
		: undefined;
}

/** Finds each kind of YAML mistake where it first stands, by the slow parser that keeps positions. */
export function findMistakes(
	file: string,
	source: string,
	offset: number,
	raw: string,
	reason: string | undefined,
): Finding[] {
	const { pointAt } = createSourceText(file, raw);
	const state = (at: number, message: Bilingual): Finding =>
		createFormatFinding('yaml-syntax', { file, ...pointAt(offset + at) }, message);
	if (reason !== undefined && isTooDeep(reason)) return [state(0, TOO_DEEP)];
	const document = parseDocument(source, { uniqueKeys: true, prettyErrors: false });
	const mistakes: Mistake[] = [...document.errors, ...document.warnings]
		.filter(({ message }) => !message.startsWith('Tags and anchors must be separated')) // neither may stand there
		.map((error) => explain(error, document, source));
	visit(document, {
		Node(_, node) {
			const message = forbid(node);
			if (message) mistakes.push({ at: node.range?.[0] ?? 0, message, alone: true });
			const cut = findCut(node, source);
			if (cut !== undefined) mistakes.push({ at: cut, message: CUT_OFF, alone: true });
		},
	});
	if (mistakes.length === 0 && reason !== undefined)
		mistakes.push({ at: 0, message: { zh: `YAML 写法有误：${reason}`, en: `YAML error: ${reason}` }, alone: true });
	const first = new Map<string, Finding>();
	mistakes.sort((a, b) => a.at - b.at);
	const leading = mistakes.find(({ alone }) => !alone);
	for (const mistake of mistakes) {
		const { at, message, alone } = mistake;
		if ((alone || mistake === leading) && !first.has(message.en)) first.set(message.en, state(at, message));
	}
	return [...first.values()];
}
