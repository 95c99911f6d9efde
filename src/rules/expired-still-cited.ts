import { isOutside, readLink } from '#model/body-links.ts';
import type { Corpus } from '#model/corpus.ts';
import { titleOf } from '#model/entry.ts';
import { displacedBy, findEnded } from '#model/in-force.ts';
import type { Ended } from '#model/in-force.ts';
import { referencesOfUnit } from '#model/references.ts';
import type { Target } from '#model/references.ts';
import { addressBookOf } from '#model/redirects.ts';
import type { Bilingual } from '#diagnostics/finding.ts';
import type { Report, Rule, Statement } from './rule.ts';

/** References that lean on what they name. */
const LEANING: ReadonlySet<Target> = new Set(['unit', 'post-or-unit', 'post', 'work', 'entry', 'entry-or-work']);

function sayWhy({ title: { zh, en = zh }, until, by }: Ended): Bilingual {
	if (by) {
		const { zh: other, en: english = other } = titleOf(by);
		return { zh: `引用的“${zh}”已被“${other}”取代。`, en: `It cites “${en}”, which “${english}” has replaced.` };
	}
	return { zh: `引用的“${zh}”已于${until ?? ''}失效。`, en: `It cites “${en}”, which ended on ${until ?? ''}.` };
}

const relatedTo = ({ entry, by }: Ended): NonNullable<Statement['related']> => {
	if (entry) return [{ on: entry, note: { zh: '已经不再有效。', en: 'No longer in force.' } }];
	return by ? [{ on: by, note: { zh: '取代它的一篇。', en: 'What has replaced it.' } }] : [];
};

const stateOf = (ended: Ended, name: string): Statement => ({
	message: sayWhy(ended),
	values: [name, ended.until ?? '', ended.by?.id ?? ''],
	related: relatedTo(ended),
	key: name,
});

/** Links in the prose of what is in force. */
function checkLinks(corpus: Corpus, ended: ReadonlyMap<string, Ended>, report: Report): number {
	let examined = 0;
	for (const entry of corpus.entries) {
		if (entry.links.length === 0 || ended.has(entry.id)) continue;
		for (const link of entry.links) {
			if (isOutside(link)) continue;
			examined += 1;
			const heir = ended.size > 0 ? addressBookOf(corpus).resolve(readLink(link, entry))?.heir : undefined;
			const one = heir && 'entry' in heir ? ended.get(heir.entry.id) : undefined;
			if (!one?.entry || displacedBy(corpus, entry).includes(one.entry.id)) continue;
			const place = { on: entry, line: link.line, column: link.column };
			report(place, stateOf(one, link.to));
		}
	}
	return examined;
}

export const rule: Rule = {
	id: 'expired-still-cited',
	family: 'validity',
	severity: 'warning',
	doc: {
		what: {
			zh: '有效的条目和正文不引用、不链接已经失效或被取代的制度、岗位、条款和引用文件；写明由自己取代的除外。',
			en: 'What is in force, its prose included, neither cites nor links to a text, post, clause or cited work that has ended or been replaced, unless it says itself that it displaces it.',
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
				// To say what it displaces, a text has to cite it.
				if (!one || displacedBy(corpus, unit.entry).includes(entryId)) continue;
				report({ on: unit, field: path }, stateOf(one, name));
			}
		}
		return examined + checkLinks(corpus, ended, report);
	},
};
