import type { z } from 'zod';
import { compareFindings } from '#diagnostics/finding.ts';
import type { Finding } from '#diagnostics/finding.ts';
import { createCorpus } from '#model/corpus.ts';
import type { Corpus, Records } from '#model/corpus.ts';
import type { AnyEntry, Entry } from '#model/entry.ts';
import { entryPath } from '#model/permalink.ts';
import { runRules } from '#rules/run.ts';
import type { Rule } from '#rules/rule.ts';
import { collectionSchemas } from '#schema/collections.ts';
import type { CollectionName } from '#schema/collections.ts';
import type { OutlineUnitData } from '#schema/unit.ts';

/** What an author may write in the front matter of a collection. */
export type Authored<Name extends CollectionName> = z.input<(typeof collectionSchemas)[Name]>;

const source = { id: 'source-000', place: '正文' };

/** Parses an entry as reading does: throws where the schema refuses it. `folder` stands between collection and file; links of the body: `prose.ts`. */
export function entry<Name extends CollectionName>(
	collection: Name,
	id: string,
	data: Authored<Name>,
	folder?: string,
	body = '',
): Entry<Name> {
	const name = folder === undefined ? id : `${folder}/${id}`;
	const parsed = collectionSchemas[collection].parse(data);
	const file = `content/${collection}/${name}.mdx`;
	return {
		id,
		collection,
		path: entryPath(collection, name),
		file,
		data: parsed,
		body,
		links: [],
	} as unknown as Entry<Name>;
}

const named = (id: string) =>
	({ title: { zh: `名称：${id}`, en: `Title of ${id}` }, titleStatus: 'printed', source }) as const;

/** A validity of which nothing is known. */
export const unknownValidity = {
	issuer: 'unknown',
	issued: 'unknown',
	effectiveFrom: 'unknown',
	supersedes: 'unknown',
	reviewDate: 'unknown',
	owner: 'unknown',
} as const;

/** A post of `bank-office`, without duties unless they are given. */
export function post(id: string, fields: Partial<Authored<'posts'>> = {}, body = ''): AnyEntry {
	const data = {
		...named(id),
		organisation: 'bank-office',
		jobRole: id,
		order: 1,
		headcount: 1 as const,
		duties: [],
		...fields,
	};
	return entry('posts', id, data, data.organisation, body);
}

export function organisation(id: string, fields: Partial<Authored<'organisations'>> = {}): AnyEntry {
	return entry('organisations', id, { ...named(id), sector: 'bank', order: 1, ...fields });
}

/** A rulebook of one article unless others, or chapters, are given. */
export function rulebook(id: string, fields: Partial<Authored<'rulebooks'>> = {}): AnyEntry {
	return entry('rulebooks', id, {
		...named(id),
		validity: unknownValidity,
		appliesTo: {},
		...(!fields.chapters && { articles: [unit('article-1')] }),
		...fields,
	});
}

type AuthoredChapter = NonNullable<Authored<'rulebooks'>['chapters']>[number];

/** A chapter of one article unless others are given. */
export function chapter(id: string, fields: Partial<AuthoredChapter> = {}): AuthoredChapter {
	const articles = fields.sections || fields.gap ? {} : { articles: [unit(`${id}-article`)] };
	return { ...unit(id), ...articles, ...fields };
}

/** Chapters numbered as they are given, each with articles numbered so: `{ 第一章: ['第一条', '第二条'] }`. */
export function numberedChapters(labels: Readonly<Record<string, readonly string[]>>): AuthoredChapter[] {
	return Object.entries(labels).map(([label, own], at) =>
		chapter(`chapter-${at + 1}`, {
			label,
			articles: own.map((one, place) => ({ ...unit(`article-${at + 1}-${place + 1}`), label: one })),
		}),
	);
}

/** A prohibition of one ban unless others are given; `declared` follows the bans. */
export function prohibition(id: string, fields: Partial<Authored<'prohibitions'>> = {}): AnyEntry {
	const bans = fields.bans ?? [unit('ban-1')];
	const data = {
		...named(id),
		validity: unknownValidity,
		appliesTo: {},
		declared: bans.length,
		bans,
		sanctions: [],
		clauses: [],
	};
	return entry('prohibitions', id, { ...data, ...fields });
}

/** A set of one phrase unless others are given; `declared` follows the phrases. */
export function phraseSet(id: string, fields: Partial<Authored<'phrases'>> = {}): AnyEntry {
	const phrases = fields.phrases ?? [{ ...unit('phrase-1'), number: 1 }];
	return entry('phrases', id, {
		...named(id),
		validity: unknownValidity,
		appliesTo: {},
		declared: phrases.length,
		phrases,
		...fields,
	});
}

