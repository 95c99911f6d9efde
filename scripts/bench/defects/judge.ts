import { checkReading } from '#corpus/check.ts';
import { ruleFacts } from '#corpus/rule-facts.ts';
import type { Finding } from '#diagnostics/finding.ts';
import type { Content } from './read.ts';
import type { Defect } from './defect.ts';

/** What came of one defect. */
export interface Verdict {
	defect: Defect;
	caught: boolean;
	/** New findings of rules that the defect doesn’t explain. */
	alarms: readonly Finding[];
	/** Rules that threw. */
	threw: readonly string[];
}

/** Rules about waivers answer every change of a waived text, as they should. */
const RESULTING = new Set(['waiver-unused', 'waiver-suspect']);
const signOf = ({ identity, hash, severity }: Finding): string => `${identity}#${hash}#${severity}`;
const idOf = (file: string): string => file.slice(file.lastIndexOf('/') + 1).replace(/\.\w+(?:\.json)?$/u, '');

/** A finding counts where it points at what was changed, or names it. */
function concerns(finding: Finding, files: ReadonlySet<string>): boolean {
	const ids = new Set([...files].map(idOf));
	const places = [finding.at.file, ...finding.related.map(({ at }) => at.file)];
	return places.some((file) => files.has(file)) || finding.uids.some((uid) => ids.has(uid.split('.')[0] ?? ''));
}

/** Judges defects one after another against the findings of the untouched content. */
export function createJudge(content: Content): {
	clean: readonly Finding[];
	judge: (defect: Defect, own?: boolean) => Verdict;
} {
	const clean = checkReading(content.read().reading).findings;
	const known = new Set(clean.map(signOf));
	return {
		clean,
		judge(defect, own = false) {
			const { reading, today } = content.read(defect);
			const only = own ? new Set([defect.rule]) : undefined;
			const { findings, failures } = checkReading(reading, { today, only });
			const fresh = findings.filter((finding) => !known.has(signOf(finding)));
			const files = new Set(
				defect.edits.flatMap((change) =>
					'file' in change ? change.file : 'ledger' in change ? 'content/anchors.lock.json' : [],
				),
			);
			const byDay = defect.edits.every((change) => 'today' in change);
			const caught = fresh.some((finding) => finding.rule === defect.rule && (byDay || concerns(finding, files)));
			const explained = new Set([defect.rule, ...defect.also]);
			const alarms = own ? [] : fresh.filter(({ rule }) => !explained.has(rule) && !RESULTING.has(rule));
			return { defect, caught, alarms, threw: failures.map(({ rule }) => rule) };
		},
	};
}

/** Every rule there is, in published order. */
export const ruleOrder: readonly string[] = ruleFacts.map(({ id }) => id);
