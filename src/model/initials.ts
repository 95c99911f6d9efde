import { createIndexKey, initialOf } from '#text/index-key.ts';
import type { PagePart } from './page-link.ts';
import type { View } from './view.ts';

interface Named {
	id: string;
	zh: string;
	en?: string | undefined;
}

const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Puts what a vocabulary lists in the order of the names: in Chinese by pinyin, the same on every machine. */
export function fileByName<Use extends { item: Named }>(view: View, uses: readonly Use[]): Use[] {
	const keyed = uses.map((use) => ({ use, key: createIndexKey(view.text(use.item)) }));
	return keyed.sort((a, b) => compareText(a.key, b.key)).map(({ use }) => use);
}

/** The initials of what is filed by name, each with its first item, as a part of the page’s contents. */
export function listInitials(view: View, uses: readonly { item: Named }[]): PagePart[] {
	const firsts = new Map<string, string>();
	for (const { item } of uses) {
		const initial = initialOf(createIndexKey(view.text(item)));
		if (!firsts.has(initial)) firsts.set(initial, item.id);
	}
	const marks = [...firsts].map(([label, anchor]) => ({ label, anchor }));
	return marks.slice(0, 1).map(({ anchor }) => ({ name: view.t('vocabulary.initials'), anchor, marks }));
}
