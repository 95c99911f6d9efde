import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import type { Finding } from '#diagnostics/finding.ts';
import type { AnchorLedger } from '#model/corpus.ts';
import { WaiverSchema } from '#schema/record.ts';
import type { WaiverData } from '#schema/record.ts';
import type { ContentFile } from './files.ts';
import { createFormatFinding } from './format-finding.ts';
import { parseFrontMatter } from './front-matter.ts';

/** Where the ledger of published anchors stands. */
export const LEDGER_FILE = 'content/anchors.lock.json';

const LedgerSchema = z.strictObject({
	live: z.record(z.string(), z.array(z.string())),
	gone: z.record(z.string(), z.string()),
});

/** Reads the ledger of published anchors; no file is an empty ledger, a broken one a finding. */
export function readLedger(root: string): { ledger: AnchorLedger; findings: Finding[] } {
	const empty = { live: {}, gone: {} };
	const path = join(root, LEDGER_FILE);
	if (!existsSync(path)) return { ledger: empty, findings: [] };
	try {
		return { ledger: LedgerSchema.parse(JSON.parse(readFileSync(path, 'utf8'))), findings: [] };
	} catch {
		const message = {
			zh: '锚点台账不是合法的 JSON，或缺少 live、gone。',
			en: 'The anchor ledger is not valid JSON, or lacks live and gone.',
		};
		const help = {
			zh: '用版本管理恢复这个文件；不要手工编辑。',
			en: 'Restore the file from version control; it is not edited by hand.',
		};
		return {
			ledger: empty,
			findings: [
				createFormatFinding('file-readable', { file: LEDGER_FILE, line: 1, column: 1 }, message, [], help),
			],
		};
	}
}

/** The well-formed waivers of a file in which another one is not, so that one slip doesn't open every waived finding. */
export function salvageWaivers({ file, text }: ContentFile): WaiverData[] {
	const parsed = parseFrontMatter(file, text);
	const list: unknown = Array.isArray(parsed)
		? undefined
		: (parsed.data as Partial<Record<string, unknown>> | null)?.waivers;
	return Array.isArray(list) ? list.flatMap((item) => WaiverSchema.safeParse(item).data ?? []) : [];
}
