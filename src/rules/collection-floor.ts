import { CENSUS_NAMES, takeCensus } from '#model/census.ts';
import { findClosest } from '#text/closest.ts';
import type { Rule } from './rule.ts';

const FILE = 'content/as-of.mdx';
const isCounted = (name: string): name is keyof typeof CENSUS_NAMES => Object.hasOwn(CENSUS_NAMES, name);

export const rule: Rule = {
	id: 'collection-floor',
	family: 'links-and-record',
	severity: 'error',
	doc: {
		what: {
			zh: '每一类内容的数量不低于 content/as-of.mdx 里登记的下限（floors）。',
			en: 'There is no less of each kind of content than the floors in content/as-of.mdx say.',
		},
		why: {
			zh: '内容整批丢失时，其余检查会因为没有东西可查而全部通过。',
			en: 'When content is lost wholesale, every other check passes because nothing is left to look at.',
		},
		fix: {
			zh: '找回丢失的文件；确实应当减少的，调低下限并说明原因。',
			en: 'Bring the lost files back; where less is intended, lower the floor and say why.',
		},
	},
	check(corpus, report) {
		const counts = takeCensus(corpus);
		const floors = Object.entries(corpus.floors);
		for (const [name, floor] of floors) {
			const place = { on: { file: FILE }, field: ['floors', name] };
			if (!isCounted(name)) {
				const near = findClosest(name, Object.keys(CENSUS_NAMES));
				const message = {
					zh: `“${name}”既不是集合，也不是条目种类。${near === undefined ? '' : `是不是“${near}”？`}`,
					en: `“${name}” is neither a collection nor a kind of unit.${near === undefined ? '' : ` Did you mean “${near}”?`}`,
				};
				report({ ...place, key: true }, { message, values: [name], key: name });
				continue;
			}
			const count = counts[name] ?? 0;
			if (count >= floor) continue;
			const { zh, en } = CENSUS_NAMES[name];
			report(place, {
				message: {
					zh: `${zh}只有${count}，低于下限${floor}。`,
					en: `There are ${count} ${en}, fewer than the floor of ${floor}.`,
				},
				values: [name, String(count), String(floor)],
				key: name,
				needs: 'all',
			});
		}
		return floors.length;
	},
};
