import { createFinding } from '#diagnostics/finding.ts';
import type { Finding, FindingInput, Waiver } from '#diagnostics/finding.ts';
import { createPositions } from '#diagnostics/positions.ts';
import type { Positions } from '#diagnostics/positions.ts';
import type { RuleMeta } from '#diagnostics/report.ts';

export const file = 'content/posts/bank/档案.mdx';

/** A post as an author writes it, with every YAML form that content uses. */
export const post = `---
# 档案岗
id: archive
name: { zh: 档案业务管理岗, en: Archives post }
summary:
  zh: >
    保管本行档案，
    按年移交。

  en: |-
    Keeps the archives
    and hands them over.
duties:
  - id: collect
    label: "(1)"
    zh: 负责“档案”的收集、整理和归档
    en: 'Collects, sorts and files records'
    acts: [custody, record]
  - id: destroy
    zh: "批准销毁: 到期档案"
    note:
---

## 背景

正文里说到**您**。
`;

export function openText(text: string, name = file): Positions {
	return createPositions((asked) => (asked === name ? text : undefined));
}

export const waiver: Waiver = {
	reason: { zh: '原文如此。', en: 'The source says so.' },
	owner: { zh: '办公室', en: 'Office' },
	until: '2027-01-31',
	kind: 'source-defect-kept',
};

export function makeFinding(stated: Partial<FindingInput> & { waiver?: Waiver } = {}): Finding {
	const { waiver: given, ...rest } = stated;
	const finding = createFinding({
		rule: 'preferred-term',
		severity: 'warning',
		at: { file, path: ['duties', 0, 'zh'] },
		uids: ['archive.collect'],
		message: { zh: '用词与术语表不一致。', en: 'The term is not the registered one.' },
		help: { zh: '改用登记的术语。', en: 'Use the registered term.' },
		values: ['档案'],
		...rest,
	});
	return given ? { ...finding, waiver: given } : finding;
}

export const rules: readonly RuleMeta[] = [
	{
		id: 'preferred-term',
		family: 'text',
		severity: 'warning',
		doc: {
			what: { zh: '术语用登记的写法。', en: 'Terms are written as registered.' },
			why: { zh: '一词多写，搜不到也比不了。', en: 'Variants can be neither found nor compared.' },
			fix: { zh: '改成登记的写法。', en: 'Write the registered form.' },
		},
	},
];
