import type { View } from './view.ts';

/** Pages that are no collection, and the string that names each. */
const NAMES: Readonly<Record<string, string>> = {
	'/': 'nav.home',
	'404.html': 'missing.title',
	'a-z': 'a-z.title',
	accessibility: 'foot.accessibility',
	consistency: 'consistency.title',
	contents: 'nav.contents',
	gaps: 'gaps.title',
	search: 'search.title',
};

/** The paths of the pages that are no collection, '' for home. */
export const OTHER_PAGES: ReadonlySet<string> = new Set(Object.keys(NAMES).map((path) => path.replace('/', '')));

/** Names a kind of page, such as `print/posts/*`, for readers. */
export function namePageType(view: View, type: string): string {
	const [path = '', shortest] = type.split(' ');
	const parts = path.split('/').filter((part) => part !== '' && part !== '*');
	const [first = '/', second] = parts;
	if (second !== undefined) return view.t(`a11y.type.${first}`, { name: view.t(`collection.${second}`) });
	if (type === 'consistency/*') return view.t('a11y.type.rules');
	const name = view.t(NAMES[first] ?? `collection.${first}`);
	if (shortest !== undefined) return view.t('a11y.type.shortest', { name });
	return path.endsWith('/*') ? view.t('a11y.type.each', { name }) : name;
}
