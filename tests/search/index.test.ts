import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { readCorpus } from '#corpus/disk.ts';
import { buildIndex } from '#search/build-index.ts';
import { ByteReader, ByteWriter } from '#search/bytes.ts';
import { writeFamilies } from '#search/families.ts';
import { coverRun } from '#search/phrase.ts';
import { createRecords } from '#search/records.ts';
import { readPostings, writePostings, writeRecords } from '#search/postings.ts';
import { packKeys, Shard, unpackKeys, writeShards } from '#search/shards.ts';
import { readTextShard, writeTextShard } from '#search/text-shard.ts';
import { readCharacters } from '#search/readings.ts';
import { createStream } from '#search/stream.ts';
import { getFold } from '#text/fold.ts';
import { readInContext } from '#text/pinyin.ts';
import { toTraditional } from '#text/scripts.ts';
import { tokenise } from '#text/tokens.ts';
import { findImports } from '../contract/imports.ts';
import { createSmallCorpus } from './small-corpus.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const { corpus } = readCorpus(root);
const { records } = createRecords(corpus);
const stream = createStream(records, getFold());

describe('what is written is read back', () => {
	it('for numbers', () => {
		const numbers = [0, 1, 127, 128, 16_383, 16_384, 2 ** 31 - 1];
		const writer = new ByteWriter();
		for (const number of numbers) writer.writeNumber(number);
		const reader = new ByteReader(writer.slice());
		expect(numbers.map(() => reader.readNumber())).toEqual(numbers);
	});

	it.each([[[]], [[0]], [[0, 1, 2]], [[5, 6, 1024, 1030, 90_000]], [[2 ** 32 - 1]]])('for postings %j', (codes) => {
		const writer = new ByteWriter();
		writePostings(writer, Uint32Array.from(codes), 9);
		expect([...readPostings(writer.slice(), 9)]).toEqual(codes);
	});

	it('for the records of postings', () => {
		const writer = new ByteWriter();
		writeRecords(writer, Uint32Array.of(5, 6, 1024, 1030, 90_000), 9);
		expect([...readPostings(writer.slice(), 9)]).toEqual([0, 1024, 89_600]);
	});

	it('for the beginnings of shards', () => {
		const keys = ['', '+an-q', '+an-quan', '123456789012', '12345678901234', '档', '档案'];
		expect(unpackKeys(packKeys(keys))).toEqual(keys);
		expect(unpackKeys(packKeys([]))).toEqual([]);
	});

	it('for shards, whose beginnings part their keys', () => {
		const keys = ['+an-quan', '+dang-an', 'bank', '档', '档案', '管理', '𠮷字'].sort();
		const lists = keys.map((key, index) => ({ key, from: index * 20, to: (index + 1) * 20 }));
		const all = Uint8Array.from({ length: keys.length * 20 }, (_, at) => Math.floor(at / 20));
		const written = [...writeShards(lists, all, 60)];
		expect(written.length).toBeGreaterThan(2);
		const starts = written.map(({ start }) => start);
		const shards = written.map(({ bytes }) => new Shard(bytes));
		expect(shards.flatMap((shard) => shard.keys)).toEqual(keys);
		for (const [index, shard] of shards.entries()) {
			expect(
				shard.keys.every((key) => key >= (starts[index] ?? '') && key < (starts[index + 1] ?? '\uffff')),
			).toBe(true);
			for (const [place, key] of shard.keys.entries())
				expect([...shard.bytesAt(place)]).toEqual(Array.from({ length: 20 }, () => keys.indexOf(key)));
		}
	});

	it('for texts, whatever white space they hold', () => {
		const shard = {
			entries: [{ path: 'posts/a/b', title: 'B', crumbs: ['A'] }],
			records: [
				{
					entry: 0,
					kind: 3,
					order: 12,
					at: 7,
					id: 'x',
					label: '1.',
					trail: ['(1) One', 'Two'],
					fields: ['Heading', 'Text'],
				},
				{ entry: 0, kind: 0, order: 0, at: undefined, id: '', label: '', trail: [], fields: ['B'] },
			],
		};
		expect(readTextShard(writeTextShard(shard))).toEqual(shard);
		const torn = { ...shard, records: shard.records.map((row) => ({ ...row, fields: ['a\nb\tc\vd'] })) };
		expect(readTextShard(writeTextShard(torn)).records[0]?.fields).toEqual(['a b c d']);
	});

	it('but not what was cut short', () => {
		const writer = new ByteWriter();
		writePostings(writer, Uint32Array.of(1, 2, 3000), 9);
		expect(() => readPostings(writer.slice(0, writer.length - 1), 9)).toThrow(RangeError);
		const [shard] = [...writeShards([{ key: 'a', from: 0, to: 9 }], new Uint8Array(9), 100)];
		expect(() => new Shard(shard?.bytes.slice(0, -1) ?? new Uint8Array())).toThrow(RangeError);
	});
});

