import type { AnyEntry, BodyLink } from './entry.ts';

const OUTSIDE = /^(?:https?:|mailto:|tel:)/iu;
const EDITION = /^(?:zh-hant|en)(?:\/|$)/u;
/** The short address of a unit. */
const SHORT = /^u\/(?=[^/]+\.[^/]+$)/u;

/** Whether a link in a body leads out of the handbook. */
export const isOutside = ({ kind, to }: BodyLink): boolean => kind === 'url' && OUTSIDE.test(to);

/** A path as it stands on the page at another: steps up (../counter-clerk/) are gone. */
function walk(path: string, from: string): string {
	const steps: string[] = [];
	for (const step of (path.startsWith('/') ? path : `${from}/${path}`).split('/')) {
		if (step === '..') steps.pop();
		else if (step !== '' && step !== '.') steps.push(step);
	}
	return steps.join('/');
}

/** The address a link in an entry’s body names: a uid, or page and anchor; a bare fragment is on the entry’s own page. */
export function readLink({ kind, to }: BodyLink, entry: AnyEntry): string {
	if (kind === 'unit') return to;
	const [path = '', anchor] = to.split('#');
	const page = walk(path, entry.path).replace(EDITION, '').replace(SHORT, '');
	return anchor === undefined || anchor === '' ? page : `${page}#${anchor}`;
}
