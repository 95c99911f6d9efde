import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readCorpus } from '#corpus/disk.ts';
import { LEDGER_FILE } from '#corpus/records.ts';
import { formatLedger, reviewAnchors } from '#model/anchors.ts';

const { corpus } = readCorpus(process.cwd());
const { changes } = reviewAnchors(corpus);
const addresses = (kind: 'lost' | 'behind'): string[] =>
	changes.filter((change) => (change.kind === 'lost') === (kind === 'lost')).map(({ address }) => address);

describe('the ledger of published addresses', () => {
	it('is there, as the tool writes it', () => {
		expect(existsSync(LEDGER_FILE)).toBe(true);
		expect(readFileSync(LEDGER_FILE, 'utf8')).toBe(formatLedger(corpus.anchors));
	});

	it('has lost no address (rename with "npm run move")', () => {
		expect(addresses('lost')).toEqual([]);
	});

	it('knows every address of the content ("npm run anchors -- --write" records them)', () => {
		expect(addresses('behind')).toEqual([]);
	});
});
