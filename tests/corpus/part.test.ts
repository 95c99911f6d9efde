import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { concernsChanges, createChanges } from '#corpus/changes.ts';
import { checkReading } from '#corpus/check.ts';
import { readCorpus } from '#corpus/disk.ts';
import { listFiles } from '#corpus/files.ts';
import { completeIndex, readPart } from '#corpus/part.ts';
import { rules } from '#rules/index.ts';
import { createScratch } from './scratch.ts';

/** Rules that say of a part what they say of the whole. */
const local = rules.filter(({ reach }) => reach !== 'corpus');
const only = new Set(local.map(({ id }) => id));
const files = listFiles('.', 'content').names;
const posts = files.filter((file) => file.startsWith('content/posts/'));
const whole = checkReading(readCorpus('.'), { only, rules: local });
const index = completeIndex('.', new Map(), files);

/** A change to a register is judged with the whole corpus. */
const changeable = files.filter((file) => !createChanges([file]).everywhere);

describe('a part of the corpus', () => {
	it.each(changeable)('gives the same findings about %s as the whole', (file) => {
		const changes = createChanges([file]);
		const part = checkReading(
			readPart('.', { changed: [file], unchanged: files.filter((other) => other !== file) }, index),
			{ only, rules: local, changes },
		);
		expect(part.failures).toEqual([]);
		const tell = ({ findings }: typeof part) => findings.filter((finding) => concernsChanges(finding, changes));
		expect(tell(part)).toEqual(tell(whole));
	});

	it('has something to say', () => {
		expect(posts.length).toBeGreaterThan(30);
		expect(whole.findings.filter(({ at }) => posts.includes(at.file)).length).toBeGreaterThan(20);
	});
});

describe('an index', () => {
	it('remembers the head of a post, whom it names and where it belongs', () => {
		expect(index.get('content/posts/bank-office/cash-driver.mdx')).toMatchObject({
			organisation: 'bank-office',
			jobRole: 'cash-driver',
			head: { title: { zh: '运钞车驾驶员' } },
			names: expect.arrayContaining(['bank-office', 'source-002']) as unknown,
		});
	});

	it('remembers whole what is no post', () => {
		expect(index.get('content/vocabulary/works.mdx')?.entry?.id).toBe('works');
		expect(index.get('content/as-of.mdx')?.record).toMatchObject({ date: whole.corpus.asOf });
		expect(posts.filter((file) => index.get(file)?.entry)).toEqual([]);
	});

	it('remembers what can’t be read and what is a draft', () => {
		const post = readFileSync('tests/fixtures/rules/empty-post/posts/bank-office/archivist.mdx', 'utf8');
		const root = createScratch({
			'content/posts/bank-office/broken.mdx': 'x',
			'content/posts/bank-office/draft.mdx': post.replace('order: 2', 'order: 2\ndraft: true'),
		});
		const facts = completeIndex(root, new Map(), listFiles(root, 'content').names);
		expect(facts.get('content/posts/bank-office/broken.mdx')).toEqual({ names: [], broken: true });
		expect(facts.get('content/posts/bank-office/draft.mdx')).toMatchObject({ draft: true });
		const part = readPart(root, { changed: [], unchanged: [...facts.keys()] }, facts);
		expect(part.corpus.broken.has('broken')).toBe(true);
		expect(part.corpus.findEntry('draft')).toBeUndefined();
	});
});
