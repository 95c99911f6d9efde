import { describe, expect, it } from 'vitest';
import { createFinding } from '#diagnostics/finding.ts';
import type { Finding } from '#diagnostics/finding.ts';
import { applyWaivers } from '#rules/waivers.ts';

const text = { zh: '说明。', en: 'Says so.' };
const finding = createFinding({
	rule: 'twin-polarity',
	severity: 'warning',
	at: { file: 'content/posts/bank-office/driver.mdx', path: ['duties', 0, 'zh'] },
	uids: ['driver.drive', 'driver.park'],
	message: text,
	help: text,
	values: ['准许停车', '不准停车'],
});
const waiver = {
	identity: finding.identity,
	hash: finding.hash,
	kind: 'mitigated' as const,
	reason: { zh: '另有规定。', en: 'Ruled elsewhere.' },
	owner: { zh: '办公室', en: 'Office' },
	until: '2026-12-31',
};
const terms = { today: '2026-06-30', rules: ['twin-polarity', 'empty-post'], judged: () => true };
const apply = (
	waivers: readonly Parameters<typeof applyWaivers>[1][number][],
	findings: readonly Finding[] = [finding],
	changed = {},
) => applyWaivers(findings, waivers, { ...terms, ...changed });

describe('a waiver', () => {
	it('covers the finding of its identity and hash', () => {
		const { identity: _identity, hash: _hash, ...terms_ } = waiver;
		expect(apply([waiver])).toEqual([{ ...finding, waiver: terms_ }]);
	});

	it('that matches nothing is an error, with the identity that was meant', () => {
		const [open, unused] = apply([{ ...waiver, identity: 'twin-polarity:driver.drive+driver.prak' }]);
		expect(open).toEqual(finding);
		expect(unused).toMatchObject({
			rule: 'waiver-unused',
			severity: 'error',
			at: { file: 'content/waivers.mdx', path: ['waivers', 0, 'identity'] },
		});
		expect(unused?.uids).toEqual(['driver.drive', 'driver.prak']);
		expect(unused?.message.en).toContain(`Did you mean “${finding.identity}”?`);
	});

	it('of a finding that a broken file may hide is not unused', () => {
		expect(apply([waiver], [], { unsure: (identity: string) => identity === waiver.identity })).toEqual([]);
		expect(apply([waiver], [], { unsure: () => false })).toHaveLength(1);
	});

	it('of an unknown rule says so', () => {
		const [, unused] = apply([{ ...waiver, identity: 'twin-polarty:driver.drive' }]);
		expect(unused?.message.en).toContain('a rule “twin-polarty” that doesn’t exist. Did you mean “twin-polarity”?');
	});

	it('given twice covers once', () => {
		const [, unused] = apply([waiver, waiver]);
		expect(unused).toMatchObject({ rule: 'waiver-unused', at: { path: ['waivers', 1, 'identity'] } });
		expect(unused?.message.en).toContain('Another waiver');
	});

	it('given again for new values covers, and the old one, though it stands first, is unused', () => {
		const [covered, unused, ...more] = apply([{ ...waiver, hash: '000000000000' }, waiver]);
		expect(covered?.waiver?.owner).toEqual(waiver.owner);
		expect(unused).toMatchObject({ rule: 'waiver-unused', at: { path: ['waivers', 0, 'identity'] } });
		expect(more).toEqual([]);
	});

	it('whose values changed is suspect, shows both and leaves the finding open', () => {
		const [open, suspect] = apply([{ ...waiver, hash: '000000000000', values: ['准许停车', '严禁停车'] }]);
		expect(open).toEqual(finding);
		expect(suspect).toMatchObject({
			rule: 'waiver-suspect',
			severity: 'warning',
			at: { path: ['waivers', 0, 'hash'] },
			related: [{ at: finding.at }],
		});
		expect(suspect?.message.zh).toContain('“严禁停车”');
		expect(suspect?.message.zh).toContain('“不准停车”');
		expect(suspect?.message.zh).toContain(finding.hash);
	});

	it('is suspect by its hashes where it keeps no values', () => {
		expect(apply([{ ...waiver, hash: '000000000000' }])[1]?.message.en).toContain('it was given for 000000000000');
	});

	it('past its day is an error, and still covers its finding', () => {
		const [covered, expired] = apply([waiver], [finding], { today: '2027-01-01' });
		expect(covered?.waiver).toBeDefined();
		expect(expired).toMatchObject({
			rule: 'waiver-expired',
			severity: 'error',
			at: { path: ['waivers', 0, 'until'] },
		});
		expect(apply([waiver], [finding], { today: '2026-12-31' })).toHaveLength(1);
	});

	it('can’t cover an error', () => {
		const [open, unused] = apply([waiver], [{ ...finding, severity: 'error' }]);
		expect(open?.waiver).toBeUndefined();
		expect(unused?.message.en).toContain('has to be mended, not waived');
	});

	it('of a rule that was not run is left alone', () => {
		const judged = (rule: string) => rule === 'empty-post';
		expect(apply([{ ...waiver, identity: 'twin-polarity:x.y' }], [], { judged })).toEqual([]);
		expect(apply([{ ...waiver, identity: 'empty-post:x' }], [], { judged })).toHaveLength(1);
	});
});