/** A method of one section unless other parts are given. */
export function method(id: string, fields: Partial<Authored<'methods'>> = {}, body = ''): AnyEntry {
	const data = {
		...named(id),
		validity: unknownValidity,
		appliesTo: {},
		parts: [part('section', 'part-1')],
		...fields,
	};
	return entry('methods', id, data, undefined, body);
}

/** A guide of one section unless other parts are given. */
export function guide(id: string, fields: Partial<Authored<'guides'>> = {}, body = ''): AnyEntry {
	return entry('guides', id, { ...named(id), parts: [part('section', 'part-1')], ...fields }, undefined, body);
}

export function sourceEntry(id: string, fields: Partial<Authored<'sources'>> = {}): AnyEntry {
	const data = {
		title: named(id).title,
		file: `${id}.txt`,
		language: 'zh-Hans' as const,
		order: 1,
		contains: [],
		leftOut: [],
		damage: [],
	};
	return entry('sources', id, { ...data, ...fields });
}

/** A vocabulary file; its id is its kind. Items need `id` and `zh`. */
export function vocabulary(data: DistributiveOmit<Authored<'vocabulary'>, 'title'>): AnyEntry {
	const title = { zh: `词表：${data.vocabulary}`, en: `Vocabulary of ${data.vocabulary}` };
	return entry('vocabulary', data.vocabulary, { title, ...data });
}
type DistributiveOmit<T, K extends PropertyKey> = T extends unknown ? Omit<T, K> : never;

type AuthoredDuty = Authored<'posts'>['duties'][number];
type AuthoredScore = NonNullable<AuthoredDuty['scored']>;
type AuthoredPart = OutlineUnitData;

/** The fields any unit needs: an article, ban, mandate, criterion, list item … Give the rest by spreading. */
export function unit(
	id: string,
	fields: { zh?: string; en?: string } = {},
): { id: string; zh: string; en: string; place: string } {
	return { id, zh: `内容：${id}。`, en: `Text of ${id}.`, place: '正文', ...fields };
}

/** A duty that its holder carries out, about `subject-a`. */
export function duty(id: string, fields: Partial<AuthoredDuty> = {}): AuthoredDuty {
	return { ...unit(id), responsibility: 'execute', subjects: ['subject-a'], ...fields };
}

/** A unit that the source lost, of any kind that may be one. */
export function gap(
	id: string,
	fields: { label?: string; zh?: string; en?: string } = {},
): ReturnType<typeof unit> & { gap: true } {
	return { ...unit(id, { zh: '原文缺。', en: 'Missing in the source.' }), gap: true, ...fields };
}

/** How a duty is scored: 10 points and one deduction of 2 each time unless told otherwise. */
export function scored(id: string, fields: Partial<AuthoredScore> = {}): AuthoredScore {
	return { ...unit(id), weight: 10, criteria: [criterion(`${id}-criterion`)], ...fields };
}

type AuthoredCriterion = NonNullable<AuthoredScore['criteria']>[number];

/** A deduction of 2 points each time unless told otherwise. */
export function criterion(id: string, fields: Partial<AuthoredCriterion> = {}): AuthoredCriterion {
	return { ...unit(id), effect: 'deduct', points: 2, per: 'time', ...fields };
}

type AuthoredPenalty = Authored<'prohibitions'>['sanctions'][number];

/** A penalty or sanction: a fine of 50 yuan for a person unless told otherwise. */
export function penalty(id: string, fields: Partial<AuthoredPenalty> = {}): AuthoredPenalty {
	return {
		...unit(id),
		trigger: { zh: '违反规定', en: 'a breach' },
		payer: 'person',
		consequences: [{ form: 'fine', amount: 50 }],
		...fields,
	};
}

/** A unit of a method's or guide's tree. */
export function part(kind: AuthoredPart['kind'], id: string, fields: Partial<AuthoredPart> = {}): AuthoredPart {
	return { ...unit(id), kind, ...fields };
}

const noRecords: Records = {
	asOf: '2026-01-01',
	floors: {},
	waivers: [],
	redirects: [],
	broken: new Map(),
	anchors: { live: {}, gone: {} },
};

/** Resolves entries into a corpus; nothing is added to them. */
export function corpusOf(entries: readonly (AnyEntry | Entry)[], records: Partial<Records> = {}): Corpus {
	return createCorpus(entries as readonly AnyEntry[], { ...noRecords, ...records });
}

/** What one rule finds, sorted; a rule that throws fails the test, one that examined nothing reports itself (key `idle`). */
export function findingsOf(rule: Rule, corpus: Corpus): Finding[] {
	const { findings, failures } = runRules(corpus, [rule]);
	for (const { error } of failures) throw error;
	return findings.sort(compareFindings);
}

/** The uids of a rule's findings: the short way to say what it found. */
export function reportedBy(rule: Rule, corpus: Corpus): string[] {
	return findingsOf(rule, corpus).map(({ uids }) => uids.join('+'));
}
