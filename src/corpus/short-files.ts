import { hasPage } from '#model/addresses.ts';
import type { Heir } from '#model/addresses.ts';
import type { Corpus } from '#model/corpus.ts';
import { EDITIONS } from '#model/edition.ts';
import { oldAddressesOf } from '#model/old-addresses.ts';
import type { OldPage } from '#model/old-addresses.ts';
import { createPermalink, qrPath, qrSheetPath, shortPath } from '#model/permalink.ts';
import { hasPrintSet, printPath } from '#model/print-set.ts';
import { drawQr } from '#model/qr.ts';
import { formatRedirect } from '#model/redirect-page.ts';
import { createView } from '#model/view.ts';
import { markLanguages } from '#text/html-language.ts';
import { convertHtml } from '#text/html-script.ts';
import { toTraditional } from '#text/scripts.ts';
import { ruleFacts } from './rule-facts.ts';

/** Where a site is served: its base path and, if it is known, its host. */
export interface SiteAddress {
	base: string;
	site?: string | undefined;
}

/** A file beside the built pages: its address from the host's root on, and how its text is made. */
export interface ShortFile {
	address: string;
	type: 'text/html' | 'image/svg+xml';
	write: () => string;
}

/** Pages that are no entry's. */
const OVERVIEWS = ['', 'contents', 'a-z', 'gaps', 'consistency', 'accessibility'];

/** Every page that shows a QR code of its address, and those that once were pages, below the edition. */
function listPages(corpus: Corpus, old: readonly OldPage[]): Set<string> {
	const entries = corpus.entries.filter(hasPage);
	return new Set([
		...OVERVIEWS,
		...ruleFacts.map(({ id }) => `consistency/${id}`),
		...entries.flatMap(({ collection, path }) => [collection, path]),
		...old.map(({ path }) => path),
	]);
}

/** Whether a uid is a unit's, or was one's; the other uids are those of vocabulary items. */
function isUnit(heir: Heir): boolean {
	return 'removed' in heir || heir.unit !== undefined;
}

/**
 * The short address `/u/<uid>/` of everything that is or was citable, what was the print set or the sheet of codes of a page that
 * moved, and a QR code for each unit and page, all in each edition. The short address of what was removed is an archive page instead. Astro needs
 * milliseconds for a page; there is one of these for each unit.
 */
export function* listShortFiles(corpus: Corpus, { base, site }: SiteAddress): Generator<ShortFile> {
	const permalink = createPermalink(base);
	const { uids, pages } = oldAddressesOf(corpus);
	for (const edition of EDITIONS) {
		const view = createView(corpus, permalink, edition);
		const sendOn = (path: string, heir: Heir, url: string): ShortFile => ({
			address: permalink(edition, path),
			type: 'text/html',
			write: () => {
				const canonical = site === undefined ? undefined : new URL(url.split('#')[0] ?? url, site).href;
				const html = markLanguages(formatRedirect(view, { name: view.heirName(heir) ?? url, url, canonical }));
				return edition === 'zh-hant' ? convertHtml(html, toTraditional) : html;
			},
		});
		const draw = (address: string, path: string): ShortFile => ({
			address: permalink(edition, qrPath(address)),
			type: 'image/svg+xml',
			write: () => drawQr(new URL(permalink(edition, path), site).href),
		});

		for (const [uid, heir] of uids) {
			const url = view.heirUrl(heir);
			if (url !== undefined) yield sendOn(shortPath(uid), heir, url);
			if (site !== undefined && isUnit(heir)) yield draw(uid, shortPath(uid));
		}
		for (const { path, heir } of pages) {
			if (!hasPrintSet(path)) continue;
			const now = 'removed' in heir ? path : heir.entry.path;
			const hasMoved = hasPrintSet(now) && now !== path;
			yield sendOn(printPath(path), heir, view.url(hasMoved ? printPath(now) : now));
			if (site !== undefined) yield sendOn(qrSheetPath(path), heir, view.url(hasMoved ? qrSheetPath(now) : now));
		}
		if (site === undefined) continue;
		for (const path of listPages(corpus, pages)) yield draw(path, path);
	}
}
