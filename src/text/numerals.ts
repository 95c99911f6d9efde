/** The systems a number can be written in; `word` is an English number word, `letter` counts A = 1. */
export type NumeralStyle = 'arabic' | 'han' | 'roman' | 'circled' | 'letter' | 'word';

/** The characters a Han numeral can hold, for use inside a regular expression's class. */
export const HAN_NUMERAL_CHARACTERS = '〇零一二三四五六七八九十百千万亿两壹贰叁肆伍陆柒捌玖拾佰仟廿卅';

const DIGITS = new Map(
	['〇零', '一壹', '二贰两', '三叁', '四肆', '五伍', '六陆', '七柒', '八捌', '九玖'].flatMap((characters, value) =>
		Array.from(characters, (character): [string, number] => [character, value]),
	),
);
const SMALL_UNITS = new Map(Object.entries({ 十: 10, 拾: 10, 百: 100, 佰: 100, 千: 1000, 仟: 1000 }));
const LARGE_UNITS = new Map(Object.entries({ 万: 10_000, 亿: 100_000_000 }));

/**
 * The value of a Han numeral: with units (一百二十), digit by digit (二〇〇七), colloquial (一百五), mixed with Arabic digits (二00七, 3万, 1.5万, 12万5千, 1万2).
 * Undefined when it is no numeral, or only an approximate one (两三, 三五).
 */
export function parseHanNumeral(text: string): number | undefined {
	if (text.length === 1) return DIGITS.get(text) ?? (text === '十' || text === '拾' ? 10 : undefined);
	if (SCALED.test(text)) return parseScaled(text);
	const digitwise = Array.from(
		text,
		(character) => DIGITS.get(character) ?? (/\d/u.test(character) ? character : undefined),
	);
	if (!digitwise.includes(undefined)) {
		const approximate = text.length === 2 && !/[〇零\d]/u.test(text);
		return text === '' || approximate ? undefined : Number(digitwise.join(''));
	}
	return parseWithUnits(text.replaceAll('廿', '二十').replaceAll('卅', '三十'));
}

const SCALED = /^(?:\d+(?:\.\d+)?[十百千万亿]+)+\d?$/u;

/** The sum of Arabic figures with falling scales; a bare last digit counts tenths of the scale before it. */
function parseScaled(text: string): number | undefined {
	let total = 0;
	let last = Infinity;
	for (const [, digits, units = ''] of text.matchAll(/(\d+(?:\.\d+)?)([十百千万亿]*)/gu)) {
		const scale =
			units === '' ? last / 10 : Array.from(units).reduce((product, unit) => product * scaleOf(unit), 1);
		if (scale >= last) return undefined;
		total += Number(digits) * scale;
		last = scale;
	}
	return total;
}

const scaleOf = (unit: string): number => SMALL_UNITS.get(unit) ?? LARGE_UNITS.get(unit) ?? 1;

function parseWithUnits(text: string): number | undefined {
	let total = 0;
	let section = 0;
	let digit: number | undefined;
	let lastSmall = Infinity;
	let lastLarge = Infinity;
	// What a bare last digit counts: tens in 一百五 (150), ones in 一百零五 and 十五.
	let place = 1;
	for (const character of text) {
		const small = SMALL_UNITS.get(character);
		const large = LARGE_UNITS.get(character);
		const value = DIGITS.get(character);
		if (value === 0) {
			if (digit !== undefined) return undefined;
			place = 1;
		} else if (value !== undefined) {
			if (digit !== undefined) return undefined;
			digit = value;
		} else if (small !== undefined) {
			// Only ten may stand without a digit before it: 十一, but 一百一十一.
			if (small >= lastSmall || (digit === undefined && small !== 10)) return undefined;
			section += (digit ?? 1) * small;
			[digit, lastSmall, place] = [undefined, small, small / 10];
		} else if (large !== undefined) {
			const count = section + (digit ?? 0);
			if (large >= lastLarge || count === 0) return undefined;
			total += count * large;
			[section, digit, lastSmall, lastLarge, place] = [0, undefined, Infinity, large, large / 10];
		} else {
			return undefined;
		}
	}
	return total + section + (digit ?? 0) * place || undefined;
}

const ROMAN = /^M{0,3}(?:CM|CD|D?C{0,3})(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3})$/u;
const ROMAN_VALUES = new Map(Object.entries({ I: 1, V: 5, X: 10, L: 50, C: 100, D: 500, M: 1000 }));

/** The value of a well-formed Roman numeral (1–3999) in one case; Ⅳ counts as IV. */
export function parseRomanNumeral(text: string): number | undefined {
	const letters = text.normalize('NFKC');
	const upper = letters.toUpperCase();
	if (letters === '' || (letters !== upper && letters !== letters.toLowerCase()) || !ROMAN.test(upper))
		return undefined;
	const values = Array.from(upper, (letter) => ROMAN_VALUES.get(letter) ?? 0);
	return values.reduce((sum, value, index) => sum + (value < (values[index + 1] ?? 0) ? -value : value), 0);
}

// Enclosed digits that NFKC leaves as they are: [first code point, value of the first, how many].
const ENCLOSED_RANGES = [
	[0x2776, 1, 10],
	[0x2780, 1, 10],
	[0x278a, 1, 10],
	[0x24eb, 11, 10],
	[0x24f5, 1, 10],
	[0x24ff, 0, 1],
] as const;

/** The value of one circled number, Arabic (①, ❶) or Han (㊀). */
export function parseCircledNumeral(text: string): number | undefined {
	const code = text.codePointAt(0) ?? 0;
	if (Array.from(text).length !== 1) return undefined;
	for (const [first, value, count] of ENCLOSED_RANGES)
		if (code >= first && code < first + count) return value + code - first;
	const plain = text.normalize('NFKC');
	return plain !== text && /^[①-⑳⓪㉑-㉟㊱-㊿㊀-㊉]$/u.test(text)
		? (parseHanNumeral(plain) ?? Number(plain))
		: undefined;
}
