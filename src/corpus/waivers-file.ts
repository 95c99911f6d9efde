import { isMap, parseDocument, stringify } from 'yaml';
import type { Finding } from '#diagnostics/finding.ts';

const FENCED = /^(\uFEFF?---[ \t]*\r?\n)([\s\S]*?)(^---[ \t]*$[\s\S]*)$/mu;
/** Long texts stay on one line, as authors write them. */
const layout = { lineWidth: 0, singleQuote: true } as const;

/** Puts new hashes and values into the text of the waivers file, by place of the waiver; reasons, comments and line ends stay. */
export function renewWaivers(text: string, renewed: ReadonlyMap<number, Pick<Finding, 'hash' | 'values'>>): string {
	const [, opening = '', source = '', rest = ''] = FENCED.exec(text) ?? [];
	const document = parseDocument(source);
	for (const [index, { hash, values }] of renewed) {
		document.setIn(['waivers', index, 'hash'], hash);
		const waiver = document.getIn(['waivers', index]);
		if (isMap(waiver) && waiver.has('values')) waiver.set('values', document.createNode([...values]));
	}
	const written = document.toString(layout);
	return opening + (source.includes('\r\n') ? written.replace(/\r?\n/gu, '\r\n') : written) + rest;
}

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
