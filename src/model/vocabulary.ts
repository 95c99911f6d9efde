import type { VocabularyData } from '#schema/vocabulary.ts';
import type { Entry } from './entry.ts';

type DataOf<Name extends VocabularyData['vocabulary']> = Extract<VocabularyData, { vocabulary: Name }>;
type ItemOf<Name extends VocabularyData['vocabulary']> = DataOf<Name>['items'][number];

export type Subject = ItemOf<'subjects'>;
export type JobRole = ItemOf<'job-roles'>;
export type Situation = ItemOf<'situations'>;
export type ControlAct = ItemOf<'control-acts'>;
export type ObjectFamily = DataOf<'control-acts'>['objects'][number];
export type IncompatiblePair = DataOf<'control-acts'>['incompatible'][number];
export type Term = ItemOf<'terms'>;
export type Work = ItemOf<'works'>;
export type Body = ItemOf<'bodies'>;

/** The controlled vocabularies, each by id in authored order. */
export interface Vocabulary {
	subjects: ReadonlyMap<string, Subject>;
	jobRoles: ReadonlyMap<string, JobRole>;
	situations: ReadonlyMap<string, Situation>;
	acts: ReadonlyMap<string, ControlAct>;
	objects: ReadonlyMap<string, ObjectFamily>;
	incompatible: readonly IncompatiblePair[];
	terms: ReadonlyMap<string, Term>;
	works: ReadonlyMap<string, Work>;
	bodies: ReadonlyMap<string, Body>;
}

/** Gathers the vocabulary files; a missing file leaves its vocabulary empty. */
export function createVocabulary(entries: readonly Entry<'vocabulary'>[]): Vocabulary {
	const find = <Name extends VocabularyData['vocabulary']>(name: Name): DataOf<Name> | undefined =>
		entries.map(({ data }) => data).find((data): data is DataOf<Name> => data.vocabulary === name);
	const byId = <Item extends { id: string }>(items: readonly Item[] = []): ReadonlyMap<string, Item> =>
		new Map(items.map((item) => [item.id, item]));
	const control = find('control-acts');
	return {
		subjects: byId(find('subjects')?.items),
		jobRoles: byId(find('job-roles')?.items),
		situations: byId(find('situations')?.items),
		acts: byId(control?.items),
		objects: byId(control?.objects),
		incompatible: control?.incompatible ?? [],
		terms: byId(find('terms')?.items),
		works: byId(find('works')?.items),
		bodies: byId(find('bodies')?.items),
	};
}
