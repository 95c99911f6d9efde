import { inflateSync } from 'node:zlib';

/** A page of a PDF. */
export interface PdfPage {
	/** In points. */
	width: number;
	height: number;
	/** In drawing order, without white space (a PDF has none of its own), compatibility forms folded but for radicals. */
	text: string;
}

interface PdfObject {
	head: string;
	stream: string | undefined;
}

/** Reads what Chromium writes: plain objects, deflated streams, fonts with a table of the characters behind their glyphs. */
export function readPdf(bytes: Uint8Array): PdfPage[] {
	const objects = readObjects(Buffer.from(bytes));
	const kids = [...objects.values()].flatMap(({ head }) =>
		/\/Type\s*\/Pages\b/u.test(head) ? referencesOf(head, 'Kids') : [],
	);
	return kids.flatMap((id) => {
		const page = objects.get(id);
		return page && /\/Type\s*\/Page\b/u.test(page.head) ? [readPage(objects, page)] : [];
	});
}

function readObjects(bytes: Buffer): Map<string, PdfObject> {
	const source = bytes.toString('latin1');
	const objects = new Map<string, PdfObject>();
	for (const match of source.matchAll(/(?:^|\n)(\d+) 0 obj\s/gu)) {
		const start = match.index + match[0].length;
		const end = source.indexOf('endobj', start);
		const at = source.indexOf('stream', start);
		const hasStream = at >= 0 && at < end;
		const head = source.slice(start, hasStream ? at : end);
		const from = hasStream ? at + (source[at + 6] === '\r' ? 8 : 7) : 0;
		const length = Number(/\/Length (\d+)(?! 0 R)/u.exec(head)?.[1] ?? 0);
		const raw = hasStream ? bytes.subarray(from, from + length) : undefined;
		const isText = raw && !/\/Subtype\s*\/Image|\/FontFile|\/Length1/u.test(head);
		const stream = isText ? (head.includes('FlateDecode') ? inflateSync(raw) : raw).toString('latin1') : undefined;
		objects.set(match[1] ?? '', { head, stream });
	}
	return objects;
}

/** The objects that a key of a dictionary refers to, by number. */
function referencesOf(head: string, key: string): string[] {
	const value = new RegExp(`/${key}\\s*(\\[[^\\]]*\\]|\\d+ 0 R)`, 'u').exec(head)?.[1] ?? '';
	return [...value.matchAll(/(\d+) 0 R/gu)].map(([, id = '']) => id);
}

/** A dictionary inside another, or in an object of its own. */
function dictionaryOf(objects: Map<string, PdfObject>, head: string, key: string): string {
	const [reference] = referencesOf(head, key);
	if (reference !== undefined) return objects.get(reference)?.head ?? '';
	return new RegExp(`/${key}\\s*<<([^>]*)>>`, 'u').exec(head)?.[1] ?? '';
}

function readPage(objects: Map<string, PdfObject>, { head }: PdfObject): PdfPage {
	const [, , width = 0, height = 0] = (/\/MediaBox\s*\[([^\]]*)\]/u.exec(head)?.[1] ?? '')
		.trim()
		.split(/\s+/u)
		.map(Number);
	const [own] = referencesOf(head, 'Resources');
	const resources = own === undefined ? head : (objects.get(own)?.head ?? '');
	const fonts = new Map(
		[...dictionaryOf(objects, resources, 'Font').matchAll(/\/(\S+) (\d+) 0 R/gu)].map(([, name = '', id = '']) => [
			name,
			readCharacters(objects, id),
		]),
	);
	const content = referencesOf(head, 'Contents')
		.map((id) => objects.get(id)?.stream ?? '')
		.join('\n');
	return { width, height, text: readText(content, fonts) };
}

/** Glyph (one or two bytes in hexadecimal, as the font has them) → characters. */
function readCharacters(objects: Map<string, PdfObject>, font: string): Map<string, string> {
	const [table = ''] = referencesOf(objects.get(font)?.head ?? '', 'ToUnicode');
	const source = objects.get(table)?.stream ?? '';
	const characters = new Map<string, string>();
	const decode = (hex: string): string => Buffer.from(hex, 'hex').swap16().toString('utf16le');
	for (const [, block = ''] of source.matchAll(/beginbfchar(.*?)endbfchar/gsu)) {
		for (const [, glyph = '', text = ''] of block.matchAll(/<([\da-f]+)>\s*<([\da-f]+)>/giu)) {
			characters.set(glyph.toUpperCase(), decode(text));
		}
	}
	for (const [, block = ''] of source.matchAll(/beginbfrange(.*?)endbfrange/gsu)) {
		for (const [, first = '', last = '', text = ''] of block.matchAll(
			/<([\da-f]+)>\s*<([\da-f]+)>\s*<([\da-f]+)>/giu,
		)) {
			const start = Number.parseInt(first, 16);
			const base = Number.parseInt(text, 16);
			for (let glyph = start; glyph <= Number.parseInt(last, 16); glyph += 1) {
				const code = glyph.toString(16).toUpperCase().padStart(first.length, '0');
				characters.set(code, decode((base + glyph - start).toString(16).padStart(4, '0')));
			}
		}
	}
	return characters;
}

function readText(content: string, fonts: Map<string, Map<string, string>>): string {
	let font: Map<string, string> | undefined;
	let text = '';
	for (const [, name, hex, array] of content.matchAll(
		/\/(\S+) [\d.]+ Tf|<([\da-f]+)>\s*Tj|\[((?:<[\da-f]*>|[-\d.\s])*)\]\s*TJ/giu,
	)) {
		if (name !== undefined) font = fonts.get(name);
		const codes = hex ?? [...(array ?? '').matchAll(/<([\da-f]*)>/giu)].map(([, part = '']) => part).join('');
		const width = [...(font?.keys() ?? [])][0]?.length ?? 4;
		for (const code of codes.match(new RegExp(`.{${width}}`, 'gu')) ?? [])
			text += font?.get(code.toUpperCase()) ?? '';
	}
	// A radical stands for whichever character shares its glyph; folded, it would become one certain character.
	return text.replaceAll(/[^\u2E80-\u2FDF]+/gu, (part) => part.normalize('NFKC')).replaceAll(/\s/gu, '');
}
