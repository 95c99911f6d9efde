import type { AppliesToSchema } from '#schema/unit.ts';
import type { z } from 'zod';
import { isCounted } from './contents.ts';
import type { AnyEntry } from './entry.ts';
import type { Post } from './post.ts';
import { isChapter } from './unit.ts';
import type { Unit } from './unit.ts';
import type { View } from './view.ts';

export type AppliesTo = z.output<typeof AppliesToSchema>;

/** An entry that binds or serves a post, and those of its top units that concern it. */
export interface Binding {
	entry: AnyEntry;
	units: readonly Unit[];
	/** How many they are, without sanctions and closing clauses. */
	count: number;
	/** All of the entry's top units concern the post. */
	whole: boolean;
}

/** What a short list names of a binding: in place of articles the outermost chapter that binds with all of them. */
export function outlineOf({ units }: Binding): Unit[] {
	const bound = new Set(units);
	const isWhole = (unit: Unit): boolean =>
		isChapter(unit) ? unit.children.every(isWhole) : unit.gap || bound.has(unit);
	const stands = ({ parent }: Unit): boolean => !parent || !isChapter(parent) || (!isWhole(parent) && stands(parent));
	return units.filter((unit) => (!isChapter(unit) || isWhole(unit)) && stands(unit));
}

/** Tells whether a post is among those an entry or unit says it applies to; saying nothing applies to nobody. */
export function appliesToPost(appliesTo: AppliesTo | undefined, post: Post): boolean {
	if (!appliesTo) return false;
	const { jobRoles, organisations } = appliesTo;
	if (!jobRoles && !organisations) return false;
	return (
		(jobRoles?.includes(post.jobRole) ?? true) && (organisations?.includes(post.entry.data.organisation) ?? true)
	);
}

/** Whom a unit binds: what its own `appliesTo` leaves out is as in its chapter, and then as in its entry. */
export function bindsOf({ entry, data, parent }: Unit): AppliesTo | undefined {
	const inEntry = 'appliesTo' in entry.data ? entry.data.appliesTo : undefined;
	const general = parent && isChapter(parent) ? bindsOf(parent) : inEntry;
	return data.appliesTo ? { ...general, ...data.appliesTo } : general;
}

/** Ids of the sanctions that bans name. */
const sanctionsOf = (units: readonly Unit[]): Set<string> =>
	new Set(units.flatMap(({ data }) => ('sanctions' in data ? ((data.sanctions as string[] | undefined) ?? []) : [])));

/** Finds what of an entry applies to a post. */
export function findBinding(entry: AnyEntry, topUnits: readonly Unit[], post: Post): Binding | undefined {
	const bound = new Set(topUnits.filter((unit) => !isChapter(unit) && appliesToPost(bindsOf(unit), post)));
	for (const { parent } of bound) if (parent && isChapter(parent)) bound.add(parent);
	const units = topUnits.filter((unit) => bound.has(unit));
	const count = units.filter(isCounted).length;
	if (count === 0) return undefined;
	// Of the sanctions that bans name only those for what binds the post.
	const [named, due] = [sanctionsOf(topUnits), sanctionsOf(units)];
	return {
		entry,
		units: units.filter(({ kind, id }) => kind !== 'sanction' || due.has(id) || !named.has(id)),
		count,
		whole: count === topUnits.filter(isCounted).length,
	};
}

/** Whom something applies to: job roles, then organisations, each list with its name and how many it holds; only those that are given. */
export function listApplies(
	view: View,
	{ jobRoles = [], organisations = [] }: AppliesTo = {},
): { name: string; count: string; links: { name: string; url: string }[] }[] {
	const { corpus } = view;
	const roles = jobRoles.flatMap((id) => corpus.vocabulary.jobRoles.get(id) ?? []);
	const units = organisations.flatMap((id) => corpus.findEntry(id) ?? []);
	const lists = [
		{
			key: 'roles',
			links: roles.map((role) => ({ name: view.text(role), url: view.url('vocabulary/job-roles', role.id) })),
		},
		{
			key: 'organisations',
			links: units.map((entry) => ({ name: view.titleOf(entry), url: view.entryUrl(entry) })),
		},
	];
	return lists
		.filter(({ links }) => links.length > 0)
		.map(({ key, links }) => ({
			name: view.t(`applies.${key}`),
			count: view.t(`applies.count.${key}`, { n: links.length }),
			links,
		}));
}
