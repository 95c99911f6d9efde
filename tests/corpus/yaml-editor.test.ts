import { describe, expect, it } from 'vitest';
import { createYamlEditor } from '#corpus/yaml-editor.ts';

const FILE = 'content/posts/x/y.mdx';
const TEXT = `---
# who
title: { zh: '驾驶员', en: "Driver" } # the name
formerly:
  - old-driver # until 2020
duties:
  # the first
  - id: drive # permanent
    subjects: [vehicles, 'escort']
    place: 'I. 1'
  - id: wash
    place: >-
      I.
      2
    cites:
      - a.b   # why
  # the last
  - { id: park, place: 'I. 3' }
empty: []
---
A body with duties: in it.
`;

function edited(change: (editor: ReturnType<typeof createYamlEditor>) => void): string {
	const editor = createYamlEditor(FILE, TEXT);
	change(editor);
	return editor.finish();
}

/** The lines that a change adds and takes away. */
function diff(after: string): string[] {
	const before = TEXT.split('\n');
	const lines = after.split('\n');
	return [
		...before.filter((line) => !lines.includes(line)).map((line) => `-${line}`),
		...lines.filter((line) => !before.includes(line)).map((line) => `+${line}`),
	];
}

describe('an edit of front matter', () => {
	it('ends lines as the file does', () => {
		const change = (raw: string): string => {
			const editor = createYamlEditor(FILE, raw);
			editor.setTexts(['duties', 1], 'place', 'II. 4');
			editor.setIds(['duties', 1], 'cites', ['c.d', 'e.f'], 'place');
			editor.setIds(['duties', 0], 'cites', ['g.h'], 'place');
			editor.addLine([], 'title', 'draft: true');
			const item = editor.cutItem(['duties', 2]);
			editor.appendItem(['empty'], item);
			return editor.finish();
		};
		expect(change(TEXT.replaceAll('\n', '\r\n'))).toBe(change(TEXT).replaceAll('\n', '\r\n'));
	});

	it('without a change gives the text back to the letter', () => {
		expect(edited(() => undefined)).toBe(TEXT);
	});

	it('changes a word and keeps its quotes and the comment beside it', () => {
		const text = edited((editor) => {
			editor.setScalar(['duties', 0, 'id'], 'steer');
			editor.setScalar(['duties', 0, 'subjects', 1], 'guarding');
			editor.setScalar(['duties', 1, 'cites', 0], 'c.d');
		});
		expect(diff(text)).toEqual([
			'-  - id: drive # permanent',
			"-    subjects: [vehicles, 'escort']",
			'-      - a.b   # why',
			'+  - id: steer # permanent',
			"+    subjects: [vehicles, 'guarding']",
			'+      - c.d   # why',
		]);
	});

	it('adds a list of ids below a key, in block and in flow records', () => {
		const block = edited((editor) => {
			editor.setIds(['duties', 0], 'formerly', ['steer'], 'id');
		});
		expect(block).toContain('  - id: drive # permanent\n    formerly: [steer]\n    subjects:');
		const flow = edited((editor) => {
			editor.setIds(['duties', 2], 'formerly', ['stop', 'halt'], 'id');
		});
		expect(flow).toContain("{ id: park, formerly: [stop, halt], place: 'I. 3' }");
	});

	it('replaces a list of ids, or takes it away with its key', () => {
		const replaced = edited((editor) => {
			editor.setIds([], 'formerly', ['old-driver', 'driver'], 'title');
		});
		expect(replaced).toContain('formerly: [old-driver, driver]\nduties:');
		const removed = edited((editor) => {
			editor.setIds([], 'formerly', [], 'title');
		});
		expect(removed).toContain('# the name\nduties:');
	});

	it('cuts an item with the comments right above it', () => {
		let item = '';
		const text = edited((editor) => {
			item = editor.cutItem(['duties', 0]);
		});
		expect(item).toBe("# the first\n- id: drive # permanent\n  subjects: [vehicles, 'escort']\n  place: 'I. 1'\n");
		expect(text).toContain('duties:\n  - id: wash\n');
	});

	it('cuts an item from between others and the last one', () => {
		const middle = edited((editor) => editor.cutItem(['duties', 1]));
		expect(middle).toContain("    place: 'I. 1'\n  # the last\n  - { id: park");
		const last = edited((editor) => editor.cutItem(['duties', 2]));
		expect(last).toContain('      - a.b   # why\nempty: []\n');
	});

	it('cuts an item together with what was changed in it', () => {
		const text = edited((editor) => {
			editor.setScalar(['duties', 0, 'id'], 'steer-along-the-road');
			editor.setScalar(['duties', 1, 'id'], 'rinse');
			editor.cutItem(['duties', 0]);
		});
		expect(text).toContain('duties:\n  - id: rinse\n    place: >-\n');
	});

	it('leaves an empty list where the only item is cut, unless another comes in', () => {
		const one = '---\nredirects:\n  - from: a.b\n    to: c.d\n---\n';
		const cut = createYamlEditor(FILE, one);
		cut.cutItem(['redirects', 0]);
		expect(cut.finish()).toBe('---\nredirects: []\n---\n');
		const swapped = createYamlEditor(FILE, one);
		swapped.cutItem(['redirects', 0]);
		swapped.appendItem(['redirects'], '- from: e.f\n  to: g.h\n');
		expect(swapped.finish()).toBe('---\nredirects:\n  - from: e.f\n    to: g.h\n---\n');
	});

	it('adds an item to a list and to an empty one, indented as its neighbours are', () => {
		const text = edited((editor) => {
			editor.appendItem(['duties'], '- id: refuel\n  place: I. 4\n');
			editor.appendItem(['empty'], '- id: first\n  place: II\n');
		});
		expect(text).toContain(
			"  - { id: park, place: 'I. 3' }\n  - id: refuel\n    place: I. 4\nempty:\n  - id: first\n    place: II\n---",
		);
	});

	it('adds a line below a value of several lines', () => {
		const text = edited((editor) => {
			editor.addLine(['duties', 1], 'place', 'source: source-001');
		});
		expect(text).toContain('      2\n    source: source-001\n    cites:');
	});

	it('of what is not there fails in words', () => {
		expect(() =>
			edited((editor) => {
				editor.setScalar(['duties', 7, 'id'], 'x');
			}),
		).toThrow('content/posts/x/y.mdx has nothing at duties.7.id.');
	});
});
