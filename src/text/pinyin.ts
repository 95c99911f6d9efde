import { customPinyin, pinyin, polyphonic } from 'pinyin-pro';

const SYLLABLE = /^[a-z]{1,6}$/;
// Words in an office's text that the dictionary reads with the wrong sound.
const CORRECTIONS = {
	着装: 'zhuó zhuāng',
	着标志服: 'zhuó biāo zhì fú',
	还款: 'huán kuǎn',
	还应: 'hái yīng',
	重控: 'zhòng kòng',
	当班: 'dāng bān',
};
let corrected = false;

/** The syllable of each character of a text as read in its context (行 in 银行 and 行政), by pinyin-pro, build time only: no tone, ü as v; undefined for what isn't Han or has no known reading. */
export function readInContext(text: string): (string | undefined)[] {
	if (!corrected) customPinyin(CORRECTIONS);
	corrected = true;
	const results = pinyin(text, { type: 'array', toneType: 'none', v: true });
	return results.map((result) => (SYLLABLE.test(result) ? result : undefined));
}

/** Every reading the dictionary knows for a character, whatever the text: for finding homophones of a mistyped word. */
export function dictionaryReadings(character: string): string[] {
	const [readings = []] = polyphonic(character, { type: 'array', toneType: 'none', v: true });
	return [...readings].filter((reading) => SYLLABLE.test(reading));
}
