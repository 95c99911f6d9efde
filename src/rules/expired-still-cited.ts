import { titleOf } from '#model/entry.ts';
import { findEnded } from '#model/in-force.ts';
import type { Ended } from '#model/in-force.ts';
import { referencesOfUnit } from '#model/references.ts';
import type { Target } from '#model/references.ts';
import type { Bilingual } from '#diagnostics/finding.ts';
import type { Rule } from './rule.ts';

/** References that lean on what they name. */
const LEANING: ReadonlySet<Target> = new Set(['unit', 'post-or-unit', 'post', 'work', 'entry', 'entry-or-work']);

function sayWhy({ entry, until, by }: Ended): Bilingual {
	const { zh, en = zh } = titleOf(entry);
	if (by) {
		const { zh: other, en: english = other } = titleOf(by);
		return { zh: `引用的“${zh}”已被“${other}”取代。`, en: `It cites “${en}”, which “${english}” has replaced.` };
	}
	return { zh: `引用的“${zh}”已于${until ?? ''}失效。`, en: `It cites “${en}”, which ended on ${until ?? ''}.` };
}

export const rule: Rule = {
	id: 'expired-still-cited',
	family: 'validity',
	severity: 'warning',
	doc: {
		what: {
			zh: '有效的条目不引用已经失效或被取代的制度、岗位和条款。',
			en: 'What is in force doesn’t cite a text, post or clause that has ended or been replaced.',
		},
		why: {
			zh: '照着废止的规定办，事后站不住脚。',
			en: 'Whoever acts on a repealed rule has nothing to stand on afterwards.',
		},
		fix: {
			zh: '改引现行的一篇；引用没有必要的，删掉。',
			en: 'Cite what is in force instead, or drop the citation.',
		},
	},
	check(corpus, report) {
		const ended = findEnded(corpus);
		let examined = 0;
		for (const unit of corpus.units) {
			if (unit.gap || ended.has(unit.entry.id)) continue;
			for (const { path, target, name } of referencesOfUnit(unit)) {
				if (!LEANING.has(target)) continue;
				examined += 1;
				if (ended.size === 0) continue;
				const held = target === 'work' ? corpus.vocabulary.works.get(name)?.entry : undefined;
				const [entryId = ''] = (held ?? name).split('.');
				const one = ended.get(entryId);
				if (!one) continue;
				report(
					{ on: unit, field: path },
					{
						message: sayWhy(one),
						values: [name, one.until ?? '', one.by?.id ?? ''],
						related: [{ on: one.entry, note: { zh: '已经不再有效。', en: 'No longer in force.' } }],
						key: name,
					},
				);
			}
		}
		return examined;
	},
};
