import type { Finding } from '#diagnostics/finding.ts';
import { reviewAnchors, updateLedger } from '#model/anchors.ts';
import { createCorpus } from '#model/corpus.ts';
import type { AnchorLedger, Corpus } from '#model/corpus.ts';
import type { AnyEntry } from '#model/entry.ts';
import { addressBookOf } from '#model/redirects.ts';
import { rules } from '#rules/index.ts';
import { runRules } from '#rules/run.ts';
import { parseEntry, parseRecord } from './disk.ts';
import type { CorpusReading } from './disk.ts';
import type { MovePlan } from './move.ts';

/** The content as it will be after a move. */
export interface MoveOutcome {
	corpus: Corpus;
	/** What the move would break: a move that breaks something isn't made. */
	findings: readonly Finding[];
	/** The ledger with the moved addresses, and no others, brought up to date. */
	ledger: AnchorLedger;
}

const FAMILIES: readonly string[] = ['references', 'links-and-record'];
const watched = rules.filter(({ family, severity }) => FAMILIES.includes(family) && severity === 'error');

/** Findings by rule that are more than before; a finding about a renamed unit is the one there was. */
function findNew(before: Corpus, after: Corpus): Finding[] {
	const old = runRules(before, watched).findings;
	const present = runRules(after, watched).findings;
	const known = new Set(old.map(({ identity }) => identity));
	const count = (findings: readonly Finding[], rule: string): number =>
		findings.filter((finding) => finding.rule === rule).length;
	return present.filter(({ rule, identity }) => !known.has(identity) && count(present, rule) > count(old, rule));
}

/** Reads the plan back as content and checks it, without a file being written. */
export function previewMove({ corpus }: CorpusReading, { files, texts }: MovePlan): MoveOutcome {
	const findings: Finding[] = [];
	const entries = corpus.entries.flatMap((entry): AnyEntry[] => {
		const file = files.get(entry.file) ?? entry.file;
		const text = texts.get(file);
		if (text === undefined) return [entry];
		const parsed = parseEntry({ file, text });
		if (!Array.isArray(parsed)) return [parsed];
		findings.push(...parsed);
		return [];
	});
	const records = { redirects: corpus.redirects, waivers: corpus.waivers };
	for (const name of ['redirects', 'waivers'] as const) {
		const file = `content/${name}.mdx`;
		const text = texts.get(file);
		if (text === undefined) continue;
		const parsed = parseRecord(name, { file, text });
		if (Array.isArray(parsed)) findings.push(...parsed);
		else Object.assign(records, parsed);
	}
	const { asOf, floors, anchors, broken } = corpus;
	const after = createCorpus(entries, { asOf, floors, anchors, broken, ...records });
	if (findings.length === 0) findings.push(...findNew(corpus, after));
	return { corpus: after, findings, ledger: updateLedger(anchors, listOwnChanges(after)) };
}

/** The changes a move makes: addresses that moved, and those they moved to. */
function listOwnChanges(corpus: Corpus) {
	const { changes } = reviewAnchors(corpus);
	const moved = changes.filter((change) => change.kind === 'moved');
	const book = addressBookOf(corpus);
	const heirs = new Set(
		moved.map(({ to }) => {
			const place = book.findLive(to);
			return place?.anchor === undefined ? to : `${place.entry.path}#${place.anchor}`;
		}),
	);
	return [
		...moved,
		...changes.filter(({ kind, address }) => (kind === 'added' || kind === 'revived') && heirs.has(address)),
	];
}
