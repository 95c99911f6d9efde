import type { AnyEntry, BodyLink } from './entry.ts';

const OUTSIDE = /^(?:https?:|mailto:|tel:)/iu;
const EDITION = /^(?:zh-hant|en)\//u;

/** Whether a link in a body leads out of the handbook. */
export const isOutside = ({ kind, to }: BodyLink): boolean => kind === 'url' && OUTSIDE.test(to);

/** The address a link in an entry’s body names: a uid, or page and anchor; a bare fragment is on the entry’s own page. */
export function readLink({ kind, to }: BodyLink, entry: AnyEntry): string {
	if (kind === 'unit') return to;
	const [path = '', anchor] = to.split('#');
	const page = path === '' ? entry.path : path.replace(/^\/+|\/+$/gu, '').replace(EDITION, '');
	return anchor === undefined || anchor === '' ? page : `${page}#${anchor}`;
}
