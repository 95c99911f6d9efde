import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CheckedCorpus } from '#corpus/check.ts';
import { draftWaivers, renewWaivers } from '#corpus/waivers-file.ts';
import { exitCode } from '#diagnostics/finding.ts';
import type { Finding } from '#diagnostics/finding.ts';
import { WAIVERS_FILE } from '#rules/waivers.ts';
import type { Options } from './options.ts';
import type { Output } from './output.ts';

/** Suspect waivers by their place in the file, with what they rest on now. */
function findRenewed({ findings, corpus }: CheckedCorpus): Map<number, Finding> {
	const open = new Map(findings.filter(({ waiver }) => !waiver).map((finding) => [finding.identity, finding]));
	const renewed = new Map<number, Finding>();
	for (const { rule, at } of findings) {
		const index = at.path?.[1];
		if (rule !== 'waiver-suspect' || typeof index !== 'number') continue;
		const finding = open.get(corpus.waivers[index]?.identity ?? '');
		if (finding) renewed.set(index, finding);
	}
	return renewed;
}

/** Renews suspect hashes in place and prints forms for unwaived warnings; gives the exit code of a check, where what was renewed no longer counts. */
export function updateWaivers({ root, language }: Options, checked: CheckedCorpus, { out, err }: Output): number {
	const file = join(root, WAIVERS_FILE);
	const renewed = findRenewed(checked);
	if (renewed.size > 0) writeFileSync(file, renewWaivers(readFileSync(file, 'utf8'), renewed));
	const settled = new Set<Finding>(renewed.values());
	const rest = checked.findings.filter((finding) => finding.rule !== 'waiver-suspect' && !settled.has(finding));
	const open = rest.filter(({ severity, waiver }) => severity === 'warning' && !waiver);
	const errors = rest.filter(({ severity }) => severity === 'error').length;
	const say = {
		zh: `已更新 ${renewed.size} 条豁免的依据；请逐条确认理由仍成立。未豁免的警告 ${open.length} 项。${errors > 0 ? `另有错误 ${errors} 项，不能豁免，用 npm run check 查看。` : ''}`,
		en: `Renewed what ${renewed.size} waivers rest on; see that each reason still holds. Unwaived warnings: ${open.length}.${errors > 0 ? ` Errors, which can’t be waived: ${errors}; npm run check shows them.` : ''}`,
	};
	err(`${say[language]}\n`);
	for (const { identity } of settled) err(`  ${identity}\n`);
	out(draftWaivers(open));
	return exitCode(rest, checked.failures.length > 0);
}
