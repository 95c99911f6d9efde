import { criteriaOf } from '#model/score-sheet.ts';
import type { ScoreRange, ScoreSheet } from '#model/score-sheet.ts';
import type { Rule } from './rule.ts';

interface Fault {
	zh: string;
	en: string;
}

const printRange = ({ floor, ceiling }: ScoreRange): { zh: string; en: string } =>
	ceiling === undefined
		? { zh: `${floor}分起，没有上限`, en: `${floor} upwards without limit` }
		: { zh: `${floor}至${ceiling}分`, en: `${floor} to ${ceiling}` };

/** What is wrong with what a sheet lets conduct reach. */
function findFaults(sheet: ScoreSheet): Fault[] {
	const { once, perTime, passMark, total } = sheet;
	const faults: Fault[] = [];
	const open = sheet.items.some((item) => criteriaOf(item).some(({ data }) => data.per === 'unknown'));
	if (passMark !== undefined) {
		if (perTime.floor >= passMark) {
			faults.push({
				zh: `怎么扣都不低于及格分${passMark}分，无人会不及格`,
				en: `no conduct can fall below the pass mark of ${passMark}`,
			});
		} else if (open && once.floor >= passMark) {
			faults.push({
				zh: `每处只扣一次时不低于及格分${passMark}分，无人会不及格`,
				en: `with each deduction taken once, no conduct can fall below the pass mark of ${passMark}`,
			});
		}
		if (passMark > (perTime.ceiling ?? Infinity)) {
			faults.push({
				zh: `最高分不到及格分${passMark}分，无人能及格`,
				en: `nobody can reach the pass mark of ${passMark}`,
			});
		}
	}
	if (once.ceiling !== undefined && once.ceiling > total) {
		faults.push({
			zh: `加分后最高${once.ceiling}分，超过满分${total}分`,
			en: `awards lift the score to ${once.ceiling}, above the full ${total}`,
		});
	}
	if (perTime.ceiling === undefined)
		faults.push({ zh: '加分可以反复得，没有上限', en: 'an award can be earned again and again without limit' });
	return faults;
}

export const rule: Rule = {
	id: 'attainable-range',
	family: 'assessment',
	severity: 'notice',
	doc: {
		what: {
			zh: '列出每份完整评分表的最低分和最高分，分别按“每处扣分只扣一次”和“按次反复扣”两种读法计算；谁都不会不及格、谁都不能及格或者最高分超过满分的，给出警告。分值不详的扣分按0计。',
			en: 'Prints the lowest and highest score of every complete sheet under two readings, each deduction once and each time it happens; warns where nobody can fail, nobody can pass, or the highest score exceeds the full one. Unknown points count as 0.',
		},
		why: {
			zh: '够不到及格线的考核不起作用，超过满分的得分没法解释。',
			en: 'An assessment that cannot fail anybody has no effect, and a score above the full one cannot be explained.',
		},
		fix: {
			zh: '调整扣分、加分或及格分，并写明按次扣还是只扣一次。',
			en: 'Adjust deductions, awards or the pass mark, and say whether a deduction applies each time or once.',
		},
	},
	check({ posts }, report) {
		let examined = 0;
		for (const { sheet, entry } of posts) {
			if (sheet?.status !== 'complete') continue;
			examined += 1;
			const faults = findFaults(sheet);
			const { once, perTime, passMark } = sheet;
			const { zh, en = zh } = entry.data.title;
			const end = passMark === undefined ? { zh: '没有写及格分', en: 'no pass mark is given' } : undefined;
			const parts = [...(end ? [end] : []), ...faults];
			report(
				{ on: entry, field: ['assessment', passMark === undefined ? 'total' : 'passMark'] },
				{
					message: {
						zh: `“${zh}”的得分：每处只扣一次为${printRange(once).zh}，按次反复扣为${printRange(perTime).zh}${parts.map((part) => `；${part.zh}`).join('')}。`,
						en: `Scores of “${en}”: ${printRange(once).en} with each deduction once, ${printRange(perTime).en} with each taken every time${parts.map((part) => `; ${part.en}`).join('')}.`,
					},
					values: [
						printRange(once).en,
						printRange(perTime).en,
						String(passMark ?? 'unknown'),
						String(sheet.total),
					],
					...(faults.length > 0 && { severity: 'warning' as const }),
				},
			);
		}
		return examined;
	},
};
