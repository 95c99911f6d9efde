import { createFinding } from '#diagnostics/finding.ts';
import type { Bilingual, Finding, Pointer } from '#diagnostics/finding.ts';
import { formatRules } from './format-rules.ts';
import type { FormatRule } from './format-rules.ts';

/** Makes a finding of reading; the file and the place in it tell it apart from others. */
export function createFormatFinding(
	rule: FormatRule,
	at: Pointer,
	message: Bilingual,
	values: readonly string[] = [],
	help?: Bilingual,
): Finding {
	const { severity, doc } = formatRules[rule];
	const key = [at.file, ...(at.path ?? []), message.en].join('/');
	return createFinding({ rule, severity, at, uids: [], message, help: help ?? doc.fix, values, key });
}
