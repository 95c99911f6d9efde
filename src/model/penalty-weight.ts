import { normaliseText } from '#text/normalise.ts';
import { FORM_NAMES } from './penalty.ts';
import type { Consequence } from './penalty.ts';

/** Forms that touch a person's standing, the mildest first. */
const STANDING = [
	'criticism',
	'circular-criticism',
	'administrative-penalty',
	'administrative-warning',
	'demerit',
	'serious-demerit',
	'demotion',
	'removal',
	'probation',
	'dismissal',
	'criminal-liability',
] as const;

/** How much a consequence weighs on one scale; weights of different scales can't be compared. */
export interface Weight {
	scale: string;
	least: number;
	most: number;
	/** As the message tells it. */
	words: { zh: string; en: string };
}

/** Weighs a consequence; undefined where nothing known can be put on a scale. */
export function weighConsequence({
	data: { form, upTo, amount, range, percent, points, base, per },
}: Consequence): Weight | undefined {
	const standing = (STANDING as readonly string[]).indexOf(form);
	if (standing >= 0) {
		const most = (STANDING as readonly string[]).indexOf(upTo ?? form);
		return { scale: 'standing', least: standing, most: Math.max(most, standing), words: FORM_NAMES[upTo ?? form] };
	}
	if (typeof percent === 'number') {
		// A deduction by value is always taken of the thing's value, a repair cost of the repair; a fine may be of anything.
		const of =
			typeof base === 'object' && (form === 'fine' || form === 'economic-penalty') ? normaliseText(base.zh) : '';
		return {
			scale: `percent ${form} ${of}`,
			least: percent,
			most: percent,
			words: { zh: `${percent}%`, en: `${percent}%` },
		};
	}
	if (points !== undefined) {
		const words = { zh: `${points}分`, en: `${points} points` };
		return { scale: `points ${per ?? 'once'}`, least: points, most: points, words };
	}
	const sum = typeof amount === 'number' ? { min: amount, max: amount } : range;
	if (!sum) return undefined;
	const words = sum.min === sum.max ? String(sum.max) : `${sum.min}–${sum.max}`;
	return {
		scale: `yuan ${per ?? 'once'}`,
		least: sum.min,
		most: sum.max,
		words: { zh: `${words}元`, en: `${words} yuan` },
	};
}

/** Whether one of two weights on one scale is the lighter: by its upper end, then by its lower. */
export const isMilder = (a: Weight, b: Weight): boolean => a.most < b.most || (a.most === b.most && a.least < b.least);
