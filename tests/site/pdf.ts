import { inflateSync } from 'node:zlib';

/** A page of a PDF. */
export interface PdfPage {
	/** In points. */
	width: number;
	height: number;
	/** In drawing order, without white space (a PDF has none of its own), compatibility forms folded but for radicals. */
	text: string;
	/** What is drawn, glyph by glyph or in short runs. */
	runs: readonly PdfRun[];
}

/** Text drawn at one place; lengths in points, `y` of its baseline from the top of the page. */
export interface PdfRun {
	text: string;
	x: number;
	y: number;
	size: number;
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
	const runs = readRuns(content, fonts).map((run) => ({ ...run, y: height - run.y }));
	return { width, height, text: foldRuns(runs), runs };
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

const OPERATION =
	/\/(\S+) ([\d.]+) Tf|<([\da-f]+)>\s*Tj|\[((?:<[\da-f]*>|[-\d.\s])*)\]\s*TJ|((?:-?[\d.]+ ){6})(cm|Tm)|(-?[\d.]+) (-?[\d.]+) Td|(?:^|\s)(q|Q|BT)(?=\s)/giu;

/** Follows what moves the pen (Chromium turns nothing, so that a transformation is a scale and a shift), and takes down what is drawn. */
function readRuns(content: string, fonts: Map<string, Map<string, string>>): PdfRun[] {
	type Frame = readonly [scale: number, x: number, y: number, flip: number];
	const saved: Frame[] = [];
	let frame: Frame = [1, 0, 0, 1];
	let font: Map<string, string> | undefined;
	let size = 0;
	let pen = { x: 0, y: 0, flip: 1 };
	const runs: PdfRun[] = [];
	for (const [, name, points, hex, array, numbers, into, right, down, act] of content.matchAll(OPERATION)) {
		const [scale, left, base, flip] = frame;
		const [a = 1, , , d = 1, e = 0, f = 0] = numbers?.trim().split(' ').map(Number) ?? [];
		if (name !== undefined) [font, size] = [fonts.get(name), Number(points)];
		else if (into === 'cm') frame = [scale * a, left + scale * e, base + scale * flip * f, flip * Math.sign(d)];
		else if (into === 'Tm') pen = { x: e, y: f, flip: d };
		else if (act === 'BT') pen = { x: 0, y: 0, flip: 1 };
		else if (act === 'q') saved.push(frame);
		else if (act === 'Q') frame = saved.pop() ?? frame;
		else if (right !== undefined) pen = { ...pen, x: pen.x + Number(right), y: pen.y + pen.flip * Number(down) };
		else {
			const codes = hex ?? [...(array ?? '').matchAll(/<([\da-f]*)>/giu)].map(([, part = '']) => part).join('');
			const width = [...(font?.keys() ?? [])][0]?.length ?? 4;
			const glyphs = codes.match(new RegExp(`.{${width}}`, 'gu')) ?? [];
			const text = glyphs.map((code) => font?.get(code.toUpperCase()) ?? '').join('');
			runs.push({ text, x: left + scale * pen.x, y: base + scale * flip * pen.y, size: scale * size });
		}
	}
	return runs;
}

/** The text of runs, as pages have it. */
export function foldRuns(runs: readonly PdfRun[]): string {
	const text = runs.map((run) => run.text).join('');
	// A radical stands for whichever character shares its glyph; folded, it would become one certain character.
	return text.replaceAll(/[^\u2E80-\u2FDF]+/gu, (part) => part.normalize('NFKC')).replaceAll(/\s/gu, '');
}

/** Groups runs into lines by baseline, from the top down, each in reading order. */
export function listLines(runs: readonly PdfRun[]): PdfRun[][] {
	const lines: PdfRun[][] = [];
	for (const run of [...runs].filter(({ text }) => text.trim() !== '').sort((a, b) => a.y - b.y)) {
		const line = lines.at(-1);
		if (line?.[0] && run.y - line[0].y < 1.5) line.push(run);
		else lines.push([run]);
	}
	return lines.map((line) => line.sort((a, b) => a.x - b.x));
}
