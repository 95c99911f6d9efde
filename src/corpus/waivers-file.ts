import { isNode, parseDocument, stringify } from 'yaml';
import type { Finding } from '#diagnostics/finding.ts';

const FENCED = /^(\uFEFF?---[ \t]*\r?\n)([\s\S]*?)(^---[ \t]*$[\s\S]*)$/mu;

const quoteValue = (value: string): string =>
	/[\r\n]/u.test(value) ? JSON.stringify(value) : `'${value.replaceAll("'", "''")}'`;

/** Puts new hashes and values into the text of the waivers file, by place of the waiver; everything else stays as written. */
export function renewWaivers(text: string, renewed: ReadonlyMap<number, Pick<Finding, 'hash' | 'values'>>): string {
	const [, opening = '', source = '', rest = ''] = FENCED.exec(text) ?? [];
	const document = parseDocument(source);
	let written = '';
	let done = 0;
	const replace = (path: readonly (string | number)[], by: string): [number, number, string][] => {
		const node = document.getIn(path, true);
		return isNode(node) && node.range ? [[node.range[0], node.range[1], by]] : [];
	};
	const edits = [...renewed].flatMap(([index, { hash, values }]) => [
		...replace(['waivers', index, 'hash'], quoteValue(hash)),
		...replace(['waivers', index, 'values'], `[${values.map(quoteValue).join(', ')}]`),
	]);
	for (const [start, end, by] of edits.toSorted(([left], [right]) => left - right)) {
		const spaceAfter = /\s*$/u.exec(source.slice(start, end))?.[0] ?? '';
		written += source.slice(done, start) + by + spaceAfter;
		done = end;
	}
	return opening + written + source.slice(done) + rest;
}

/** Long texts stay on one line, as authors write them. */
const layout = { lineWidth: 0, singleQuote: true } as const;

/** A form for waiving findings, to be pasted and filled in: without reason, owner and day the schema refuses it. */
export function draftWaivers(findings: readonly Finding[]): string {
	const forms = findings.map(({ identity, hash, values }) => ({
		identity,
		hash,
		values: [...values],
		kind: 'source-defect-kept',
		reason: { zh: '', en: '' },
		owner: { zh: '', en: '' },
		until: '',
	}));
	return forms.length === 0 ? '' : stringify(forms, layout).replace(/^(?=.)/gmu, '  ');
}
