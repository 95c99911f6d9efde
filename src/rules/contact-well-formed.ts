import type { Bilingual } from '#diagnostics/finding.ts';
import { digitsOf, findPhoneFaults, findPhones } from '#model/phone.ts';
import type { Phone, PhoneFault } from '#model/phone.ts';
import { collectTexts } from '#model/all-texts.ts';
import type { Unit } from '#model/unit.ts';
import type { Rule } from './rule.ts';

const SAYS: Readonly<Record<PhoneFault, (phone: Phone) => Bilingual>> = {
	lost: ({ number, missingDigits }) => ({
		zh: `电话“${number}”缺${missingDigits}位数字，打不通。`,
		en: `The telephone number “${number}” lacks ${missingDigits} ${missingDigits === 1 ? 'digit' : 'digits'}, so nobody can call it.`,
	}),
	length: ({ number }) => ({
		zh: `电话“${number}”的位数不对。`,
		en: `The telephone number “${number}” has the wrong number of digits.`,
	}),
	area: ({ number }) => ({
		zh: `电话“${number}”的区号不存在。`,
		en: `The telephone number “${number}” has an area code that doesn’t exist.`,
	}),
	count: ({ number, missingDigits }) => ({
		zh: `“${number}”里的“?”与 missingDigits（${missingDigits}）不符。`,
		en: `The “?” in “${number}” don’t agree with missingDigits (${missingDigits}).`,
	}),
	printed: ({ number, printed }) => ({
		zh: `“${number}”与印出的“${printed}”数字不同。`,
		en: `“${number}” has other digits than what is printed, “${printed}”.`,
	}),
};

/** A lost digit is the source's defect; whatever else is wrong is ours. */
const severityOf = (fault: PhoneFault): 'error' | 'warning' =>
	fault === 'count' || fault === 'printed' ? 'error' : 'warning';

function phoneOf({ data }: Unit): Phone | undefined {
	return 'phone' in data ? (data.phone as Phone | undefined) : undefined;
}

export const rule: Rule = {
	id: 'contact-well-formed',
	family: 'references',
	severity: 'warning',
	doc: {
		what: {
			zh: '电话号码位数正确、区号存在、与印出的一致；缺的数字用“?”标明。',
			en: 'Telephone numbers have the right length, an area code that exists and the digits that are printed; lost digits are marked “?”.',
		},
		why: {
			zh: '举报和求助要靠这个号码，打不通等于没有这个渠道。',
			en: 'Reports and calls for help depend on it; a number that can’t be called is no channel at all.',
		},
		fix: {
			zh: '录错的改正；来源缺数字的，向发文单位查明，查明之前登记豁免。',
			en: 'Correct what was miscopied; where the source lost digits, ask the issuer, and waive the finding until then.',
		},
	},
	mayBeIdle: true,
	reach: 'entry',
	check(corpus, report) {
		let examined = 0;
		for (const unit of corpus.units) {
			const phone = phoneOf(unit);
			if (phone) {
				examined += 1;
				for (const fault of findPhoneFaults(phone)) {
					const statement = {
						message: SAYS[fault](phone),
						values: [phone.number, phone.printed],
						key: fault,
					};
					report(
						{ on: unit, field: ['phone', fault === 'count' ? 'missingDigits' : 'number'] },
						{ ...statement, severity: severityOf(fault) },
					);
				}
			}
		}
		for (const { on, path, zh, en = '' } of collectTexts(corpus)) {
			if (!('uid' in on) || path[0] === 'notes') continue;
			const own = findPhones(zh);
			const translated = findPhones(en);
			if (own.length + translated.length === 0) continue;
			const told = new Set([digitsOf(phoneOf(on)?.number ?? '')]);
			for (const [index, number] of [...own, ...translated].entries()) {
				if (told.has(digitsOf(number))) continue;
				told.add(digitsOf(number));
				examined += 1;
				const inText = { printed: number, number: (number.match(/\d+/gu) ?? []).join('-'), missingDigits: 0 };
				for (const fault of findPhoneFaults(inText)) {
					report(
						{ on, field: [...path, index < own.length ? 'zh' : 'en'] },
						{ message: SAYS[fault](inText), values: [number], key: `${number}/${fault}` },
					);
				}
			}
		}
		return examined;
	},
};
