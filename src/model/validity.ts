import type { ValidityData } from '#schema/entry.ts';
import { titleOf } from './entry.ts';
import type { View } from './view.ts';

const FIELDS = ['issuer', 'issued', 'effectiveFrom', 'effectiveUntil', 'supersedes', 'reviewDate', 'owner'] as const;
export type ValidityField = (typeof FIELDS)[number];

/** One thing known about who issued a text and when it holds. */
export interface ValidityFact {
	field: ValidityField;
	/** A day stands as it is, `YYYY-MM-DD`. */
	values: readonly { text: string; url: string | undefined }[];
}

/** What is known and what is not. */
export interface ValidityFacts {
	known: readonly ValidityFact[];
	unknown: readonly ValidityField[];
}

const DATE = /^\d{4}-\d{2}-\d{2}$/u;

/** Names what an id stands for: an entry, a cited work or a body. */
function nameReference(view: View, id: string): ValidityFact['values'][number] {
	const { corpus } = view;
	const entry = corpus.findEntry(id);
	if (entry) return { text: view.text(titleOf(entry)), url: view.entryUrl(entry) };
	const work = corpus.vocabulary.works.get(id);
	if (work) return { text: view.text(work), url: view.url('vocabulary/works', id) };
	const body = corpus.vocabulary.bodies.get(id);
	return { text: body ? view.text(body) : id, url: body && view.url('vocabulary/bodies', id) };
}

/** Says what is known of a text’s validity, and which parts the source doesn’t give; an open end is neither. */
export function listValidity(view: View, validity: ValidityData): ValidityFacts {
	const known = FIELDS.flatMap((field): ValidityFact[] => {
		const value = validity[field];
		if (value === undefined || value === 'unknown') return [];
		if (typeof value !== 'string') return [{ field, values: value.map((id) => nameReference(view, id)) }];
		return [{ field, values: [DATE.test(value) ? { text: value, url: undefined } : nameReference(view, value)] }];
	});
	return { known, unknown: FIELDS.filter((field) => validity[field] === 'unknown') };
}
