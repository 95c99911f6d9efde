import { describe, expect, it } from 'vitest';
import { checkCorpus, isReadable } from '#corpus/check.ts';
import { readCorpus } from '#corpus/disk.ts';
import { createEntry } from '../../scripts/authoring/new-entry.ts';
import { SKELETONS } from '../../scripts/authoring/skeletons.ts';
import { createScratch, guideFile } from './scratch.ts';

const { corpus } = readCorpus(process.cwd(), { drafts: true });

describe('a draft in the live server', () => {
	const open = (root: string) =>
		checkCorpus(root, { drafts: true }).findings.filter(({ severity, waiver }) => severity !== 'notice' && !waiver);

	it('adds no finding where it is a fresh skeleton of any collection, and is there', () => {
		const entries = Object.keys(SKELETONS).map((collection) =>
			createEntry(corpus, collection, collection === 'posts' ? 'bank-office/fresh-post' : `fresh-${collection}`),
		);
		const root = createScratch(Object.fromEntries(entries.map(({ file, text }) => [file, text])), 'content');
		expect(open(root).map(({ rule, at }) => `${at.file} ${rule}`)).toEqual([]);
		expect(checkCorpus(root, { drafts: true }).corpus.findPost('fresh-post')).toBeDefined();
		expect(checkCorpus(root).corpus.findPost('fresh-post')).toBeUndefined();
	});

	it('hides nothing that is wrong elsewhere', () => {
		const draft = {
			'content/guides/fresh-guide.mdx': guideFile('draft: true\n').replace('source-000', 'source-002'),
		};
		const published = guideFile('appliesTo: { jobRoles: [nobody-at-all] }\n').replace('source-000', 'source-002');
		const wrong = { 'content/guides/other-guide.mdx': published, 'content/guides/notes.txt': 'notes' };
		const told = (files: Record<string, string>, options?: Parameters<typeof checkCorpus>[1]) =>
			checkCorpus(createScratch(files, 'content'), options)
				.findings.filter(({ severity, at }) => severity === 'error' && at.file.startsWith('content/guides/'))
				.map(({ rule, at }) => `${rule} ${at.file}`);
		const alone = told(wrong);
		expect(alone).toContain('reference-exists content/guides/other-guide.mdx');
		expect(alone).toContain('file-readable content/guides/notes.txt');
		expect(told({ ...wrong, ...draft })).toEqual(alone);
		expect(told({ ...wrong, ...draft }, { drafts: true })).toEqual(alone);
	});

	it('is told of a name that leads nowhere, and of what can’t be read', () => {
		const file = 'content/guides/fresh-guide.mdx';
		const text = guideFile('appliesTo: { jobRoles: [nobody-at-all] }\ndraft: true\n').replace(
			'source-000',
			'source-002',
		);
		const root = createScratch({ [file]: text }, 'content');
		expect(open(root)).toMatchObject([{ rule: 'reference-exists', at: { file } }]);
		expect(isReadable(checkCorpus(root, { drafts: true }))).toBe(true);
		const unread = createScratch({ [file]: text.replace('title:', 'titel:') }, 'content');
		expect(isReadable(checkCorpus(unread, { drafts: true }))).toBe(false);
	});
});
