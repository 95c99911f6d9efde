import { describe, expect, it } from 'vitest';
import { rule } from '#rules/anchor-ascii.ts';
import { corpusOf, duty, findingsOf, guide, post } from './build.ts';

const said = (...args: Parameters<typeof corpusOf>) =>
	findingsOf(rule, corpusOf(...args)).map(({ message }) => message.en);

describe('an address', () => {
	it('of lower-case ASCII words is right', () => {
		const entries = [
			post('driver', { formerly: ['cash-driver'], duties: [duty('drive-2', { formerly: ['drive'] })] }),
		];
		expect(said(entries, { anchors: { live: { 'posts/bank-office/driver': ['drive'] }, gone: {} } })).toEqual([]);
	});

	it('that stands otherwise in the ledger is found', () => {
		const anchors = {
			live: { 'posts/bank-office/driver': ['驾驶'] },
			gone: { 'posts/Bank/driver#x_y': 'driver.drive' },
		};
		expect(said([post('driver')], { anchors })).toEqual([
			'“Bank” in an address is not lower-case ASCII words joined by hyphens.',
			'“x_y” in an address is not lower-case ASCII words joined by hyphens.',
			'“驾驶” in an address is not lower-case ASCII words joined by hyphens.',
		]);
	});
});

describe('a heading in a body', () => {
	it('in English makes an ASCII anchor', () => {
		expect(said([guide('office', {}, '## The writer’s tools\n\n正文。')])).toEqual([]);
	});

	it('in Chinese makes one of Chinese characters', () => {
		expect(said([guide('office', {}, '正文。\n\n## 办公室的工具 ##\n')])).toEqual([
			'The heading “办公室的工具” in the body would make an anchor of Chinese characters.',
		]);
	});

	it.each(['附则\n===\n\n另行通知。', '正文。\n\n附则\n---\n'])('may be a line with another under it: %j', (body) => {
		expect(said([guide('office', {}, body)])).toEqual([
			'The heading “附则” in the body would make an anchor of Chinese characters.',
		]);
	});

	it.each(['正文。\n\n---\n\n正文。', '- 附则\n---\n', '| 甲 | 乙 |\n| --- | --- |\n', 'Notes\n===\n'])(
		'is none in Chinese: %j',
		(body) => {
			expect(said([guide('office', {}, body)])).toEqual([]);
		},
	);

	it.each(['> ## 附则\n>\n> 另行通知。', '- 甲\n- ### 附则', '1. 甲\n\n   ## 附则'])(
		'may stand in a quotation or a list: %j',
		(body) => {
			expect(said([guide('office', {}, body)])).toEqual([
				'The heading “附则” in the body would make an anchor of Chinese characters.',
			]);
		},
	);

	it.each(['```\n# 不是标题\n```\n', '> ```\n> # 不是标题\n> ```\n'])(
		'is no heading inside a code block: %j',
		(body) => {
			expect(said([guide('office', {}, body)])).toEqual([]);
		},
	);
});
