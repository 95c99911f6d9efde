import { findSimilarDuties } from '#model/similar-duties.ts';
import type { Duty, Post } from '#model/post.ts';
import { normaliseText } from '#text/normalise.ts';
import type { Report, Rule } from './rule.ts';

/** Words at the head of a clause that don’t tell one task from another. */
const HEAD = /^(?:并|和|还|要|以及|同时|负责|统管|做好|抓好|搞好|认真|及时|切实|积极|正确|严格|努力)+/u;
/** Shorter clauses (提高服务水平) are set phrases. */
const SHORTEST = 8;
const CLAUSES = /[，。；：]/u;
/** What tells no task from another: 档案的管理工作 is 档案管理工作, and 本部门 in a post of the department is 部门. */
const PARTICLES = /[的地]|(?<=[\u4e00-\u9fff])[和与及](?=[\u4e00-\u9fff])|本(?=部门|单位|岗位|网点|局|行|支局|班组)/gu;
const keyOf = (text: string): string => normaliseText(text.replaceAll(PARTICLES, ''));

interface Repetition {
	first: Duty;
	second: Duty;
	/** What both say; left out where the whole texts are nearly equal. */
	clause?: string;
}

/** Clauses that two duties of a post have in common, word for word but for particles, and duties that are equal without them. */
function findClauses({ duties }: Post): Repetition[] {
	const seen = new Map<string, Duty>();
	const wholes = new Map<string, Duty>();
	const found: Repetition[] = [];
	for (const duty of duties) {
		if (duty.gap) continue;
		const whole = keyOf(duty.zh);
		const twin = wholes.get(whole);
		if (twin) found.push({ first: twin, second: duty });
		else wholes.set(whole, duty);
		for (const clause of new Set(duty.zh.split(CLAUSES))) {
			if (clause.length < SHORTEST) continue;
			const rest = clause.replace(HEAD, '');
			if (normaliseText(rest).length < SHORTEST) continue;
			const key = keyOf(rest);
			const first = seen.get(key);
			if (first && first !== duty) found.push({ first, second: duty, clause: rest });
			else seen.set(key, duty);
		}
	}
	return found;
}

function reportRepetition(repetitions: readonly Repetition[], report: Report): void {
	const [{ first, second } = {}] = repetitions;
	if (!first || !second) return;
	const clauses = repetitions.flatMap(({ clause }) => clause ?? []);
	const whole = repetitions.some(({ clause }) => clause === undefined);
	const quoted = clauses.map((clause) => `“${clause}”`).join('、');
	report(
		{ on: second, field: ['zh'] },
		{
			message: {
				zh: whole
					? `与本岗位的另一项职责几乎相同：${first.zh}`
					: `${quoted}在本岗位的另一项职责里已经写了：${first.zh}`,
				en: whole
					? `Nearly the same as another duty of this post: ${first.en ?? first.zh}`
					: `${quoted}: already said by another duty of this post: ${first.en ?? first.zh}`,
			},
			values: [first.zh, second.zh],
			related: [{ on: first, field: ['zh'], note: { zh: '另一项职责。', en: 'The other duty.' } }],
		},
	);
}

export const rule: Rule = {
	id: 'self-overlap',
	family: 'ownership',
	severity: 'warning',
	doc: {
		what: {
			zh: '同一岗位没有两项几乎相同的职责（相似度0.84以上），也没有整句重复的内容；“的”“和”“本部门”之类一字之差不算不同。',
			en: 'A post has no two nearly equal duties (similarity 0.84 or more) and no clause that two of its duties repeat; particles such as 的 and 和 make no difference.',
		},
		why: {
			zh: '同一件事写两遍，将来只改一处就会互相矛盾。',
			en: 'What is written twice contradicts itself as soon as one of the two is changed.',
		},
		fix: {
			zh: '合并重复的职责，或者写明两处的不同；来源如此的，登记豁免。',
			en: 'Merge the duties or say how they differ; where the source repeats itself, waive the finding.',
		},
		sure: {
			zh: '只比较文字；一字之差可以是两回事，可以豁免。',
			en: 'Only the words are compared; one differing word can make two tasks of them, and such a finding can be waived.',
		},
	},
	check(corpus, report) {
		const whole = findSimilarDuties(corpus).within.map(({ a, b }): Repetition => ({
			first: a.duty,
			second: b.duty,
		}));
		const repetitions = [...whole, ...corpus.posts.flatMap(findClauses)];
		const pairs = Map.groupBy(repetitions, ({ first, second }) => `${first.uid} ${second.uid}`);
		for (const pair of pairs.values()) reportRepetition(pair, report);
		return corpus.posts.reduce((sum, { duties }) => sum + duties.filter(({ gap }) => !gap).length, 0);
	},
};
