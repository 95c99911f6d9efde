import { describe, expect, it } from 'vitest';
import { rule } from '#rules/contact-well-formed.ts';
import { corpusOf, findingsOf, prohibition, rulebook, unit } from './build.ts';

const hotline = (number: string, missingDigits = 0, printed = number) =>
	corpusOf([
		prohibition('bans', {
			clauses: [{ ...unit('call'), about: 'hotline', phone: { printed, number, missingDigits } }],
		}),
	]);
const faults = (...given: Parameters<typeof hotline>) =>
	findingsOf(rule, hotline(...given)).map(({ message }) => message.en);
const written = (zh: string) => findingsOf(rule, corpusOf([rulebook('rules', { articles: [unit('call', { zh })] })]));

describe('a telephone number', () => {
	it.each([
		'010-66417000',
		'0731-8888888',
		'0731-88888888',
		'0991-8888888',
		'0660-8888888',
		'13800138000',
		'400-810-0000',
		'11185',
		'110',
		'95580',
		'66417000',
	])('may be %s', (number) => {
		expect(faults(number)).toEqual([]);
	});

	it.each([
		['010-6641700', 'wrong number of digits'],
		['0731-888888', 'wrong number of digits'],
		['1380013800', 'wrong number of digits'],
		['000-12345678', 'area code that doesn’t exist'],
		['0600-8312345', 'area code that doesn’t exist'],
		['026-83123456', 'area code that doesn’t exist'],
	])('may not be %s', (number, says) => {
		expect(faults(number)).toEqual([expect.stringContaining(says)]);
	});

	it('with a lost digit can’t be called', () => {
		const [finding, ...rest] = findingsOf(rule, hotline('010-6641700?', 1, '010—6641700'));
		expect(rest).toEqual([]);
		expect(finding).toMatchObject({
			severity: 'warning',
			uids: ['bans.call'],
			at: { path: ['clauses', 0, 'phone', 'number'] },
		});
	});

	it('agrees with its count of lost digits and with what is printed', () => {
		expect(faults('010-6641700?', 2, '010-6641700')).toContainEqual(expect.stringContaining('missingDigits (2)'));
		expect(faults('010-66417000', 0, '010-66417001')).toEqual([
			expect.stringContaining('other digits than what is printed'),
		]);
	});

	it('is found in a text', () => {
		expect(written('举报电话010-66417000、手机13800138000，邮编100000，金额12345678元。')).toEqual([]);
		expect(written('举报电话0600-8312345。')[0]?.message.en).toContain('area code that doesn’t exist');
		expect(written('举报电话０１０－６６４１７００。')[0]).toMatchObject({
			uids: ['rules.call'],
			at: { path: ['articles', 0, 'zh'] },
		});
	});

	it.each([
		['（0577）634812', '0577-634812'],
		['+86-10-6641701', '010-6641701'],
		['+86（0）10-6641701', '010-6641701'],
		['手机139 1234 567', '139-1234-567'],
		['+86 139-1234-567', '139-1234-567'],
	])('is found however it is written: %s', (zh, number) => {
		expect(written(`联系电话${zh}。`).map(({ message }) => message.zh)).toEqual([`电话“${number}”的位数不对。`]);
	});

	it.each([
		'（0577）63481234',
		'+86-577-63481234转802',
		'+86 139 1234 5678',
		'0906-3372185，邮编836000，账号6217001234567890',
		'3声内接听，话费不超过1380.50元；案卷号0199-55',
		'11185和12305',
	])('may be written so: %s', (zh) => {
		expect(written(`电话${zh}。`)).toEqual([]);
	});

	it('is looked for in the translation too, and told once where both have it', () => {
		const both = (zh: string, en: string) =>
			findingsOf(rule, corpusOf([rulebook('rules', { articles: [unit('call', { zh, en })] })]));
		expect(both('电话010-66417001。', 'Call 010-6641700.')).toMatchObject([
			{ at: { path: ['articles', 0, 'en'] }, values: ['010-6641700'] },
		]);
		expect(both('电话010-6641700。', 'Call 010-6641700.')).toHaveLength(1);
	});
});
