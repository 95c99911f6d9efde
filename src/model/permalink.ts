import { editionFolder } from './edition.ts';
import type { Edition } from './edition.ts';

/** Builds every URL of the site: edition, path below it (`posts/x/y`, '' for home), anchor. */
export type Permalink = (edition: Edition, path: string, anchor?: string) => string;

/** A uid has a dot in it, but its short address is a page. */
const SHORT = 'u/';

/** Makes the one function that builds URLs, for a site served below `base` (`/`, `/handbook/`, `/hr/kb`). */
export function createPermalink(base: string): Permalink {
	const root = `/${base}/`.replace(/\/{2,}/gu, '/');
	return (edition, path, anchor) => {
		const segments = [editionFolder(edition), path.replace(/^\/+|\/+$/gu, '')].filter(Boolean);
		const file = /\.[a-z0-9]+$/u.test(path) && !path.startsWith(SHORT);
		const address = root + segments.join('/') + (segments.length > 0 && !file ? '/' : '');
		return anchor === undefined || anchor === '' ? address : `${address}#${anchor}`;
	};
}

/** The short permanent address of a unit below its edition: `u/<uid>`. */
export function shortPath(uid: string): string {
	return SHORT + uid;
}

/** The file of a QR code below its edition, by the uid of a unit or the path of a page. */
export function qrPath(address: string): string {
	return `qr/${address === '' ? 'index' : address}.svg`;
}

/** The page of all QR codes of an entry: its own, and one for each unit, anchored by uid. */
export function qrSheetPath(path: string): string {
	return `qr/${path}`;
}

/** The path of an entry below its edition, from its collection and its file's place in it. */
export function entryPath(collection: string, file: string): string {
	return `${collection}/${file}`;
}
