import { describe, expect, it } from 'vitest';
import type { SearchResult } from '#search/search.ts';
import { chapter, corpusOf, duty, organisation, post, rulebook, unit } from '../rules/build.ts';
import { marked, readAll, searchIn } from './node-search.ts';
import { createSmallCorpus } from './small-corpus.ts';

const corpus = createSmallCorpus();
const search = searchIn(corpus);

const tiersOf = ({ tiers }: SearchResult): string => tiers.map(({ name, total }) => `${name} ${total}`).join(', ');

/** Uids under their tiers, in order. */
async function find(query: string, of = search): Promise<string[]> {
	return (await readAll(await of.search(query))).map(({ tier, uid }) => `${tier}: ${uid}`);
}

describe('a query in Chinese', () => {
	it('finds any piece of a unit, titles first', async () => {
		expect(await find('档案管理')).toEqual(['phrase: archivist', 'phrase: archivist.keep-archives']);
		expect(await find('案的保')).toEqual(['phrase: archivist.keep-archives']);
	});

	it('ranks by how often, then how early', async () => {
		expect(await find('保管')).toEqual(['phrase: archivist.keep-archives', 'phrase: rules.checks']);
		expect(await find('档案')).toEqual([
			'phrase: archivist',
			'phrase: archivist.keep-archives',
			'phrase: rules.checks',
		]);
	});

	it.each(['檔案管理', '档案，管理', ' 档 案 管 理 ', '档案管理。'])(
		'may be traditional, spaced or punctuated: %s',
		async (query) => {
			expect((await find(query)).slice(0, 2)).toEqual(['phrase: archivist', 'phrase: archivist.keep-archives']);
		},
	);

	it('may be one character, wherever it stands', async () => {
		expect(await find('理')).toEqual([
			'phrase: archivist',
			'phrase: archivist.keep-archives',
			'phrase: essentials.first',
			'phrase: driver.drive',
		]);
		expect(await find('匙')).toEqual(['phrase: driver.drive']);
	});

	it('may hold characters beyond the basic plane', async () => {
		expect(await find('𠮷字号')).toEqual(['phrase: driver.drive']);
		expect(await find('𠮷')).toEqual(['phrase: driver.drive']);
		expect(await find('𠀀𠀁')).toEqual([]);
	});

	it('never runs across two fields or units', async () => {
		expect(await find('目标提高')).toEqual(['all: essentials.aims']);
		expect(await find('标提高')).toEqual([]);
	});

	it('may leave one of its parts to the title of the page', async () => {
		expect(await find('档案管理员 做好')).toEqual(['titled: archivist.keep-archives']);
		expect(await find('管理员 做好')).toEqual(['titled: archivist.keep-archives']);
	});

	it('of parts that stand nowhere together finds any', async () => {
		expect(await find('打印机 效率')).toEqual(['most: rules.item', 'most: essentials.aims']);
		expect(await find('打印机 效率 钥匙')).toHaveLength(3);
	});

	it('may be two words without a space', async () => {
		expect(await find('管理员档案')).toEqual(['all: archivist', 'titled: archivist.keep-archives']);
		expect(await find('钥匙运钞车')).toEqual(['all: driver.drive']);
	});

	it('may hold pinyin beside characters', async () => {
		expect(await find('档案 guanli')).toEqual(['pinyin: archivist', 'pinyin: archivist.keep-archives']);
		expect(await find('baoguan档案')).toEqual(['pinyin: archivist.keep-archives', 'pinyin: rules.checks']);
		expect(await find('检查 sheb')).toEqual(['pinyin: rules.checks']);
		expect(await find('车辆 yuncha')).toEqual(['pinyin: driver.drive']);
		expect(await find('yuncha 车辆')).toEqual(['pinyin: driver.drive']);
	});

	it('of several parts finds them together, then all, then most', async () => {
		expect(await find('检查 档案 保管')).toEqual(['all: rules.checks', 'most: archivist.keep-archives']);
		expect(await find('档案 另行')).toEqual(['phrase: rules.checks']);
	});

	it('finds a registered other name, and reads a registered wrong spelling', async () => {
		expect(await find('案卷')).toEqual(['alias: archivist.keep-archives', 'alias: archivist.fines']);
		expect(await find('核对帐户')).toEqual(['alias: driver.accounts']);
	});

	it('that nothing has is read by its sound, as a guess', async () => {
		expect(await find('档按管理')).toEqual(['homophone: archivist', 'homophone: archivist.keep-archives']);
		expect(await find('档按')).toEqual([]);
	});
});

