import type { Bilingual, Finding } from '#diagnostics/finding.ts';
import type { AnchorLedger } from '#model/corpus.ts';
import { isOf } from '#model/entry.ts';
import type { AnyEntry } from '#model/entry.ts';
import { recordSchemas } from '#schema/collections.ts';
import { VOCABULARY_NAMES } from '#schema/vocabulary.ts';
import { createFormatFinding } from './format-finding.ts';

/** What is known of the files that were read. */
interface Known {
	entries: readonly AnyEntry[];
	records: Readonly<Record<string, unknown>>;
	/** By the id of their entry or the name of their record. */
	broken: ReadonlyMap<string, string>;
}

/** A file that every handbook has, and that is not there. */
export interface MissingFile {
	/** The name that `broken` knows it by. */
	id: string;
	finding: Finding;
}

/** What is said beside a finding that leaves no waiver readable. */
const NO_WAIVERS: Bilingual = {
	zh: '豁免一条也读不出来，所以可以豁免的警告暂不列出；这个文件改好之后再检查一次。',
	en: 'No waiver can be read, so the warnings that could be waived are held back; mend this file, then check again.',
};

/** The finding on a waivers file of which nothing can be read. */
export function sayHeldBack(finding: Finding): Finding {
	const { zh, en } = finding.help;
	return { ...finding, help: { zh: `${zh}${NO_WAIVERS.zh}`, en: `${en} ${NO_WAIVERS.en}` } };
}

const RESTORE: Bilingual = {
	zh: '用版本管理恢复这个文件。',
	en: 'Restore the file from version control.',
};

function stateMissing(id: string, file: string): MissingFile {
	const message = { zh: `缺少文件 ${file}。`, en: `The file ${file} is missing.` };
	const finding = createFormatFinding('file-readable', { file, line: 1, column: 1 }, message, [], RESTORE);
	return { id, finding: id === 'waivers' ? sayHeldBack(finding) : finding };
}

/** Lists the records and the vocabularies that are not there; what can't be read is there. */
export function listMissing({ entries, records, broken }: Known): MissingFile[] {
	const present = new Set(entries.flatMap((entry) => (isOf(entry, 'vocabulary') ? [entry.data.vocabulary] : [])));
	return [
		...Object.keys(recordSchemas)
			.filter((name) => records[name] === undefined && !broken.has(name))
			.map((name) => stateMissing(name, `content/${name}.mdx`)),
		...VOCABULARY_NAMES.filter((name) => !present.has(name) && !broken.has(name)).map((name) =>
			stateMissing(name, `content/vocabulary/${name}.mdx`),
		),
	];
}

/** What lies in folders that could not be listed, as far as the ledger remembers it: file by id, and each folder by its own name. */
export function listUnread(folders: readonly string[], { live }: AnchorLedger): [id: string, file: string][] {
	return folders.flatMap((folder) => [
		[folder, `${folder}/`] as [string, string],
		...Object.keys(live)
			.filter((path) => `content/${path}`.startsWith(`${folder}/`))
			.map((path): [string, string] => [path.slice(path.lastIndexOf('/') + 1), `content/${path}.mdx`]),
	]);
}
