import type { ConsequenceData, PenaltyData } from '#schema/penalty.ts';
import type { LocalTextData } from '#schema/text.ts';
import type { Unit } from './unit.ts';
import type { View } from './view.ts';

export type Penalty = Unit<PenaltyData>;

/** A figure of a consequence: its words, and whether the source gives it. */
export interface Figure {
	text: string;
	known: boolean;
}

/** One consequence in the words of an edition. */
export interface WordedConsequence {
	/** How it joins the one before; the first has none. */
	join: 'and' | 'or' | undefined;
	/** The form, or the span of forms. */
	form: string;
	/** How much, of what and how often. */
	figures: readonly Figure[];
	/** The further condition for it alone. */
	when: LocalTextData | undefined;
	/** Who bears it, where that differs from the penalty’s payer. */
	payer: string | undefined;
}

/** A text without the stop at its end, to stand inside another. */
const withoutStop = (text: string): string => text.replace(/[。.]$/u, '');

function wordFigures(view: View, { amount, range, percent, points, base, per }: ConsequenceData): Figure[] {
	const figures: Figure[] = [];
	const add = (value: string, known: boolean): number => figures.push({ text: value, known });
	if (amount === 'unknown') add(view.t('penalty.amount-unknown'), false);
	else if (amount !== undefined) add(view.t('penalty.yuan', { n: amount }), true);
	if (range) add(view.t('penalty.yuan', { n: `${range.min}–${range.max}` }), true);
	if (points !== undefined) add(view.t('penalty.points', { n: points }), true);
	const of = base === undefined || base === 'unknown' ? undefined : withoutStop(view.text(base));
	if (percent === 'unknown')
		add(
			of === undefined ? view.t('penalty.percent-unknown') : view.t('penalty.percent-unknown-of', { base: of }),
			false,
		);
	else if (percent !== undefined)
		add(of === undefined ? `${percent}%` : view.t('penalty.percent-of', { n: percent, base: of }), true);
	else if (of !== undefined) add(of, true);
	if (base === 'unknown') add(view.t('penalty.base-unknown'), false);
	if (per !== undefined) add(view.t(`penalty.per.${per}`), per !== 'unknown');
	return figures;
}

/** Puts the consequences of a penalty into words, in order. */
export function wordConsequences(view: View, { data }: Penalty): WordedConsequence[] {
	return (data.consequences ?? []).map((consequence) => {
		const { join, form, upTo, payer, when } = consequence;
		const [from, to] = [view.t(`penalty.form.${form}`), upTo && view.t(`penalty.form.${upTo}`)];
		return {
			join,
			form: to === undefined ? from : view.t('penalty.up-to', { from, to }),
			figures: wordFigures(view, consequence),
			when,
			payer: payer === undefined || payer === data.payer ? undefined : view.t(`penalty.payer.${payer}`),
		};
	});
}

/** Tells whether a unit is a penalty or a sanction. */
export function isPenalty(unit: Unit): unit is Penalty {
	return unit.kind === 'penalty' || unit.kind === 'sanction';
}
