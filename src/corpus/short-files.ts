import { hasPage } from '#model/addresses.ts';
import type { Corpus } from '#model/corpus.ts';
import { EDITIONS } from '#model/edition.ts';
import { oldAddressesOf } from '#model/old-addresses.ts';
import { createPermalink, qrPath, shortPath } from '#model/permalink.ts';
import { drawQr } from '#model/qr.ts';
import { formatRedirect } from '#model/redirect-page.ts';
import { createView } from '#model/view.ts';
import { markLanguages } from '#text/html-language.ts';
import { convertHtml } from '#text/html-script.ts';
import { toTraditional } from '#text/scripts.ts';

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

/**
 * The short address `/u/<uid>/` of everything that is or was citable, in each edition, and a QR code for each unit and entry.
 * What was removed has an archive page instead. Astro needs milliseconds for a page; there is one of these for each unit.
 */
export function* listShortFiles(corpus: Corpus, { base, site }: SiteAddress): Generator<ShortFile> {
	const permalink = createPermalink(base);
	for (const edition of EDITIONS) {
		const view = createView(corpus, permalink, edition);
		for (const [uid, heir] of oldAddressesOf(corpus).uids) {
			const url = view.heirUrl(heir);
			if (url === undefined) continue;
			const write = (): string => {
				const canonical = site === undefined ? undefined : new URL(url.split('#')[0] ?? url, site).href;
				const html = markLanguages(formatRedirect(view, { name: view.heirName(heir) ?? url, url, canonical }));
				return edition === 'zh-hant' ? convertHtml(html, toTraditional) : html;
			};
			yield { address: permalink(edition, shortPath(uid)), type: 'text/html', write };
		}
	}
	if (site === undefined) return;
	const drawn = [
		...corpus.units.map(({ uid }) => ({ id: uid, path: shortPath(uid) })),
		...corpus.entries.filter(hasPage).map(({ id, path }) => ({ id, path })),
	];
	for (const { id, path } of drawn) {
		const write = (): string => drawQr(new URL(permalink('zh-hans', path), site).href);
		yield { address: permalink('zh-hans', qrPath(id)), type: 'image/svg+xml', write };
	}
}
