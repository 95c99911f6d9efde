import type { Post } from '#model/post.ts';
import { weightOf } from '#model/score-sheet.ts';
import type { ScoreSheet } from '#model/score-sheet.ts';
import type { Report, Rule } from './rule.ts';

const same = (a: number, b: number): boolean => Math.abs(a - b) < 1e-9;

/** What of a sheet is not there: lost items, and items whose weight is unknown. */
function findMissing({ items, gaps }: ScoreSheet): { lost: number; unknown: number } {
	return {
		lost: gaps.length + items.filter(({ gap }) => gap).length,
		unknown: items.filter(({ gap, data }) => !gap && data.weight === 'unknown').length,
	};
}

function checkTotal({ entry }: Post, sheet: ScoreSheet, missing: boolean, report: Report): void {
	const { declaredTotal: declared, total, items, status } = sheet;
	if (declared === undefined) {
		if (status !== 'complete') return;
		report(
			{ on: entry, field: ['assessment', 'total'] },
			{
				message: {
					zh: `评分表标为完整，却没有写总分；各项分值合计${total}分。`,
					en: `The score sheet is called complete but declares no total; its weights come to ${total}.`,
				},
				values: ['unknown', String(total)],
				key: 'undeclared',
			},
		);
		return;
	}
	const over = total > declared && !same(total, declared);
	if (!over && (missing || status !== 'complete' || same(total, declared))) return;
	report(
		{ on: entry, field: ['assessment', 'total'] },
		{
			message: {
				zh: `评分表总分${declared}分，各项分值合计${total}分${over ? '，超出' : '，不足而没有标为不完整'}。`,
				en: `The score sheet declares ${declared} points, its weights come to ${total}${over ? ', which is more' : ', which is less, and it is not declared incomplete'}.`,
			},
			values: [String(declared), ...items.map((item) => `${item.id}: ${weightOf(item)}`)],
			key: 'total',
		},
	);
}

function checkStatus({ entry, duties }: Post, sheet: ScoreSheet, report: Report): void {
	const { status, items } = sheet;
	const { lost, unknown } = findMissing(sheet);
	const state = (key: string, zh: string, en: string): void => {
		report(
			{ on: entry, field: ['assessment', 'status'] },
			{ message: { zh, en }, values: [status, String(items.length), String(lost), String(unknown)], key },
		);
	};
	if (status === 'complete' && lost + unknown > 0) {
		state(
			'missing',
			`评分表标为完整，却有${[lost > 0 && `${lost}项已缺`, unknown > 0 && `${unknown}项不知分值`].filter(Boolean).join('、')}。`,
			`The score sheet is called complete, but lacks ${[lost > 0 && `${lost} item(s)`, unknown > 0 && `${unknown} weight(s)`].filter(Boolean).join(' and ')}.`,
		);
	}
	const surviving = items.filter(({ gap }) => !gap).length;
	if (status === 'lost' && surviving > 0) {
		state(
			'survives',
			`评分表标为已缺，却留有${surviving}项。`,
			`The score sheet is called lost, but it holds ${surviving} item(s).`,
		);
	}
	const all = duties.filter(({ gap }) => !gap).length;
	if (status === 'incomplete' && lost + unknown === 0 && surviving === all) {
		state(
			'nothing-missing',
			'评分表标为不完整，却看不出缺了什么：各项职责都有分值，也没有标出所缺的项目。',
			'The score sheet is called incomplete, but nothing is missing: every duty has its weight and no item is marked as lost.',
		);
	}
}

export const rule: Rule = {
	id: 'assessment-total',
	family: 'assessment',
	severity: 'warning',
	doc: {
		what: {
			zh: '评分表各项分值之和等于写明的总分；有缺项的评分表标为不完整。',
			en: 'The weights of a score sheet add up to its declared total; a sheet with items missing is declared incomplete.',
		},
		why: {
			zh: '分值凑不满或者超过总分，得分就没有可比的意义。',
			en: 'If the weights fall short of the total or exceed it, a score means nothing.',
		},
		fix: {
			zh: '核对各项分值和总分；确有缺项的，把status改为incomplete并标出所缺的项目。',
			en: 'Verify weights and total; if items are missing, set status to incomplete and mark what is lost.',
		},
	},
	reach: 'entry',
	check({ posts }, report) {
		let examined = 0;
		for (const post of posts) {
			const { sheet, entry, duties } = post;
			if (sheet) {
				examined += 1;
				const { lost, unknown } = findMissing(sheet);
				checkTotal(post, sheet, lost + unknown > 0, report);
				checkStatus(post, sheet, report);
				continue;
			}
			const scored = duties.filter(({ data }) => data.scored !== undefined);
			const [first] = scored;
			if (!first) continue;
			report(
				{ on: entry, field: ['duties'], key: true },
				{
					message: {
						zh: `${scored.length}项职责有评分，岗位却没有评分表（assessment）。`,
						en: `${scored.length} dut(y/ies) scored, but the post has no score sheet (assessment).`,
					},
					values: scored.map(({ id }) => id),
					key: 'no-sheet',
				},
			);
		}
		return examined;
	},
};
