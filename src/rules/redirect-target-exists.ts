import { hasPage, idOfPath, isPath, nameOf, splitUid } from '#model/addresses.ts';
import type { Corpus } from '#model/corpus.ts';
import { addressBookOf } from '#model/redirects.ts';
import type { AddressBook } from '#model/redirects.ts';
import { findClosest } from '#text/closest.ts';
import type { Bilingual } from '#diagnostics/finding.ts';
import type { Rule } from './rule.ts';

/** The address in use that a mistyped one most likely means. */
function suggest({ entries }: Corpus, book: AddressBook, address: string): Bilingual {
	const near = findClosest(address, isPath(address) ? entries.map(({ path }) => path) : book.listUids());
	return near === undefined ? { zh: '', en: '' } : { zh: `是不是“${near}”？`, en: ` Did you mean “${near}”?` };
}

/** What holds the name of a recorded address today and would take its links, unless the record leads there itself. */
function findHolder(corpus: Corpus, book: AddressBook, { from, to }: Corpus['redirects'][number]): string | undefined {
	if (isPath(from)) {
		const holder = corpus.findEntry(idOfPath(from)) ?? book.findFormerEntry(idOfPath(from));
		return holder && hasPage(holder) && holder.path !== to ? holder.path : undefined;
	}
	const present = book.findLive(book.presentName(from));
	return present && nameOf(present) !== to ? nameOf(present) : undefined;
}

export const rule: Rule = {
	id: 'redirect-target-exists',
	family: 'links-and-record',
	severity: 'error',
	doc: {
		what: {
			zh: 'content/redirects.mdx 里每条记录的去向（to、replacedBy）都存在，原地址（from）和它的名称已经不用，而且只写一次。',
			en: 'Where each record in content/redirects.mdx leads (to, replacedBy) exists, and its old address (from) and the name in it are out of use and recorded once.',
		},
		why: {
			zh: '去向写错，旧链接就断了；原地址还在用，这条记录永远不起作用。',
			en: 'A wrong target breaks the old link; while the old address is in use, its record never takes effect.',
		},
		fix: {
			zh: '改成现有的路径（posts/机构/岗位）或条目（岗位.条目）；多余的记录删掉；用过的名称不能再给别的内容，给新的一处换一个 id。',
			en: 'Write a path (posts/organisation/post) or uid (post.unit) that exists; delete a record that is one too many; a name once used never goes to another thing, so give the new one another id.',
		},
	},
	mayBeIdle: true,
	check(corpus, report) {
		const { redirects, broken } = corpus;
		const book = addressBookOf(corpus);
		const recorded = new Set(redirects.map(({ from }) => from));
		const seen = new Set<string>();
		for (const [index, record] of redirects.entries()) {
			const { from, to, replacedBy = [] } = record;
			const holder = findHolder(corpus, book, record);
			const place = (...field: (string | number)[]) => ({
				on: { file: 'content/redirects.mdx' },
				field: ['redirects', index, ...field],
			});
			if (book.findLive(from)) {
				const message = {
					zh: `“${from}”还在使用，这条记录不会起作用。`,
					en: `“${from}” is in use, so this record never takes effect.`,
				};
				report(place('from'), { message, values: [from], key: `${from}/live` });
			} else if (holder !== undefined) {
				const message = {
					zh: `“${from}”的名称现在由“${holder}”使用：旧链接会通到那里，而不是这条记录说的地方。`,
					en: `The name of “${from}” is used by “${holder}” now: old links would lead there, and not where this record says.`,
				};
				report(place('from'), { message, values: [from, holder], key: `${from}/live` });
			} else if (seen.has(from)) {
				const message = { zh: `“${from}”记了两次。`, en: `“${from}” is recorded twice.` };
				report(place('from'), { message, values: [from], key: `${from}/twice` });
			}
			seen.add(from);
			const targets = replacedBy.map((address, at) => ({ address, field: ['replacedBy', at] }));
			for (const { address, field } of to === undefined
				? targets
				: [{ address: to, field: ['to'] }, ...targets]) {
				const home = isPath(address) ? idOfPath(address) : splitUid(address)[0];
				if (recorded.has(address) || book.resolve(address) || broken.has(home)) continue;
				const { zh, en } = suggest(corpus, book, address);
				report(place(...field), {
					message: {
						zh: `去向“${address}”不存在。${zh}`,
						en: `The target “${address}” does not exist.${en}`,
					},
					values: [address],
					key: `${from}/${address}`,
				});
			}
		}
		return redirects.length;
	},
};
