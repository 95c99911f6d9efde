import type { CollectionName } from '#schema/collections.ts';
import type { Corpus } from './corpus.ts';
import type { UnitKind } from './unit.ts';

interface Name {
	zh: string;
	en: string;
}

/** What is counted, in the order it is told: entries by collection, then units by kind. */
export const CENSUS_NAMES: Readonly<Record<CollectionName | UnitKind, Name>> = {
	organisations: { zh: '组织', en: 'organisations' },
	posts: { zh: '岗位', en: 'posts' },
	rulebooks: { zh: '制度', en: 'rulebooks' },
	prohibitions: { zh: '禁令', en: 'prohibition lists' },
	phrases: { zh: '用语集', en: 'phrase sets' },
	methods: { zh: '工作法', en: 'methods' },
	guides: { zh: '文章', en: 'guides' },
	sources: { zh: '来源', en: 'sources' },
	vocabulary: { zh: '词表', en: 'vocabularies' },
	ui: { zh: '界面文字', en: 'interface files' },
	duty: { zh: '职责', en: 'duties' },
	mandate: { zh: '部门职能', en: 'mandates' },
	'scored-item': { zh: '考核项', en: 'scored items' },
	criterion: { zh: '考核标准', en: 'criteria' },
	article: { zh: '条款', en: 'articles' },
	penalty: { zh: '处罚', en: 'penalties' },
	ban: { zh: '禁止事项', en: 'bans' },
	sanction: { zh: '处分', en: 'sanctions' },
	clause: { zh: '附则与要求', en: 'clauses' },
	phrase: { zh: '用语', en: 'phrases' },
	step: { zh: '步骤', en: 'steps' },
	'list-item': { zh: '列举项', en: 'list items' },
	section: { zh: '节', en: 'sections' },
};

/** Counts entries by collection and units by kind, gaps included; what there is none of is left out. */
export function takeCensus({ entries, units }: Pick<Corpus, 'entries' | 'units'>): Record<string, number> {
	const counts = new Map<string, number>();
	const count = (name: string): unknown => counts.set(name, (counts.get(name) ?? 0) + 1);
	for (const { collection } of entries) count(collection);
	for (const { kind } of units) count(kind);
	const present = Object.keys(CENSUS_NAMES).filter((name) => counts.has(name));
	return Object.fromEntries(present.map((name) => [name, counts.get(name) ?? 0]));
}
