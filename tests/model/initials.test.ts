import { describe, expect, it } from 'vitest';
import { fileByName, listInitials } from '#model/initials.ts';
import { viewOf } from './views.ts';

const uses = [
	{ id: 'vehicles', zh: '车辆', en: 'Vehicles' },
	{ id: 'archives', zh: '档案', en: 'Archives' },
	{ id: 'safety', zh: '安全', en: 'Safety' },
	{ id: 'party', zh: '党建', en: 'Party building' },
].map((item) => ({ item }));

describe('a vocabulary', () => {
	it('is filed by pinyin in Chinese, by letter in English', () => {
		const order = (edition: 'zh-hans' | 'en') => fileByName(viewOf([], edition), uses).map(({ item }) => item.id);
		expect(order('zh-hans')).toEqual(['safety', 'vehicles', 'archives', 'party']);
		expect(order('en')).toEqual(['archives', 'party', 'safety', 'vehicles']);
	});

	it('has its initials as contents, each leading to its first item', () => {
		const view = viewOf([]);
		const [part] = listInitials(view, fileByName(view, uses));
		expect(part?.marks).toEqual([
			{ label: 'A', anchor: 'safety' },
			{ label: 'C', anchor: 'vehicles' },
			{ label: 'D', anchor: 'archives' },
		]);
		expect(listInitials(view, [])).toEqual([]);
	});
});
