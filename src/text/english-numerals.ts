const ONES =
	'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen';
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety';
const ORDINAL_ONES =
	'zeroth first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth';
const ORDINAL_TENS = 'twentieth thirtieth fortieth fiftieth sixtieth seventieth eightieth ninetieth';

const countFrom = (words: string, first: number, step: number): [string, number][] =>
	words.split(' ').map((word, index) => [word, first + index * step]);

const CARDINALS = new Map([...countFrom(ONES, 0, 1), ...countFrom(TENS, 20, 10)]);
const ORDINALS = new Map([...countFrom(ORDINAL_ONES, 0, 1), ...countFrom(ORDINAL_TENS, 20, 10)]);
const MULTIPLIERS = new Map(
	Object.entries({ dozen: 12, hundred: 100, thousand: 1000, million: 1_000_000, billion: 1_000_000_000 }),
);

/** Every English word a cardinal can hold, for use inside a regular expression. */
export const ENGLISH_CARDINAL_WORDS = [...CARDINALS.keys(), ...MULTIPLIERS.keys()].join('|');
/** Every English word an ordinal can end with, for use inside a regular expression. */
export const ENGLISH_ORDINAL_WORDS = [...ORDINALS.keys()].join('|');

/** An English number word's value (twenty-five, one hundred and twenty, a dozen, third); case and hyphens don't matter. */
export function parseEnglishNumeral(text: string): { value: number; ordinal: boolean } | undefined {
	const words = text.toLowerCase().split(/[\s-]+/u).filter((word) => word !== '' && word !== 'and' && word !== 'a'); // prettier-ignore
	let total = 0;
	let section = 0;
	let last = Infinity;
	for (const [index, word] of words.entries()) {
		const multiplier = MULTIPLIERS.get(word);
		const ordinal = ORDINALS.get(word);
		const value = CARDINALS.get(word) ?? ordinal;
		if (value !== undefined) {
			// 25 is “twenty five”, but “five twenty” and “two three” are no numbers.
			if (last < 100 && !(last >= 20 && value < 10 && value > 0)) return undefined;
			section += value;
			last = value;
			if (ordinal !== undefined)
				return index === words.length - 1 ? { value: total + section, ordinal: true } : undefined;
		} else if (multiplier !== undefined) {
			section = (section || 1) * multiplier;
			last = multiplier;
			if (multiplier >= 1000) [total, section] = [total + section, 0];
		} else {
			return undefined;
		}
	}
	return words.length === 0 ? undefined : { value: total + section, ordinal: false };
}
