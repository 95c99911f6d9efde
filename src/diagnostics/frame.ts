import { paint } from './paint.ts';
import type { Position } from './positions.ts';
import { toCells } from './visible-text.ts';
import type { Cell } from './visible-text.ts';

/** How a frame is drawn. */
export interface FrameOptions {
	/** Terminal columns for the whole frame. */
	width: number;
	colour: boolean;
	/** Lines shown before and after what is underlined. */
	context?: number;
}

/** One line of a frame: its number in the file and the offsets that are underlined. */
export interface FrameLine {
	number: number;
	text: string;
	mark: { start: number; end: number } | undefined;
}

/** A value that runs on is underlined on its first lines only. */
const mostMarkedLines = 3;
const narrowest = 20;
/** A line is looked at this far around the mark; what lies further off is clipped in any case. */
const reach = 2_000;

/** Picks the lines around a position; empty where the file can't be read. */
export function selectFrameLines(lines: readonly string[], position: Position, context = 1): FrameLine[] {
	const lastMarked = Math.min(position.endLine, position.line + mostMarkedLines - 1);
	const first = Math.max(1, position.line - context);
	const last = Math.min(lines.length, lastMarked + context);
	const selected: FrameLine[] = [];
	for (let number = first; number <= last; number += 1) {
		const text = lines[number - 1] ?? '';
		const isMarked = number >= position.line && number <= lastMarked;
		const lead = text.length - text.trimStart().length;
		const start = number === position.line ? position.column - 1 : lead;
		const end = number === position.endLine ? position.endColumn - 1 : text.trimEnd().length;
		selected.push({ number, text, mark: isMarked ? { start, end: Math.max(start, end) } : undefined });
	}
	return selected;
}

function measure(cells: readonly Cell[]): number {
	return cells.reduce((sum, { width }) => sum + width, 0);
}

/** Cuts cells to `room` columns from the column `from` on; an ellipsis stands for what is cut off at either end. */
function cutCells(cells: readonly Cell[], from: number, room: number): Cell[] {
	const lead = from > 0 ? 1 : 0;
	const kept: Cell[] = [];
	let column = 0;
	let used = lead;
	let cutAt: number | undefined;
	for (const cell of cells) {
		const at = column;
		column += cell.width;
		if (at < from + lead) continue;
		if (used + cell.width >= room) {
			cutAt = cell.start;
			break;
		}
		used += cell.width;
		kept.push(cell);
	}
	const first = kept[0]?.start ?? 0;
	if (lead > 0) kept.unshift({ text: '…', width: 1, start: first, end: first });
	if (cutAt !== undefined) kept.push({ text: '…', width: 1, start: cutAt, end: cutAt });
	return kept;
}

/** Fits a line into `room` columns so that the mark's beginning stays in sight. */
function fitLine({ text, mark }: FrameLine, room: number): { text: string; indent: string; caret: string } {
	const focus = mark?.start ?? 0;
	const skipped = Math.max(0, focus - reach);
	const cells = toCells(text.slice(skipped, focus + reach));
	const start = focus - skipped;
	const end = Math.max((mark?.end ?? 0) - skipped, start + 1);
	const before = measure(cells.filter((cell) => cell.end <= start));
	const marked = measure(cells.filter((cell) => cell.end > start && cell.start < end));
	const isCut = skipped > 0 || measure(cells) > room;
	const shown = isCut ? cutCells(cells, before + marked < room ? 0 : Math.max(0, before - (room >> 2)), room) : cells;
	const indent = measure(shown.filter((cell) => cell.end <= start));
	const length = measure(shown.filter((cell) => cell.end > start && cell.start < end && cell.end > cell.start));
	const drawn = shown.map((cell) => cell.text).join('');
	return { text: drawn.trimEnd(), indent: ' '.repeat(indent), caret: '^'.repeat(Math.max(1, length)) };
}

/** Draws the lines around a position with their numbers, and carets right under the text in question. */
export function renderFrame(lines: readonly string[], position: Position, options: FrameOptions): string {
	const selected = selectFrameLines(lines, position, options.context);
	const digits = String(selected.at(-1)?.number ?? 0).length;
	const room = Math.max(narrowest, options.width - digits - 5);
	const rows: string[] = [];
	for (const line of selected) {
		const { text, indent, caret } = fitLine(line, room);
		const sign = line.mark ? paint('>', 'red', options.colour) : ' ';
		const gutter = paint(`${String(line.number).padStart(digits)} |`, 'dim', options.colour);
		rows.push(`${sign} ${gutter} ${text}`.trimEnd());
		if (line.mark) {
			const blank = paint(`${' '.repeat(digits)} |`, 'dim', options.colour);
			rows.push(`  ${blank} ${indent}${paint(caret, 'red', options.colour)}`);
		}
	}
	return rows.join('\n');
}
