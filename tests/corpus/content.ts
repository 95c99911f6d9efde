import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';
import { readCorpus } from '#corpus/disk.ts';
import { LEDGER_FILE } from '#corpus/records.ts';
import { formatLedger, reviewAnchors, updateLedger } from '#model/anchors.ts';

/** A project of its own with the content that fixtures stand on; it is gone after the test. */
export interface TestProject {
	root: string;
	read(file: string): string;
	has(file: string): boolean;
	/** Every file below a folder of `content/`. */
	list(folder: string): string[];
}

/** Makes a project of the base content and some files, by path below `content/`; what stands in it counts as published. */
export function createProject(files: Readonly<Record<string, string>>): TestProject {
	const root = mkdtempSync(join(tmpdir(), 'handbook-project-'));
	onTestFinished(() => {
		rmSync(root, { recursive: true, force: true });
	});
	cpSync('tests/fixtures/base', join(root, 'content'), { recursive: true });
	for (const [file, text] of Object.entries(files)) {
		const path = join(root, 'content', file);
		mkdirSync(dirname(path), { recursive: true });
		writeFileSync(path, text);
	}
	const { corpus, findings } = readCorpus(root);
	if (findings.length > 0) throw new Error(findings.map(({ at, message }) => `${at.file}: ${message.en}`).join('\n'));
	writeFileSync(join(root, LEDGER_FILE), formatLedger(updateLedger(corpus.anchors, reviewAnchors(corpus).changes)));
	return {
		root,
		read: (file) => readFileSync(join(root, 'content', file), 'utf8'),
		has: (file) => existsSync(join(root, 'content', file)),
		list: (folder) => readdirSync(join(root, 'content', folder)).sort(),
	};
}

/** A post as an author writes it, with duties given as lines of YAML below `duties:`. */
export function postFile(duties: string, fields = 'jobRole: driver', organisation = 'bank-office', body = ''): string {
	return `---
title: { zh: '岗位', en: 'Post' }
titleStatus: printed
source: { id: source-000, place: '正文' }
organisation: ${organisation}
${fields}
order: 1
headcount: 1
duties:
${duties}---
${body}`;
}

/** One duty as lines of YAML. */
export function dutyLines(id: string, more = ''): string {
	return `  - id: ${id} # kept\n    zh: '办理。'\n    en: 'Do it.'\n    place: '正文'\n    responsibility: execute\n    subjects: [subject-a]\n${more}`;
}