describe('figures', () => {
	it.each(['100-200元', '１００－２００元', '罚100', '20%', '20％'])(
		'are found as they are typed: %s',
		async (query) => {
			expect(await find(query)).toEqual(['phrase: archivist.fines']);
		},
	);

	it('match from their beginning, not from within, longer ones apart', async () => {
		expect(await find('10')).toEqual(['prefix: archivist.fines']);
		expect(await find('罚10')).toEqual(['prefix: archivist.fines']);
		expect(await find('00元')).toEqual([]);
	});
});

describe('a query in letters', () => {
	it('is read as English, whatever the form of the word', async () => {
		expect(await find('checking')).toEqual([
			'english: driver.drive',
			'english: driver.accounts',
			'english: rules.checks',
		]);
	});

	it('finds words in a row, then words in one unit, then the beginning of a word', async () => {
		expect(await find('head off')).toEqual(['phrase: driver.accounts']);
		expect(await find('keys of bank')).toContain('english: driver.accounts');
		expect(await find('equip')).toEqual(['english: rules', 'english: rules.checks']);
		expect(await find('equi')).toEqual(['prefix: rules', 'prefix: rules.checks']);
	});

	it('of words that stand nowhere together finds any, but not those that tell nothing', async () => {
		expect(await find('printer vehicle')).toEqual(['most: rules.item', 'most: driver.drive']);
		expect(await find('zebras and')).toEqual([]);
		expect(await find('the zebras')).toEqual([]);
	});

	it('finds something at every letter of a word', async () => {
		for (const word of ['danganguanli', 'zhanghu', 'yinhang', 'yunchaochejiashi']) {
			for (let end = 3; end <= word.length; end += 1)
				expect(await find(word.slice(0, end)), word.slice(0, end)).not.toEqual([]);
		}
	});

	it.each(['danganguanli', 'dang an guan li', "dang'an guanli", 'dàng’àn guǎnlǐ', 'DangAnGuanLi', 'danganguanl'])(
		'is read as pinyin: %s',
		async (query) => {
			expect(await find(query)).toEqual(['pinyin: archivist', 'pinyin: archivist.keep-archives']);
		},
	);

	it('is read with its last syllable unfinished before characters are read like elsewhere', async () => {
		const small = corpusOf([
			organisation('bank-office'),
			post('keeper', {
				duties: [
					duty('aim', { zh: '明确目的。', en: 'Know the aim.' }),
					duty('others', { zh: '协助管理的人员。', en: 'Help those who manage.' }),
					duty('regular', { zh: '管理定额。', en: 'Manage quotas.' }),
				],
			}),
		]);
		expect(await find('guanlidi', searchIn(small))).toEqual(['pinyin: keeper.regular', 'readings: keeper.others']);
	});

	it('knows every reading a character has in the handbook', async () => {
		expect(await find('yinhang')).toEqual(['pinyin: bank-office']);
		expect(await find('xingzheng')).toEqual(['pinyin: essentials.first']);
	});

	it('is read as initials of three letters and more, and of two in titles', async () => {
		expect(await find('dagl')).toEqual(['initials: archivist', 'initials: archivist.keep-archives']);
		expect(await find('ycc')).toEqual(['initials: driver', 'initials: driver.drive']);
		expect(await find('yc')).toEqual(['initials: driver']);
	});
});

it.each(['档案', 'dagl', 'a b', '20'])(
	'in a handbook without a word %j finds nothing, and that is no failure',
	async (query) => {
		const title = { zh: '……', en: '…' };
		expect(await find(query, searchIn(corpusOf([organisation('bank-office', { title })])))).toEqual([]);
	},
);

describe('a query that holds nothing to search for', () => {
	it.each(['', '   ', '🙂🙂', '。，！', '<>', '.*'])('says so: %j', async (query) => {
		const result = await search.search(query);
		expect([result.empty, result.total]).toEqual([true, 0]);
	});

	it.each(['<img src=x onerror=alert(1)>', '[a-z]+(', '\\', '${x}', '%', "'; --", '\u0000档案'])(
		'with marks of other languages is only text: %j',
		async (query) => {
			await expect(search.search(query)).resolves.toBeDefined();
		},
	);

	it.each([
		['Han', '档案管理'.repeat(2500)],
		['letters', 'a'.repeat(10_000)],
		['pinyin', 'dangan'.repeat(1700)],
		['words', 'archive '.repeat(1250)],
		['parts', '档案 '.repeat(3334)],
		['digits', '1'.repeat(10_000)],
	])('of 10,000 characters of %s is answered', async (_kind, query) => {
		await expect(search.search(query)).resolves.toMatchObject({ query });
	});
});

