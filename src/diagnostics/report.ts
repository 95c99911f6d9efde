import { severities, summariseFindings } from './finding.ts';
import type { Bilingual, Severity, Summary } from './finding.ts';
import type { ResolvedFinding } from './positions.ts';
import { toVisibleLine } from './visible-text.ts';
import { severityNames, words } from './words.ts';
import type { Language } from './words.ts';

/** What reports need to know of a rule; its documentation is also its published page. */
export interface RuleMeta {
	id: string;
	family: string;
	severity: Severity;
	doc: { what: Bilingual; why: Bilingual; fix: Bilingual };
}

/** What a report says beside the findings. */
export interface ReportMeta {
	language: Language;
	version: string;
	rules: readonly RuleMeta[];
	/** How many of each thing were looked at, in the order to print. */
	examined: Readonly<Record<string, number>>;
	/** Names for the keys of `examined`; a key without one stands for itself. */
	examinedNames?: Readonly<Record<string, Bilingual>>;
	/** How many things each rule looked at. */
	examinedByRule?: Readonly<Record<string, number>>;
	/** What went wrong with the check itself, such as a rule that threw. */
	failures: readonly Bilingual[];
	/** Counts of all findings, where the report is given only those it shows. */
	summary?: Summary;
}

/** A report is a pure function of the sorted findings and what is said beside them; it ends with a line break. */
export type Report<Meta extends ReportMeta = ReportMeta> = (findings: readonly ResolvedFinding[], meta: Meta) => string;

/** Counts by severity, of all findings even where only some are shown. */
export function getSummary(findings: readonly ResolvedFinding[], meta: ReportMeta): Summary {
	return meta.summary ?? summariseFindings(findings);
}

/** Writes two lines in the report's language: what was examined, and what was found by severity. */
export function formatCounts(findings: readonly ResolvedFinding[], meta: ReportMeta): string[] {
	const { language } = meta;
	const summary = getSummary(findings, meta);
	const examined = Object.entries(meta.examined).map(
		([key, count]) => `${toVisibleLine(meta.examinedNames?.[key]?.[language] ?? key)} ${count}`,
	);
	const found = severities.map((severity) => {
		const { open, waived } = summary[severity];
		const aside = `${words.open[language]}${words.waived[language]} ${waived}${words.close[language]}`;
		return `${severityNames[severity][language]} ${open}${waived > 0 ? aside : ''}`;
	});
	const join = (title: string, parts: readonly string[]): string =>
		`${title}${words.colon[language]}${parts.join(' · ') || words.nothing[language]}`;
	return [join(words.examined[language], examined), join(words.found[language], found)];
}

const unseenInJson = /[\u007F-\u009F\u00AD\u061C\u200B-\u200F\u2028-\u202E\u2060-\u206F\uFEFF]/g;

/** Writes JSON whose unseen characters are escaped, so that printing it can't steer a terminal. */
export function toSafeJson(value: unknown): string {
	const escape = (character: string): string => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
	return `${JSON.stringify(value, undefined, '\t').replace(unseenInJson, escape)}\n`;
}
