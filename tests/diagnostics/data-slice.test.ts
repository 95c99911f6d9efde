import { parseDocument, visit } from 'yaml';
import type { Node } from 'yaml';
import { describe, expect, it } from 'vitest';

import { locatePath } from '#diagnostics/data-path.ts';
import { sliceData } from '#diagnostics/data-slice.ts';
import { createSourceText } from '#diagnostics/source-text.ts';
import { file, post } from './sample.ts';

type Path = (string | number)[];

function parse(text: string): Node | null {
	return parseDocument(text, { logLevel: 'silent' }).contents;
}

/** Every path that the text holds, and beside each one that it doesn't. */
function listPaths(text: string): Path[] {
	const paths: Path[] = [];
	const walk = (value: unknown, path: Path): void => {
		paths.push(path, [...path, 'absent'], [...path, 99]);
		if (typeof value !== 'object' || value === null) return;
		for (const [key, child] of Object.entries(value))
			walk(child, [...path, Array.isArray(value) ? Number(key) : key]);
	};
	walk(parseDocument(text, { logLevel: 'silent' }).toJS(), []);
	return paths;
}

const data = (text: string): string => {
	const source = createSourceText(file, text);
	return source.text.slice(source.data?.start, source.data?.end);
};

const layouts = [
	['as authors write it', data(post)],
	['with CRLF', data(post.replaceAll('\n', '\r\n'))],
	['items at the left edge', 'list:\n# 一\n- a: 1\n  b: 2\n\n- c\n- - d\n  - e\n-\nnext: 3\n'],
	[
		'records inside one another',
		'list:\n  - id: a\n    zh: 一\n    scored:\n      # 二\n      zh: |\n        zh: no\n      criteria:\n        - id: c\n          zh: "三\n            zh: no"\n          points: { min: 1 }\n    en: x\n  -   id: b\n      list:\n      - zh: 四\n      - id: d\n        zh: 五\n\nnext:\n  zh: 六\n  list: []\n',
	],
	['keys that begin alike', 'list-a: 1\nlist: [2]\nlist_b: { list: 3 }\n'],
	[
		'a block scalar that looks like keys and items',
		'text: |\n  text: no\n  - no\n  list: no\n\nlist:\n  - |\n    - a\n    - b\n  - c\n',
	],
	['a quoted value that looks like keys', 'text: "一\n list: no\n  - no"\nlist:\n    - x\n    - y\n'],
	['comments in between', 'a: 1 # list:\n# list:\nlist: # 二\n\n  # 三\n  - x # - y\n  # - z\n  - w\n# end\n'],
	['a flow sequence over lines', 'list: [\n  a,\n  b\n  ]\nnext: 1\n'],
	['quoted, odd and explicit keys', '"list": [1]\n二: 2\n? explicit\n: 3\n-dash: 4\na b: 5\n'],
	['an anchor used from another entry', 'base: &b { x: 1 }\nlist:\n  - *b\n  - y\n'],
	['a key written twice', 'list: [1]\nlist: [2]\n'],
	['a line separator that YAML doesn’t know', 'text: 一\u2028list: no\nlist:\n  - 二\u2028  - no\n  - x\n'],
] as const;

describe('a slice', () => {
	it.each(layouts)('leads to the same place as the whole text: %s', (_, text) => {
		const root = parse(text);
		const paths = listPaths(text);
		expect(paths.length).toBeGreaterThan(3);
		for (const path of paths) {
			const slice = sliceData(text, path);
			if (!slice) continue;
			const part = text.slice(slice.start, slice.end);
			const document = parseDocument(part, { logLevel: 'silent' });
			if (document.errors.length > 0) continue;
			const { span, exact } = locatePath(part, document.contents, slice.path, false);
			const placed = { span: { start: span.start + slice.start, end: span.end + slice.start }, exact };
			expect(placed, path.join('.')).toEqual(locatePath(text, root, path, false));
		}
	});

	it('is one entry of one item, not the whole list', () => {
		const text = data(post);
		const slice = sliceData(text, ['duties', 1, 'zh']);
		expect(text.slice(slice?.start, slice?.end)).toBe('    zh: "批准销毁: 到期档案"\n');
		expect(slice?.path).toEqual(['zh']);
		const item = sliceData(text, ['duties', 1, 'id']);
		expect(text.slice(item?.start, item?.end)).toBe('  - id: destroy\n    zh: "批准销毁: 到期档案"\n    note:\n');
		expect(item?.path).toEqual([0, 'id']);
		const first = sliceData(text, ['duties', 0]);
		expect(text.slice(first?.start, first?.end)).toMatch(
			/^  - id: collect\n[^]*\n    acts: \[custody, record\]\n$/,
		);
	});

	it('is the line of the key for a list, and the first line for all of it', () => {
		const text = data(post);
		const list = sliceData(text, ['duties']);
		expect(text.slice(list?.start, list?.end)).toBe('duties:');
		expect(sliceData('# 一\n\ntitle: 二\nlist: []\n', [])).toEqual({ start: 0, end: 13, path: [] });
	});

	it('is found at once below many empty lines', () => {
		const empty = '\r\n'.repeat(1_000);
		expect(sliceData(`list:${empty}x`, ['list'])).toMatchObject({ path: ['list'] });
		expect(sliceData(`${empty}"list": []`, [])).toBeUndefined();
	});

	it('isn’t offered where the text isn’t plainly laid out', () => {
		expect(sliceData('"list": [1]\n', ['list', 0])).toBeUndefined();
		expect(sliceData('list: [1]\n', ['其他'])).toBeUndefined();
		expect(sliceData('a: 一\u2028二\n', ['a'])).toBeUndefined();
		expect(sliceData('- a\n', [0])).toBeUndefined();
	});

	it('covers nearly every node of a real post', () => {
		const text = data(post);
		let nodes = 0;
		visit(parseDocument(text), { Scalar: () => void (nodes += 1) });
		const sliced = listPaths(text).filter((path) => sliceData(text, path));
		expect(sliced.length).toBeGreaterThan(nodes);
	});
});
