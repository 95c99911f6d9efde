import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseEntry, readCorpus } from '#corpus/disk.ts';
import { createCorpus } from '#model/corpus.ts';
import { rules } from '#rules/index.ts';
import { runRules } from '#rules/run.ts';
import { createEntry } from '../../scripts/authoring/new-entry.ts';
import { SKELETONS } from '../../scripts/authoring/skeletons.ts';
import { createProject, dutyLines, postFile } from '../corpus/content.ts';

const { corpus } = readCorpus(process.cwd(), { drafts: true });
const references = rules.filter(({ family, severity }) => severity === 'error' && family === 'references');

const refusal = (collection: string, path: string): string => {
	try {
		return `written: ${createEntry(corpus, collection, path).file}`;
	} catch (error) {
		return error instanceof Error ? error.message : String(error);
	}
};

describe('the skeleton of a new entry', () => {
	const names = Object.keys(SKELETONS);

	it.each(names)('in %s is a valid draft with English, and all it names exists', (collection) => {
		const path = collection === 'posts' ? 'bank-office/brand-new' : 'brand-new';
		const entry = createEntry(corpus, collection, path);
		expect(entry.file).toBe(`content/${collection}/${path}.mdx`);
		const parsed = parseEntry(entry);
		if (Array.isArray(parsed)) throw new Error(parsed.map(({ message }) => message.en).join('\n'));
		expect(parsed.data).toMatchObject({ draft: true, title: { en: expect.any(String) as string } });
		const after = createCorpus([...corpus.entries, parsed], corpus);
		expect(after.unitsOf('brand-new').every(({ en }) => en !== undefined)).toBe(true);
		const found = runRules(after, references).findings.filter(({ at }) => at.file === entry.file);
		expect(found.map(({ message }) => message.en)).toEqual([]);
	});

	it('takes the first free place in its list', () => {
		const project = createProject({ 'posts/bank-office/driver.mdx': postFile(dutyLines('drive')) });
		const entry = createEntry(readCorpus(project.root).corpus, 'post', 'bank-office/guard');
		expect(entry.text).toContain('\norder: 2\n');
		expect(entry.text).toContain('\n# department: office # if it belongs to one: office, accounts\n');
	});

	it('takes the job role of its own name where there is one', () => {
		const project = createProject({});
		const { corpus: base } = readCorpus(project.root);
		expect(createEntry(base, 'posts', 'bank-office/secretary').text).toContain('\njobRole: secretary #');
	});

	it('takes a job role that no post holds', () => {
		const [, role = ''] = /^jobRole: (\S+)/mu.exec(createEntry(corpus, 'posts', 'bank-office/a23-post').text) ?? [];
		expect(corpus.vocabulary.jobRoles.has(role)).toBe(true);
		expect(corpus.posts.filter(({ jobRole }) => jobRole === role).map(({ id }) => id)).toEqual([]);
	});
});

describe('a new entry is refused, in one sentence,', () => {
	it.each([
		['in an unknown collection', 'guidez', 'x', 'There is no collection "guidez". Did you mean "guides"?'],
		['in a collection with an odd name', 'constructor', 'x', 'There is no collection "constructor".'],
		[
			'in a vocabulary',
			'vocabulary',
			'x',
			'The vocabularies are all there: add a line to a file in content/vocabulary/.',
		],
		[
			'in an unknown organisation',
			'post',
			'bankoffice/x',
			'There is no organisation "bankoffice". Did you mean "bank-office"?',
		],
		['under a name that is none', 'guide', 'Big_Guide', '"Big_Guide" is no name'],
		[
			'under a taken id',
			'post',
			'postal-branch-office/cash-driver',
			'The id "cash-driver" is taken by posts/bank-office/cash-driver.',
		],
		['without its organisation', 'post', 'driver', 'Name it like this: npm run new -- post <organisation>/<id>.'],
		['with a folder too many', 'guide', 'a/b', 'Name it like this: npm run new -- guide <id>.'],
		['without a word', '', '', 'Say what to add: npm run new -- post <organisation>/<id>'],
	])('%s', (_, collection, path, sentence) => {
		expect(refusal(collection, path)).toContain(sentence);
	});

	it('under a name that was published for something else', () => {
		const project = createProject({
			'posts/bank-office/driver.mdx': postFile(dutyLines('drive'), 'jobRole: driver\nformerly: [chauffeur]'),
		});
		const { corpus: base } = readCorpus(project.root);
		expect(() => createEntry(base, 'post', 'bank-office/chauffeur')).toThrow(
			'The name "chauffeur" was published before; a name is never given to another thing.',
		);
	});

	it('under a name that was removed, wherever it stood', () => {
		const project = createProject({});
		const redirects =
			"---\nredirects:\n  - from: posts/bank-office/porter\n    on: '2020-01-01'\n    reason: { zh: '撤销。', en: 'Abolished.' }\n---\n";
		writeFileSync(join(project.root, 'content/redirects.mdx'), redirects);
		const { corpus: base } = readCorpus(project.root);
		for (const [collection, path] of [
			['post', 'post-bureau/porter'],
			['guide', 'porter'],
		] as const)
			expect(() => createEntry(base, collection, path)).toThrow('The name "porter" was published before');
	});
});
