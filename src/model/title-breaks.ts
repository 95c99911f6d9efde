const HAN = /^\p{Script=Han}+$/u;
/** Short quotations stay on one line, also where marks inside them would let it break. */
const QUOTED = /(“[^”]{1,8}”)/u;
const JOINS = new Set(['和', '与', '及', '或']);

const words = new Intl.Segmenter('zh', { granularity: 'word' });

/** Part of a title between two places where a line may end. */
interface TitlePiece {
	text: string;
	/** It breaks nowhere, not even after its marks. */
	whole: boolean;
}

/** Whether a line may end between two words: before 和, after 的, or between words of two characters or more. */
function mayBreak(before: string, after: string): boolean {
	if (!HAN.test(before) || !HAN.test(after)) return false;
	return (before.length > 1 || before === '的') && (after.length > 1 || JOINS.has(after));
}

function cutWords(text: string): TitlePiece[] {
	const pieces: TitlePiece[] = [];
	let last = '';
	for (const { segment } of words.segment(text)) {
		const piece = pieces.at(-1);
		if (piece && !mayBreak(last, segment)) piece.text += segment;
		else pieces.push({ text: segment, whole: false });
		last = segment;
	}
	return pieces;
}

/** A title so short that no line is too narrow for it. */
const SHORT = 8;

/** Cuts a Chinese title into pieces between which a line may end; a short one, or one without Han characters, is one piece. */
export function cutTitle(title: string): TitlePiece[] {
	if (title.length <= SHORT || !/\p{Script=Han}/u.test(title)) return [{ text: title, whole: false }];
	return title
		.split(QUOTED)
		.filter((part) => part !== '')
		.flatMap((part) => (QUOTED.test(part) ? [{ text: part, whole: true }] : cutWords(part)));
}
