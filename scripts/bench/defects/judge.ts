import { checkReading } from '#corpus/check.ts';
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
const LEDGER = 'anchors.lock.json';
const signOf = ({ identity, hash, severity }: Finding): string => `${identity}#${hash}#${severity}`;
const idOf = (file: string): string => file.slice(file.lastIndexOf('/') + 1).replace(/\.mdx$/u, '');

/** A finding counts where it points at what was changed, or names it. */
function concerns(finding: Finding, ids: ReadonlySet<string>): boolean {
	const places = [finding.at.file, ...finding.related.map(({ at }) => at.file)];
	return places.some((file) => ids.has(idOf(file))) || finding.uids.some((uid) => ids.has(uid.split('.')[0] ?? ''));
}

/** Judges defects one after another against the findings of the untouched content. */
export function createJudge(content: Content): {
	clean: readonly Finding[];
	judge: (defect: Defect, own?: boolean) => Verdict;
} {
	const clean = checkReading(content.read().reading).findings;
	const known = new Set(clean.map(signOf));
	const standing = new Set(clean.map(({ identity }) => identity));
	return {
		clean,
		judge(defect, own = false) {
			const { reading, today } = content.read(defect);
			const only = own ? new Set([defect.rule]) : undefined;
			const { findings, failures } = checkReading(reading, { today, only });
			const fresh = findings.filter((finding) => !known.has(signOf(finding)));
			const ids = new Set([
				...defect.edits.flatMap((change) => {
					if ('ledger' in change) return LEDGER;
					return 'file' in change ? idOf(change.file) : [];
				}),
				...defect.seenIn,
			]);
			const byDay = defect.edits.every((change) => 'today' in change);
			const caught = fresh.some((finding) => finding.rule === defect.rule && (byDay || concerns(finding, ids)));
			const explained = new Set([...(defect.harmless ? [] : [defect.rule]), ...defect.also]);
			// What was found before on the text that was changed is found again with its new words.
			const isOld = (finding: Finding): boolean => standing.has(finding.identity) && concerns(finding, ids);
			const alarms =
				own && !defect.harmless
					? []
					: fresh.filter(
							(finding) =>
								!explained.has(finding.rule) && !RESULTING.has(finding.rule) && !isOld(finding),
						);
			return { defect, caught, alarms, threw: failures.map(({ rule }) => rule) };
		},
	};
}
