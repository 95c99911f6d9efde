// Printed unit → its English name; measure words that name nothing measurable stay as printed.
const HAN_UNITS: readonly (readonly [pattern: string, name: string])[] = [
	['个?工作日', 'working-day'],
	['个?(?:小时|钟头)|[学课工]时', 'hour'],
	['分钟', 'minute'],
	['秒钟?', 'second'],
	['个?(?:星期|礼拜)|周(?![到密全岁年])', 'week'],
	['个月', 'month'],
	['个?季度', 'quarter'],
	['年(?![级轻龄代])', 'year'],
	['天|日(?![常益程报志期历])', 'day'],
	['分(?![钟之局支行公别管类解级配发析工数])', 'point'],
	['人(?![次民员民事口])|名(?![称字])|位(?![置数])', 'person'],
	['[次遍]|回(?![复收访答执音避馈报])', 'time'],
	['公斤|千克', 'kilogram'],
	['公里|千米', 'kilometre'],
	['平方米', 'square-metre'],
	['厘米', 'centimetre'],
	['毫米', 'millimetre'],
	['吨(?!位)', 'tonne'],
	['克(?![服扣隆])', 'gram'],
	['米', 'metre'],
	['人次|件次|车次|美元', ''],
	[
		'[个项条款类种份张本册台套部句步点篇章节件笔把只家户处所支枚封袋辆车组批班岗段页字道声杯间座层场届轮代门副根盒箱瓶包升度岁倍票期列排键颗]',
		'',
	],
];

const ENGLISH_UNITS: readonly (readonly [pattern: string, name: string])[] = [
	['(?:working|business) days?', 'working-day'],
	['hours?|hrs?', 'hour'],
	['minutes?|mins?', 'minute'],
	['seconds?', 'second'],
	['weeks?|fortnights?', 'week'],
	['months?', 'month'],
	['quarters?', 'quarter'],
	['years?', 'year'],
	['(?:calendar )?days?', 'day'],
	['points?|marks?', 'point'],
	['persons?|people', 'person'],
	['times', 'time'],
	['kilograms?|kilos?|kgs?', 'kilogram'],
	['kilomet(?:re|er)s?|kms?', 'kilometre'],
	['square met(?:re|er)s?', 'square-metre'],
	['centimet(?:re|er)s?|cm', 'centimetre'],
	['millimet(?:re|er)s?|mm', 'millimetre'],
	['tonnes?|tons?', 'tonne'],
	['grams?', 'gram'],
	['met(?:re|er)s?', 'metre'],
];

const compile = (units: typeof HAN_UNITS, flags: string): readonly (readonly [RegExp, string])[] =>
	units.map(([pattern, name]) => [new RegExp(`^(?:${pattern.replaceAll(/\(\?!\[[^\]]*\]\)/gu, '')})$`, flags), name]);

const joined = (units: typeof HAN_UNITS): string => units.map(([pattern]) => pattern).join('|');

/** A piece of a regular expression for any Chinese unit or measure word. */
export const HAN_UNIT = `(?:${joined(HAN_UNITS)})`;
/** A piece of a regular expression for an English unit of time, points or people. */
export const ENGLISH_UNIT = `(?:${joined(ENGLISH_UNITS)})`;

const KNOWN = [
	...compile(HAN_UNITS, 'u'),
	...compile(ENGLISH_UNITS, 'iu'),
	[/^月$/u, 'month'],
	[/^季$/u, 'quarter'],
	[/^旬$/u, 'day'],
] as const;

const remembered = new Map<string, string>();

/** The English name of a printed unit (小时 → hour, points → point); an unknown measure word comes back as printed. */
export function readUnit(printed: string): string {
	let unit = remembered.get(printed);
	if (unit === undefined) {
		const name = KNOWN.find(([pattern]) => pattern.test(printed))?.[1] ?? '';
		unit = name === '' ? printed : name;
		remembered.set(printed, unit);
	}
	return unit;
}

/** Whether a printed English unit counts two of what `readUnit` gives. */
export function isFortnight(printed: string): boolean {
	return printed.length > 8 && /^fortnight/i.test(printed);
}
