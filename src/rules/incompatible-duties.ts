import type { Duty, Post } from '#model/post.ts';
import type { IncompatiblePair, Vocabulary } from '#model/vocabulary.ts';
import type { Report, Rule } from './rule.ts';

/** The duties of a post by object family and act. */
type Acts = ReadonlyMap<string, ReadonlyMap<string, readonly Duty[]>>;

function gatherActs({ duties }: Post): Acts {
	const acts = new Map<string, Map<string, Duty[]>>();
	for (const duty of duties) {
		// What another person is named for is not in the holder's hand.
		if (duty.gap || duty.data.actor) continue;
		for (const { act, of } of duty.data.acts ?? []) {
			const family = acts.get(of) ?? new Map<string, Duty[]>();
			acts.set(of, family);
			const holding = family.get(act);
			if (!holding) family.set(act, [duty]);
			else if (!holding.includes(duty)) holding.push(duty);
		}
	}
	return acts;
}

const labelOf = (
	items: ReadonlyMap<string, { zh: string; en?: string | undefined }>,
	id: string,
): { zh: string; en: string } => {
	const { zh, en = zh } = items.get(id) ?? { zh: id };
	return { zh, en };
};

/** The two duties to quote: one that holds both acts where there is one, else the first of each. */
function chooseQuoted(first: readonly Duty[], second: readonly Duty[]): Duty[] {
	const both = first.find((duty) => second.includes(duty));
	return both ? [both] : [...first.slice(0, 1), ...second.slice(0, 1)];
}

/** Reports one pair on one object family; the other duties that hold either act stand beside it. */
function reportPair(
	pair: IncompatiblePair,
	object: string,
	held: readonly (readonly Duty[])[],
	vocabulary: Vocabulary,
	report: Report,
): void {
	const [first = [], second = []] = held;
	const [at, other = at] = chooseQuoted(first, second);
	if (!at || !other) return;
	const [a, b] = pair.acts.map((act) => labelOf(vocabulary.acts, act));
	const of = labelOf(vocabulary.objects, object);
	const acts = {
		zh: `对“${of.zh}”既${a?.zh ?? ''}又${b?.zh ?? ''}`,
		en: `combines “${a?.en ?? ''}” and “${b?.en ?? ''}” on “${of.en}”`,
	};
	const why = { zh: pair.zh, en: pair.en ?? pair.zh };
	report(
		{ on: at, field: ['acts'], key: true },
		{
			message:
				at === other
					? {
							zh: `一项职责${acts.zh}：“${at.zh}”${why.zh}`,
							en: `One duty ${acts.en}: “${at.en ?? at.zh}” ${why.en}`,
						}
					: {
							zh: `同一岗位${acts.zh}：“${at.zh}”“${other.zh}”${why.zh}`,
							en: `One post ${acts.en}: “${at.en ?? at.zh}” and “${other.en ?? other.zh}” ${why.en}`,
						},
			values: [object, ...pair.acts, at.zh, other.zh],
			related: [...new Set([...first, ...second])]
				.filter((duty) => duty !== at)
				.map((duty) => {
					const act = second.includes(duty) ? b : a;
					return {
						on: duty,
						field: ['acts'],
						key: true,
						note: { zh: `${act?.zh ?? ''}：${duty.zh}`, en: `${act?.en ?? ''}: ${duty.en ?? duty.zh}` },
					};
				}),
			key: `${pair.id} ${object}`,
		},
	);
}

export const rule: Rule = {
	id: 'incompatible-duties',
	family: 'incompatible-duties',
	severity: 'warning',
	doc: {
		what: {
			zh: '同一岗位不对同一类对象行使两种不相容的控制行为，例如保管与销毁、采购与保管、收款与记账；不相容的组合见“控制行为”词表。',
			en: 'No post does two incompatible control acts on one object family, such as keeping and destroying, buying and storing, collecting and booking; the pairs stand in the control acts vocabulary.',
		},
		why: {
			zh: '两种行为都在一个人手里，差错和舞弊没有人能发现。',
			en: 'With both acts in one hand nobody can notice an error or a fraud.',
		},
		fix: {
			zh: '把其中一种行为交给别的岗位；做不到的，写明由谁审批、核对或抽查，并以mitigated登记豁免。',
			en: 'Give one of the acts to another post; where that can’t be done, say who approves, verifies or samples, and waive the finding as mitigated.',
		},
	},
	reach: 'entry',
	check(corpus, report) {
		const { vocabulary } = corpus;
		let examined = 0;
		for (const post of corpus.posts) {
			const acts = gatherActs(post);
			if (acts.size > 0) examined += 1;
			for (const pair of vocabulary.incompatible) {
				for (const object of pair.objects ?? acts.keys()) {
					const held = pair.acts.map((act) => acts.get(object)?.get(act) ?? []);
					if (held.every((duties) => duties.length > 0)) reportPair(pair, object, held, vocabulary, report);
				}
			}
		}
		return examined;
	},
};
