import type { ValidityData } from '#schema/entry.ts';
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

/** Why a text is no longer in force on a day: it ended, or another one took its place. */
export interface Ended {
	entry: AnyEntry;
	/** The last day it was in force, where it ended. */
	until: string | undefined;
	/** What took its place. */
	by: AnyEntry | undefined;
}

/** Entries that are out of force on the corpus’s day. */
export function findEnded(corpus: Corpus): Map<string, Ended> {
	const ended = new Map<string, Ended>();
	for (const { entry, validity } of listDated(corpus)) {
		const { until } = intervalOf(validity);
		if (until !== undefined && until < corpus.asOf) ended.set(entry.id, { entry, until, by: undefined });
		if (validity.supersedes === 'unknown' || isToCome(validity, corpus)) continue;
		for (const id of validity.supersedes) {
			const other = corpus.findEntry(id) ?? corpus.findEntry(corpus.vocabulary.works.get(id)?.entry ?? '');
			if (other && other !== entry && !ended.has(other.id))
				ended.set(other.id, { entry: other, until: undefined, by: entry });
		}
	}
	for (const { entry } of corpus.posts) {
		if (isToCome(entry.data.validity, corpus)) continue;
		const other = entry.data.supersedes === undefined ? undefined : corpus.findEntry(entry.data.supersedes);
		if (other && !ended.has(other.id)) ended.set(other.id, { entry: other, until: undefined, by: entry });
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
