import type { Post } from '#model/post.ts';
import type { Rule } from './rule.ts';

interface Spread {
	mean: number;
	/** Above this a count is far from the others: two standard deviations of all posts above their mean, and at least `SLACK`. */
	fence: number;
}

const SLACK = 3;

function measureSpread(counts: readonly number[]): Spread {
	const mean = counts.reduce((sum, count) => sum + count, 0) / counts.length;
	const variance = counts.reduce((sum, count) => sum + (count - mean) ** 2, 0) / counts.length;
	return { mean, fence: mean + Math.max(2 * Math.sqrt(variance), SLACK) };
}

const countDuties = ({ duties }: Post): number => duties.filter(({ gap }) => !gap).length;
const countLeads = ({ duties }: Post): number =>
	duties.filter(({ gap, data }) => !gap && data.responsibility === 'lead').length;

const MEASURES = [
	{ key: 'duties', count: countDuties, zh: '职责', en: 'duties' },
	{ key: 'leads', count: countLeads, zh: '主责', en: 'leads' },
] as const;

/** Fewer posts than this give no measure to compare with. */
const FEWEST = 4;

export const rule: Rule = {
	id: 'overload',
	family: 'ownership',
	severity: 'notice',
	reach: 'corpus',
	doc: {
		what: {
			zh: `职责项数或主责项数比其他岗位多出很多的岗位（比各岗位的平均数多出两个标准差以上，而且多于${SLACK}项；有职责的岗位不到${FEWEST}个时不作比较）。`,
			en: `Posts with far more duties or leads than the others: more than two standard deviations, and more than ${SLACK}, above the mean of all posts. Fewer than ${FEWEST} posts with duties are not compared.`,
		},
		why: {
			zh: '一个岗位担得太多，重点就不清楚，也容易落空。',
			en: 'A post that carries too much loses sight of what matters, and things are left undone.',
		},
		fix: {
			zh: '看能否分给别的岗位，或者合并重复的职责；确属需要的不必处理。',
			en: 'See whether duties can go to other posts or repeated ones be merged; where the load is meant, nothing need be done.',
		},
	},
	check({ posts }, report) {
		const filled = posts.filter((post) => countDuties(post) > 0);
		if (filled.length < FEWEST) return filled.length;
		for (const { key, count, zh, en } of MEASURES) {
			const counts = filled.map(count);
			const { mean, fence } = measureSpread(counts);
			for (const [index, post] of filled.entries()) {
				const own = counts[index] ?? 0;
				if (own <= fence) continue;
				const { title } = post.entry.data;
				report(
					{ on: post.entry, field: ['duties'], key: true },
					{
						message: {
							zh: `“${title.zh}”有${own}项${zh}，各岗位平均${mean.toFixed(1)}项。`,
							en: `“${title.en ?? title.zh}” has ${own} ${en}; the posts have ${mean.toFixed(1)} on average.`,
						},
						values: [key, String(own)],
						key,
						needs: ['posts'],
					},
				);
			}
		}
		return filled.length;
	},
};
