import { rules } from '#rules/index.ts';
import { FAMILIES } from '#rules/rule.ts';
import type { RuleFacts } from '#rules/rule.ts';
import { waiverFacts } from '#rules/waiver-facts.ts';
import { formatRules } from './format-rules.ts';

const all: readonly RuleFacts[] = [...Object.values(formatRules), ...rules, ...Object.values(waiverFacts)];

/** Everything that can report a finding, in published order: rules of reading, rules of the corpus, rules on waivers. */
export const ruleFacts: readonly RuleFacts[] = FAMILIES.flatMap((family) =>
	all.filter((facts) => facts.family === family),
);
