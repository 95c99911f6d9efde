import { normaliseText } from './normalise.ts';
import type { Normalised, NormaliseOptions } from './normalise.ts';

/** Spellings in normal form, and the one they are read as; compiled, longest first at each first character. */
export type VariantMap = ReadonlyMap<string, readonly (readonly [variant: string, standard: string])[]>;

// Spellings that never carry a difference in meaning, and slips the sources print (已/己, 苟/荀, 假/徦).
const COMMON_VARIANTS = [
	['帐', '账'],
	['徦', '假'],
	['其它', '其他'],
	['参于', '参与'],
	['己付', '已付'],
	['一丝不荀', '一丝不苟'],
	['部份', '部分'],
	['成份', '成分'],
	['份内', '分内'],
	['份量', '分量'],
	['按装', '安装'],
	['交待', '交代'],
	['惟一', '唯一'],
	['报导', '报道'],
	['定货', '订货'],
	['登陆查询', '登录查询'],
	['登陆系统', '登录系统'],
	['图象', '图像'],
	['想象', '想像'],
	['人材', '人才'],
	['笔划', '笔画'],
	['执著', '执着'],
	['粘贴', '黏贴'],
	['装璜', '装潢'],
	['好象', '好像'],
] as const;

/** Compiles pairs of spellings, such as a term register's variants; throws a RangeError on an empty variant. */
export function createVariants(pairs: Iterable<readonly [variant: string, standard: string]>): VariantMap {
	const map = new Map<string, (readonly [string, string])[]>();
	for (const pair of pairs) {
		const [variant, standard] = [normaliseText(pair[0]), normaliseText(pair[1])];
		const first = variant.charAt(0);
		if (first === '') throw new RangeError(`A variant of “${pair[1]}” has no letter or digit.`);
		const sharing = map.get(first);
		if (sharing) sharing.push([variant, standard]);
		else map.set(first, [[variant, standard]]);
	}
	for (const sharing of map.values()) sharing.sort(([a], [b]) => b.length - a.length);
	return map;
}

/** The spellings that every comparison treats as one; search doesn't, so that it stays exact. */
export const commonVariants = createVariants(COMMON_VARIANTS);

/** Replaces variants in a normalised text, left to right and longest first; offsets still lead to the original. */
export function foldVariants(normalised: Normalised, variants: VariantMap = commonVariants): Normalised {
	const { text } = normalised;
	let result = '';
	const offsets: number[] = [];
	const ends: number[] = [];
	for (let at = 0; at < text.length;) {
		const found = findVariant(text, at, variants);
		const [variant, standard] = found ?? [text.charAt(at), text.charAt(at)];
		const last = at + variant.length - 1;
		for (let unit = 0; unit < standard.length; unit += 1) {
			// Where lengths agree every character keeps its own origin; otherwise each points at the whole variant.
			const same = variant.length === standard.length;
			offsets.push(normalised.offsets[same ? at + unit : at] ?? 0);
			ends.push(normalised.ends[same ? at + unit : last] ?? 0);
		}
		result += standard;
		at = last + 1;
	}
	return { text: result, offsets, ends };
}

/** `foldVariants(normalise(text))` as text only: texts that differ in script, width, marks or spelling alone compare equal. */
export function comparisonText(
	text: string,
	{ variants = commonVariants, ...options }: NormaliseOptions & { variants?: VariantMap } = {},
): string {
	const normalised = normaliseText(text, options);
	let result = '';
	let copied = 0;
	for (let at = 0; at < normalised.length;) {
		const found = findVariant(normalised, at, variants);
		if (found) {
			result += normalised.slice(copied, at) + found[1];
			copied = at + found[0].length;
		}
		at += found?.[0].length ?? 1;
	}
	return result + normalised.slice(copied);
}

const findVariant = (text: string, at: number, variants: VariantMap): readonly [string, string] | undefined =>
	variants.get(text.charAt(at))?.find(([variant]) => text.startsWith(variant, at));