describe('a run of items', () => {
	const cover = (run: string, long: readonly string[] = []): string[] =>
		coverRun(
			Array.from(run),
			2,
			(pair) => pair.join(''),
			(key) => typeof key === 'string' && long.includes(key),
		).map(({ offset, key }) => `${offset} ${typeof key === 'string' ? key : key.from}`);

	it('is covered by as few keys as it takes', () => {
		expect(cover('')).toEqual([]);
		expect(cover('a')).toEqual(['0 a']);
		expect(cover('abcd')).toEqual(['0 ab', '2 cd']);
		expect(cover('abcde')).toHaveLength(3);
	});

	it('and not by long ones: two items with a long list are taken together with the one before or after', () => {
		expect(cover('abcde', ['cd'])).toEqual(['0 ab', '2 cde']);
		expect(cover('abcd', ['cd'])).toEqual(['0 ab', '1 bcd']);
		expect(cover('abcd', ['ab', 'cd'])).toEqual(['0 abc', '1 bcd']);
		expect(cover('ab', ['ab'])).toEqual(['0 ab']);
	});

	it('of which the last is told to be so', () => {
		const lasts: string[] = [];
		coverRun(Array.from('abcde'), 2, (row, isLast) => {
			if (isLast) lasts.push(row.join(''));
			return '';
		});
		expect([...new Set(lasts)]).toEqual(['de']);
	});
});

describe('the row of tokens', () => {
	it('is cut as `tokenise` cuts', () => {
		const fold = getFold();
		const written = records.map(({ fields }) =>
			[...fields.map(({ zh }) => zh), ...fields.flatMap(({ en }) => en ?? [])].flatMap((text) => [
				...tokenise(text, { fold }).map(({ text: token }) => token),
				'',
			]),
		);
		const read = records.map((_, record) =>
			Array.from(stream.tokens.subarray(stream.starts[record], stream.starts[record + 1]), (token) =>
				token < 0 ? '' : (stream.words[token] ?? stream.han[token - stream.words.length] ?? ''),
			),
		);
		expect(read).toEqual(written);
	});

	it('is cut so however characters are encoded, at first as again', () => {
		const [record] = records;
		const texts = [
			'２０２５年',
			'Ａ４纸',
			'面积20m²',
			'①检查',
			'㋀㏠',
			'㈠、㈠',
			'½㈱½',
			'〇々〇\u0301',
			'𠮷㐀',
			'ﬁne naïve',
		];
		const fields = [...texts, ...texts.toReversed()].map((zh) => ({ zh }));
		const fold = getFold();
		const { tokens, words, han } = createStream(record ? [{ ...record, fields }] : [], fold);
		expect(Array.from(tokens, (token) => words[token] ?? han[token - words.length] ?? '')).toEqual(
			fields.flatMap(({ zh }) => [...tokenise(zh, { fold }).map(({ text }) => text), '']),
		);
	});

	it('has as many tokens in traditional script, so that marks can be set by position', () => {
		const uneven = corpus.units.filter(({ zh }) => tokenise(zh).length !== tokenise(toTraditional(zh)).length);
		expect(uneven.map(({ uid }) => uid)).toEqual([]);
	});
});

describe('three tokens in a row', () => {
	it('are a key where two have a long list, but not across fields', () => {
		const [record] = records;
		const texts = [...Array.from({ length: 20 }, () => ['丙甲乙乙']), ['乙', '丙']];
		const small = createStream(
			texts.flatMap((fields) => (record ? [{ ...record, fields: fields.map((zh) => ({ zh })) }] : [])),
			getFold(),
		);
		const { lists, long } = writeFamilies(new ByteWriter(), small, readCharacters(small), 0, 20);
		expect(long).toEqual(expect.arrayContaining(['丙甲', '乙乙']));
		expect(lists.map(({ key }) => key).filter((key) => /^\^\P{ASCII}/u.test(key))).toEqual([
			'^丙 甲 乙',
			'^甲 乙 乙',
		]);
	});
});

