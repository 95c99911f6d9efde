import type { RuleFacts } from './rule.ts';

/** What the engine itself says about waivers, once the rules have run: documented and published like any rule. */
export const waiverFacts = {
	'waiver-unused': {
		id: 'waiver-unused',
		family: 'links-and-record',
		severity: 'error',
		doc: {
			what: {
				zh: '每条豁免都对得上一项可以豁免的检查结果。',
				en: 'Every waiver matches a finding that can be waived.',
			},
			why: {
				zh: '对不上的豁免会在问题再次出现时悄悄放行。',
				en: 'A waiver that matches nothing would silently let the problem through when it comes back.',
			},
			fix: {
				zh: '问题已经解决的，从 content/waivers.mdx 删掉这条；写错的，改成 npm run check 给出的标识。',
				en: 'Delete it from content/waivers.mdx if the problem is gone, or write the identity that npm run check gives.',
			},
		},
	},
	'waiver-suspect': {
		id: 'waiver-suspect',
		family: 'links-and-record',
		severity: 'warning',
		doc: {
			what: {
				zh: '豁免所依据的文字或数字，与登记时相同。',
				en: 'The texts and figures that a waiver rests on are those it was given for.',
			},
			why: {
				zh: '依据变了，当初的理由未必还成立，所以该项检查结果重新打开。',
				en: 'When they change the reason may no longer hold, so the finding is open again.',
			},
			fix: {
				zh: '重新看这项检查结果：理由仍成立，就运行 npm run check -- --update-waivers；不成立，就改内容并删掉豁免。',
				en: 'Weigh the finding again: if the reason holds, run npm run check -- --update-waivers; if not, mend the content and delete the waiver.',
			},
		},
	},
	'waiver-expired': {
		id: 'waiver-expired',
		family: 'links-and-record',
		severity: 'error',
		doc: {
			what: {
				zh: '每条豁免都没有过复核日期（until）。',
				en: 'No waiver is past the day by which it must be reviewed (until).',
			},
			why: {
				zh: '豁免是有期限的决定；过期不复核，缺陷就成了惯例。',
				en: 'A waiver is a decision for a time; left unreviewed, the defect becomes the custom.',
			},
			fix: {
				zh: '请负责人复核：仍要保留的，改写理由和新的 until；不再需要的，删掉。',
				en: 'Have its owner review it: renew the reason and “until” where it must stay, delete it where it need not.',
			},
		},
	},
} satisfies Record<string, RuleFacts>;
