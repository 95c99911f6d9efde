import { chmodSync, mkdirSync, renameSync, rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readCorpus } from '#corpus/disk.ts';
import { LEDGER_FILE } from '#corpus/records.ts';
import { collectionSchemas } from '#schema/collections.ts';
import { VOCABULARY_NAMES } from '#schema/vocabulary.ts';
import { createScratch, guideFile, openFindings, readFindings } from './scratch.ts';

/** Reads without the rights of root, which may read anything. */
function readAsNobody<Result>(read: () => Result): Result {
	if (process.geteuid?.() !== 0) return read();
	process.seteuid?.(65_534);
	try {
		return read();
	} finally {
		process.seteuid?.(0);
	}
}

describe('a content file', () => {
	it.each<[string, string, string | Uint8Array, string]>([
		[
			'is no text',
			'content/guides/essay.mdx',
			new Uint8Array([0x2d, 0xff, 0xfe, 0x80]),
			'The file is not UTF-8 text (most likely GBK or UTF-16): save it as UTF-8 in the editor.',
		],
		['is binary', 'content/guides/essay.mdx', '---\ntitle: \0\n---\n', 'The file is binary, not text.'],
		[
			'is huge',
			'content/guides/essay.mdx',
			'a'.repeat(1_048_577),
			'The file has 1048577 bytes, above the limit of 1 MB.',
		],
		[
			'has a name no address can have',
			'content/guides/文章.mdx',
			guideFile(),
			'The name “文章” is not lower-case ASCII words joined by hyphens.',
		],
		['is no MDX', 'content/guides/essay.md', guideFile(), 'Only .mdx files belong in content/.'],
		[
			'lies in a folder that is no collection',
			'content/guidse/essay.mdx',
			guideFile(),
			'“guidse” is no known collection or record. Did you mean “guides”?',
		],
		['lies beside the records', 'content/essay.mdx', guideFile(), '“essay” is no known collection or record.'],
	])('that %s is one finding, and the rest is read', (_, file, text, says) => {
		const root = createScratch({ [file]: text, 'content/guides/sound.mdx': guideFile() });
		expect(readFindings(root)).toEqual([`${file}:1:1 file-readable: ${says}`]);
		expect(readCorpus(root).corpus.findEntry('sound')).toBeDefined();
	});

	it('that may not be read is one finding, and so is a folder', () => {
		const root = createScratch({
			'content/guides/essay.mdx': guideFile(),
			'content/methods/deep/x.mdx': guideFile(),
			'content/phrases/.keep': '',
		});
		for (const folder of [root, join(root, 'content')]) chmodSync(folder, 0o755);
		chmodSync(join(root, 'content/guides/essay.mdx'), 0);
		chmodSync(join(root, 'content/methods/deep'), 0);
		const findings = readAsNobody(() => readFindings(root));
		chmodSync(join(root, 'content/methods/deep'), 0o755);
		expect(findings).toEqual([
			'content/guides/essay.mdx:1:1 file-readable: This file may not be read: permission denied.',
			'content/methods/deep:1:1 file-readable: This file may not be read: permission denied.',
		]);
	});

	it('that is a link is not followed, even in a circle', () => {
		const root = createScratch({ 'content/guides/essay.mdx': guideFile() });
		symlinkSync('essay.mdx', join(root, 'content/guides/linked.mdx'));
		symlinkSync('circle.mdx', join(root, 'content/guides/circle.mdx'));
		symlinkSync('.', join(root, 'content/guides/around'));
		expect(readFindings(root)).toEqual([
			'content/guides/around:1:1 file-readable: This is a link to elsewhere; links are not followed.',
			'content/guides/circle.mdx:1:1 file-readable: This is a link to elsewhere; links are not followed.',
			'content/guides/linked.mdx:1:1 file-readable: This is a link to elsewhere; links are not followed.',
		]);
	});

	it('that can’t be read leaves no dangling reference behind', () => {
		const root = createScratch({ 'content/guides/essay.mdx': 'a'.repeat(1_048_577) });
		expect([...readCorpus(root).corpus.broken.keys()]).toEqual(['essay']);
	});
});

describe('a project', () => {
	it('without content says so', () => {
		const root = createScratch();
		rmSync(join(root, 'content'), { recursive: true });
		expect(readFindings(root)).toContain('content:1:1 file-readable: There is no such file or folder.');
	});

	it('without a record says which', () => {
		const root = createScratch();
		rmSync(join(root, 'content/redirects.mdx'));
		expect(readFindings(root)).toEqual([
			'content/redirects.mdx:1:1 file-readable: The file content/redirects.mdx is missing.',
		]);
	});

	it.each(VOCABULARY_NAMES)(
		'without the vocabulary of %s says so once, and holds back what follows from it',
		(name) => {
			const file = `content/vocabulary/${name}.mdx`;
			const root = createScratch({}, 'content');
			rmSync(join(root, file));
			expect(openFindings(root)).toEqual([`${file}:1:1 file-readable: The file ${file} is missing.`]);
		},
	);

	it.each([...Object.keys(collectionSchemas), 'posts/bank-office'])(
		'in which %s is a link to elsewhere says so once, and holds back what follows from it',
		(name) => {
			const root = createScratch({}, 'content');
			renameSync(join(root, 'content', name), join(root, 'elsewhere'));
			symlinkSync(join(root, 'elsewhere'), join(root, 'content', name));
			expect(openFindings(root)).toEqual([
				`content/${name}:1:1 file-readable: This is a link to elsewhere; links are not followed.`,
			]);
		},
	);

	it('without its ledger says so', () => {
		const root = createScratch();
		rmSync(join(root, LEDGER_FILE));
		const [finding, ...rest] = readCorpus(root).findings;
		expect(rest).toEqual([]);
		expect(finding).toMatchObject({ rule: 'file-readable', at: { file: LEDGER_FILE } });
		expect(finding?.message.zh).toContain('缺少锚点台账');
		expect(finding?.help.en).toContain('npm run anchors -- --write --first');
	});

	it('may have empty folders and hidden files', () => {
		const root = createScratch({ 'content/guides/.essay.mdx.swp': 'x' });
		mkdirSync(join(root, 'content/methods'));
		expect(readFindings(root)).toEqual([]);
	});

	it.each(['not json', '{}', '[1]'])('whose ledger is %s says so', (ledger) => {
		const [finding, ...rest] = readFindings(createScratch({ 'content/anchors.lock.json': ledger }));
		expect(rest).toEqual([]);
		expect(finding).toContain('content/anchors.lock.json:1:1 file-readable: The anchor ledger is not valid JSON');
	});
});
