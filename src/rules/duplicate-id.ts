import { isOf } from '#model/entry.ts';
import type { AnyEntry } from '#model/entry.ts';
import type { Bilingual } from '#diagnostics/finding.ts';
import type { Place, Rule } from './rule.ts';

const SAYS: Readonly<Record<'entry' | 'unit' | 'item' | 'department', (id: string) => Bilingual>> = {
	entry: (id) => ({
		zh: `“${id}”已是另一个文件的名称；全部内容里每个文件名只能用一次。`,
		en: `“${id}” is already the name of another file; a file name is used once in the whole content.`,
	}),
	unit: (id) => ({ zh: `“${id}”在本篇里用了两次。`, en: `“${id}” stands twice in this entry.` }),
	item: (id) => ({ zh: `“${id}”在本词表里登记了两次。`, en: `“${id}” is registered twice in this vocabulary.` }),
	department: (id) => ({ zh: `部门“${id}”写了两次。`, en: `The department “${id}” stands twice.` }),
};

/** Ids in an entry’s record that are not units’: lists of records with an `id`. */
function listsOf(entry: AnyEntry): { kind: 'item' | 'department'; field: string; ids: string[] }[] {
	const idsOf = (items: readonly { id: string }[]): string[] => items.map(({ id }) => id);
	if (isOf(entry, 'organisations'))
		return [{ kind: 'department', field: 'departments', ids: idsOf(entry.data.departments ?? []) }];
	if (!isOf(entry, 'vocabulary')) return [];
	const items = { kind: 'item' as const, field: 'items', ids: idsOf(entry.data.items) };
	if (entry.data.vocabulary !== 'control-acts') return [items];
	const { objects, incompatible } = entry.data;
	return [
		items,
		{ kind: 'item', field: 'objects', ids: idsOf(objects) },
		{ kind: 'item', field: 'incompatible', ids: idsOf(incompatible) },
	];
}

export const rule: Rule = {
	id: 'duplicate-id',
	family: 'references',
	severity: 'error',
	doc: {
		what: {
			zh: '文件名在全部内容里不重复；一篇之内，条目的 id 不重复；一个词表之内，登记项的 id 不重复。',
			en: 'File names are unique in the whole content; unit ids are unique in their entry, items in their vocabulary.',
		},
		why: {
			zh: 'id 是永久地址：两处同名，其中一处就无法打开、引用和检查。',
			en: 'An id is a permanent address: of two with one name, one can’t be opened, cited or checked.',
		},
		fix: {
			zh: '给后加的一处换一个 id；已发布的不要改。',
			en: 'Give the later one another id; never change one that is published.',
		},
	},
	check({ entries, units }, report) {
		let examined = 0;
		const createWatch = () => {
			const seen = new Map<string, Place>();
			return (kind: keyof typeof SAYS, id: string, place: Place): void => {
				examined += 1;
				const first = seen.get(id);
				if (!first) seen.set(id, place);
				else {
					const related = [{ ...first, note: { zh: '已在这里用过。', en: 'It is used here already.' } }];
					report(place, {
						message: SAYS[kind](id),
						values: [id],
						related,
						key: [kind, 'uid' in place.on ? place.on.path.join('.') : place.on.file].join('/'),
					});
				}
			};
		};
		const watchEntry = createWatch();
		for (const entry of entries) {
			watchEntry('entry', entry.id, { on: entry });
			const watch = createWatch();
			for (const { kind, field, ids } of listsOf(entry)) {
				for (const [index, id] of ids.entries()) watch(kind, id, { on: entry, field: [field, index, 'id'] });
			}
		}
		const byEntry = Map.groupBy(units, ({ entry }) => entry);
		for (const own of byEntry.values()) {
			const watch = createWatch();
			for (const unit of own) watch('unit', unit.id, { on: unit, field: ['id'] });
		}
		return examined;
	},
};