describe('a hit', () => {
	it('is told in the edition of its reader, with marks where the match is in its language', async () => {
		const read = async (edition: 'zh-hans' | 'zh-hant' | 'en', query: string) =>
			(await readAll(await searchIn(corpus, edition).search(query)))[0];
		expect(marked((await read('zh-hans', '檔案的保管'))?.text)).toBe('负责[档案的保管]，做好档案管理。');
		expect(marked((await read('zh-hant', '档案的保管'))?.text)).toBe('負責[檔案的保管]，做好檔案管理。');
		expect(marked((await read('en', '档案的保管'))?.text)).toBe('Keep the archives and manage them.');
		expect(marked((await read('en', 'manage them'))?.text)).toBe('Keep the archives and [manage them].');
		expect(marked((await read('en', 'vehicle'))?.text)).toBe('Drive the cash truck and check [vehicles].');
		expect(marked((await read('zh-hant', 'dangan'))?.heading)).toBe('[檔案]管理員');
	});

	it('that matched in the language that is not shown says what did', async () => {
		const read = async (edition: 'zh-hans' | 'zh-hant' | 'en', query: string) =>
			(await readAll(await searchIn(corpus, edition).search(query))).map(({ text, translation }) => [
				marked(text),
				translation && marked(translation),
			]);
		expect(await read('zh-hans', 'vehicle')).toEqual([
			['驾驶运钞车，检查车辆；管理好𠮷字号钥匙。', 'Drive the cash truck and check [vehicles].'],
		]);
		expect(await read('zh-hant', 'printers')).toEqual([['打印機。', '[Printers].']]);
		expect(await read('en', '车辆')).toEqual([
			['Drive the cash truck and check vehicles.', '驾驶运钞车，检查[车辆]；管理好𠮷字号钥匙。'],
		]);
		expect(await read('en', 'cheliang')).toEqual(await read('en', '车辆'));
		expect(await read('en', 'vehicle')).toEqual([['Drive the cash truck and check [vehicles].', undefined]]);
		expect(await read('zh-hans', '车辆')).toEqual([['驾驶运钞车，检查[车辆]；管理好𠮷字号钥匙。', undefined]]);
	});

	it('says in which chapter it stands; a chapter is found by its heading, once', async () => {
		const articles = [{ ...unit('keep', { zh: '印章入柜保管。', en: 'Lock seals away.' }), label: '第八条' }];
		const section = { ...chapter('custody', { zh: '保管', en: 'Custody' }), label: '第一节', articles };
		const use = { ...chapter('use', { zh: '印章使用', en: 'Use of seals' }), label: '第二章', sections: [section] };
		const { articles: _, ...divided } = use;
		const of = searchIn(corpusOf([rulebook('seals', { chapters: [divided] })]));
		const [article] = await readAll(await of.search('入柜'));
		expect(article).toMatchObject({ label: '第八条', trail: ['第二章 印章使用', '第一节 保管'] });
		const [head, ...rest] = await readAll(await of.search('使用'));
		expect(head).toMatchObject({ uid: 'seals.use', kind: 'section', heading: undefined, trail: [] });
		expect(rest).toEqual([]);
	});

	it('says where it stands', async () => {
		const [hit] = await readAll(await search.search('打印机'));
		expect(hit).toMatchObject({
			uid: 'rules.item',
			path: 'rulebooks/rules',
			anchor: 'item',
			kind: 'list-item',
			gap: false,
			title: '设备规定',
			trail: ['第一条'],
			crumbs: [],
		});
		const [title] = await readAll(await search.search('档案管理'));
		expect(title).toMatchObject({
			uid: 'archivist',
			path: 'posts/bank-office/archivist',
			anchor: undefined,
			kind: 'page',
			crumbs: ['银行办公室', '行政部'],
		});
	});

	it('of a headed unit carries heading and text', async () => {
		const [hit] = await readAll(await search.search('工作目标'));
		expect([marked(hit?.heading), marked(hit?.text)]).toEqual(['[工作目标]', '提高效率。']);
	});

	it('is counted once, by the surest tier', async () => {
		const result = await search.search('manage');
		const hits = await readAll(result);
		expect(new Set(hits.map(({ uid }) => uid)).size).toBe(hits.length);
		expect(tiersOf(result)).toBe('phrase 2');
	});
});

describe('suggestions', () => {
	it('are registered names that share characters or only misspell a word', async () => {
		expect(await search.suggest('档案工坐')).toEqual(['档案工作']);
		expect(await searchIn(corpus, 'en').suggest('archivs')).toEqual(['Archives']);
		expect(await search.suggest('完全无关')).toEqual([]);
		expect(await search.suggest('档按')).toEqual(['档案工作']);
		expect(await search.suggest('当案')).toEqual(['档案工作']);
		expect(await search.suggest('按档')).toEqual(['档案工作']);
		expect(await search.suggest('旧案')).toEqual([]);
	});
});
