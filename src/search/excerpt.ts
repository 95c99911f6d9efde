import { tokenise } from '#text/tokens.ts';

/** A piece of a text; put it on the page as text, never as HTML. */
export interface Segment {
	text: string;
	match: boolean;
}

/** Token positions `[from, to)` of a record that matched. */
export type Span = readonly [from: number, to: number];

/** Offsets in the fields' texts under the matched tokens. The fields' tokens are numbered on from `at`, with one number left out between two. */
export function locate(fields: readonly string[], at: number, spans: readonly Span[]): Span[][] {
	let start = at;
	return fields.map((text) => {
		const tokens = tokenise(text);
		const matched: [number, number][] = [];
		for (const [from, to] of [...spans].sort(([a], [b]) => a - b)) {
			const first = tokens[Math.max(0, from - start)];
			const last = tokens[Math.min(tokens.length, to - start) - 1];
			if (to <= start || !first || !last) continue;
			const before = matched.at(-1);
			if (before && first.from <= before[1]) before[1] = Math.max(before[1], last.to);
			else matched.push([first.from, last.to]);
		}
		start += tokens.length + 1;
		return matched;
	});
}

/** A text in segments; with a `width`, the part of about so many characters around the first match, with … where it was cut. */
export function cutSegments(text: string, matched: readonly Span[], width = Infinity): Segment[] {
	const [start, end] = text.length <= width ? [0, text.length] : chooseWindow(text, matched, width);
	const segments: Segment[] = [];
	const add = (from: number, to: number, match: boolean): void => {
		const piece = text.slice(Math.max(start, from), Math.min(end, to));
		if (piece !== '') segments.push({ text: piece, match });
	};
	let at = 0;
	for (const [from, to] of matched) {
		add(at, from, false);
		add(from, to, true);
		at = to;
	}
	add(at, text.length, false);
	if (start > 0) segments.unshift({ text: '…', match: false });
	if (end < text.length) segments.push({ text: '…', match: false });
	return segments;
}

const LEAD = 0.25;
const NEAR = 20;

/** A quarter of the window stands before the first match; its ends move to a break between words or clauses where one is near. */
function chooseWindow(text: string, matched: readonly Span[], width: number): Span {
	const first = matched[0]?.[0] ?? 0;
	const wanted = Math.max(0, Math.min(Math.floor(first - width * LEAD), text.length - width));
	const start = wanted === 0 ? 0 : breakNear(text, wanted, first);
	const end = Math.min(text.length, start + width);
	return [start, end === text.length ? end : breakBefore(text, end, matched[0]?.[1] ?? 0)];
}

function breakNear(text: string, from: number, limit: number): number {
	for (let at = from; at <= Math.min(limit, from + NEAR); at += 1) if (isBreak(text, at)) return at;
	return isInsideCharacter(text, from) ? from - 1 : from;
}

function breakBefore(text: string, from: number, limit: number): number {
	for (let at = from; at >= Math.max(limit, from - NEAR); at -= 1) if (isBreak(text, at)) return at;
	return isInsideCharacter(text, from) ? from + 1 : from;
}

const isBreak = (text: string, at: number): boolean => /[\s，。；、：！？]/u.test(text.charAt(at - 1));
const isInsideCharacter = (text: string, at: number): boolean => /[\udc00-\udfff]/u.test(text.charAt(at));
