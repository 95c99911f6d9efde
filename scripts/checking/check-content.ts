import { checkReading } from '#corpus/check.ts';
import type { CheckedCorpus } from '#corpus/check.ts';
import { concernsChanges, createChanges } from '#corpus/changes.ts';
import { readCorpus } from '#corpus/disk.ts';
import type { CorpusReading } from '#corpus/disk.ts';
import { readIndex, writeIndex } from '#corpus/file-index.ts';
import { completeIndex, readPart } from '#corpus/part.ts';
import { ruleFacts } from '#corpus/rule-facts.ts';
import { rules } from '#rules/index.ts';
import { listChanged, readTree, resolveRevision } from './git.ts';
import type { Options } from './options.ts';

/** More posts than this are not all read for `--changed`. */
const SMALL = 500;

/** What was checked, and the rules that could not be run on the part that was read. */
export interface Outcome {
	checked: CheckedCorpus;
	leftOut: readonly string[];
}

const wide = new Set(rules.filter(({ reach }) => reach === 'corpus').map(({ id }) => id));

/** Reads the part of a large corpus that the changed files are judged with; undefined for one that is read whole as fast. */
function readChangedPart(root: string, commit: string, changed: readonly string[]): CorpusReading | undefined {
	const tree = readTree(root, commit);
	if (!tree || tree.files.filter((file) => file.startsWith('content/posts/')).length <= SMALL) return undefined;
	const differing = new Set(changed);
	const unchanged = tree.files.filter((file) => !differing.has(file));
	const known = readIndex(root, tree.name);
	const index = completeIndex(root, known, unchanged);
	if (index.size > known.size) writeIndex(root, tree.name, index);
	return readPart(root, { changed, unchanged }, index);
}

/** Checks the content, or what of it concerns the changes since a revision. Throws a UsageError on a bad revision. */
export function check({ root, changed: revision, today, only }: Options): Outcome {
	if (revision === undefined) return { checked: checkReading(readCorpus(root), { today, only }), leftOut: [] };
	const commit = resolveRevision(root, revision);
	const files = listChanged(root, commit);
	const changes = createChanges(files);
	const part = changes.everywhere ? undefined : readChangedPart(root, commit, files);
	const leftOut = part ? [...wide].filter((id) => only?.has(id) ?? true) : [];
	const local = only ?? new Set(ruleFacts.map(({ id }) => id));
	const checked = part
		? checkReading(part, {
				today,
				changes,
				only: new Set([...local].filter((id) => !wide.has(id) && !id.startsWith('waiver-'))),
			})
		: checkReading(readCorpus(root), { today, only });
	return {
		checked: { ...checked, findings: checked.findings.filter((finding) => concernsChanges(finding, changes)) },
		leftOut,
	};
}
