import { describe, expect, it } from 'vitest';
import { nameOf } from '#model/addresses.ts';
import type { AnchorLedger, Records } from '#model/corpus.ts';
import { movedAnchorsOf, oldAddressesOf } from '#model/old-addresses.ts';
import { resolveAddress } from '#model/redirects.ts';
import type { AnyEntry } from '#model/entry.ts';
import { corpusOf, duty, post, vocabulary } from '../rules/build.ts';

const merged = { zh: '两岗合并。', en: 'The two posts were merged.' };
const leads = (entries: readonly AnyEntry[], redirects: Records['redirects'], address: string) => {
	const heir = resolveAddress(corpusOf(entries, { redirects }), address);
	return heir && nameOf(heir);
};

const driver = post('escort-driver', {
	formerly: ['cash-driver'],
	duties: [duty('drive'), duty('inspect-car', { formerly: ['check-car', 'see-car'] })],
});
const guard = post('guard', { duties: [duty('stand-watch')] });

describe('an address', () => {
	const at = (address: string, redirects: Records['redirects'] = []) => leads([driver, guard], redirects, address);

	it('in use leads to itself, as uid, path or path with anchor', () => {
		expect(at('guard.stand-watch')).toBe('guard.stand-watch');
		expect(at('posts/bank-office/guard')).toBe('posts/bank-office/guard');
		expect(at('/posts/bank-office/guard/#stand-watch')).toBe('guard.stand-watch');
	});

	it('of a unit under any of its former ids leads to the unit', () => {
		expect(at('escort-driver.check-car')).toBe('escort-driver.inspect-car');
		expect(at('escort-driver.see-car')).toBe('escort-driver.inspect-car');
	});

	it('under a former entry id leads to the entry and its units, whatever they are called now', () => {
		expect(at('posts/bank-office/cash-driver')).toBe('posts/bank-office/escort-driver');
		expect(at('cash-driver.drive')).toBe('escort-driver.drive');
		expect(at('cash-driver.check-car')).toBe('escort-driver.inspect-car');
	});

	it('leads from an old folder to the new one by its id, but never into another collection', () => {
		expect(at('posts/post-bureau/guard')).toBe('posts/bank-office/guard');
		expect(at('guides/guard')).toBeUndefined();
	});

	it('follows a record to another page', () => {
		const redirects = [{ from: 'guard.watch-car', to: 'escort-driver.inspect-car', on: '2026-01-01' }];
		expect(at('guard.watch-car', redirects)).toBe('escort-driver.inspect-car');
	});

	it('of a page merged into another follows it with the anchors that went along', () => {
		const redirects = [{ from: 'posts/bank-office/old-guard', to: 'posts/bank-office/guard', on: '2026-01-01' }];
		expect(at('posts/bank-office/old-guard', redirects)).toBe('posts/bank-office/guard');
		expect(at('old-guard.stand-watch', redirects)).toBe('guard.stand-watch');
		expect(at('old-guard.open-gate', redirects)).toBeUndefined();
	});

	it('of a removed page, and of everything on it, leads to the record', () => {
		const redirects = [{ from: 'posts/bank-office/porter', on: '2026-01-01', reason: merged }];
		expect(at('posts/bank-office/porter', redirects)).toBe('removed');
		expect(at('porter.carry', redirects)).toBe('removed');
		expect(at('posts/post-bureau/porter', redirects)).toBe('removed');
		expect(at('guides/porter', redirects)).toBeUndefined();
	});

	it('never follows a second record', () => {
		const redirects = [
			{ from: 'guard.a', to: 'guard.b', on: '2026-01-01' },
			{ from: 'guard.b', to: 'guard.stand-watch', on: '2026-02-01' },
		];
		expect(at('guard.a', redirects)).toBeUndefined();
	});

	it('of a unit that left an entry leads on by every id the entry had, before and since', () => {
		const vault = post('vault-driver', {
			formerly: ['cash-driver', 'escort-driver'],
			duties: [duty('drive')],
		});
		const redirects = [{ from: 'escort-driver.lock-car', to: 'guard.stand-watch', on: '2026-01-01' }];
		for (const id of ['cash-driver', 'escort-driver', 'vault-driver'])
			expect(leads([vault, guard], redirects, `${id}.lock-car`)).toBe('guard.stand-watch');
	});

	it('of a page merged into another never means a unit that was published there beside it, unless a record says so', () => {
		const redirects = [{ from: 'posts/bank-office/old-guard', to: 'posts/bank-office/guard', on: '2026-01-01' }];
		const both = { 'posts/bank-office/guard': ['stand-watch'], 'posts/bank-office/old-guard': ['stand-watch'] };
		const found = (live: AnchorLedger['live'], more: Records['redirects'] = []) => {
			const corpus = corpusOf([guard], { redirects: [...redirects, ...more], anchors: { live, gone: {} } });
			const heir = resolveAddress(corpus, 'old-guard.stand-watch');
			return heir && nameOf(heir);
		};
		expect(found(both)).toBeUndefined();
		expect(found(both, [{ from: 'old-guard.stand-watch', to: 'guard.stand-watch', on: '2026-01-01' }])).toBe(
			'guard.stand-watch',
		);
		expect(found({ 'posts/bank-office/guard': ['stand-watch'] })).toBe('guard.stand-watch');
		const renamed = corpusOf([post('guard', { formerly: ['old-guard'], duties: [duty('stand-watch')] })], {
			anchors: { live: both, gone: {} },
		});
		expect(resolveAddress(renamed, 'old-guard.stand-watch')).toBeUndefined();
	});

	it('that nobody knows leads nowhere', () => {
		expect(at('guard.unheard-of')).toBeUndefined();
		expect(at('posts/bank-office/nobody')).toBeUndefined();
	});

	it('of a renamed vocabulary item or object family leads to it', () => {
		const items = [{ id: 'vehicles', zh: '车辆', formerly: ['cars'] }];
		expect(leads([vocabulary({ vocabulary: 'subjects', items })], [], 'subjects.cars')).toBe('subjects.vehicles');
		const acts = vocabulary({
			vocabulary: 'control-acts',
			items: [{ id: 'pay', zh: '付款' }],
			objects: items,
			incompatible: [],
		});
		expect(leads([acts], [], 'control-acts.cars')).toBe('control-acts.vehicles');
	});
});

