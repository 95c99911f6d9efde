import { collectLists, nameOfList } from '#model/lists.ts';
import type { Item } from '#model/lists.ts';
import type { Rule } from './rule.ts';

type Labelled = Item & { label: NonNullable<Item['label']> };

/** The value that most items have; of equals, the first. */
function mostCommon(values: readonly string[]): string | undefined {
	const counts = [...Map.groupBy(values, (value) => value)].map(([value, all]) => ({ value, count: all.length }));
	return counts.reduce((best, next) => (next.count > best.count ? next : best), { value: values[0] ?? '', count: 0 })
		.value;
}

const FINANCIAL = /[壹贰叁肆伍陆柒捌玖拾]/u;

/** The numerals of a label: capital and small letters are two systems, and so are 二 and 贰. */
function numeralsOf({ unit, label: { style } }: Labelled): string {
	const { label = '' } = unit;
	if (style === 'letter' || style === 'roman') return /[a-zａ-ｚⅰ-ⅿ]/u.test(label) ? `small ${style}` : style;
	return style === 'han' && FINANCIAL.test(label) ? 'financial' : style;
}

/** Items whose numeral system differs from the list’s; one that begins again at one is a list of its own. */
function findStrangers(items: readonly Labelled[]): Labelled[] {
	const numerals = items.map(numeralsOf);
	const common = mostCommon(numerals);
	return items.filter(
		({ label }, index) => numerals[index] !== common && label.value === (items[index - 1]?.label.value ?? 0) + 1,
	);
}

export const rule: Rule = {
	id: 'label-style-drift',
	family: 'numbering',
	severity: 'warning',
	doc: {
		what: {
			zh: '同一列表只用一种编号：数字体系（一、1、A）不变；标点（“1,”与“1.”）变化的另作提示。',
			en: 'One list uses one kind of numbering: the numerals (一, 1, A) stay the same; a change of marks (“1,” and “1.”) is a notice.',
		},
		why: {
			zh: '编号样式半途改变，多半是两个列表被并在一起，或有几项抄自别处。',
			en: 'Numbering that changes half-way mostly means that two lists were run together or items were copied in.',
		},
		fix: {
			zh: '对照来源：并错的拆开，录错的改正；来源如此的，登记豁免。',
			en: 'Look at the source: part what was run together, correct what was miscopied; waive what the source prints.',
		},
	},
	check(corpus, report) {
		let examined = 0;
		for (const list of collectLists(corpus)) {
			const items = list.items.filter((item): item is Labelled => item.label !== undefined);
			examined += items.length;
			const { zh, en } = nameOfList(list);
			const strangers = findStrangers(items);
			for (const { unit } of strangers) {
				const { label = '' } = unit;
				const other = items.find((item) => !strangers.includes(item))?.unit.label ?? '';
				const message = {
					zh: `“${zh}”多用“${other}”这样的编号，这里却是“${label}”。`,
					en: `“${en}” is numbered like “${other}”, but here stands “${label}”.`,
				};
				report({ on: unit, field: ['label'] }, { message, values: [other, label] });
			}
			const forms = Map.groupBy(items, ({ label }) => label.form);
			if (strangers.length > 0 || forms.size < 2) continue;
			const samples = [...forms.values()].flatMap(([first]) => first?.unit.label ?? []);
			const rare = mostCommon(items.map(({ label }) => label.form));
			const [odd] = items.filter(({ label }) => label.form !== rare);
			if (!odd) continue;
			const message = {
				zh: `“${zh}”的编号标点不一：${samples.map((sample) => `“${sample}”`).join('')}。`,
				en: `The labels of “${en}” end in different marks: ${samples.map((sample) => `“${sample}”`).join(' ')}.`,
			};
			report({ on: odd.unit, field: ['label'] }, { severity: 'notice', message, values: samples, key: 'marks' });
		}
		return examined;
	},
};
