/** What one code point looks like in a terminal. */
export interface Cell {
	/** What is printed: never a control, format, private-use or unassigned character. */
	text: string;
	/** Terminal columns. */
	width: number;
	/** UTF-16 offset in the line. */
	start: number;
	end: number;
}

// East Asian Width W and F; what is ambiguous (“ ” … ①) is narrow, as terminals draw it by default.
const wide =
	/^(?:[\u1100-\u115E\u2329\u232A\u2E80-\u303E\u3041-\u3247\u3250-\uA4CF\uA960-\uA97C\uAC00-\uD7A3\uF900-\uFAFF\uFE10-\uFE19\uFE30-\uFE6F\uFF01-\uFF60\uFFE0-\uFFE6\u{16FE0}-\u{18DFF}\u{1AFF0}-\u{1B2FF}\u{1F200}-\u{1F265}\u{20000}-\u{3FFFD}]|\p{Emoji_Presentation})$/u;
const unseen = /[\p{C}\p{Zl}\p{Zp}\u115F\u1160\u3164\uFFA0]/u;
const everyUnseen = new RegExp(unseen, 'gu');
const combining = /^[\p{Mn}\p{Me}]$/u;

const tabStop = 4;
/** More marks than any script puts on one letter. */
const mostMarks = 3;

/** Writes a character that can't be seen, or that would steer a terminal, as a picture (␛) or a code (<U+202E>). */
function nameUnseen(character: string): string {
	const code = character.codePointAt(0) ?? 0;
	if (code < 0x20) return String.fromCodePoint(0x2400 + code);
	if (code === 0x7f) return '\u2421';
	return `<U+${code.toString(16).toUpperCase().padStart(4, '0')}>`;
}

/** Makes text safe to print on one line: breaks become spaces, unseen characters become visible. */
export function toVisibleLine(text: string): string {
	return text
		.replace(/\s*[\r\n]+\s*/g, ' ')
		.replace(/\t/g, ' ')
		.replace(everyUnseen, nameUnseen);
}

/** Cuts a line into printable cells; tabs reach to the next fourth column. */
export function toCells(line: string): Cell[] {
	const cells: Cell[] = [];
	let column = 0;
	let marks = 0;
	let start = 0;
	for (const character of line) {
		const end = start + character.length;
		marks = combining.test(character) ? marks + 1 : 0;
		let text = character;
		let width = wide.test(character) ? 2 : 1;
		if (character === '\t') {
			width = tabStop - (column % tabStop);
			text = ' '.repeat(width);
		} else if (unseen.test(character) || marks > mostMarks) {
			text = nameUnseen(character);
			width = text.length;
		} else if (marks > 0) {
			width = 0;
		}
		cells.push({ text, width, start, end });
		column += width;
		start = end;
	}
	return cells;
}
