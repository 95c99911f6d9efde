import { criteriaOf } from '#model/score-sheet.ts';
import type { ScoreRange, ScoreSheet } from '#model/score-sheet.ts';
import type { Rule } from './rule.ts';

interface Fault {
	key: string;
	zh: string;
	en: string;
}

const printRange = ({ floor, ceiling }: ScoreRange): { zh: string; en: string } =>
	ceiling === undefined
		? { zh: `${floor}分起，没有上限`, en: `${floor} upwards without limit` }
		: { zh: `${floor}至${ceiling}分`, en: `${floor} to ${ceiling}` };

/** What is wrong with the pass mark. */
function checkPassMark({ items, once, perTime }: ScoreSheet, passMark: number): Fault[] {
	const open = items.some((item) => criteriaOf(item).some(({ data }) => data.per === 'unknown'));
	const faults: Fault[] = [];
	if (perTime.floor >= passMark) {
		const en = `No conduct can fall below the pass mark of ${passMark}: nobody can fail.`;
		faults.push({ key: 'fail', zh: `怎么扣都不低于及格分${passMark}分，无人会不及格。`, en });
	} else if (open && once.floor >= passMark) {
		const en = `If each deduction is taken once, no conduct can fall below the pass mark of ${passMark}: nobody can fail.`;
		faults.push({ key: 'fail', zh: `每处扣分只扣一次时，怎么扣都不低于及格分${passMark}分，无人会不及格。`, en });
	}
	if (perTime.ceiling !== undefined && passMark > perTime.ceiling) {
		const en = `The highest score is ${perTime.ceiling}, below the pass mark of ${passMark}: nobody can pass.`;
		faults.push({ key: 'pass', zh: `最高${perTime.ceiling}分，不到及格分${passMark}分，无人能及格。`, en });
	}
	return faults;
}

/** What is wrong with the highest score. */
function checkCeiling({ once, perTime, declaredTotal, total }: ScoreSheet): Fault[] {
	const faults: Fault[] = [];
	const full = declaredTotal ?? total;
	const highest = perTime.ceiling ?? once.ceiling;
	if (highest !== undefined && highest > full) {
		const [zhHow, enHow] =
			highest > total
				? ['加分后', `Awards lift the score to ${highest}`]
				: ['各项相加', `The items add up to ${highest}`];
		const en = `${enHow}, above the full ${full}.`;
		faults.push({ key: 'ceiling', zh: `${zhHow}最高${highest}分，超过满分${full}分。`, en });
	}
	if (perTime.ceiling === undefined) {
		const en = 'An award can be earned again and again, so the score has no upper limit.';
		faults.push({ key: 'no-limit', zh: '加分可以反复得，得分没有上限。', en });
	}
	return faults;
}

export const rule: Rule = {
	id: 'attainable-range',
	family: 'assessment',
	severity: 'notice',
	doc: {
		what: {
			zh: '列出每份完整评分表的最低分和最高分，分别按“每处扣分只扣一次”和“按次反复扣”两种读法计算；谁都不会不及格、谁都不能及格或者最高分超过满分的，给出警告。每一项扣到0分为止（来源没有写明，是这里的算法）；分值不详的扣分按0计。',
			en: 'Prints the lowest and highest score of every complete sheet under two readings, each deduction once and each time it happens; warns where nobody can fail, nobody can pass, or the highest score exceeds the full one. An item is taken to lose no more than it is worth, which no source says; unknown points count as 0.',
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
	reach: 'entry',
	check({ posts }, report) {
		let examined = 0;
		for (const { sheet, entry } of posts) {
			if (sheet?.status !== 'complete') continue;
			examined += 1;
			const { once, perTime, passMark, total } = sheet;
			const { zh, en = zh } = entry.data.title;
			const place = { on: entry, field: ['assessment', passMark === undefined ? 'total' : 'passMark'] };
			const full = sheet.declaredTotal ?? total;
			const values = [printRange(once).en, printRange(perTime).en, String(passMark ?? 'unknown'), String(full)];
			const end =
				passMark === undefined ? { zh: '；没有写及格分', en: '; no pass mark is given' } : { zh: '', en: '' };
			report(place, {
				message: {
					zh: `“${zh}”的得分：每处只扣一次为${printRange(once).zh}，按次反复扣为${printRange(perTime).zh}${end.zh}。`,
					en: `Scores of “${en}”: ${printRange(once).en} with each deduction once, ${printRange(perTime).en} with each taken every time${end.en}.`,
				},
				values,
				key: 'range',
			});
			const faults = [...(passMark === undefined ? [] : checkPassMark(sheet, passMark)), ...checkCeiling(sheet)];
			for (const fault of faults) {
				const on =
					fault.key === 'ceiling' || fault.key === 'no-limit'
						? { ...place, field: ['assessment', 'total'] }
						: place;
				report(on, { message: { zh: fault.zh, en: fault.en }, values, key: fault.key, severity: 'warning' });
			}
		}
		return examined;
	},
};
