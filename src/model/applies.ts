import type { AppliesToSchema } from '#schema/unit.ts';
import type { z } from 'zod';
import type { AnyEntry } from './entry.ts';
import type { Post } from './post.ts';
import type { Unit } from './unit.ts';

export type AppliesTo = z.output<typeof AppliesToSchema>;

/** An entry that binds or serves a post, and those of its top units that concern it. */
export interface Binding {
	entry: AnyEntry;
	units: readonly Unit[];
	/** All of the entry's top units concern the post. */
	whole: boolean;
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

/** Finds what of an entry applies to a post: a unit's own `appliesTo` stands before its entry's. */
export function findBinding(entry: AnyEntry, topUnits: readonly Unit[], post: Post): Binding | undefined {
	const general = 'appliesTo' in entry.data && appliesToPost(entry.data.appliesTo, post);
	const units = topUnits.filter(({ data }) => (data.appliesTo ? appliesToPost(data.appliesTo, post) : general));
	return units.length === 0 ? undefined : { entry, units, whole: units.length === topUnits.length };
}
