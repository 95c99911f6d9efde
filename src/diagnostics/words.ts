import type { Bilingual, Severity, Waiver } from './finding.ts';

/** The languages reports are written in. */
export type Language = keyof Bilingual;

/** What each severity is called. */
export const severityNames: Readonly<Record<Severity, Bilingual>> = {
	error: { zh: '错误', en: 'error' },
	warning: { zh: '警告', en: 'warning' },
	notice: { zh: '提示', en: 'notice' },
};

/** What each kind of waiver is called. */
export const waiverNames: Readonly<Record<Waiver['kind'], Bilingual>> = {
	'source-defect-kept': { zh: '保留原文缺陷', en: 'defect of the source, kept' },
	mitigated: { zh: '已有缓解措施', en: 'mitigated' },
	'false-positive': { zh: '误报', en: 'false positive' },
};

/** The reporters' own words. */
export const words = {
	colon: { zh: '：', en: ': ' },
	comma: { zh: '，', en: ', ' },
	open: { zh: '（', en: ' (' },
	close: { zh: '）', en: ')' },
	examined: { zh: '已检查', en: 'Examined' },
	found: { zh: '发现', en: 'Found' },
	nothing: { zh: '无', en: 'nothing' },
	help: { zh: '处理', en: 'Help' },
	related: { zh: '相关', en: 'Related' },
	waived: { zh: '已豁免', en: 'waived' },
	until: { zh: '至', en: 'until ' },
	failure: { zh: '检查工具故障', en: 'The check itself failed' },
	failureHelp: {
		zh: '这不是内容的问题；页面照常更新，这次检查不完整。请告诉维护人员。',
		en: 'The content is not to blame; pages are kept up to date, but this check is incomplete. Tell whoever maintains the handbook.',
	},
	tool: { zh: '岗位职责手册一致性检查', en: 'Duty handbook consistency check' },
	overlayTitle: { zh: '手册内容有待处理的问题', en: 'The handbook’s content has open findings' },
	others: { zh: '其他待处理的问题', en: 'Other open findings' },
	more: { zh: '未列出的还有', en: 'Not listed' },
	readable: { zh: '文件无法读取', en: 'The file can’t be read' },
	what: { zh: '检查什么', en: 'What it checks' },
	why: { zh: '为什么', en: 'Why' },
	fix: { zh: '怎么处理', en: 'How to fix it' },
} as const satisfies Record<string, Bilingual>;
