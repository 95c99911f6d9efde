import { collectTexts, isRemark, nameText } from '#model/all-texts.ts';
import { compareForce } from '#text/compare-force.ts';
import type { ForceDifference, ForceDifferenceKind } from '#text/compare-force.ts';
import type { Bilingual } from '#diagnostics/finding.ts';
import type { Rule } from './rule.ts';

/** What each kind of difference says, about the piece where it shows. */
const SAYS: Record<ForceDifferenceKind, (zh: string, en: string) => Bilingual> = {
	'ban-lost': (zh, en) => ({
		zh: `中文禁止，英文没有：“${zh}”。`,
		en: `The Chinese forbids what the English doesn’t: “${en}”.`,
	}),
	'ban-gained': (zh, en) => ({
		zh: `英文禁止，中文没有：“${zh}”。`,
		en: `The English forbids what the Chinese doesn’t: “${en}”.`,
	}),
	'denial-lost': (zh, en) => ({
		zh: `中文的否定在英文里找不到：“${zh}”。`,
		en: `The Chinese denies something, the English nothing: “${en}”.`,
	}),
	'must-lost': (zh, en) => ({
		zh: `中文是必须做的，英文成了可以做：“${zh}”。`,
		en: `What the Chinese demands, the English only allows: “${en}”.`,
	}),
	'must-gained': (zh, en) => ({
		zh: `中文是可以做的，英文成了必须做：“${zh}”。`,
		en: `What the Chinese allows, the English demands: “${en}”.`,
	}),
	'exception-lost': (zh, en) => ({
		zh: `中文的例外在英文里没有：“${zh}”。`,
		en: `The Chinese makes an exception, the English none: “${en}”.`,
	}),
	'exception-gained': (zh, en) => ({
		zh: `英文多了例外：“${zh}”。`,
		en: `The English makes an exception, the Chinese none: “${en}”.`,
	}),
	bound: (zh, en) => ({
		zh: `中英文一个是下限，一个是上限：“${zh}”。`,
		en: `One language sets a floor, the other a ceiling: “${en}”.`,
	}),
	order: (zh, en) => ({
		zh: `中英文一个在前，一个在后：“${zh}”。`,
		en: `One language says before, the other after: “${en}”.`,
	}),
	period: (zh, en) => ({
		zh: `中英文一个说本期，一个说下一期：“${zh}”。`,
		en: `One language says this period, the other the next: “${en}”.`,
	}),
	pair: (zh, en) => ({
		zh: `中文要两个人，英文只说一个人：“${zh}”。`,
		en: `The Chinese asks for two people, the English for one: “${en}”.`,
	}),
	inclusion: (zh, en) => ({
		zh: `中英文一个含本数，一个不含：“${zh}”。`,
		en: `One language counts the limit itself in, the other doesn’t: “${en}”.`,
	}),
	extent: (zh, en) => ({
		zh: `中英文一个是全部，一个是部分：“${zh}”。`,
		en: `One language says all, the other some: “${en}”.`,
	}),
};

export const rule: Rule = {
	id: 'translation-polarity',
	family: 'languages',
	severity: 'warning',
	doc: {
		what: {
			zh: '同一处的中文与英文力度一致：禁止的都禁止，必须的都必须，可以的都可以；例外、下限与上限、之前与之后、全部与部分两边相同。',
			en: 'The Chinese and the English of one text have the same force: both forbid, demand or allow; exceptions, floors and ceilings, before and after, all and some are the same in both.',
		},
		why: {
			zh: '英文丢一个not，禁止的事就成了要做的事；“至少”译成“至多”，“必须”译成may，读英文的人就按相反的要求办事。',
			en: 'With one “not” lost, English readers are told to do what is forbidden; with “at most” for “at least”, or “may” for “must”, they act on the opposite demand.',
		},
		fix: {
			zh: '对照来源，改正写错的一栏。',
			en: 'Correct the wrong field from the source.',
		},
		sure: {
			zh: '只查字面明确的词（不得、严禁、必须、除外、至少……），英文可用反义词表达的不报告；“不”字一类的普通否定和英文多出的禁止、动作先后不那么确定，只作提示。关于来源的注释不查。',
			en: 'Only plain words are weighed (must not, must, except, at least …), and what English may say by an opposite word is passed over; a common “not” lost, a ban that English alone has, or the order of two acts, is less sure and only a notice. Notes on the source are left out.',
		},
	},
	reach: 'entry',
	check(corpus, report) {
		const texts = collectTexts(corpus);
		let last: { zh: string; en: string; differences: readonly ForceDifference[] } | undefined;
		for (const text of texts) {
			const { zh, en, on, path } = text;
			if (en === undefined || isRemark(text)) continue;
			// A scored item often says the same as its duty.
			const differences = last?.zh === zh && last.en === en ? last.differences : compareForce(zh, en);
			last = { zh, en, differences };
			for (const difference of differences) {
				report(
					{ on, field: [...path, 'en'] },
					{
						message: SAYS[difference.kind](difference.zh, difference.en),
						values: [zh, en],
						related: [
							{
								on,
								field: [...path, 'zh'],
								note: { zh: '中文在这里。', en: 'The Chinese stands here.' },
							},
						],
						key: [nameText(text), difference.kind].filter(Boolean).join('/'),
						...(!difference.sure && { severity: 'notice' }),
					},
				);
			}
		}
		return texts.length;
	},
};
