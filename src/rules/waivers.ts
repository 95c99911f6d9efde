import { createFinding } from '#diagnostics/finding.ts';
import type { Bilingual, Finding, Related, Waiver } from '#diagnostics/finding.ts';
import type { Corpus } from '#model/corpus.ts';
import { findClosest } from '#text/closest.ts';
import { waiverFacts } from './waiver-facts.ts';

type WaiverRecord = Corpus['waivers'][number];

/** Where waivers are authored. */
export const WAIVERS_FILE = 'content/waivers.mdx';

/** A waiver and its place in the file, from 0. */
interface Listed {
	record: WaiverRecord;
	index: number;
}

/** The rule that a waiver is about. */
function ruleOfWaiver({ identity }: WaiverRecord): string {
	return identity.split(':')[0] ?? '';
}

function state(
	rule: keyof typeof waiverFacts,
	{ record, index }: Listed,
	message: Bilingual,
	{ field, values = [], related = [] }: { field: string; values?: readonly string[]; related?: readonly Related[] },
): Finding {
	const { severity, doc } = waiverFacts[rule];
	const uids = record.identity.split(':')[1]?.split('+').filter(Boolean) ?? [];
	const at = { file: WAIVERS_FILE, path: ['waivers', index, field] };
	return createFinding({ rule, severity, at, uids, message, help: doc.fix, values, related, key: record.identity });
}

function toWaiver({ reason, owner, until, kind }: WaiverRecord): Waiver {
	return { reason, owner, until, kind };
}

const place = (finding: Finding, note: Bilingual): Related => ({ at: finding.at, note });

/** Says why a waiver matches nothing: a mistyped name, an error, a finding that is gone. */
function explainUnused(
	{ record }: Listed,
	same: readonly Finding[],
	identities: readonly string[],
	rules: readonly string[],
): Bilingual {
	const name = ruleOfWaiver(record);
	if (!rules.includes(name)) {
		const near = findClosest(name, rules);
		return {
			zh: `豁免说的规则“${name}”不存在。${near === undefined ? '' : `是不是“${near}”？`}`,
			en: `The waiver is about a rule “${name}” that doesn’t exist.${near === undefined ? '' : ` Did you mean “${near}”?`}`,
		};
	}
	if (same.some(({ waiver }) => waiver))
		return { zh: '这项检查结果已由另一条豁免处理。', en: 'Another waiver covers this finding already.' };
	if (same.length > 0)
		return {
			zh: '这是错误级的检查结果：内容本身坏了，不能豁免，只能修好。',
			en: 'This finding is an error: the content is broken and has to be mended, not waived.',
		};
	const near = findClosest(
		record.identity,
		identities.filter((identity) => identity.startsWith(`${name}:`)),
	);
	return {
		zh: `没有标识为“${record.identity}”的检查结果。${near === undefined ? '' : `是不是“${near}”？`}`,
		en: `No finding has the identity “${record.identity}”.${near === undefined ? '' : ` Did you mean “${near}”?`}`,
	};
}

const quote = (values: readonly string[] | undefined, hash: string): string =>
	values ? values.map((value) => `“${value}”`).join(' ') : hash;

function explainSuspect({ record }: Listed, finding: Finding): Bilingual {
	const before = quote(record.values, record.hash);
	const now = quote(finding.values, finding.hash);
	return {
		zh: `豁免所依据的内容变了：登记时是 ${before}，现在是 ${now}（${finding.hash}）。`,
		en: `What the waiver rests on has changed: it was given for ${before}, now it is ${now} (${finding.hash}).`,
	};
}

/** What waivers are judged by. */
export interface WaiverTerms {
	/** The day that decides what has expired, `YYYY-MM-DD`. */
	today: string;
	/** Names of every rule there is. */
	rules: readonly string[];
	/** The rules that were run; a waiver about another one is left alone. */
	judged: (rule: string) => boolean;
	/** Identities that may be missing only because a file can't be read; a waiver of one is not unused. */
	unsure?: (identity: string) => boolean;
}

/**
 * Marks the findings that a waiver covers (same identity, same hash) and adds findings on waivers that are unused, suspect or past their day.
 * An error can't be waived; an expired waiver still covers its finding, so that one thing is reported once.
 */
export function applyWaivers(
	findings: readonly Finding[],
	waivers: readonly WaiverRecord[],
	terms: WaiverTerms,
): Finding[] {
	const byIdentity = Map.groupBy(findings, ({ identity }) => identity);
	const covered = new Map<Finding, Finding>();
	const complaints: Finding[] = [];
	// One that fits goes before one of the same identity with older values, wherever they stand.
	const fits = ({ identity, hash }: WaiverRecord): number =>
		Number(byIdentity.get(identity)?.some((finding) => finding.hash === hash) ?? false);
	for (const [index, record] of [...waivers.entries()].sort(([, a], [, b]) => fits(b) - fits(a))) {
		const listed = { record, index };
		if (!terms.judged(ruleOfWaiver(record))) continue;
		const same = (byIdentity.get(record.identity) ?? []).map((finding) => covered.get(finding) ?? finding);
		const open = same.filter(({ waiver, severity }) => !waiver && severity !== 'error');
		const match = open.find(({ hash }) => hash === record.hash);
		const [changed] = open;
		if (match) {
			covered.set(match, { ...match, waiver: toWaiver(record) });
			if (record.until >= terms.today) continue;
			const message = {
				zh: `豁免在 ${record.until} 到期，今天是 ${terms.today}。`,
				en: `The waiver ended on ${record.until}; today is ${terms.today}.`,
			};
			const related = [place(match, { zh: '豁免的是这里。', en: 'This is what it waives.' })];
			complaints.push(
				state('waiver-expired', listed, message, { field: 'until', values: [record.until], related }),
			);
		} else if (changed) {
			const related = [place(changed, { zh: '这项检查结果重新打开。', en: 'This finding is open again.' })];
			complaints.push(
				state('waiver-suspect', listed, explainSuspect(listed, changed), {
					field: 'hash',
					values: [record.hash, changed.hash],
					related,
				}),
			);
		} else if (terms.unsure?.(record.identity) !== true) {
			const message = explainUnused(listed, same, [...byIdentity.keys()], terms.rules);
			complaints.push(state('waiver-unused', listed, message, { field: 'identity', values: [record.identity] }));
		}
	}
	return [...findings.map((finding) => covered.get(finding) ?? finding), ...complaints];
}
