import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readCorpus } from '#corpus/disk.ts';
import { exportUnits } from '#model/export.ts';
import { createPermalink } from '#model/permalink.ts';
import { ExportedUnitSchema, UnitsExportSchema } from '#schema/export.ts';
import { corpusOf, duty, gap, post } from '../rules/build.ts';

const permalink = createPermalink('/handbook/');

describe('the units export', () => {
	const duties = [
		duty('drive', { label: '1,', zh: '驾驶运钞车。', en: 'Drive the cash truck.' }),
		gap('lost', { label: '2' }),
	];
	const [drive, lost] = exportUnits(corpusOf([post('cash-driver', { duties })]), permalink);

	it('gives a unit with its address, its texts in three scripts and its source', () => {
		expect(drive).toEqual({
			uid: 'cash-driver.drive',
			permalink: '/handbook/posts/bank-office/cash-driver/#drive',
			kind: 'duty',
			gap: false,
			collection: 'posts',
			entry: 'cash-driver',
			label: '1,',
			zh: '驾驶运钞车。',
			zhHant: '駕駛運鈔車。',
			en: 'Drive the cash truck.',
			source: { id: 'source-000', place: '正文' },
		});
	});

	it('gives a gap as a unit of the kind that is missing', () => {
		expect(lost).toMatchObject({ kind: 'duty', gap: true, label: '2' });
	});

	it('says null where there is no label or English yet', () => {
		const [bare] = exportUnits(
			corpusOf([post('guard', { duties: [{ ...duty('watch'), en: undefined }] })]),
			permalink,
		);
		expect(bare).toMatchObject({ label: null, en: null });
		expect(UnitsExportSchema.safeParse([bare]).success).toBe(true);
	});

	it('of the real content is what its schema says, each unit once', () => {
		const { corpus } = readCorpus(process.cwd());
		const exported = UnitsExportSchema.parse(exportUnits(corpus, permalink));
		expect(exported.length).toBeGreaterThan(500);
		expect(new Set(exported.map(({ uid }) => uid)).size).toBe(exported.length);
		expect(new Set(exported.map(({ permalink: address }) => address)).size).toBe(exported.length);
	});

	it('has the fields, in the order, that its published JSON Schema lists', () => {
		const schema = JSON.parse(readFileSync('public/data/units.schema.json', 'utf8')) as {
			type: string;
			items: { properties: object; required: string[]; additionalProperties: boolean };
		};
		expect(schema.type).toBe('array');
		expect(Object.keys(schema.items.properties)).toEqual(Object.keys(drive ?? {}));
		expect(schema.items.required).toEqual(Object.keys(ExportedUnitSchema.shape));
		expect(schema.items.additionalProperties).toBe(false);
	});
});
