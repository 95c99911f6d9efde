import { splitUid } from './addresses.ts';
import type { Corpus } from './corpus.ts';
import { isOf } from './entry.ts';
import type { AnyEntry } from './entry.ts';
import type { Reference, Target } from './references.ts';

/** What each target is called. */
export const TARGET_NAMES: Readonly<Record<Target, { zh: string; en: string }>> = {
	entry: { zh: '条目', en: 'entry' },
	organisation: { zh: '组织', en: 'organisation' },
	department: { zh: '部门', en: 'department' },
	post: { zh: '岗位', en: 'post' },
	source: { zh: '来源', en: 'source' },
	unit: { zh: '条款', en: 'unit' },
	'post-or-unit': { zh: '岗位或职责', en: 'post or duty' },
	sanction: { zh: '本篇处分', en: 'sanction of this list' },
	'entry-or-work': { zh: '条目或引用文件', en: 'entry or cited work' },
	subject: { zh: '主题', en: 'subject' },
	'job-role': { zh: '岗位角色', en: 'job role' },
	situation: { zh: '服务场景', en: 'situation' },
	act: { zh: '控制行为', en: 'control act' },
	object: { zh: '对象', en: 'object family' },
	term: { zh: '术语', en: 'term' },
	work: { zh: '引用文件', en: 'cited work' },
	body: { zh: '机构', en: 'body' },
};

/** The vocabulary file (and id) that holds each controlled target. */
const VOCABULARIES = {
	subject: ['subjects', 'subjects'],
	'job-role': ['job-roles', 'jobRoles'],
	situation: ['situations', 'situations'],
	act: ['control-acts', 'acts'],
	object: ['control-acts', 'objects'],
	term: ['terms', 'terms'],
	work: ['works', 'works'],
	body: ['bodies', 'bodies'],
} as const;

type Controlled = keyof typeof VOCABULARIES;
const isControlled = (target: Target): target is Controlled => Object.hasOwn(VOCABULARIES, target);

const homeOf = (on: Reference['on']): AnyEntry => ('uid' in on ? on.entry : on);

/** Tells whether a reference leads into a file that can’t be read, so that nothing can be said about it. */
function isBroken({ broken }: Corpus, { on, target, name }: Reference): boolean {
	if (isControlled(target)) return broken.has(VOCABULARIES[target][0]);
	const home = homeOf(on);
	if (target === 'department') return isOf(home, 'posts') && broken.has(home.data.organisation);
	if (target === 'entry-or-work' && broken.has('works')) return true;
	return broken.has(name) || broken.has(splitUid(name)[0]);
}

const idsOf = (entries: readonly { id: string }[]): string[] => entries.map(({ id }) => id);

/** Every name a reference could rightly have. */
function namesFor(corpus: Corpus, target: Target, home: AnyEntry): Iterable<string> {
	if (isControlled(target)) return corpus.vocabulary[VOCABULARIES[target][1]].keys();
	switch (target) {
		case 'organisation':
			return idsOf(corpus.entriesOf('organisations'));
		case 'source':
			return idsOf(corpus.entriesOf('sources'));
		case 'post':
			return idsOf(corpus.posts);
		case 'unit':
			return corpus.units.map(({ uid }) => uid);
		case 'post-or-unit':
			return corpus.posts.flatMap(({ id, duties }) => [id, ...duties.map(({ uid }) => uid)]);
		case 'entry-or-work':
			return [...idsOf(corpus.entries), ...corpus.vocabulary.works.keys()];
		case 'entry':
			return idsOf(corpus.entries);
		case 'sanction':
			return idsOf(corpus.unitsOf(home.id).filter(({ kind }) => kind === 'sanction'));
		case 'department': {
			const organisation = isOf(home, 'posts') ? corpus.findEntry(home.data.organisation) : undefined;
			return organisation && isOf(organisation, 'organisations')
				? idsOf(organisation.data.departments ?? [])
				: [];
		}
	}
}

/** Looks references up in one corpus; the names of a kind are gathered once. */
export interface Targets {
	/** A reference into a file that can’t be read counts as right. */
	exists(reference: Reference): boolean;
	namesFor(reference: Reference): ReadonlySet<string>;
}

/** Makes the look-up for a corpus. */
export function createTargets(corpus: Corpus): Targets {
	const sets = new Map<string, ReadonlySet<string>>();
	const names = ({ on, target }: Reference): ReadonlySet<string> => {
		const home = homeOf(on);
		const key = target === 'sanction' || target === 'department' ? `${target}/${home.id}` : target;
		const set = sets.get(key) ?? new Set(namesFor(corpus, target, home));
		sets.set(key, set);
		return set;
	};
	return {
		exists: (reference) => names(reference).has(reference.name) || isBroken(corpus, reference),
		namesFor: names,
	};
}
