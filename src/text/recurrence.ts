import { splitClauses } from './clauses.ts';
import { readNumber } from './figure-grammar.ts';
import { findFigures } from './figures.ts';
import type { Figure } from './figure.ts';

const DAYS_A_YEAR = 365;
const PER_YEAR = new Map(
	Object.entries({ day: DAYS_A_YEAR, 'working-day': 250, week: 52, month: 12, quarter: 4, year: 1 }),
);

/** A clause that says how often: what is done, without the words for how often, and times a year. */
export interface Recurrence {
	clause: string;
	/** As printed: 每月, 每季度两次. */
	printed: string;
	core: string;
	perYear: number;
}

const TIMES = /^\s*(?:至少|不少于)?\s*(?:[一二两三四五六七八九十\d]+[次遍回])/u;
const MARKS = /[\s\p{P}\p{S}]/gu;

function readPeriod({ kind, value, unit, confidence }: Figure): number | undefined {
	const rate = PER_YEAR.get(unit ?? '');
	return kind === 'period' && confidence !== 'doubtful' && rate !== undefined ? rate / value : undefined;
}

/** The clauses of a Chinese text that give a definite period. */
export function findRecurrences(text: string): Recurrence[] {
	if (!/[每隔]|[按逐][日天周月季年]/u.test(text)) return [];
	return splitClauses(text).flatMap(({ text: clause }) => {
		const figures = findFigures(clause);
		const period = figures.find((figure) => readPeriod(figure) !== undefined);
		if (!period) return [];
		const times = figures.find(
			({ kind, unit, from }) => kind === 'quantity' && unit === 'time' && from >= period.to,
		);
		// The number of times may stand behind the verb: 每月检查一次.
		const spans = [period, ...(times ? [times] : [])];
		const core = spans.toReversed().reduce((rest, { from, to }) => rest.slice(0, from) + rest.slice(to), clause);
		const printed = `${period.text}${times?.text ?? TIMES.exec(clause.slice(period.to))?.[0] ?? ''}`;
		return [
			{
				clause,
				printed,
				core: core.replaceAll(MARKS, ''),
				perYear: (readPeriod(period) ?? 0) * (times?.value ?? 1),
			},
		];
	});
}

const WORDS: readonly (readonly [per: string, words: RegExp])[] = [
	['irregular', /不定期/u],
	['regular', /定期/u],
	['year', /(?:十二|12)个月/u],
	['half-year', /半年|(?<!十)六个月|(?<!\d)6个月/u],
	['two-months', /(?<!十)[两二双]个?月|(?<!\d)2个月/u],
	['quarter', /季|(?<!十)三个月|(?<!\d)3个月/u],
	['year', /[年岁]/u],
	['month', /月/u],
	['week', /周|星期|礼拜/u],
	['day', /[日天]/u],
];

/** The period that words such as 按月 or 每季度一次 name; undefined where they name none. */
export function readPer(words: string): string | undefined {
	return WORDS.find(([, pattern]) => pattern.test(words))?.[0];
}

const EVERY =
	/[每按逐](?:[一两二双半]|(?:[三六]|十二)(?=个月)|\d+)?个?(?:季度?|年度?|月|周|星期|礼拜|[日天])|[年月季周]度(?!决算|预算|报[告表]|计划|目标|任务|指标|总结|奖|绩效|财务|会计|结算)|不?定期|[上下]?半年|[全当本]年|[年月季]终?[初末底](?!之?前|以前)|日终|[当本][月季周日天]/gu;

/** A number of times right behind a period. */
const SO_OFTEN = /^(?:至少|最少|不得?少于)?([一二两三四五六七八九十\d]+)[次遍回]/u;

/** How many times the words of a frequency name, where they name one number: 每周不少于两次, 一日三次. */
export function readTimes(words: string): number | undefined {
	const [number, ...others] = Array.from(
		words.matchAll(/([一二两三四五六七八九十\d]+)[次遍回]/gu),
		([, digits = '']) => digits,
	);
	return number === undefined || others.length > 0 ? undefined : readNumber(number);
}

/** The periods that a text names, with the words for each and how many times, where that follows: 每周两次, 按月, 季度, 定期. */
export function findPers(text: string): { per: string; text: string; times?: number }[] {
	return Array.from(text.matchAll(EVERY), (match) => {
		const [found] = match;
		const [often = '', number] = SO_OFTEN.exec(text.slice(match.index + found.length)) ?? [];
		const times = number === undefined ? undefined : readNumber(number);
		return { per: readPer(found) ?? '', text: found + often, ...(times !== undefined && { times }) };
	});
}
