import type { Corpus } from './corpus.ts';
import { listStanding } from './in-force.ts';
import type { Duty, Post } from './post.ts';

/** A duty with the post that holds it. */
export interface Claim {
	post: Post;
	duty: Duty;
}

/** Surviving duties of lists that have not ended by subject, within one scope and within one organisation. */
export interface Ownership {
	/** Every scope’s claims by subject, in reading order; a subject that a duty excludes (`except`) is none of its own. */
	byScope: ReadonlyMap<string, ReadonlyMap<string, readonly Claim[]>>;
	/** The same for a whole organisation, by its id. */
	byOrganisation: ReadonlyMap<string, ReadonlyMap<string, readonly Claim[]>>;
}

type Table = Map<string, Map<string, Claim[]>>;

function add(table: Table, group: string, subject: string, claim: Claim): void {
	const subjects = table.get(group) ?? new Map<string, Claim[]>();
	table.set(group, subjects);
	const claims = subjects.get(subject);
	if (claims) claims.push(claim);
	else subjects.set(subject, [claim]);
}

const cache = new WeakMap<Corpus, Ownership>();

/** Gathers who claims which subject, once per corpus. */
export function getOwnership(corpus: Corpus): Ownership {
	const known = cache.get(corpus);
	if (known) return known;
	const byScope: Table = new Map();
	const byOrganisation: Table = new Map();
	for (const post of listStanding(corpus)) {
		for (const duty of post.duties) {
			if (duty.gap) continue;
			for (const subject of new Set(duty.subjects)) {
				if (duty.data.except?.includes(subject)) continue;
				const claim = { post, duty };
				add(byScope, post.scope, subject, claim);
				add(byOrganisation, post.entry.data.organisation, subject, claim);
			}
		}
	}
	const ownership = { byScope, byOrganisation };
	cache.set(corpus, ownership);
	return ownership;
}

/** The posts and duties that a duty says it shares with or ends at. */
export function partnersOf({ data }: Duty): string[] {
	return [...(data.sharedWith ?? []), ...(data.boundedBy ?? []).map((bound) => bound.with)];
}

const names = (partners: readonly string[], { post, duty }: Claim): boolean =>
	partners.includes(post.id) || partners.includes(duty.uid);

/** Tells whether either of two claims says how it stands to the other. */
export function isSettled(a: Claim, b: Claim): boolean {
	return names(partnersOf(a.duty), b) || names(partnersOf(b.duty), a);
}

/** Tells whether two posts are lists of one job role, which are variants of each other. */
export function isVariant(a: Post, b: Post): boolean {
	return a.jobRole === b.jobRole;
}
