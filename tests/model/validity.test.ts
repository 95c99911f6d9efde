import { describe, expect, it } from 'vitest';
import { listValidity } from '#model/validity.ts';
import { rulebook, unknownValidity, vocabulary } from '../rules/build.ts';
import { viewOf } from './views.ts';

const works = vocabulary({
	vocabulary: 'works',
	items: [{ id: 'old-norms', zh: '《旧规范》', status: 'external', issuer: 'unknown' }],
});
const bodies = vocabulary({ vocabulary: 'bodies', items: [{ id: 'city-bureau', zh: '市局' }] });
const view = viewOf([rulebook('old-rules'), works, bodies]);

describe('the validity of a text', () => {
	it('says which parts the source doesn’t give; an open end is not one of them', () => {
		const { known, unknown } = listValidity(view, unknownValidity);
		expect(known).toEqual([]);
		expect(unknown).toEqual(['issuer', 'issued', 'effectiveFrom', 'supersedes', 'reviewDate', 'owner']);
	});

	it('names bodies, documents and works, each with its address, and days as they are', () => {
		const validity = {
			...unknownValidity,
			issuer: 'city-bureau',
			effectiveFrom: '2007-08-01',
			supersedes: ['old-rules', 'old-norms'],
		};
		expect(listValidity(view, validity).known).toEqual([
			{ field: 'issuer', values: [{ text: '市局', url: '/vocabulary/bodies/#city-bureau' }] },
			{ field: 'effectiveFrom', values: [{ text: '2007-08-01', url: undefined }] },
			{
				field: 'supersedes',
				values: [
					{ text: '名称：old-rules', url: '/rulebooks/old-rules/' },
					{ text: '《旧规范》', url: '/vocabulary/works/#old-norms' },
				],
			},
		]);
	});

	it('that displaces nothing is known to do so', () => {
		expect(listValidity(view, { ...unknownValidity, supersedes: [] }).known).toEqual([
			{ field: 'supersedes', values: [] },
		]);
	});
});
