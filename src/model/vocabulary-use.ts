import type { DutyData } from '#schema/post.ts';
import type { Corpus } from './corpus.ts';
import { isOf } from './entry.ts';
import type { AnyEntry, Entry } from './entry.ts';
import { groupByEntry } from './entry-units.ts';
import type { EntryUnits } from './entry-units.ts';
import type { Duty, Post } from './post.ts';
import type { Unit } from './unit.ts';
import type { View } from './view.ts';
import type { Body, JobRole, Situation, Subject, Term, Work } from './vocabulary.ts';

export type Responsibility = NonNullable<DutyData['responsibility']>;
const RESPONSIBILITIES: readonly Responsibility[] = ['lead', 'execute', 'support', 'oversee'];

/** Who answers for a subject, and what else is about it. */
export interface SubjectUse {
	item: Subject;
	/** By responsibility; only those that occur. */
	duties: readonly { responsibility: Responsibility; entries: readonly EntryUnits[] }[];
	/** Everything that is no duty. */
	others: readonly EntryUnits[];
	/** How many units are about it. */
	units: number;
}

export interface TermUse {
	item: Term;
	/** Units that define it, or that list what it names. */
	definitions: readonly EntryUnits[];
	/** Neither defined nor a settled spelling, nor said to be undefined. */
	open: boolean;
}

export interface WorkUse {
	item: Work;
	/** The entry that holds it. */
	held: AnyEntry | undefined;
	issuer: Body | undefined;
	citedBy: readonly EntryUnits[];
}

export interface BodyUse {
	item: Body;
	/** The body that took its place. */
	successor: Body | undefined;
	/** Documents it issued or keeps. */
	documents: readonly AnyEntry[];
	/** Works it issued that are not among these. */
	works: readonly Work[];
	/** The same body among the organisations. */
	organisations: readonly Entry<'organisations'>[];
	/** Duties that it leads from outside. */
	leads: readonly EntryUnits[];
}

export interface RoleUse {
	item: JobRole;
	posts: readonly Post[];
	/** Documents that say they apply to it. */
	documents: readonly AnyEntry[];
}

export interface SituationUse {
	item: Situation;
	phrases: readonly EntryUnits[];
}

/** The duties of every post. */
export function dutiesOf(corpus: Corpus): Duty[] {
	return corpus.posts.flatMap(({ duties }) => duties);
}

const isAbout = (unit: Unit, subject: string): boolean => unit.subjects.includes(subject);

/** Who leads, carries out, supports and oversees each subject, and what other units are about it. */
export function listSubjectUses(view: View): SubjectUse[] {
	const { corpus } = view;
	const duties = dutiesOf(corpus);
	return [...corpus.vocabulary.subjects.values()].map((item) => {
		const own = duties.filter((duty) => isAbout(duty, item.id));
		const byResponsibility = RESPONSIBILITIES.map((responsibility) => {
			const units = own.filter(({ data }) => data.responsibility === responsibility);
			return { responsibility, entries: groupByEntry(view, units) };
		});
		const others = corpus.units.filter((unit) => unit.kind !== 'duty' && isAbout(unit, item.id));
		return {
			item,
			duties: byResponsibility.filter(({ entries }) => entries.length > 0),
			others: groupByEntry(view, others),
			units: own.length + others.length,
		};
	});
}

/** The subjects that most units are about, most first; equal ones in the vocabulary’s order. */
export function listBusiestSubjects(corpus: Corpus, most: number): { item: Subject; units: number }[] {
	const counted = [...corpus.vocabulary.subjects.values()].map((item) => ({
		item,
		units: corpus.units.filter((unit) => isAbout(unit, item.id)).length,
	}));
	return counted.sort((a, b) => b.units - a.units).slice(0, most);
}

/** Where each term is defined: by the units it names, and by the lists registered under it. */
export function listTermUses(view: View): TermUse[] {
	const { corpus } = view;
	return [...corpus.vocabulary.terms.values()].map((item) => {
		const named = (item.definedBy ?? []).map((uid) => corpus.findUnit(uid)).filter((unit) => unit !== undefined);
		const listed = corpus.units.filter(({ data }) => data.list?.term === item.id);
		const definitions = groupByEntry(view, [...named, ...listed]);
		return {
			item,
			definitions,
			open: definitions.length === 0 && !item.undefined && !item.about && !item.variants,
		};
	});
}

/** Which units cite each work. */
export function listWorkUses(view: View): WorkUse[] {
	const { corpus } = view;
	const { bodies, works } = corpus.vocabulary;
	return [...works.values()].map((item) => ({
		item,
		held: item.entry === undefined ? undefined : corpus.findEntry(item.entry),
		issuer: bodies.get(item.issuer),
		citedBy: groupByEntry(
			view,
			corpus.units.filter(({ data }) => data.works?.includes(item.id)),
		),
	}));
}

/** What each body issued, keeps, is, and leads. */
export function listBodyUses(view: View): BodyUse[] {
	const { corpus } = view;
	const { bodies, works } = corpus.vocabulary;
	const duties = dutiesOf(corpus);
	return [...bodies.values()].map((item) => {
		const documents = corpus.entries.filter(
			({ data }) => 'validity' in data && [data.validity?.issuer, data.validity?.owner].includes(item.id),
		);
		return {
			item,
			successor: item.successor === undefined ? undefined : bodies.get(item.successor),
			documents,
			works: [...works.values()].filter(
				({ issuer, entry }) => issuer === item.id && !documents.some(({ id }) => id === entry),
			),
			organisations: corpus.entriesOf('organisations').filter(({ data }) => data.body === item.id),
			leads: groupByEntry(
				view,
				duties.filter(({ data }) => data.leadOutside === item.id),
			),
		};
	});
}

/** The posts of each job role, and what applies to it. */
export function listRoleUses({ corpus }: View): RoleUse[] {
	return [...corpus.vocabulary.jobRoles.values()].map((item) => ({
		item,
		posts: corpus.posts.filter(({ jobRole }) => jobRole === item.id),
		documents: corpus.entries.filter(
			(entry) =>
				!isOf(entry, 'posts') && 'appliesTo' in entry.data && entry.data.appliesTo?.jobRoles?.includes(item.id),
		),
	}));
}

/** The phrases of each situation. */
export function listSituationUses(view: View): SituationUse[] {
	const phrases = view.corpus.units.filter(({ kind }) => kind === 'phrase');
	return [...view.corpus.vocabulary.situations.values()].map((item) => ({
		item,
		phrases: groupByEntry(
			view,
			phrases.filter(({ data }) => 'situations' in data && (data.situations as string[]).includes(item.id)),
		),
	}));
}
