import { collectPrinciples } from '#model/principles.ts';
import type { Unit } from '#model/unit.ts';
import { parseHanNumeral } from '#text/numerals.ts';
import { containment } from '#text/similarity.ts';
import { comparisonText } from '#text/variants.ts';
import type { Rule } from './rule.ts';

/** What a list or a definition consists of, for comparison. */
function listedIn({ children, zh }: Unit): string {
	const items = children.map((child) => comparisonText(child.zh));
	return items.length > 0 ? items.join('\n') : comparisonText(zh);
}

const inAnyOrder = (content: string): string => content.split('\n').sort().join('\n');

/** A name in quotation marks with what it consists of behind it: “三检查”：检查门窗、检查电源、检查水管; “三清”原则（日清、月清、年清）; “三清”，即日清、月清、年清. */
const SPELLED =
	/[“「]([^”」]{2,8})[”」](?:\p{Script=Han}{0,3}(?:[：:]|——|（(?:即|指)?)|，?(?:即(?![刻时将可便使]|日起)|是指|指的是|就是|包括|包含|分别[是为]))([^。；）]+)/gu;

/** A name that says how many things it stands for. */
const NUMBERED = /^[一二两三四五六七八九十]+/u;

interface Meaning {
	name: { zh: string; en: string };
	/** Where it is spelled out. */
	units: Set<Unit>;
	/** Its items where a sentence spells it out. */
	told: Map<Unit, readonly string[]>;
}

/** The names that a sentence itself spells out, in normal form, with their items. */
function spelledIn({ zh }: Unit): { name: string; items: readonly string[] }[] {
	if (!/[”」]/u.test(zh)) return [];
	return [...zh.matchAll(SPELLED)].flatMap(([, name = '', list = '']) => {
		const items = list.split(/[、，]|以?及(?!时)|和(?![谐睦])/u).map((item) => comparisonText(item));
		// Clauses of another number than the name’s are what is done about it: “三检查”：每班签字，发现问题及时报告.
		const [announced] = NUMBERED.exec(name) ?? [];
		const isTalk =
			announced !== undefined &&
			!list.includes('、') &&
			list.includes('，') &&
			parseHanNumeral(announced) !== items.length;
		return items.length > 1 && !isTalk ? [{ name, items }] : [];
	});
}

/** Whether each item of a sentence is met in what a list says; what all begin with (检查…) tells none from another. */
function isTold(items: readonly string[], content: string): boolean {
	const [first = ''] = items;
	let shared = 0;
	while (shared < first.length && items.every((item) => item.length > shared && item[shared] === first[shared]))
		shared += 1;
	return items.every((item) => {
		const own = item.slice(shared) || item;
		return content.includes(own) || containment(own, content) >= 0.5;
	});
}

export const rule: Rule = {
	id: 'label-two-meanings',
	family: 'references',
	severity: 'warning',
	doc: {
		what: {
			zh: '同一个名称（四个一、四不放过等）在各处列出的内容相同，一句话里写明的（“三检查”：……）也一样。',
			en: 'One name (四个一, 四不放过 …) lists the same things wherever it is spelled out, in a list or within a sentence.',
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
		const meanings = new Map<string, Meaning>();
		const add = (zh: string, en: string | undefined, unit: Unit): Meaning => {
			const key = comparisonText(zh);
			const meaning = meanings.get(key) ?? { name: { zh, en: en ?? zh }, units: new Set(), told: new Map() };
			meaning.units.add(unit);
			meanings.set(key, meaning);
			return meaning;
		};
		for (const { term, definitions } of collectPrinciples(corpus))
			for (const unit of definitions) add(term.zh, term.en, unit);
		for (const unit of corpus.units) {
			const { list } = unit.data;
			if (list && !list.anonymous && unit.children.length > 0) add(list.name.zh, list.name.en, unit);
		}
		for (const unit of corpus.units) {
			for (const { name, items } of spelledIn(unit)) {
				const known = meanings.get(comparisonText(name));
				if (known ? !known.units.has(unit) : NUMBERED.test(name))
					add(name, undefined, unit).told.set(unit, items);
			}
		}
		for (const { name, units, told } of meanings.values()) {
			const contentOf = (unit: Unit): string => told.get(unit)?.join('\n') ?? listedIn(unit);
			const inOrder = [...units].sort((a, b) => a.order - b.order);
			const first = inOrder.find((unit) => !told.has(unit)) ?? inOrder[0];
			if (!first) continue;
			const apart = inOrder.filter((unit) => {
				if (unit === first) return false;
				const items = told.get(unit);
				return items
					? !isTold(items, contentOf(first))
					: inAnyOrder(contentOf(unit)) !== inAnyOrder(contentOf(first));
			});
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
