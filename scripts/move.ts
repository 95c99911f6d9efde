// Renames an entry or a unit with all references to it, and keeps its old links alive: npm run move -- <old> <new> [--dry]
import { mkdirSync, rmdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { readCorpus } from '#corpus/disk.ts';
import { planMove } from '#corpus/move.ts';
import type { MovePlan } from '#corpus/move.ts';
import { previewMove } from '#corpus/move-outcome.ts';
import type { MoveOutcome } from '#corpus/move-outcome.ts';
import { MoveRefusal, readMoveRequest } from '#corpus/move-request.ts';
import { LEDGER_FILE } from '#corpus/records.ts';
import { formatLedger } from '#model/anchors.ts';
import { readArgs } from './args.ts';
import { requireWritable } from './authoring/files.ts';
import { explainError, isSystemError } from './system-error.ts';

const { values, positionals } = readArgs(
	{
		allowPositionals: true,
		options: { dry: { type: 'boolean', default: false }, root: { type: 'string', default: process.cwd() } },
	},
	2,
);

function write({ files, texts }: MovePlan, { ledger }: MoveOutcome): void {
	requireWritable([...texts.keys(), ...files.keys(), LEDGER_FILE].map((file) => join(values.root, file)));
	for (const [file, text] of texts) {
		const path = join(values.root, file);
		mkdirSync(dirname(path), { recursive: true });
		writeFileSync(path, text);
	}
	for (const [from, to] of files) {
		const path = join(values.root, from);
		if (from !== to) rmSync(path);
		if (readdirSync(dirname(path)).length === 0) rmdirSync(dirname(path));
	}
	writeFileSync(join(values.root, LEDGER_FILE), formatLedger(ledger));
}

function move(from: string, to: string): void {
	const reading = readCorpus(values.root, { drafts: true });
	const [unreadable] = reading.findings;
	if (unreadable)
		throw new MoveRefusal(
			`${unreadable.at.file} has a mistake that hides its references: mend what "npm run check" shows, then move.`,
		);
	const plan = planMove(reading, readMoveRequest(reading.corpus, from, to));
	const outcome = previewMove(reading, plan);
	const [broken] = outcome.findings;
	if (broken) throw new MoveRefusal(`This move would break something: ${broken.at.file}: ${broken.message.en}`);
	for (const [old, renamed] of plan.files) console.log(`${old} → ${renamed}`);
	for (const [old, renamed] of plan.renaming.uids) console.log(`${old} → ${renamed}`);
	console.log(
		`References that follow: ${plan.references}. Files that change: ${[...plan.texts.keys()].sort().join(', ')}.`,
	);
	for (const record of plan.records) console.log(`Old links lead on by ${record}.`);
	if (plan.records.length === 0) console.log('It was never published, so no old link has to be kept.');
	if (values.dry) console.log('Nothing was written (--dry).');
	else write(plan, outcome);
}

try {
	const [from = '', to = ''] = positionals;
	move(from, to);
} catch (error) {
	if (!(error instanceof MoveRefusal || isSystemError(error))) throw error;
	console.error(explainError(error));
	process.exitCode = 1;
}
