import { describe, expect, it } from 'vitest';
import { rule } from '#rules/anchor-not-lost.ts';
import { corpusOf, duty, findingsOf, post, vocabulary } from './build.ts';

const anchors = { live: { 'posts/bank-office/driver': ['drive', 'wash-car'] }, gone: {} };
const said = (...args: Parameters<typeof corpusOf>) =>
	findingsOf(rule, corpusOf(...args)).map(({ message }) => message.en);

describe('a published link', () => {
	it('that still stands, or has an heir, is not lost', () => {
		const same = post('driver', { duties: [duty('drive'), duty('wash-car'), duty('new')] });
		expect(said([same], { anchors })).toEqual([]);
		const renamed = post('chauffeur', {
			formerly: ['driver'],
			duties: [duty('drive'), duty('clean-car', { formerly: ['wash-car'] })],
		});
		expect(said([renamed], { anchors })).toEqual([]);
		const record = { from: 'driver.wash-car', on: '2026-01-01', reason: { zh: '取消。', en: 'Dropped.' } };
		expect(said([post('driver', { duties: [duty('drive')] })], { anchors, redirects: [record] })).toEqual([]);
	});

	it('to a duty that was renamed by hand is lost, and the new name is guessed', () => {
		const [finding] = findingsOf(
			rule,
			corpusOf([post('driver', { duties: [duty('drive'), duty('wash-cars')] })], { anchors }),
		);
		expect(finding).toMatchObject({ uids: ['driver'], severity: 'error' });
		expect(finding?.message.en).toBe(
			'The published link “posts/bank-office/driver#wash-car” leads nowhere now. Was it renamed to “wash-cars”?',
		);
	});

	it('to a page that vanished is lost with each of its clauses', () => {
		const findings = findingsOf(rule, corpusOf([post('guard')], { anchors }));
		expect(findings.map(({ values }) => values[0])).toEqual([
			'posts/bank-office/driver',
			'posts/bank-office/driver#drive',
			'posts/bank-office/driver#wash-car',
		]);
		expect(findings[0]?.at).toMatchObject({ file: 'content/redirects.mdx', path: ['redirects'], key: true });
	});

	it('to a page whose file can’t be read is left alone', () => {
		expect(
			said([post('guard')], { anchors, broken: new Map([['driver', 'content/posts/bank-office/driver.mdx']]) }),
		).toEqual([]);
	});
});

describe('a former id', () => {
	it('that is in use again is found, for units, entries and vocabulary items', () => {
		expect(said([post('driver', { duties: [duty('drive'), duty('steer', { formerly: ['drive'] })] })])).toEqual([
			'The former id “drive” is in use: old links would lead to “driver.drive”.',
		]);
		expect(said([post('driver', { formerly: ['guard'] }), post('guard')])).toEqual([
			'The former id “guard” is in use: old links would lead to “posts/bank-office/guard”.',
		]);
		const items = [
			{ id: 'cars', zh: '车辆' },
			{ id: 'vans', zh: '货车', formerly: ['cars'] },
		];
		expect(said([vocabulary({ vocabulary: 'subjects', items })])).toHaveLength(1);
	});

	it('that two units claim is found', () => {
		const duties = [duty('drive', { formerly: ['go'] }), duty('walk', { formerly: ['go'] })];
		expect(said([post('driver', { duties })])).toEqual(['The former id “go” is claimed by “driver.drive” too.']);
	});
});
