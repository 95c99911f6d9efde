import { normaliseText } from './normalise.ts';
import type { NormaliseOptions } from './normalise.ts';

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

/** The spellings that every comparison treats as one, in normal form, longest first; search doesn't, so that it stays exact. */
export const commonVariants: readonly (readonly [variant: string, standard: string])[] = COMMON_VARIANTS.map(
	([variant, standard]) => [normaliseText(variant), normaliseText(standard)] as const,
).sort(([a], [b]) => b.length - a.length);

/** 1 for each UTF-16 unit that a variant begins with: few do. */
const begins = new Uint8Array(0x1_0000);
for (const [variant] of commonVariants) begins[variant.charCodeAt(0)] = 1;

/** Whether some variant begins with a text's first character. */
export const mayBeginVariant = (text: string, at = 0): boolean => begins[text.charCodeAt(at)] === 1;

/** The normal form of a text with its variants folded, longest first: texts that differ in script, width, marks or spelling alone compare equal. */
export function comparisonText(text: string, options: NormaliseOptions = {}): string {
	const normalised = normaliseText(text, options);
	let result = '';
	let copied = 0;
	for (let at = 0; at < normalised.length; at += 1) {
		if (!mayBeginVariant(normalised, at)) continue;
		const found = commonVariants.find(([variant]) => normalised.startsWith(variant, at));
		if (!found) continue;
		result += normalised.slice(copied, at) + found[1];
		copied = at + found[0].length;
		at = copied - 1;
	}
	return copied === 0 ? normalised : result + normalised.slice(copied);
}
