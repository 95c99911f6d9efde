import { describe, expect, it } from 'vitest';
import { parseFragment } from 'parse5';
import type { DefaultTreeAdapterTypes } from 'parse5';

import { createOverlayPayload } from '#diagnostics/overlay.ts';
import type { OverlayPayload } from '#diagnostics/overlay.ts';
import { resolveFindings } from '#diagnostics/positions.ts';
import { file, makeFinding, openText, post, waiver } from './sample.ts';

function build(findings: ReturnType<typeof makeFinding>[], text = post): OverlayPayload['err'] | undefined {
	const positions = openText(text);
	const options = { language: 'zh', linesOf: positions.linesOf, root: '/home/我/handbook/' } as const;
	return createOverlayPayload(resolveFindings(findings, positions), options)?.err;
}

/** Every element that a browser would make of the payload's HTML. */
function listElements(html: string): string[] {
	const names: string[] = [];
	const visit = (node: DefaultTreeAdapterTypes.ParentNode): void => {
		for (const child of node.childNodes) {
			if (!('tagName' in child)) continue;
			names.push(child.tagName);
			visit(child);
		}
	};
	visit(parseFragment(html));
	return names;
}

describe('the overlay', () => {
	it('is not shown for notices and waived findings', () => {
		expect(build([makeFinding({ severity: 'notice' }), makeFinding({ waiver })])).toBeUndefined();
	});

	it('shows the gravest finding and lists the others', () => {
		const grave = makeFinding({
			severity: 'error',
			rule: 'reference-exists',
			at: { file, path: ['duties', 1, 'zh'] },
		});
		const err = build([makeFinding(), grave]);
		expect(err).toMatchObject({
			name: '错误 reference-exists',
			title: '手册内容有待处理的问题（2）',
			loc: { file: `/home/我/handbook/${file}`, line: 20, column: 9 },
			hint: '改用登记的术语。',
		});
		expect(err?.stack).toContain(`${file}:16:9 警告 preferred-term 用词与术语表不一致。`);
		expect(err?.frame).toContain('> 20 |     zh: "批准销毁');
	});

	it('names the other place in the message', () => {
		const related = [{ at: { file, path: ['name'] }, note: { zh: '岗位名', en: 'The name' } }];
		expect(build([makeFinding({ related })])?.message).toBe(`用词与术语表不一致。\n相关：${file}:4 岗位名`);
	});

	it('marks the text itself in the highlighted code', () => {
		expect(build([makeFinding()])?.highlightedCode).toContain(
			'\n16 |     zh: <mark>负责“档案”的收集、整理和归档</mark>\n',
		);
	});

	it('makes no element of hostile content', () => {
		const hostile = '"><img src=x onerror=alert(1)><script>1</script> https://x"onmouseover="1';
		const both = { zh: hostile, en: hostile };
		const text = post.replace('收集、整理', hostile.replaceAll('"', "'"));
		const err = build([makeFinding({ message: both, help: both, related: [{ at: { file }, note: both }] })], text);
		expect(listElements(err?.message ?? '')).toEqual([]);
		expect(listElements(err?.hint ?? '')).toEqual([]);
		expect(listElements(err?.highlightedCode ?? '')).toEqual(['pre', 'code', 'mark']);
		// Astro's overlay turns words that begin with https:// into the value of an attribute.
		expect(`${err?.message ?? ''}${err?.hint ?? ''}`).not.toContain('"');
	});

	it('lists twenty others at most and says how many it leaves out', () => {
		const findings = Array.from({ length: 30 }, (_, index) => makeFinding({ key: String(index) }));
		expect(build(findings)?.stack.split('\n')).toHaveLength(22);
		expect(build(findings)?.stack).toContain('未列出的还有：9');
	});

	it('shows what failed of the check, alone or before the other findings', () => {
		const { linesOf } = openText(post);
		const failures = [{ zh: '规则 <verb-first> 出错。', en: 'The rule <verb-first> broke down.' }];
		const options = { language: 'zh', linesOf, root: '/home/', failures } as const;
		const alone = createOverlayPayload([], options)?.err;
		expect(alone).toMatchObject({ name: '检查工具故障', message: '规则 &lt;verb-first&gt; 出错。' });
		const beside = createOverlayPayload(resolveFindings([makeFinding()], openText(post)), options)?.err;
		expect(beside?.name).toBe('警告 preferred-term');
		expect(beside?.stack).toBe('其他待处理的问题：\n检查工具故障：规则 <verb-first> 出错。');
	});

	it('is shown even where the file can’t be read', () => {
		expect(build([makeFinding({ at: { file: 'content/gone.mdx' } })])).toMatchObject({
			highlightedCode: '',
			loc: { line: 1, column: 1 },
		});
	});
});
