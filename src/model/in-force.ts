import type { ValidityData } from '#schema/entry.ts';
import type { LocalTextData } from '#schema/text.ts';
import { titleOf } from './entry.ts';
import type { AnyEntry } from './entry.ts';
import type { Corpus } from './corpus.ts';
import type { Post } from './post.ts';

/** An entry that says who issued it and when it holds. */
export interface Dated {
	entry: AnyEntry;
	validity: ValidityData;
}

/** Days from and to which a text is in force, both included; undefined: open, or not given in the source. */
export interface Interval {
	from: string | undefined;
	until: string | undefined;
}

const given = (day: string | undefined): string | undefined => (day === 'unknown' ? undefined : day);

/** Entries with a validity, in reading order. */
export function listDated({ entries }: Corpus): Dated[] {
	return entries.flatMap((entry) => {
		const validity = 'validity' in entry.data ? entry.data.validity : undefined;
		return validity ? [{ entry, validity }] : [];
	});
}

/** When a text is in force. */
export function intervalOf({ effectiveFrom, effectiveUntil }: ValidityData): Interval {
	return { from: given(effectiveFrom), until: given(effectiveUntil) };
}

/** Whether two texts are in force on one day; an open end reaches for ever. Days compare as text. */
export function overlap(a: Interval, b: Interval): boolean {
	const startsBefore = (one: Interval, other: Interval): boolean =>
		one.from === undefined || other.until === undefined || one.from <= other.until;
	return startsBefore(a, b) && startsBefore(b, a);
}

const isToCome = (validity: ValidityData | undefined, { asOf }: Corpus): boolean =>
	(given(validity?.effectiveFrom) ?? '') > asOf;

/** What an entry says it displaces: entries, and cited works that the handbook does not hold, by their ids. */
export function displacedBy(corpus: Corpus, { collection, data }: AnyEntry): string[] {
	const named = 'validity' in data && data.validity ? data.validity.supersedes : [];
	const ids =
		named === 'unknown'
			? []
			: named.map((id) => corpus.findEntry(id)?.id ?? corpus.vocabulary.works.get(id)?.entry ?? id);
	return collection === 'posts' && data.supersedes !== undefined ? [...ids, data.supersedes] : ids;
}

/** Why a text is no longer in force on a day: it ended, or another one took its place. */
export interface Ended {
	title: LocalTextData;
	/** The text itself, where the handbook holds it. */
	entry: AnyEntry | undefined;
	/** The last day it was in force, where it ended. */
	until: string | undefined;
	/** What took its place. */
	by: AnyEntry | undefined;
}

/** Entries, and works that the handbook does not hold, that are out of force on the corpus’s day, by id. */
export function findEnded(corpus: Corpus): Map<string, Ended> {
	const ended = new Map<string, Ended>();
	for (const entry of corpus.entries) {
		const validity = 'validity' in entry.data ? entry.data.validity : undefined;
		const until = given(validity?.effectiveUntil);
		if (until !== undefined && until < corpus.asOf)
			ended.set(entry.id, { title: titleOf(entry), entry, until, by: undefined });
		if (isToCome(validity, corpus)) continue;
		for (const id of displacedBy(corpus, entry)) {
			const other = corpus.findEntry(id);
			const title = other ? titleOf(other) : corpus.vocabulary.works.get(id);
			if (title && id !== entry.id && !ended.has(id))
				ended.set(id, { title, entry: other, until: undefined, by: entry });
		}
	}
	return ended;
}

/** Whether two posts may be held on one day, by what is known of their lists. */
export function holdTogether(a: Post, b: Post): boolean {
	const [own, other] = [a.entry.data.validity, b.entry.data.validity];
	return !own || !other || overlap(intervalOf(own), intervalOf(other));
}

/** The posts whose lists have not ended, in reading order; one that is to come stands already. */
export function listStanding(corpus: Corpus): Post[] {
	const ended = findEnded(corpus);
	return corpus.posts.filter(({ id }) => !ended.has(id));
}

/** The posts whose lists are in force on the corpus’s day, in reading order. */
export function listHeld(corpus: Corpus): Post[] {
	return listStanding(corpus).filter(({ entry }) => !isToCome(entry.data.validity, corpus));
}