describe('readings', () => {
	const { readings, spoken } = readCharacters(stream);
	const hanAt = (at: number): number => (stream.tokens[at] ?? -1) - stream.words.length;
	/** Each Han token of the Chinese texts as a reader of the whole run reads it. */
	const read = records.flatMap(({ fields }, record) => {
		let at = (stream.starts[record] ?? 0) - 1;
		return fields.flatMap(({ zh }) => {
			at += 1; // fields stand apart
			const sounds = new Map<number, string | undefined>();
			for (const { 0: run, index } of zh.matchAll(/\p{Script=Han}+/gu))
				for (const [place, syllable] of readInContext(run).entries()) sounds.set(index + place, syllable);
			return tokenise(zh, { fold: getFold() }).flatMap(({ han, from }) => {
				at += 1;
				const syllable = sounds.get(from);
				return han && syllable !== undefined ? [{ at: at - 1, syllable }] : [];
			});
		});
	});

	it('hold every one that reading all texts in full finds', () => {
		const missing = read.filter(({ at, syllable }) => readings[hanAt(at)]?.includes(syllable) !== true);
		expect(missing).toEqual([]);
	});

	it('are where they stand what reading all texts in full finds, but for one in a thousand', () => {
		const wrong = read.filter(({ at, syllable }) => {
			const place = spoken[at] ?? -1;
			return place >= 0 && readings[hanAt(at)]?.[place] !== syllable;
		});
		expect(read.length).toBeGreaterThan(20_000);
		expect(wrong.length).toBeLessThan(read.length / 1000);
	});
});

describe('the index', () => {
	it('is the same bytes for the same corpus', () => {
		const [first, second] = [buildIndex(createSmallCorpus()), buildIndex(createSmallCorpus())];
		expect([...second.keys()]).toEqual([...first.keys()]);
		expect(
			[...second].every(([path, bytes]) => Buffer.compare(bytes, first.get(path) ?? new Uint8Array()) === 0),
		).toBe(true);
	});

	it('lies in a folder that another content names otherwise', () => {
		const folders = (files: ReadonlyMap<string, unknown>): string[] =>
			[...new Set([...files.keys()].map((path) => path.split('/')[1] ?? ''))].filter(
				(name) => !name.endsWith('.bin'),
			);
		const [small, real] = [folders(buildIndex(createSmallCorpus())), folders(buildIndex(corpus))];
		expect([small.length, real.length]).toEqual([1, 1]);
		expect(small).not.toEqual(real);
	});
});

describe('the reader’s side', () => {
	/** Every file of src that a file needs when it runs, and every package. */
	function follow(file: string, seen = new Map<string, string[]>()): Map<string, string[]> {
		if (seen.has(file) || !file.endsWith('.ts')) return seen;
		const needed = findImports(file, readFileSync(file, 'utf8')).filter(({ typeOnly }) => !typeOnly);
		seen.set(
			file,
			needed.map(({ specifier }) => specifier).filter((specifier) => !/^[.#]/u.test(specifier)),
		);
		for (const { specifier } of needed) {
			if (specifier.startsWith('#')) follow(resolve(root, 'src', specifier.slice(1)), seen);
			else if (specifier.startsWith('.')) follow(resolve(file, '..', specifier), seen);
		}
		return seen;
	}

	it('needs nothing that the oldest browsers lack (Chrome 109, Firefox 115, Safari 16.4)', () => {
		const client = readdirSync(resolve(root, 'src/client')).filter((file) => file.endsWith('.ts'));
		const followed = new Map<string, string[]>();
		for (const file of client) follow(resolve(root, 'src/client', file), followed);
		expect(followed.has(resolve(root, 'src/search/search.ts'))).toBe(true);
		const tooNew = new RegExp(
			[
				String.raw`\b(?:groupBy|fromAsync|withResolvers|canParse|Segmenter|AbortSignal\.any)\b`,
				String.raw`\.(?:toSorted|toReversed|toSpliced|with)\(`,
				String.raw`\.(?:union|intersection|difference|isSubsetOf|isSupersetOf|isDisjointFrom)\(`,
				String.raw`\.(?:keys|values|entries)\(\)\.(?!next\b)`,
			].join('|'),
			'u',
		);
		const found = [...followed.keys()].filter((file) => tooNew.test(readFileSync(file, 'utf8')));
		expect(found).toEqual([]);
	});

	it('needs nothing of the build: no Node, no dictionary', () => {
		const followed = follow(resolve(root, 'src/search/search.ts'));
		expect(followed.size).toBeGreaterThan(15);
		expect([...new Set([...followed.values()].flat())]).toEqual(['stemmer']);
	});
});
