import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';
import { checkCorpus } from '#corpus/check.ts';
import { readCorpus } from '#corpus/disk.ts';
import type { Texts } from '#corpus/disk.ts';
import type { Finding } from '#diagnostics/finding.ts';
import { createPositions, resolveFindings } from '#diagnostics/positions.ts';

/** A project of its own, gone after the test: the base content, or a copy of another folder, and files laid over it by path below the root. */
export function createScratch(
	files: Readonly<Record<string, string | Uint8Array>> = {},
	content = 'tests/fixtures/base',
): string {
	const root = mkdtempSync(join(tmpdir(), 'handbook-scratch-'));
	onTestFinished(() => {
		rmSync(root, { recursive: true, force: true });
	});
	cpSync(content, join(root, 'content'), { recursive: true });
	for (const [file, text] of Object.entries(files)) {
		mkdirSync(dirname(join(root, file)), { recursive: true });
		writeFileSync(join(root, file), text);
	}
	return root;
}

/** A guide of one section; `more` are lines of its front matter, `body` its prose. */
export function guideFile(more = '', body = ''): string {
	return `---
title: { zh: '论办公室', en: 'On the office' }
titleStatus: printed
source: { id: source-000, place: '正文' }
parts:
  - { id: write-plainly, kind: section, zh: '写得明白。', en: 'Write plainly.', place: '正文' }
${more}---
${body}`;
}

/** Findings as `file:line:column rule: message`. */
export function tellFindings(findings: readonly Finding[], texts: Texts): string[] {
	const positions = createPositions((file) => texts.get(file));
	return resolveFindings(findings, positions).map(
		({ at, position, rule, message }) => `${at.file}:${position.line}:${position.column} ${rule}: ${message.en}`,
	);
}

/** What reading a project finds. */
export function readFindings(root: string): string[] {
	const { findings, texts } = readCorpus(root);
	return tellFindings(findings, texts);
}

/** What fails the check of a project. */
export function openFindings(root: string): string[] {
	const { findings, failures, texts } = checkCorpus(root);
	for (const { error } of failures) throw error;
	return tellFindings(
		findings.filter(({ severity, waiver }) => severity !== 'notice' && !waiver),
		texts,
	);
}
