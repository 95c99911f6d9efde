/** What is wrong with a telephone number; `lost`: digits the source lost, so that nobody can call it. */
export type PhoneFault = 'lost' | 'length' | 'area' | 'count' | 'printed';

/** The authored record of a telephone number; `?` in `number` stands for a lost digit. */
export interface Phone {
	printed: string;
	number: string;
	missingDigits: number;
}

const SERVICE = /^(?:1[012]\d|9\d{4}|11\d{3}|12\d{3})$/u;
const MOBILE = /^1[3-9][\d?]{9}$/u;
const TOLL = /^[48]00[\d?]{7}$/u;
/** 010 and 02x have three digits, all other Chinese area codes four, in tens of which some were never given out (ITU-T E.164, +86). */
const [CITY, REGION] = ['0(?:10|2[0-57-9])', '0(?:3[13-579]|4[1-8]|5[1-9]|6[369]|7[0-79]|8[1-357-9]|9[013-579])\\d'];
const LANDLINE = new RegExp(`^(?:${CITY}[\\d?]{8}|${REGION}[\\d?]{7,8})$`, 'u');
const AREA = new RegExp(`^(?:${CITY}|${REGION})`, 'u');

/** The digits of a number, whatever it is written with. */
export const digitsOf = (text: string): string => text.normalize('NFKC').replace(/\D/gu, '');

/** Finds what is wrong with a number: its count of lost digits, its form, whether it is what is printed. */
export function findPhoneFaults({ printed, number, missingDigits }: Phone): PhoneFault[] {
	const faults: PhoneFault[] = [];
	const dialled = number.replaceAll('-', '');
	const lost = dialled.split('?').length - 1;
	if (lost !== missingDigits) faults.push('count');
	if (digitsOf(number) !== digitsOf(printed)) faults.push('printed');
	const known = [SERVICE, MOBILE, TOLL, LANDLINE].some((form) => form.test(dialled)) || /^\d{7,8}$/u.test(dialled);
	if (!known) faults.push(dialled.startsWith('0') && !AREA.test(dialled) ? 'area' : 'length');
	if (lost > 0) faults.push('lost');
	return faults;
}

const IN_TEXT =
	/(?<![\d.])(\(0\d{2,3}\)[- ]?\d{5,9}|0\d{2,3}[-—–－ ]?\d{5,9}|1[3-9]\d(?:\d{7,9}|[- ]\d{3,4}[- ]\d{3,5})|[48]00[-—–－ ]?\d{3}[-—–－ ]?\d{3,5})(?!\.?\d)/gu;
/** The country’s code, which takes the place of an area code’s 0. */
const FROM_ABROAD = /\+86[- ]?(?:(1[3-9]|[48]00)|\(0\)|0|)/gu;

/** Numbers in a text that are written like telephone numbers. */
export function findPhones(text: string): string[] {
	// No number has fewer digits in a row.
	if (!/[\d０-９]{3}/u.test(text)) return [];
	const plain = text.normalize('NFKC').replace(FROM_ABROAD, (_, kept: string | undefined) => kept ?? '0');
	return Array.from(plain.matchAll(IN_TEXT), ([, found = '']) => found);
}
