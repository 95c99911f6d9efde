import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import type { Bilingual, Finding } from '#diagnostics/finding.ts';
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

const NOT_BY_HAND: Bilingual = {
	zh: '用版本管理恢复这个文件；不要手工编辑。',
	en: 'Restore the file from version control; it is not edited by hand.',
};
const MISSING: Bilingual = {
	zh: `缺少锚点台账 ${LEDGER_FILE}：没有它，就不知道已经发布过哪些链接。`,
	en: `The anchor ledger ${LEDGER_FILE} is missing: without it nobody knows which links were published.`,
};
const MISSING_HELP: Bilingual = {
	zh: '用版本管理恢复这个文件；从未发布过的新手册，用 npm run anchors -- --write --first 建立。',
	en: 'Restore the file from version control; for a new handbook that was never published, make one with npm run anchors -- --write --first.',
};
const MALFORMED: Bilingual = {
	zh: '锚点台账不是合法的 JSON，或缺少 live、gone。',
	en: 'The anchor ledger is not valid JSON, or lacks live and gone.',
};
const UNREADABLE: Bilingual = { zh: '锚点台账读不出来。', en: 'The anchor ledger can’t be read.' };

/** Reads the ledger of published anchors; one that is missing or broken is a finding and reads as empty. */
export function readLedger(root: string): { ledger: AnchorLedger; findings: Finding[] } {
	const refuse = (message: Bilingual, help: Bilingual): ReturnType<typeof readLedger> => ({
		ledger: { live: {}, gone: {} },
		findings: [createFormatFinding('file-readable', { file: LEDGER_FILE, line: 1, column: 1 }, message, [], help)],
	});
	let text: string;
	try {
		text = readFileSync(join(root, LEDGER_FILE), 'utf8');
	} catch (error) {
		const isMissing = (error as NodeJS.ErrnoException).code === 'ENOENT';
		return isMissing ? refuse(MISSING, MISSING_HELP) : refuse(UNREADABLE, NOT_BY_HAND);
	}
	try {
		return { ledger: LedgerSchema.parse(JSON.parse(text)), findings: [] };
	} catch {
		return refuse(MALFORMED, NOT_BY_HAND);
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
