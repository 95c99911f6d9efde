import { stringify } from 'yaml';
import type { Finding } from '#diagnostics/finding.ts';
import { createYamlEditor } from './yaml-editor.ts';

/** Long texts stay on one line, as authors write them. */
const layout = { lineWidth: 0, singleQuote: true } as const;

/** Puts new hashes and values into the text of the waivers file, by place of the waiver; all else stays to the letter. */
export function renewWaivers(text: string, renewed: ReadonlyMap<number, Pick<Finding, 'hash' | 'values'>>): string {
	const editor = createYamlEditor('content/waivers.mdx', text);
	for (const [index, { hash, values }] of renewed) {
		editor.setTexts(['waivers', index], 'hash', hash);
		editor.setTexts(['waivers', index], 'values', values);
	}
	const written = editor.finish();
	return text.includes('\r\n') ? written.replace(/\r?\n/gu, '\r\n') : written;
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
