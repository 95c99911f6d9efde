import { isSettled } from '#model/ownership.ts';
import { findSimilarDuties, NEARLY_EQUAL } from '#model/similar-duties.ts';
import type { Rule } from './rule.ts';

export const rule: Rule = {
	id: 'duty-overlap',
	family: 'ownership',
	severity: 'warning',
	doc: {
		what: {
			zh: '同一范围两个岗位的职责文字几乎相同（相似度0.84以上）的，至少有一个共同主题，或者写明共担、分界。',
			en: 'Where two posts of one scope have nearly the same duty (similarity 0.84 or more), the two share a subject, or one says that they share the task or where it is divided.',
		},
		why: {
			zh: '同一件事写在两处而归类不同，查不出由谁主责。',
			en: 'One task written twice under different subjects hides who is in charge of it.',
		},
		fix: {
			zh: '统一主题，或者写明共担、分界。',
			en: 'Give both the same subject, or state that they share the task or where it is divided.',
		},
		sure: {
			zh: '只比较文字；一字之差可以是两回事，例如“组织会议”和“记录会议”。',
			en: 'Only the words are compared; one differing word can make two tasks of them.',
		},
	},
	check(corpus, report) {
		for (const { a, b, similarity } of findSimilarDuties(corpus).between) {
			if (isSettled(a, b) || a.duty.subjects.some((subject) => b.duty.subjects.includes(subject))) continue;
			const { title } = a.post.entry.data;
			const degree = similarity.toFixed(2);
			report(
				{ on: b.duty, field: ['subjects'] },
				{
					message: {
						zh: `与“${title.zh}”的职责几乎相同（相似度${degree}，界限${NEARLY_EQUAL}），却没有共同主题：${b.duty.zh}`,
						en: `Nearly the same as a duty of “${title.en ?? title.zh}” (similarity ${degree}, limit ${NEARLY_EQUAL}), but they share no subject: ${b.duty.en ?? b.duty.zh}`,
					},
					values: [a.duty.zh, b.duty.zh, ...a.duty.subjects, ...b.duty.subjects],
					related: [
						{
							on: a.duty,
							field: ['subjects'],
							note: { zh: a.duty.zh, en: a.duty.en ?? a.duty.zh },
						},
					],
				},
			);
		}
		return corpus.posts.reduce((sum, { duties }) => sum + duties.filter(({ gap }) => !gap).length, 0);
	},
};
