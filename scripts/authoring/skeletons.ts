import type { Corpus } from '#model/corpus.ts';
import type { CollectionName } from '#schema/collections.ts';
import { findClosest } from '#text/closest.ts';

/** What a skeleton takes from the content that is there: names that exist, so that it is valid from the start. */
export interface SkeletonFacts {
	id: string;
	/** Of a post. */
	organisation: string;
	departments: readonly string[];
	jobRole: string;
	subject: string;
	situation: string;
	source: string;
	/** The first free place in its list. */
	order: number;
}

/** Collections that an author adds files to; vocabularies and interface strings are lists to add lines to. */
export type AuthoredCollection = Exclude<CollectionName, 'vocabulary' | 'ui'>;

const head = ({ source }: SkeletonFacts, zh: string, en: string): string => `draft: true # delete this line to publish
title:
  zh: '${zh}'
  en: '${en}'
titleStatus: printed # inferred: the source lost the name and it is ours; then say why in titleReason
source:
  id: ${source}
  place: '填写出处'`;

const validity = `validity:
  issuer: unknown # a body from content/vocabulary/bodies.mdx
  issued: unknown # '2026-01-31'
  effectiveFrom: unknown
  supersedes: unknown # [] for nothing
  reviewDate: unknown
  owner: unknown`;

const appliesTo = ({ jobRole }: SkeletonFacts): string => `appliesTo:
  jobRoles: [${jobRole}] # from content/vocabulary/job-roles.mdx`;

/** The fields of any unit; \`indent\` spaces before each but the first. */
const unit = (indent: number, id: string, zh: string, en: string, subject?: string): string =>
	[
		`id: ${id} # permanent: says what it is about`,
		`label: '1.' # exactly as printed; left out where none is`,
		`zh: '${zh}'`,
		`en: '${en}'`,
		`place: '填写出处'`,
		...(subject === undefined ? [] : [`subjects: [${subject}] # from content/vocabulary/subjects.mdx`]),
	].join(`\n${' '.repeat(indent)}`);

/** The front matter an author starts from, for each collection: one line here makes one thing to fill in. */
export const SKELETONS: Readonly<Record<AuthoredCollection, (facts: SkeletonFacts) => string>> = {
	organisations: (facts) => `${head(facts, '机构名称', 'Name of the organisation')}
sector: post # bank or post
order: ${facts.order}`,

	posts: (facts) => `${head(facts, '岗位名称', 'Name of the post')}
organisation: ${facts.organisation}${facts.departments.length === 0 ? '' : `\n# department: ${facts.departments[0] ?? ''} # if it belongs to one: ${facts.departments.join(', ')}`}
jobRole: ${facts.jobRole} # from content/vocabulary/job-roles.mdx
order: ${facts.order}
headcount: unknown # how many people hold it
duties:
  - ${unit(4, 'first-duty', '填写这一项职责。', 'Fill in this duty.', facts.subject)}
    responsibility: execute # lead, execute, support or oversee`,

	rulebooks: (facts) => `${head(facts, '制度名称', 'Name of the rulebook')}
${validity}
${appliesTo(facts)}
articles: # of a rulebook in chapters: "chapters:", each with id, label, zh and en (its heading), place, articles
  - ${unit(4, 'first-article', '填写这一条。', 'Fill in this article.', facts.subject)}`,

	prohibitions: (facts) => `${head(facts, '禁令名称', 'Name of the prohibitions')}
${validity}
${appliesTo(facts)}
declared: 1 # how many bans the title announces
bans:
  - ${unit(4, 'first-ban', '严禁……（填写这一条）。', 'Never … (fill in this ban).', facts.subject)}
    sanctions: [first-sanction]
sanctions:
  - ${unit(4, 'first-sanction', '填写违反后的处理。', 'Fill in what follows from a breach.')}
    trigger: { zh: '违反禁令', en: 'a breach of the bans' }
    payer: person # who bears it
    consequences:
      - form: criticism # the first joins nothing; each further one says join: and / or
clauses: []`,

	phrases: (facts) => `${head(facts, '用语集名称', 'Name of the set of phrases')}
${validity}
${appliesTo(facts)}
declared: 1 # how many phrases the title announces
phrases:
  - ${unit(4, 'slot-1', '填写这一句。', 'Fill in this phrase.')}
    number: 1
    situations: [${facts.situation}] # from content/vocabulary/situations.mdx`,

	methods: (facts) => `${head(facts, '工作法名称', 'Name of the method')}
${validity}
${appliesTo(facts)}
parts:
  - ${unit(4, 'first-phase', '填写这一阶段。', 'Fill in this phase.')}
    kind: section # section, step, list-item or clause
    heading: { zh: '阶段名称', en: 'Name of the phase' }
    children:
      - ${unit(8, 'first-step', '填写这一步。', 'Fill in this step.', facts.subject)}
        kind: step`,

	guides: (facts) => `${head(facts, '指南名称', 'Name of the guide')}
${appliesTo(facts)}
parts:
  - ${unit(4, 'first-section', '填写这一节的要点。', 'Fill in what this section says.')}
    kind: section # section, step, list-item or clause
    heading: { zh: '小节名称', en: 'Name of the section' }
    children:
      - ${unit(8, 'first-clause', '填写这一条。', 'Fill in this clause.', facts.subject)}
        kind: clause`,

	sources: ({ id, order }) => `draft: true # delete this line to publish
title:
  zh: '来源名称'
  en: 'Name of the source'
file: '${id}.txt'
language: zh-Hans # zh-Hans, zh-Hant or en
order: ${order}
contains:
  - { zh: '填写其中的内容', en: 'Fill in what it holds' }
leftOut: []
damage: []`,
};

/** The role of that name, or one like it, of those that no post holds: a second list for a role must say how it relates to the first. */
function chooseJobRole({ posts, vocabulary }: Corpus, id: string): string {
	const held = new Set(posts.map(({ jobRole }) => jobRole));
	const all = [...vocabulary.jobRoles.keys()];
	const free = all.filter((role) => !held.has(role));
	const choices = free.length > 0 ? free : all;
	return all.includes(id) ? id : (findClosest(id, choices) ?? choices[0] ?? '');
}

/** Gathers the facts for a skeleton; what the content does not hold yet is ''. */
export function gatherFacts(
	corpus: Corpus,
	collection: AuthoredCollection,
	id: string,
	organisation: string,
): SkeletonFacts {
	const { subjects, situations } = corpus.vocabulary;
	const first = (names: Iterable<string>): string => [...names][0] ?? '';
	const beside =
		collection === 'posts'
			? corpus.entriesOf('posts').filter(({ data }) => data.organisation === organisation)
			: corpus.entriesOf(collection);
	const home = corpus.entriesOf('organisations').find((entry) => entry.id === organisation);
	return {
		id,
		organisation,
		departments: (home?.data.departments ?? []).map((department) => department.id),
		jobRole: chooseJobRole(corpus, id),
		subject: first(subjects.keys()),
		situation: first(situations.keys()),
		source: first(corpus.entriesOf('sources').map((entry) => entry.id)),
		order: Math.max(0, ...beside.map(({ data }) => ('order' in data ? data.order : 0))) + 1,
	};
}
