import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { ruleFacts } from '#corpus/rule-facts.ts';
import { defects } from '../../scripts/bench/defects/all.ts';
import { readContent } from '../../scripts/bench/defects/read.ts';
import type { Defect } from '../../scripts/bench/defects/defect.ts';

const content = readContent(fileURLToPath(new URL('../..', import.meta.url)));
const byRule = Map.groupBy(defects, ({ rule }) => rule);

/** Where a defect stands: the files it changes and the lines in them that differ from the real ones. */
function placeOf(defect: Defect): string {
	const changed = content.edit(defect).map(({ file, text }) => {
		if (file.split('/').length === 2) return `${file}:${text}`; // a record file: what it says is the place
		const before = content.texts.get(file)?.split('\n') ?? [];
		return `${file}:${text.split('\n').findIndex((line, index) => line !== before[index])}`;
	});
	const others = defect.edits.flatMap((change) => {
		if ('today' in change) return change.today;
		return 'ledger' in change ? JSON.stringify(change.ledger({ live: {}, gone: {} })) : [];
	});
	return [...changed, ...others].join(' ');
}

describe('injected defects', () => {
	it.each(ruleFacts.map(({ id }) => id))('%s has five defects in three places', (rule) => {
		const list = (byRule.get(rule) ?? []).filter(({ harmless }) => !harmless);
		expect(list.length).toBeGreaterThanOrEqual(5);
		expect(new Set(list.map(placeOf)).size).toBeGreaterThanOrEqual(3);
	});

	it('belong to rules that exist', () => {
		const ids = new Set(ruleFacts.map(({ id }) => id));
		expect([...byRule.keys()].filter((rule) => !ids.has(rule))).toEqual([]);
	});

	it('have notes that tell them apart', () => {
		const names = defects.map(({ rule, note }) => `${rule}: ${note}`);
		expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
	});

	it('all change the real content', () => {
		for (const defect of defects)
			expect(() => content.edit(defect), `${defect.rule}: ${defect.note}`).not.toThrow();
	});
});
