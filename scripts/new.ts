// Writes the skeleton of an entry to fill in: npm run new -- post <organisation>/<id>, or any other collection and <id>.
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseEntry, readCorpus } from '#corpus/disk.ts';
import { readArgs } from './args.ts';
import { createEntry, NewEntryRefusal } from './authoring/new-entry.ts';
import { explainError, isSystemError } from './system-error.ts';

const { values, positionals } = readArgs(
	{
		allowPositionals: true,
		options: { root: { type: 'string', default: process.cwd() } },
	},
	2,
);

try {
	if (!existsSync(join(values.root, 'content')))
		throw new NewEntryRefusal(`There is no folder content/ in ${values.root}.`);
	const [collection = '', path = ''] = positionals;
	const entry = createEntry(readCorpus(values.root, { drafts: true }).corpus, collection, path);
	const parsed = parseEntry(entry);
	if (Array.isArray(parsed))
		throw new Error(
			`The skeleton is out of step with the schema: ${parsed.map(({ message }) => message.en).join(' ')}`,
		);
	const target = join(values.root, entry.file);
	mkdirSync(dirname(target), { recursive: true });
	writeFileSync(target, entry.text, { flag: 'wx' });
	console.log(`Written: ${entry.file}`);
	console.log('Fill it in; "npm run dev" shows it while it is a draft, "npm run check" checks it.');
	console.log('To publish it, delete its "draft" line, check, and run "npm run anchors -- --write".');
} catch (error) {
	if (!(error instanceof NewEntryRefusal || isSystemError(error))) throw error;
	console.error(explainError(error));
	process.exitCode = 1;
}
