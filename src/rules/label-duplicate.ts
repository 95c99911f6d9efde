import { collectLists, collectSheets, nameOfList } from '#model/lists.ts';
import type { Item } from '#model/lists.ts';
import type { Unit } from '#model/unit.ts';
import type { Rule } from './rule.ts';

/** Styles that count by themselves in a list, from one on: (1) (2) below 一、; any other style goes on with the list’s own count. */
function ownCounts(items: readonly Item[]): ReadonlySet<string> {
	const [first] = items.flatMap(({ label }) => label ?? []);
	const byStyle = Map.groupBy(
		items.flatMap(({ label }) => label ?? []),
		({ style }) => style,
	);
	const counting = [...byStyle].filter(
		([style, labels]) => style !== first?.style && labels[0]?.value === 1 && labels.length > 1,
	);
	return new Set(counting.map(([style]) => style));
}

export const rule: Rule = {
	id: 'label-duplicate',
	family: 'numbering',
	severity: 'warning',
	doc: {
		what: {
			zh: '同一列表里没有两项用同一个编号，评分表也一样；写法不同（3、与（3）、三、）也算同号。',
			en: 'No two items of one list or score sheet bear the same number, even if it is written differently (3、, （3） or 三、).',
		},
		why: {
			zh: '“第3项”指哪一项说不清，引用和考核都会落错地方。',
			en: 'Nobody can tell which item “number 3” is, so citations and scores land in the wrong place.',
		},
		fix: {
			zh: '对照来源改正录错的编号；来源本身重号的，登记豁免。',
			en: 'Correct a number that was copied wrongly; waive where the source itself repeats it.',
		},
	},
	reach: 'entry',
	check(corpus, report) {
		let examined = 0;
		for (const list of [...collectLists(corpus), ...collectSheets(corpus)]) {
			const seen = new Map<string, Unit>();
			const name = nameOfList(list);
			const apart = ownCounts(list.items);
			for (const { unit, label } of list.items) {
				if (!label) continue;
				examined += 1;
				const { label: printed = '' } = unit;
				// 3-1 is no first item, but the first below the third.
				const below = /#.*#/u.test(label.form);
				const key = below ? printed.trim() : `${apart.has(label.style) ? label.style : ''}/${label.value}`;
				const first = seen.get(key);
				if (!first) {
					seen.set(key, unit);
					continue;
				}
				report(
					{ on: unit, field: ['label'] },
					{
						message: {
							zh: `“${name.zh}”里有两项编号“${printed}”。`,
							en: `Two items of “${name.en}” are numbered “${printed}”.`,
						},
						values: [first.label ?? '', printed],
						related: [
							{
								on: first,
								field: ['label'],
								note: { zh: '另一项在这里。', en: 'The other one is here.' },
							},
						],
					},
				);
			}
		}
		return examined;
	},
};
