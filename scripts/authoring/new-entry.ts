import { hasPage } from '#model/addresses.ts';
import type { Corpus } from '#model/corpus.ts';
import { addressBookOf } from '#model/redirects.ts';
import { findClosest } from '#text/closest.ts';
import { gatherFacts, SKELETONS } from './skeletons.ts';
import type { AuthoredCollection } from './skeletons.ts';

/** A file that an author asked for. */
export interface NewEntry {
	file: string;
	text: string;
}

/** Why there can be no such file: one sentence for the person who asked. */
export class NewEntryRefusal extends Error {
	override readonly name = 'NewEntryRefusal';
}

function refuse(sentence: string): never {
	throw new NewEntryRefusal(sentence);
}

const KEBAB = /^[a-z0-9]+(?:-[a-z0-9]+)*$/u;
const LISTS: Readonly<Record<string, string>> = {
	vocabulary: 'The vocabularies are all there: add a line to a file in content/vocabulary/.',
	ui: 'Interface strings stand in content/ui/zh.mdx and content/ui/en.mdx: add a line to both.',
};

function suggest(name: string, candidates: Iterable<string>): string {
	const closest = findClosest(name, candidates);
	return closest === undefined ? '' : ` Did you mean "${closest}"?`;
}

const isCollection = (name: string): name is AuthoredCollection => Object.hasOwn(SKELETONS, name);

/** Finds a collection by its name in either number: post or posts. */
function findCollection(name: string): AuthoredCollection {
	const plural = name.endsWith('s') ? name : `${name}s`;
	const list = Object.hasOwn(LISTS, name) ? LISTS[name] : undefined;
	if (list !== undefined) refuse(list);
	if (isCollection(plural)) return plural;
	const names = Object.keys(SKELETONS);
	if (name === '')
		refuse(
			`Say what to add: npm run new -- post <organisation>/<id>, or one of ${names.slice(2).join(', ')} and <id>.`,
		);
	return refuse(
		`There is no collection "${name}".${suggest(plural, names)} The collections are ${names.join(', ')}.`,
	);
}

/** Writes the skeleton of an entry that does not exist yet. Throws a {@link NewEntryRefusal}. */
export function createEntry(corpus: Corpus, collectionName: string, path: string): NewEntry {
	const collection = findCollection(collectionName);
	const parts = path.replace(/\.mdx$/u, '').split('/');
	const form = collection === 'posts' ? '<organisation>/<id>' : '<id>';
	if (path === '' || parts.length !== form.split('/').length)
		refuse(`Name it like this: npm run new -- ${collectionName} ${form}.`);
	const wrong = parts.find((part) => !KEBAB.test(part));
	if (wrong !== undefined)
		refuse(`"${wrong}" is no name: names are lower-case ASCII words joined by hyphens, such as "cash-driver".`);
	const id = parts.at(-1) ?? '';
	const organisation = collection === 'posts' ? (parts[0] ?? '') : '';
	if (collection === 'posts') {
		const organisations = corpus.entriesOf('organisations').map((entry) => entry.id);
		if (!organisations.includes(organisation))
			refuse(`There is no organisation "${organisation}".${suggest(organisation, organisations)}`);
	}
	const holder = corpus.findEntry(id);
	if (holder && hasPage(holder)) refuse(`The id "${id}" is taken by ${holder.path}.`);
	const address = `${collection}/${parts.join('/')}`;
	if (corpus.broken.has(id) || addressBookOf(corpus).findPublished(id).length > 0) {
		refuse(`The name "${id}" was published before; a name is never given to another thing.`);
	}
	const facts = gatherFacts(corpus, collection, id, organisation);
	if (collection !== 'sources' && facts.source === '')
		refuse('Every entry says where it comes from: add the source first, with "npm run new -- source <id>".');
	return { file: `content/${address}.mdx`, text: `---\n${SKELETONS[collection](facts)}\n---\n` };
}
