import type { Rule } from './rule.ts';

/** Every rule, in the order it is published; a new rule is one file and one line here. */
export const rules: readonly Rule[] = [];
