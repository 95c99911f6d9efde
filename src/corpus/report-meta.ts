import type { ReportMeta } from '#diagnostics/report.ts';
import type { Language } from '#diagnostics/words.ts';
import { CENSUS_NAMES, takeCensus } from '#model/census.ts';
import type { RuleFailure } from '#rules/run.ts';
import type { CheckedCorpus } from './check.ts';
import { ruleFacts } from './rule-facts.ts';

/** A rule that threw, in one sentence; the stack would say nothing to an author. */
function describeFailure({ rule, error }: RuleFailure): ReportMeta['failures'][number] {
	const what = (error instanceof Error ? error.message : String(error)).split('\n')[0] ?? '';
	return {
		zh: `规则 ${rule} 运行时出错，没有查完（${what}）。`,
		en: `The rule ${rule} broke down before it was through (${what}).`,
	};
}

/** What every report of a checked corpus says beside its findings. */
export function createReportMeta(checked: CheckedCorpus, language: Language, version = ''): ReportMeta {
	const ran = new Set(Object.keys(checked.examined));
	const waiverRules = { zh: '豁免', en: 'waivers' };
	const ruleCount = { zh: '规则', en: 'rules' };
	return {
		language,
		version,
		rules: ruleFacts,
		examined: { ...takeCensus(checked.corpus), waivers: checked.corpus.waivers.length, rules: ran.size },
		examinedNames: { ...CENSUS_NAMES, waivers: waiverRules, rules: ruleCount },
		examinedByRule: checked.examined,
		failures: checked.failures.map(describeFailure),
	};
}