describe('the old addresses', () => {
	const anchors = {
		live: {
			'posts/bank-office/cash-driver': ['drive', 'check-car', 'guard-money'],
			'posts/bank-office/guard': ['stand-watch', 'open-gate', 'ring-bell'],
			'posts/bank-office/porter': ['carry', 'lift', 'load'],
		},
		gone: { 'posts/post-bureau/guard': 'posts/bank-office/guard' },
	};
	const redirects = [
		{ from: 'escort-driver.guard-money', to: 'guard.stand-watch', on: '2026-01-01' },
		{ from: 'guard.open-gate', on: '2026-01-01', reason: merged },
		{ from: 'posts/bank-office/porter', on: '2026-01-01', reason: merged },
		{ from: 'guard.ring-bell', to: 'escort-driver.drive', on: '2026-01-01' },
		{ from: 'porter.lift', to: 'guard.stand-watch', on: '2026-01-01' },
		{ from: 'porter.load', to: 'escort-driver.drive', on: '2026-01-01' },
	];
	const corpus = corpusOf([driver, guard], { anchors, redirects });
	const old = oldAddressesOf(corpus);
	const named = (moved: readonly { anchor: string; heir: Parameters<typeof nameOf>[0] }[]) =>
		moved.map(({ anchor, heir }) => [anchor, nameOf(heir)]);

	it('are pages that send on or say why they are gone; a removed one lists what lives on', () => {
		expect(old.pages.map(({ path, heir }) => [path, nameOf(heir)])).toEqual([
			['posts/bank-office/cash-driver', 'posts/bank-office/escort-driver'],
			['posts/bank-office/porter', 'removed'],
			['posts/post-bureau/guard', 'posts/bank-office/guard'],
		]);
		expect(old.pages.map(({ anchors: list }) => named(list))).toEqual([
			[],
			[
				['lift', 'guard.stand-watch'],
				['load', 'escort-driver.drive'],
			],
			[],
		]);
	});

	it('are listed on the page that took over, except where a unit there answers to them', () => {
		expect(named(movedAnchorsOf(corpus, driver))).toEqual([['guard-money', 'guard.stand-watch']]);
		expect(named(movedAnchorsOf(corpus, guard))).toEqual([
			['open-gate', 'removed'],
			['ring-bell', 'escort-driver.drive'],
		]);
	});

	it('keep their short addresses', () => {
		const short = Object.fromEntries([...old.uids].map(([uid, heir]) => [uid, nameOf(heir)]));
		expect(short).toMatchObject({
			'cash-driver.drive': 'escort-driver.drive',
			'cash-driver.guard-money': 'guard.stand-watch',
			'escort-driver.check-car': 'escort-driver.inspect-car',
			'guard.stand-watch': 'guard.stand-watch',
			'guard.open-gate': 'removed',
			'porter.carry': 'removed',
			'porter.lift': 'guard.stand-watch',
		});
	});

	it('of a page that went into another keep the clauses whose name means another one there', () => {
		const moves = [
			{ from: 'posts/bank-office/old-guard', to: 'posts/bank-office/guard', on: '2026-01-01' },
			{ from: 'old-guard.stand-watch', to: 'escort-driver.drive', on: '2026-01-01' },
			{ from: 'old-guard.check-car', to: 'escort-driver.inspect-car', on: '2026-01-01' },
		];
		const [page] = oldAddressesOf(corpusOf([driver, guard], { redirects: moves })).pages.filter(
			({ path }) => path === 'posts/bank-office/old-guard',
		);
		expect(named(page?.anchors ?? [])).toEqual([['stand-watch', 'escort-driver.drive']]);
	});

	it('of an entry renamed before it was recorded stand in its folder', () => {
		expect(oldAddressesOf(corpusOf([driver])).pages.map(({ path }) => path)).toEqual([
			'posts/bank-office/cash-driver',
		]);
	});
});
