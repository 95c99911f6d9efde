import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { translateSchemaMessage } from '#corpus/schema-messages.ts';
import { validateData } from '#corpus/validate.ts';
import { collectionSchemas } from '#schema/collections.ts';

const guide = {
	title: { zh: '论办公室' },
	titleStatus: 'printed',
	source: { id: 'source-000', place: '正文' },
	parts: [{ id: 'a', kind: 'section', zh: '写。', place: '正文' }],
};

function complain(
	data: unknown,
	schema: z.ZodType = collectionSchemas.guides,
): { path: string; zh: string; en: string; key?: boolean }[] {
	const result = validateData(schema, data, 'content/guides/essay.mdx');
	if (!Array.isArray(result)) return [];
	return result.map(({ at, message }) => ({
		path: (at.path ?? []).join('.'),
		...message,
		...(at.key && { key: true }),
	}));
}

describe('data that fits its schema', () => {
	it('is passed on', () => {
		expect(complain(guide)).toEqual([]);
	});
});

describe('data that does not fit', () => {
	it.each([
		[
			'a misspelt field',
			{ ...guide, titel: 'x' },
			'titel',
			'There is no field “titel” here. Did you mean “title”?',
		],
		[
			'a misspelt field inside',
			{ ...guide, parts: [{ ...guide.parts[0], plase: 'x' }] },
			'parts.0.plase',
			'Did you mean “place”?',
		],
		['a missing field', { ...guide, title: undefined }, 'title', 'The field “title” is missing.'],
		['a wrong type', { ...guide, title: { zh: 5 } }, 'title.zh', '“zh” must be a text, in quotes.'],
		['a wrong item', { ...guide, parts: ['x'] }, 'parts.0', '“parts[0]” must be a set of fields.'],
		[
			'a wrong word',
			{ ...guide, titleStatus: 'prnted' },
			'titleStatus',
			'allowed: printed, inferred. Did you mean “printed”?',
		],
		[
			'a broken form',
			{ ...guide, formerly: ['A b'] },
			'formerly.0',
			'“formerly[0]” is not as it must be: an id is lower-case',
		],
		['an empty list', { ...guide, parts: [] }, 'parts', '“parts”'],
		['no fields at all', null, '', 'Between the two --- lines there must be a set of fields.'],
	])('is told at its field: %s', (_, data, path, says) => {
		const [complaint, ...rest] = complain(data);
		expect(rest).toEqual([]);
		expect(complaint?.path).toBe(path);
		expect(complaint?.en).toContain(says);
		expect(complaint?.zh).toMatch(/\p{Script=Han}.*[。？]$/u);
	});

	it('is told in the branch that was meant', () => {
		const [complaint, ...rest] = complain(
			{ vocabulary: 'terms', title: { zh: '术语' }, items: [{ id: 'a', zh: '账', varaints: [] }] },
			collectionSchemas.vocabulary,
		);
		expect(rest).toEqual([]);
		expect(complaint).toMatchObject({ path: 'items.0.varaints', key: true });
	});

	it('is told once where a misspelt field stands for one that is required', () => {
		const { title, ...rest } = guide;
		expect(complain({ ...rest, titel: title })).toMatchObject([{ path: 'titel', key: true }]);
		const items = [{ id: 'a', hz: '账' }];
		const told = complain({ vocabulary: 'terms', title: { zh: '术语' }, items }, collectionSchemas.vocabulary);
		expect(told.map(({ path }) => path)).toEqual(['items.0.hz']);
		const misspelt = { vocabulary: 'terms', titel: { zh: '术语' }, items: [{ id: 'a', zh: '账' }] };
		expect(complain(misspelt, collectionSchemas.vocabulary)).toMatchObject([
			{ path: 'titel', en: 'There is no field “titel” here. Did you mean “title”?' },
		]);
	});

	it.each<[string, unknown, z.ZodType, string, string]>([
		[
			'an empty text',
			{ ...guide, title: { zh: ' ' } },
			collectionSchemas.guides,
			'“zh”不能为空。',
			'“zh” must not be empty.',
		],
		[
			'no item',
			{ ...guide, parts: [] },
			collectionSchemas.guides,
			'“parts”至少要有 1 项。',
			'“parts” must have at least 1 item.',
		],
		['a number of none', 0, z.int().positive(), '“”要大于 0。', '“” must be more than 0.'],
		['a negative number', -3, z.int().nonnegative(), '“”不能小于 0。', '“” must not be less than 0.'],
	])('is told in plain words: %s', (_, data, schema, zh, en) => {
		expect(complain(data, schema)).toMatchObject([{ zh, en }]);
	});

	const { headcount, order, sharedWith } = {
		...collectionSchemas.posts.shape,
		...collectionSchemas.posts.shape.duties.element.shape,
	};
	it.each<[string, unknown, z.ZodType, string, string]>([
		['a number in quotes', '1', order, '应当是数字，不加引号。', 'must be a number, without quotes.'],
		['a number for a text', 5, z.string(), '应当是文字，要放在单引号里。', 'must be a text, in quotes.'],
		['nothing', null, z.string(), '是空的，应当是文字。', 'is empty; it must be a text.'],
		['a text for a list', 'a', z.array(z.string()), '放在半角方括号 [ ] 里。', 'in square brackets [ ].'],
		[
			'a truth in quotes',
			'true',
			z.literal(true),
			'可用：true。不加引号。',
			'allowed: true. Write it without quotes.',
		],
		[
			'no branch of a choice',
			'2',
			headcount,
			'不合规定：数字，不加引号；或“unknown”。',
			'is not as it must be: a number, without quotes; or “unknown”.',
		],
		[
			'no form of a name',
			['A b'],
			sharedWith,
			'；或条目要写成',
			'an id is lower-case ASCII words joined by hyphens',
		],
		[
			'a character unseen',
			'a\u200B',
			collectionSchemas.posts.shape.organisation,
			'看不见的字符',
			'an invisible character',
		],
	])('is told with what to do: %s', (_, value, schema, zh, en) => {
		const [complaint, ...rest] = complain({ x: value }, z.object({ x: schema }));
		expect(rest).toEqual([]);
		expect(complaint?.zh).toContain(zh);
		expect(complaint?.en).toContain(en);
	});

	it('is told once where a misspelt field stands for one that a duty must have', () => {
		const duty = { id: 'a', zh: '甲', place: '一', subjects: ['b'], responsability: 'lead' };
		expect(complain(duty, collectionSchemas.posts.shape.duties.element)).toMatchObject([
			{ path: 'responsability', en: 'There is no field “responsability” here. Did you mean “responsibility”?' },
		]);
	});

	it('has an order from 0 on and a headcount from 1 on', () => {
		const { headcount, order } = collectionSchemas.posts.shape;
		expect(complain({ headcount: 0, order: -3 }, z.strictObject({ headcount, order })).map(({ en }) => en)).toEqual(
			['“headcount” must be more than 0.', '“order” must not be less than 0.'],
		);
	});

	const article = { id: 'keep', zh: '保管。', place: '正文' };
	const heading = { id: 'general', label: '第一章', zh: '总则', place: '正文' };
	const either =
		'is not as it must be: a rulebook has either "articles" or, where it is divided, "chapters" that hold them.';
	it.each<[string, object, [path: string, en: string][]]>([
		['articles', { articles: [article] }, []],
		['chapters', { chapters: [{ ...heading, articles: [article] }] }, []],
		['sections', { chapters: [{ ...heading, sections: [{ ...heading, id: 'own', articles: [article] }] }] }, []],
		['a chapter that the source lost', { chapters: [{ ...heading, gap: true }] }, []],
		['no articles at all', {}, [['articles', `“articles” ${either}`]]],
		[
			'both lists',
			{ articles: [article], chapters: [{ ...heading, articles: [article] }] },
			[['chapters', `“chapters” ${either}`]],
		],
		[
			'a chapter of nothing',
			{ chapters: [heading] },
			[
				[
					'chapters.0.articles',
					'“articles” is not as it must be: a chapter or section holds articles, unless it is a gap.',
				],
			],
		],
		[
			'a section of nothing',
			{ chapters: [{ ...heading, sections: [{ ...heading, id: 'own' }] }] },
			[
				[
					'chapters.0.sections.0.articles',
					'“articles” is not as it must be: a chapter or section holds articles, unless it is a gap.',
				],
			],
		],
		[
			'an empty list of articles',
			{ chapters: [{ ...heading, articles: [] }] },
			[['chapters.0.articles', '“articles” must have at least 1 item.']],
		],
		['no chapter', { chapters: [] }, [['chapters', '“chapters” must have at least 1 item.']]],
	])('is told of a rulebook with %s', (_, lists, told) => {
		const validity = Object.fromEntries(
			['issuer', 'issued', 'effectiveFrom', 'supersedes', 'reviewDate', 'owner'].map((name) => [name, 'unknown']),
		);
		const { title, titleStatus, source } = guide;
		const data = { title, titleStatus, source, validity, appliesTo: {}, ...lists };
		const complaints = complain(data, collectionSchemas.rulebooks);
		expect(complaints.map(({ path, en }) => [path, en])).toEqual(told);
		for (const { zh } of complaints) expect(zh).toMatch(/^“(?:articles|chapters)”(?:不合规定：.*章|至少)/u);
	});

	it('is told all at once', () => {
		expect(complain({ ...guide, titel: 'x', titleStatus: 'y', source: 3 })).toHaveLength(3);
	});
});

describe('a sentence of a schema', () => {
	it('has its Chinese', () => {
		const lines = globSync('src/schema/*.ts').flatMap((file) => readFileSync(file, 'utf8').split('\n'));
		const sentence = /(['`])((?:an?|the|say|what|min|digits,|"\$\{field\}") [^'`]*)\1/gu;
		const messages = lines
			.filter((line) => !line.includes('describe('))
			.flatMap((line) =>
				Array.from(line.matchAll(sentence), ([, , message = '']) => message.replace('${field}', 'weight')),
			);
		expect(messages.length).toBeGreaterThanOrEqual(12);
		for (const message of messages) expect(translateSchemaMessage(message), message).toMatch(/\p{Script=Han}/u);
	});
});
