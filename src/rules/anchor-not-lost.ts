import { anchorsOf, formerIdsOf, hasPage } from '#model/addresses.ts';
import { reviewAnchors } from '#model/anchors.ts';
import type { Corpus } from '#model/corpus.ts';
import { addressBookOf } from '#model/redirects.ts';
import { findClosest } from '#text/closest.ts';
import type { Place, Report, Rule } from './rule.ts';

/** Reports each published address that leads nowhere, at its page where that still stands. */
function reportLost(corpus: Corpus, report: Report): number {
	const { changes, live, old } = reviewAnchors(corpus);
	const book = addressBookOf(corpus);
	const fresh = new Set(changes.filter(({ kind }) => kind === 'added').map(({ address }) => address));
	const lost = changes.filter(({ kind }) => kind === 'lost');
	for (const { address } of lost) {
		const [path = '', anchor] = address.split('#');
		const heir = book.resolve(path)?.heir;
		const page = heir && 'entry' in heir ? heir.entry : undefined;
		const place: Place = page
			? { on: page }
			: { on: { file: 'content/redirects.mdx' }, field: ['redirects'], key: true };
		const near =
			page && anchor !== undefined
				? findClosest(
						anchor,
						anchorsOf(corpus, page)
							.map(({ id }) => id)
							.filter((id) => fresh.has(`${page.path}#${id}`)),
					)
				: undefined;
		report(place, {
			message: {
				zh: `已发布的链接“${address}”现在没有去处。${near === undefined ? '' : `是不是改名成了“${near}”？`}`,
				en: `The published link “${address}” leads nowhere now.${near === undefined ? '' : ` Was it renamed to “${near}”?`}`,
			},
			values: [address],
			key: address,
		});
	}
	return live + old + lost.length;
}

/** Reports former ids that two places claim, or that are in use again: a link can’t lead to both. */
function reportClaims(corpus: Corpus, report: Report): number {
	let examined = 0;
	const owners = new Map<string, string>();
	const claim = (place: Place, old: string, owner: string, holder: string | undefined): void => {
		examined += 1;
		const other = holder ?? owners.get(old);
		owners.set(old, owner);
		if (other === undefined) return;
		const id = old.slice(old.indexOf('.') + 1);
		report(place, {
			message:
				holder === undefined
					? {
							zh: `曾用 id“${id}”另有“${other}”也说是自己的。`,
							en: `The former id “${id}” is claimed by “${other}” too.`,
						}
					: {
							zh: `曾用 id“${id}”正在使用，旧链接会通到“${other}”。`,
							en: `The former id “${id}” is in use: old links would lead to “${other}”.`,
						},
			help: {
				zh: '已发布的 id 不能再给别的内容：给新的一处换一个 id，或删去多余的 formerly。',
				en: 'A published id never goes to another thing: give the new one another id, or delete the formerly that is wrong.',
			},
			values: [old, other],
			key: old,
		});
	};
	const book = addressBookOf(corpus);
	for (const entry of corpus.entries.filter(hasPage)) {
		for (const [index, old] of formerIdsOf(entry).entries()) {
			claim({ on: entry, field: ['formerly', index] }, old, entry.id, corpus.findEntry(old)?.path);
		}
		for (const { id, formerly, path, unit } of anchorsOf(corpus, entry)) {
			for (const [index, old] of formerly.entries()) {
				const uid = `${entry.id}.${old}`;
				const place = unit
					? { on: unit, field: ['formerly', index] }
					: { on: entry, field: [...path, 'formerly', index] };
				claim(place, uid, `${entry.id}.${id}`, book.findLive(uid) ? uid : undefined);
			}
		}
	}
	return examined;
}

export const rule: Rule = {
	id: 'anchor-not-lost',
	family: 'links-and-record',
	severity: 'error',
	doc: {
		what: {
			zh: '台账 content/anchors.lock.json 里的每个地址都还有去处：原处、曾用 id（formerly）或 content/redirects.mdx 里的去向；曾用 id 不再给别的内容。',
			en: 'Every address in content/anchors.lock.json still leads somewhere: to its place, through a formerly, or by a record in content/redirects.mdx; a former id is never given to another thing.',
		},
		why: {
			zh: '通知、培训材料和打印件上的链接与二维码改不了；断了链，读的人就找不到规定。',
			en: 'Links and QR codes in notices, training material and printouts can’t be changed; once one is dead, its reader no longer finds the rule.',
		},
		fix: {
			zh: '改名用 npm run move；已经手工改了名的，在它上面写 formerly；合并、拆分或确实取消的，在 content/redirects.mdx 里写明去向或原因。',
			en: 'Rename with npm run move; after renaming by hand, add formerly to what has the new name; for what was merged, split or withdrawn, say in content/redirects.mdx where it went or why.',
		},
	},
	check: (corpus, report) => reportLost(corpus, report) + reportClaims(corpus, report),
};
