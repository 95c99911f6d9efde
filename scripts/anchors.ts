// Shows what the content does to published links: npm run anchors -- [--write [--first] | --check]. A first ledger, of a handbook that was never published, is written only with --first. Exit code 1: a link is lost, or (--check) the ledger is behind.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { readCorpus } from '#corpus/disk.ts';
import { LEDGER_FILE } from '#corpus/records.ts';
import { formatLedger, reviewAnchors, updateLedger } from '#model/anchors.ts';
import { readArgs } from './args.ts';
import { explainRefusal, FIRST_WRITTEN, listChanges, LOST_HELP, summarise } from './authoring/anchor-report.ts';
import { saveFile } from './authoring/files.ts';

const { values } = readArgs({
	options: {
		write: { type: 'boolean', default: false },
		check: { type: 'boolean', default: false },
		first: { type: 'boolean', default: false },
		root: { type: 'string', default: process.cwd() },
	},
});
const refusal = explainRefusal(values, existsSync(join(values.root, LEDGER_FILE)));
if (refusal !== undefined) {
	console.error(refusal);
	process.exit(2);
}
const { corpus, findings } = readCorpus(values.root);
const review = reviewAnchors(corpus);
const lost = review.changes.some(({ kind }) => kind === 'lost');
const behind = review.changes.some(({ kind }) => kind !== 'lost');

for (const line of listChanges(review)) console.log(line);
console.log(summarise(review));
const broken = findings.filter(({ at }) => at.file === LEDGER_FILE);
if (broken.length > 0 && !values.first) {
	console.error(broken.map(({ message, help }) => `${message.en} ${help.en}`).join('\n'));
	process.exitCode = 1;
} else {
	if (values.write && (behind || values.first)) {
		saveFile(join(values.root, LEDGER_FILE), formatLedger(updateLedger(corpus.anchors, review.changes)));
		console.log(values.first ? FIRST_WRITTEN : `Written to ${LEDGER_FILE}.`);
	} else if (values.check && behind) {
		console.error('The ledger is behind: run "npm run anchors -- --write" and keep the result with the change.');
		process.exitCode = 1;
	}
	if (lost) {
		console.error(LOST_HELP);
		process.exitCode = 1;
	}
}
