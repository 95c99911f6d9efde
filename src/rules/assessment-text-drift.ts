import { scoredItemOf } from '#model/post.ts';
import { normaliseText } from '#text/normalise.ts';
import type { Rule } from './rule.ts';

/** Words that a duty and its scored item may have or leave out without naming less or more. */
const FILLERS =
	/负责|承担|开展|组织|进行|认真|积极|切实|努力|做好|抓好|搞好|以及|等|工作|[的地了并和或]|(?<!参)与|及(?!时|早|格)/gu;
const BREAKS = /[^\p{Script=Han}A-Za-z0-9%]+|以及|或|(?<!参)与|和(?!谐|平|睦|解)|及(?!时|早|格)/u;

const reduce = (text: string): string => normaliseText(text).replaceAll(FILLERS, '');

/** The pieces of a text that another text does not have, as written. */
function findExtra(text: string, other: string): string[] {
	const known = reduce(other);
	return text.split(BREAKS).filter((piece) => {
		const reduced = reduce(piece);
		return reduced !== '' && !known.includes(reduced);
	});
}

const list = (pieces: readonly string[], comma: string): string => pieces.map((piece) => `“${piece}”`).join(comma);

export const rule: Rule = {
	id: 'assessment-text-drift',
	family: 'assessment',
	severity: 'warning',
	doc: {
		what: {
			zh: '评分项与它考核的职责说的是同样的事，不少说，也不多说；只差“负责、开展、做好”一类字眼的不算。',
			en: 'A scored item names what its duty names, no less and no more; words such as 负责, 开展 or 做好 do not count.',
		},
		why: {
			zh: '少说的部分不考核，多说的部分没有职责依据。',
			en: 'What it leaves out is not scored, and what it adds has no duty behind it.',
		},
		fix: {
			zh: '让两处文字一致；来源两处不同的，登记豁免。',
			en: 'Make both say the same; where the source itself differs, waive the finding.',
		},
	},
	reach: 'entry',
	check({ posts }, report) {
		let examined = 0;
		for (const duty of posts.flatMap(({ duties }) => duties)) {
			const item = scoredItemOf(duty);
			if (!item || item.gap || duty.gap) continue;
			examined += 1;
			if (duty.zh === item.zh) continue;
			const [lost, added] = [findExtra(duty.zh, item.zh), findExtra(item.zh, duty.zh)];
			if (lost.length + added.length === 0) continue;
			const zh = [
				lost.length > 0 ? `少了${list(lost, '、')}` : '',
				added.length > 0 ? `多了${list(added, '、')}` : '',
			];
			const en = [
				lost.length > 0 ? `leaves out ${list(lost, ', ')}` : '',
				added.length > 0 ? `adds ${list(added, ', ')}` : '',
			];
			report(
				{ on: item, field: ['zh'] },
				{
					message: {
						zh: `评分项与职责不一致：${zh.filter(Boolean).join('，')}。`,
						en: `The scored item differs from its duty: it ${en.filter(Boolean).join(' and ')}.`,
					},
					values: [duty.zh, item.zh],
					related: [
						{ on: duty, field: ['zh'], note: { zh: '被考核的职责。', en: 'The duty that is scored.' } },
					],
				},
			);
		}
		return examined;
	},
};
