import { describe, expect, it } from 'vitest';
import { cutTitle } from '#model/title-breaks.ts';

const told = (title: string) => cutTitle(title).map(({ text, whole }) => (whole ? `[${text}]` : text));

describe('a title', () => {
	it('breaks between words, before 和 and after 的', () => {
		expect(told('关于规范经营秩序的八条禁令')).toEqual(['关于', '规范', '经营', '秩序的', '八条', '禁令']);
		expect(told('工会和纪检监察的副主任').at(-1)).toBe('副主任');
	});

	it('keeps a short quotation on one line', () => {
		expect(told('“一、二、三”窗口服务工作法')[0]).toBe('[“一、二、三”]');
	});

	it('is left alone where it is short or not Chinese', () => {
		expect(told('人事主管')).toEqual(['人事主管']);
		expect(told('Deputy director for security')).toEqual(['Deputy director for security']);
	});

	it('loses and adds nothing', () => {
		const title = '分管安全保卫、党建（含共青团）、工会和纪检监察的副主任';
		expect(
			cutTitle(title)
				.map(({ text }) => text)
				.join(''),
		).toBe(title);
	});
});
