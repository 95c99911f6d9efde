import { collectPrinciples } from '#model/principles.ts';
import type { Unit } from '#model/unit.ts';
import { comparisonText } from '#text/variants.ts';
import type { Rule } from './rule.ts';

/** What a list or a definition consists of, for comparison. */
function contentOf({ children, zh }: Unit): string {
	const items = children.map((child) => comparisonText(child.zh));
	return items.length > 0 ? items.join('\n') : comparisonText(zh);
}

export const rule: Rule = {
	id: 'label-two-meanings',
	family: 'references',
	severity: 'warning',
	doc: {
		what: {
			zh: '同一个名称（四个一、四不放过等）在各处列出的内容相同。',
			en: 'One name (四个一, 四不放过 …) lists the same things wherever it is spelled out.',
		},
		why: {
			zh: '一名两义，检查的人和被检查的人说的就不是一回事。',
			en: 'When one name means two things, the inspector and the inspected talk about different lists.',
		},
		fix: {
			zh: '给其中一处另起名称，或请发文单位明确；来源如此的，登记豁免。',
			en: 'Give one of them another name, or have the issuer settle it; waive what the source prints.',
		},
	},
	check(corpus, report) {
		const meanings = new Map<string, { name: { zh: string; en: string }; units: Set<Unit> }>();
		const add = (zh: string, en: string | undefined, unit: Unit): void => {
			const key = comparisonText(zh);
			const meaning = meanings.get(key) ?? { name: { zh, en: en ?? zh }, units: new Set() };
			meaning.units.add(unit);
			meanings.set(key, meaning);
		};
		for (const { term, definitions } of collectPrinciples(corpus))
			for (const unit of definitions) add(term.zh, term.en, unit);
		for (const unit of corpus.units) {
			const { list } = unit.data;
			if (list && !list.anonymous && unit.children.length > 0) add(list.name.zh, list.name.en, unit);
		}
		for (const { name, units } of meanings.values()) {
			const [first, ...others] = [...units].sort((a, b) => a.order - b.order);
			if (!first) continue;
			const apart = others.filter((unit) => contentOf(unit) !== contentOf(first));
			if (apart.length === 0) continue;
			const message = {
				zh: `“${name.zh}”在${apart.length + 1}处指不同的内容。`,
				en: `“${name.en}” means different things in ${apart.length + 1} places.`,
			};
			const note = { zh: '这里的内容不同。', en: 'Here it means something else.' };
			const fieldOf = ({ data }: Unit): string[] => (data.list ? ['list', 'name'] : ['zh']);
			report(
				{ on: first, field: fieldOf(first) },
				{
					message,
					values: [name.zh, contentOf(first), ...apart.map(contentOf)],
					related: apart.map((on) => ({ on, field: fieldOf(on), note })),
					key: name.zh,
				},
			);
		}
		return meanings.size;
	},
};
