import { cpSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { checkReading } from '#corpus/check.ts';
import { readCorpus } from '#corpus/disk.ts';
import type { CorpusReading } from '#corpus/disk.ts';
import { listFiles } from '#corpus/files.ts';
import type { Corpus } from '#model/corpus.ts';
import { createPositions, resolveFindings } from '#diagnostics/positions.ts';

/** Content that every fixture stands on; a fixture's file of the same name takes its place. */
const BASE = 'tests/fixtures/base';
/** One folder per rule, each a content tree. */
const FIXTURES = 'tests/fixtures/rules';

const MARK = /(?:#|\{\/\*)\s*expect:\s*([a-z0-9-]+(?:\s*,\s*[a-z0-9-]+)*)/u;

/** Folders that hold a fixture. */
export const fixtureNames = (): string[] => (existsSync(FIXTURES) ? readdirSync(FIXTURES).sort() : []);

/** Every mark in a text as `file:line rule`. */
function findMarks(file: string, text: string): string[] {
	return text.split(/\r\n|\n|\r/u).flatMap((line, index) => {
		const names = MARK.exec(line)?.[1]?.split(',') ?? [];
		return names.map((name) => `${file}:${index + 1} ${name.trim()}`);
	});
}

/** Reads the base with a fixture laid over it, and does something with it while it is there. */
function withFixture<Result>(name: string, use: (reading: CorpusReading, root: string) => Result): Result {
	const root = mkdtempSync(join(tmpdir(), 'handbook-fixture-'));
	try {
		cpSync(BASE, join(root, 'content'), { recursive: true });
		cpSync(join(FIXTURES, name), join(root, 'content'), { recursive: true });
		return use(readCorpus(root), root);
	} finally {
		rmSync(root, { recursive: true, force: true });
	}
}

/** The corpus of the base with a fixture laid over it. */
export const readFixtureCorpus = (name: string): Corpus => withFixture(name, ({ corpus }) => corpus);

/** Runs the one rule that a fixture is named after on it, and gives marks and findings in one form. */
export function readFixture(name: string): { marks: string[]; found: string[] } {
	return withFixture(name, (reading, root) => {
		const { findings, failures } = checkReading(reading, { only: new Set([name]) });
		for (const { error } of failures) throw error;
		const positions = createPositions((file) => reading.texts.get(file));
		const found = resolveFindings(findings, positions).map(
			({ at, position, rule }) => `${at.file}:${position.line} ${rule}`,
		);
		return {
			marks: listFiles(root, 'content')
				.names.flatMap((file) => findMarks(file, reading.texts.get(file) ?? ''))
				.sort(),
			found: found.sort(),
		};
	});
}
