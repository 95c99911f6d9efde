import { titleOf } from '#model/entry.ts';
import type { AnyEntry } from '#model/entry.ts';
import { isChapter } from '#model/unit.ts';
import type { Unit } from '#model/unit.ts';
import { findVagueFrequencies } from '#text/vague.ts';
import type { Rule } from './rule.ts';

const VAGUE: ReadonlySet<string> = new Set(['regular', 'irregular', 'prescribed']);
const COLLECTIONS: ReadonlySet<string> = new Set(['posts', 'rulebooks', 'prohibitions', 'methods']);

/** How the text or its typed frequencies leave open how often. */
function findVague(unit: Unit): string[] {
	const { zh, data, gap, kind } = unit;
	if (gap || kind === 'scored-item' || kind === 'criterion' || isChapter(unit)) return [];
	const typed = 'frequencies' in data ? ((data.frequencies ?? []) as readonly { zh: string; per: string }[]) : [];
	return [...findVagueFrequencies(zh), ...typed.filter(({ per }) => VAGUE.has(per)).map((frequency) => frequency.zh)];
}

export const rule: Rule = {
	id: 'frequency-vague',
	family: 'time-and-figures',
	severity: 'notice',
	doc: {
		what: {
			zh: '按岗位（制度、工作法按篇）列出只说“定期”“不定期”“经常”、没有写多久一次的条目。',
			en: 'Per post (or rulebook or method), clauses that say only “regularly”, “at irregular times” or “often” are listed.',
		},
		why: {
			zh: '不写多久一次，一年一次也算“定期”，无法检查。',
			en: 'Without a period once a year is “regular” too, and nobody can check it.',
		},
		fix: {
			zh: '请发文单位写明周期；本手册照来源保留。',
			en: 'Have the issuer give the period; the handbook keeps what the source says.',
		},
	},
	reach: 'entry',
	check(corpus, report) {
		const examined = corpus.entries.filter(({ collection }) => COLLECTIONS.has(collection));
		for (const entry of examined as readonly AnyEntry[]) {
			const found = corpus
				.unitsOf(entry.id)
				.map((unit) => ({ unit, words: findVague(unit) }))
				.filter(({ words }) => words.length > 0);
			if (found.length === 0) continue;
			const { zh, en = zh } = titleOf(entry);
			const words = [...new Set(found.flatMap((one) => one.words))];
			report(
				{ on: entry },
				{
					message: {
						zh: `“${zh}”有${found.length}处没有写多久一次：“${words.join('”“')}”。`,
						en: `${found.length} ${found.length === 1 ? 'clause' : 'clauses'} of “${en}” ${found.length === 1 ? 'does' : 'do'} not say how often.`,
					},
					values: found.map(({ unit }) => unit.id),
				},
			);
		}
		return examined.length;
	},
};
