import { describe, expect, it } from 'vitest';
import { rule } from '#rules/incompatible-duties.ts';
import { corpusOf, duty, findingsOf, gap, post, vocabulary } from './build.ts';

const named = (...ids: string[]) => ids.map((id) => ({ id, zh: `“${id}”`, en: id }));
const control = vocabulary({
	vocabulary: 'control-acts',
	items: named('procure', 'custody', 'destroy'),
	objects: named('stock', 'archives', 'mail'),
	incompatible: [
		{ id: 'destroy-custody', acts: ['destroy', 'custody'], zh: '灭失无人察觉。' },
		{ id: 'procure-custody', acts: ['procure', 'custody'], objects: ['stock'], zh: '无人核对。' },
	],
});
type Fields = NonNullable<Parameters<typeof duty>[1]>;
const does = (id: string, pairs: string, fields: Fields = {}) =>
	duty(id, {
		acts: pairs.split(' ').map((pair) => ({ act: pair.split(':')[0] ?? '', of: pair.split(':')[1] ?? '' })),
		...fields,
	});
const find = (...duties: ReturnType<typeof duty>[]) =>
	findingsOf(rule, corpusOf([control, post('keeper', { duties })]));

describe('two incompatible acts', () => {
	it('in two duties of one post are reported with both', () => {
		const [finding, ...others] = find(
			does('buy', 'procure:stock', { zh: '采购用品。' }),
			does('keep', 'custody:stock', { zh: '保管用品。' }),
		);
		expect(finding).toMatchObject({ severity: 'warning', uids: ['keeper.buy', 'keeper.keep'], at: { key: true } });
		expect(finding?.message.zh).toContain('“采购用品。”“保管用品。”无人核对。');
		expect(others).toEqual([]);
	});

	it('in one duty are reported once, with what else holds either act beside it', () => {
		const duties = [does('keep', 'custody:archives'), does('both', 'custody:archives destroy:archives')];
		const [finding, ...others] = find(...duties);
		expect(finding?.uids).toEqual(['keeper.both', 'keeper.keep']);
		expect(finding?.identity).toContain(':destroy-custody-archives');
		expect(others).toEqual([]);
	});

	it('on different object families are compatible', () => {
		expect(find(does('a', 'destroy:archives'), does('b', 'custody:mail'))).toEqual([]);
	});

	it('count only on the families that the pair names', () => {
		expect(find(does('a', 'procure:mail'), does('b', 'custody:mail'))).toEqual([]);
	});

	it('of two posts are compatible', () => {
		const posts = [
			post('a', { duties: [does('a', 'procure:stock')] }),
			post('b', { duties: [does('b', 'custody:stock')] }),
		];
		expect(findingsOf(rule, corpusOf([control, ...posts]))).toEqual([]);
	});
});

it('What the text gives to another person, and a gap, are not in the holder’s hand', () => {
	const other = does('b', 'custody:stock', { actor: { zh: '仓库保管员' } });
	expect(find(does('a', 'procure:stock'), other, gap('lost'))).toEqual([]);
});
