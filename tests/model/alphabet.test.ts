import { describe, expect, it } from 'vitest';
import { createAlphabet } from '#model/alphabet.ts';
import type { Edition } from '#model/edition.ts';
import { guide, organisation, part, post, vocabulary } from '../rules/build.ts';
import { viewOf } from './views.ts';

const title = (zh: string, en: string) => ({ title: { zh, en } });
const entries = [
	organisation('bank-office', title('银行', 'The bank')),
	post('guard', { ...title('押运员', 'Guard'), alsoCalled: [{ zh: '安保员', en: 'Escort', place: '正文' }] }),
	guide('essay', {
		...title('要义', 'Essentials'),
		parts: [
			part('section', 'nots', {
				heading: { zh: '五不', en: 'Five nots' },
				list: { name: { zh: '五不', en: 'Five nots' } },
			}),
			part('section', 'ways', {
				heading: { zh: '安排', en: 'Arrangements' },
				list: { name: { zh: '十法', en: 'Ten ways' } },
			}),
			part('section', 'always', {
				heading: { zh: '四个始终', en: 'The four always' },
				list: { name: { zh: '四个始终', en: 'the four always' } },
			}),
			...['business', 'service'].map((id) =>
				part('section', id, {
					heading: { zh: id, en: id },
					children: [part('section', `${id}-head`, { heading: { zh: '要求', en: 'What is asked' } })],
				}),
			),
		],
	}),
	vocabulary({
		vocabulary: 'subjects',
		items: [{ id: 'security', zh: '安全', en: 'Security', aliases: ['安保', 'safety'] }],
	}),
	vocabulary({
		vocabulary: 'terms',
		items: [{ id: 'ten', zh: '十法', en: 'ten ways', english: ['ten ways', 'the ten methods'] }],
	}),
];
const linesOf = (edition: Edition) =>
	createAlphabet(viewOf(entries, edition)).flatMap(({ letter, lines }) =>
		lines.map(({ name, kind, see, url }) =>
			[letter, name, kind, ...(see === undefined ? [] : [`→ ${see}`]), url].join(' '),
		),
	);

describe('the index', () => {
	it('files Chinese names by sound: posts with their organisation, other names with the main one', () => {
		expect(linesOf('zh-hans').filter((line) => line.startsWith('A '))).toEqual([
			'A 安保 subjects → 安全 /vocabulary/subjects/#security',
			'A 安保员 posts → 押运员 /posts/bank-office/guard/',
			'A 安排 unit /guides/essay/#ways',
			'A 安全 subjects /vocabulary/subjects/#security',
		]);
		const guard = createAlphabet(viewOf(entries))
			.flatMap(({ lines }) => lines)
			.find(({ name }) => name === '押运员');
		expect(guard?.context).toBe('银行');
	});

	it('files English names by letter, without their article, and shows no Chinese word', () => {
		const lines = linesOf('en');
		expect(lines).toContain('B The bank organisations /en/organisations/bank-office/');
		expect(lines).toContain('S safety subjects → Security /en/vocabulary/subjects/#security');
		expect(lines).toContain('T the ten methods terms → ten ways /en/vocabulary/terms/#ten');
		expect(lines.filter((line) => /\p{Script=Han}/u.test(line))).toEqual([]);
	});

	it('lists a named list once where its heading says the same', () => {
		const lines = linesOf('zh-hans').filter((line) => line.includes('#nots'));
		expect(lines).toEqual(['W 五不 list /guides/essay/#nots']);
	});

	it('takes a heading with another capital for the list’s own name', () => {
		expect(linesOf('en').filter((line) => line.includes('#always'))).toHaveLength(1);
	});

	it('tells headings of one document that are called alike by the heading above', () => {
		const asked = createAlphabet(viewOf(entries, 'en'))
			.flatMap(({ lines }) => lines)
			.filter(({ name }) => name === 'What is asked');
		expect(asked.map(({ context }) => context)).toEqual(['Essentials · business', 'Essentials · service']);
	});

	it('has its letters in order, each with an ASCII anchor', () => {
		const letters = createAlphabet(viewOf(entries, 'en')).map(({ letter, id }) => [letter, id]);
		expect(letters).toEqual([...letters].sort());
		expect(letters.every(([, id]) => /^[a-z]+$/u.test(id ?? ''))).toBe(true);
	});
});
