import { collectLists, collectSheets, nameOfList } from '#model/lists.ts';
import type { Item, UnitList } from '#model/lists.ts';
import { isChapter } from '#model/unit.ts';
import type { Unit } from '#model/unit.ts';
import type { Rule } from './rule.ts';

/** A label that does not follow the one before it. */
interface Break {
	unit: Unit;
	before: Unit | undefined;
	/** The first and last of the numbers that should stand between; undefined where the count goes back. */
	missing: readonly [from: number, to: number] | undefined;
}

/** So many numbers are listed one by one. */
const LISTED = 10;

/** A mistyped label can be any number of numbers away. */
function sayMissing([from, to]: readonly [number, number]): { zh: string; en: string } {
	if (to - from >= LISTED) return { zh: `，缺${from}至${to}`, en: `; missing: ${from} to ${to}` };
	const numbers = Array.from({ length: to - from + 1 }, (_, index) => from + index);
	return { zh: `，缺${numbers.join('、')}`, en: `; missing: ${numbers.join(', ')}` };
}

/** Begins a number that says what it numbers: no article goes on from a chapter. */
const ORDINAL = '第';

/** Whether a list goes on counting where the one before it in its entry left off. */
function continues({ value, style, form }: NonNullable<Item['label']>, previous: UnitList | undefined): boolean {
	const last = previous?.items.findLast(({ label }) => label)?.label;
	return last?.value === value - 1 && last.style === style && (last.form === form || !form.startsWith(ORDINAL));
}

/** Whether a chapter that is lost with all its articles stands between two of them. */
function isChapterLost(units: readonly Unit[], from: Unit, to: Unit): boolean {
	return units.some(
		(unit) =>
			unit.gap &&
			isChapter(unit) &&
			unit.children.length === 0 &&
			unit.order > from.order &&
			unit.order < to.order,
	);
}

function findBreaks({ items }: UnitList, previous: UnitList | undefined, units: readonly Unit[]): Break[] {
	const breaks: Break[] = [];
	let last: { unit: Unit; value: number; style: string } | undefined;
	let unnumberedGaps = 0;
	for (const { unit, label } of items) {
		if (!label) {
			if (unit.gap) unnumberedGaps += 1;
			continue;
		}
		const { value, style } = label;
		const begins = !last || (value === 1 && style !== last.style);
		const expected = begins ? 1 : (last?.value ?? 0) + 1;
		const repeats = value === last?.value;
		const follows =
			value >= expected &&
			(value - expected <= unnumberedGaps || (last !== undefined && isChapterLost(units, last.unit, unit)));
		if (!repeats && !follows && !(last === undefined && continues(label, previous))) {
			breaks.push({
				unit,
				before: begins ? undefined : last?.unit,
				missing: value > expected ? [expected, value - 1] : undefined,
			});
		}
		last = { unit, value, style };
		unnumberedGaps = 0;
	}
	return breaks;
}

export const rule: Rule = {
	id: 'label-gap',
	family: 'numbering',
	severity: 'warning',
	doc: {
		what: {
			zh: '同一列表的编号从一开始、逐一相连，评分表的各项也一样；缺号的地方要有“原文缺”的条目。',
			en: 'The labels of one list, a score sheet’s included, begin at one and follow each other; where a number is missing, a gap unit stands.',
		},
		why: {
			zh: '跳号往往意味着有一项丢失了，读者却以为已经看全。',
			en: 'A skipped number often means that an item is lost, while readers think they have seen them all.',
		},
		fix: {
			zh: '对照来源：漏录的补上；来源缺失的加一个 gap: true 的条目；来源印错编号的，登记豁免。',
			en: 'Look at the source: add what was left out; add a unit with gap: true where the source lost it; waive where the source misprints the number.',
		},
	},
	reach: 'entry',
	check(corpus, report) {
		const lists = [...collectLists(corpus), ...collectSheets(corpus)].filter(({ items }) =>
			items.some(({ label }) => label),
		);
		for (const [index, list] of lists.entries()) {
			const before = lists[index - 1];
			const previous =
				before?.entry === list.entry && before.holder?.parent === list.holder?.parent ? before : undefined;
			const name = nameOfList(list);
			for (const { unit, before: last, missing } of findBreaks(list, previous, corpus.unitsOf(list.entry.id))) {
				const { label = '' } = unit;
				const [zhFrom, enFrom] = last
					? [`从“${last.label ?? ''}”跳到“${label}”`, `goes from “${last.label ?? ''}” to “${label}”`]
					: [`以“${label}”开头`, `begins with “${label}”`];
				const lack = missing ? sayMissing(missing) : { zh: '，编号倒退', en: '; the count goes back' };
				report(
					{ on: unit, field: ['label'] },
					{
						message: {
							zh: `“${name.zh}”的编号${zhFrom}${lack.zh}。`,
							en: `The numbering of “${name.en}” ${enFrom}${lack.en}.`,
						},
						values: [last?.label ?? '', label],
					},
				);
			}
		}
		return lists.reduce((sum, { items }) => sum + items.length, 0);
	},
};
