import { describe, expect, it } from 'vitest';
import { rule } from '#rules/prohibition-sanctioned.ts';
import { corpusOf, findingsOf, gap, penalty, prohibition, unit } from './build.ts';

const find = (sanctions: string[] | undefined, declared = [penalty('fine')]) => {
	const ban = { ...unit('b'), ...(sanctions && { sanctions }) };
	return findingsOf(rule, corpusOf([prohibition('bans', { bans: [ban], sanctions: declared })]));
};

describe('a ban', () => {
	it('with a sanction is sanctioned', () => {
		expect(find(['fine'])).toEqual([]);
	});

	it.each([[undefined], [[]], [['removed']]])('naming %o is not', (sanctions) => {
		expect(find(sanctions)[0]).toMatchObject({
			uids: ['bans.b'],
			at: { path: ['bans', 0, 'sanctions'], key: true },
		});
	});

	it('whose sanction the source lost is reported with it', () => {
		expect(find(['lost'], [gap('lost') as ReturnType<typeof penalty>])[0]?.uids).toEqual(['bans.b', 'bans.lost']);
	});
});
