import { nameOf } from '#model/addresses.ts';
import type { Corpus } from '#model/corpus.ts';
import { addressBookOf } from '#model/redirects.ts';
import type { Rule } from './rule.ts';

/** Where a chain of records ends; undefined where it goes round in a circle or leads nowhere. */
function findEnd(corpus: Corpus, start: string): string | undefined {
	const book = addressBookOf(corpus);
	const next = new Map(corpus.redirects.map(({ from, to }) => [from, to]));
	const seen = new Set<string>();
	let address = start;
	while (!seen.has(address)) {
		seen.add(address);
		const to = next.get(address);
		if (to === undefined) {
			const heir = book.resolve(address)?.heir;
			return heir && nameOf(heir);
		}
		address = to;
	}
	return undefined;
}

export const rule: Rule = {
	id: 'redirect-no-chain',
	family: 'links-and-record',
	severity: 'error',
	doc: {
		what: {
			zh: 'content/redirects.mdx 的去向是现在的地址，不是另一个旧地址（别的记录的 from，或某处的曾用 id）。',
			en: 'A record in content/redirects.mdx leads to an address of today, not to another old one (the from of another record, or a former id).',
		},
		why: {
			zh: '一环接一环的去向，中间改一处就全断；读者也要多跳几次。',
			en: 'In a chain one change in the middle breaks all of it, and readers are sent on more than once.',
		},
		fix: {
			zh: '直接写最后的地址；用 npm run move 改名时会自动改好。',
			en: 'Write the last address; npm run move does so by itself.',
		},
	},
	mayBeIdle: true,
	check(corpus, report) {
		const book = addressBookOf(corpus);
		const recorded = new Set(corpus.redirects.map(({ from }) => from));
		let examined = 0;
		for (const [index, { from, to, replacedBy = [] }] of corpus.redirects.entries()) {
			const targets = replacedBy.map((address, at) => ({
				address,
				field: ['replacedBy', at] as (string | number)[],
			}));
			if (to !== undefined) targets.unshift({ address: to, field: ['to'] });
			for (const { address, field } of targets) {
				examined += 1;
				const old = recorded.has(address) || book.resolve(address) !== undefined;
				if (!old || book.findLive(address)) continue;
				const end = findEnd(corpus, address);
				const now =
					end === undefined
						? { zh: '，而且转了一圈回不到任何页面。', en: ', and never comes to a page.' }
						: {
								zh: end === 'removed' ? '，已经移除。' : `，现在是“${end}”。`,
								en: end === 'removed' ? ' of what was removed.' : `; it is “${end}” now.`,
							};
				report(
					{ on: { file: 'content/redirects.mdx' }, field: ['redirects', index, ...field] },
					{
						message: {
							zh: `去向“${address}”本身是旧地址${now.zh}`,
							en: `The target “${address}” is itself an old address${now.en}`,
						},
						values: [address, ...(end === undefined ? [] : [end])],
						key: `${from}/${address}`,
					},
				);
			}
		}
		return examined;
	},
};
