import type { View } from './view.ts';

/** A page that only sends on. */
export interface Redirect {
	/** What stands at the new address. */
	name: string;
	url: string;
	/** The absolute address for search engines, where the site has a host. */
	canonical?: string | undefined;
	/** A script that keeps the anchor of an old link, which a refresh would drop. */
	script?: string | undefined;
	/** Where anchors lead that mean another clause, or none, at the new address. */
	elsewhere?: readonly { anchor: string; url: string }[];
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escape = (text: string): string => text.replace(/[&<>"]/gu, (character) => ENTITIES[character] ?? character);

/** A whole HTML page that sends on at once, by itself or by its visible link; it needs no script and no style. */
export function formatRedirect(view: View, { name, url, canonical, script, elsewhere = [] }: Redirect): string {
	const [to, link] = [escape(url), escape(name)];
	// An address with an anchor takes no other.
	const data = [
		...(url.includes('#') ? [] : [` data-target="${to}"`]),
		...elsewhere.map((other) => ` data-at-${other.anchor}="${escape(other.url)}"`),
	].join('');
	return [
		`<!doctype html><html lang="${view.lang}"><head><meta charset="utf-8">`,
		'<meta name="viewport" content="width=device-width, initial-scale=1">',
		`<title>${escape(view.t('moved.title', { name }))}</title><meta name="robots" content="noindex">`,
		...(script === undefined || data === '' ? [] : [`<script src="${escape(script)}"${data}></script>`]),
		`<meta http-equiv="refresh" content="0; url=${to}">`,
		...(canonical === undefined ? [] : [`<link rel="canonical" href="${escape(canonical)}">`]),
		`</head><body><p>${escape(view.t('moved.now'))}<a href="${to}">${link}</a></p></body></html>\n`,
	].join('');
}
