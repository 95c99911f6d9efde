import type { Rule } from './rule.ts';

/** 迷你 is “mini”; 您 has no plural with 们. */
const FAMILIAR = /(?<!迷)[你妳]们?/u;
/** A name addresses nobody: 《我和你》, 公众号“你寄我递”. */
const NAMES = /《[^》]*》|(?<=[号站叫款枚套目题动台票户序])“[^”。！？]{1,12}”/gu;

export const rule: Rule = {
	id: 'polite-pronoun',
	family: 'phrases-and-prohibitions',
	severity: 'warning',
	doc: {
		what: {
			zh: '服务用语称呼客户用“您”，不用“你”。',
			en: 'Service phrases address the customer with the polite 您, not with 你.',
		},
		why: {
			zh: '同一套用语里有的称“您”有的称“你”，营业员学到的就不一致，客户也会觉得怠慢。',
			en: 'Where a set says 您 in one place and 你 in another, clerks learn two manners and customers feel slighted.',
		},
		fix: {
			zh: '改成“您”；来源原句如此、照录的，登记豁免。',
			en: 'Write 您; waive a phrase that is kept as the source has it.',
		},
	},
	check({ units }, report) {
		let examined = 0;
		for (const unit of units) {
			if (unit.kind !== 'phrase' || unit.gap) continue;
			examined += 1;
			const found = FAMILIAR.exec(unit.zh.replaceAll(NAMES, ''))?.[0];
			if (found === undefined) continue;
			report(
				{ on: unit, field: ['zh'] },
				{
					message: {
						zh: `称客户为“${found}”，应为“您”。`,
						en: `The customer is addressed as ${found}; the polite form is 您.`,
					},
					values: [unit.zh],
				},
			);
		}
		return examined;
	},
};
