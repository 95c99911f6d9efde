import { describe, expect, it } from 'vitest';
import { rule } from '#rules/attainable-range.ts';
import { corpusOf, criterion, findingsOf } from './build.ts';
import { scoredDuty, scoredPost } from './sheets.ts';

type Criteria = NonNullable<Parameters<typeof scoredDuty>[2]>['criteria'];
const find = (criteria: Criteria, passMark: number | 'unknown' = 'unknown', total = 100) => {
	const duties = [scoredDuty('report', '上报材料。', { weight: 100, criteria })];
	const findings = findingsOf(rule, corpusOf([scoredPost('secretary', duties, { passMark, total })]));
	return findings.sort((a, b) => Number(a.severity === 'warning') - Number(b.severity === 'warning'));
};

describe('the range of a complete sheet', () => {
	it('is printed under both readings, as a notice', () => {
		const [finding] = find([criterion('late', { points: 30, per: 'time' })], 80);
		expect(finding).toMatchObject({ severity: 'notice', at: { path: ['assessment', 'passMark'] } });
		expect(finding?.message.zh).toContain('每处只扣一次为70至100分，按次反复扣为0至100分');
	});

	it('says so where no pass mark is given', () => {
		expect(find([criterion('late')])[0]?.message.zh).toContain('没有写及格分');
	});

	it('is a warning where nobody can fail', () => {
		const [, certain] = find([criterion('late', { points: 30, per: 'once' })], 60);
		expect(certain).toMatchObject({ severity: 'warning', identity: 'attainable-range:secretary:fail' });
		expect(certain?.message.en).toContain('No conduct can fall below the pass mark of 60');
		const [, open] = find([criterion('late', { points: 30, per: 'unknown' })], 60);
		expect(open?.message.zh).toContain('每处扣分只扣一次时，怎么扣都不低于及格分60分');
	});

	it('is no warning where the pass mark is the highest score, and one where it is the lowest', () => {
		expect(find([criterion('late', { per: 'once', points: 100 })], 100)).toHaveLength(1);
		for (const per of ['once', 'unknown'] as const) {
			const [, finding] = find([criterion('late', { per, points: 40 })], 60);
			expect(finding?.identity).toBe('attainable-range:secretary:fail');
		}
	});

	it('is a warning where nobody can pass', () => {
		const [, finding] = find([criterion('late', { per: 'once', points: 100 })], 120);
		expect(finding?.identity).toBe('attainable-range:secretary:pass');
	});

	it('stands at the pass mark, or at the full score where that is exceeded', () => {
		const award = criterion('praise', { effect: 'award', points: 5, per: 'once' });
		const paths = find([criterion('late', { points: 100, per: 'once' }), award], 60).map(({ at }) =>
			at.path?.at(-1),
		);
		expect(paths).toEqual(['passMark', 'total']);
	});

	it('is a warning where the items alone exceed the full score', () => {
		const [, finding, ...others] = find([criterion('late', { points: 100 })], 'unknown', 80);
		expect(finding?.message.zh).toBe('各项相加最高100分，超过满分80分。');
		expect(others).toEqual([]);
		expect(find([criterion('late', { points: 100 })])).toHaveLength(1);
	});

	it('goes up to the limit that an award sets', () => {
		const award = criterion('praise', { zh: '每次加1分，最高加5分。', effect: 'award', points: 1, per: 'time' });
		const [, finding, ...others] = find([criterion('late', { points: 100 }), award]);
		expect(finding?.message.zh).toBe('加分后最高105分，超过满分100分。');
		expect(others).toEqual([]);
	});

	it('is a warning where awards lift it above the full score or have no limit', () => {
		const award = (per: 'once' | 'time') => criterion('praise', { effect: 'award', points: 10, per });
		const [, once, ...others] = find([criterion('late', { points: 100 }), award('once')]);
		expect(once?.message.zh).toBe('加分后最高110分，超过满分100分。');
		expect(others).toEqual([]);
		const keys = find([criterion('late'), award('time')]).map(({ identity }) => identity.split(':').at(-1));
		expect(keys.sort()).toEqual(['ceiling', 'no-limit', 'range']);
	});
});

it('A sheet that is not whole has no range', () => {
	const partial = scoredPost('clerk', [scoredDuty('print', '打印。')], { status: 'incomplete' });
	const whole = scoredPost('secretary', [scoredDuty('report', '上报材料。')]);
	expect(findingsOf(rule, corpusOf([partial, whole])).map(({ uids }) => uids)).toEqual([['secretary']]);
});
