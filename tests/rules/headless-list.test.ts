import { describe, expect, it } from 'vitest';
import { rule } from '#rules/headless-list.ts';
import { corpusOf, duty, findingsOf, guide, part, post } from './build.ts';

const duties = [duty('drive')];
const inferred = { titleStatus: 'inferred', titleReason: { zh: '按内容推断。' } } as const;
const note = [{ kind: 'inferred', zh: '按上下文推断。' }] as const;
const reasons = (entry: Parameters<typeof corpusOf>[0][number]) =>
	findingsOf(rule, corpusOf([entry])).map(({ message }) => message.en);

describe('a post', () => {
	it('may have a printed heading, a lost one with an inferred name, or a heading alone', () => {
		const posts = [
			post('printed', { duties, dutiesHeading: 'printed' }),
			post('lost', { duties, dutiesHeading: 'lost', ...inferred }),
			post('named-elsewhere', { duties, dutiesHeading: 'lost', notes: [...note] }),
			post('empty', { dutiesHeading: 'empty' }),
		];
		expect(findingsOf(rule, corpusOf(posts))).toEqual([]);
	});

	it('whose name is inferred says that its heading is lost', () => {
		expect(reasons(post('a', { duties, ...inferred }))[0]).toContain('does not say that its heading is lost');
	});

	it('whose heading is lost says why the list is its', () => {
		expect(reasons(post('a', { duties, dutiesHeading: 'lost' }))[0]).toContain('no note of kind “inferred”');
	});

	it('tells truly whether only its heading survives', () => {
		expect(reasons(post('a', { dutiesHeading: 'printed' }))[0]).toContain(
			'does not say that only the heading survives',
		);
		expect(reasons(post('a', { duties, dutiesHeading: 'empty' }))[0]).toContain('yet has 1 duty');
	});
});

describe('a section whose heading we supplied', () => {
	const section = { heading: { zh: '引言' }, headingStatus: 'inferred' } as const;
	it('says from what', () => {
		expect(
			findingsOf(
				rule,
				corpusOf([guide('essay', { parts: [part('section', 'a', { ...section, notes: [...note] })] })]),
			),
		).toEqual([]);
		expect(reasons(guide('essay', { parts: [part('section', 'a', section)] }))[0]).toContain(
			'The heading “引言” is inferred',
		);
	});

	const printed = (zh: string) =>
		reasons(
			guide('essay', {
				parts: [
					part('section', 'a', {
						...section,
						headingStatus: 'printed',
						notes: [{ kind: 'inferred', zh }],
					}),
				],
			}),
		);

	it('is not called printed', () => {
		expect(printed('开头没有小标题，按位置加的。')[0]).toContain('“引言” is called printed');
		expect(printed('这一部分的标题缺失。')).toHaveLength(1);
		expect(printed('几次是推断的。')).toEqual([]);
	});
});
