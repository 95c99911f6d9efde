import { collectOwnChinese } from '#model/own-chinese.ts';
import { findTraditional } from '#text/traditional.ts';
import type { Place, Rule } from './rule.ts';

export const rule: Rule = {
	id: 'script-purity',
	family: 'text',
	severity: 'error',
	doc: {
		what: {
			zh: '中文（zh）、正文和界面文字一律用简体字；注释和正文引来源的原字时除外。',
			en: 'Chinese (zh, prose, strings of the interface) is written in simplified characters throughout; only notes and prose that quote a source may keep others.',
		},
		why: {
			zh: '繁体版由简体自动转换；夹着繁体字的文字转换会出错，简体读者也搜不到。',
			en: 'The traditional edition is derived; text that mixes scripts is converted wrongly and not found by those who search in simplified characters.',
		},
		fix: { zh: '换成提示里的简体字。', en: 'Write the simplified character that the message gives.' },
		sure: {
			zh: '两种字体都用的字（乾坤、瞭望）按词判断，不报告。',
			en: 'Characters that both scripts use are judged by their word and not reported where it is right.',
		},
	},
	reach: 'entry',
	check(corpus, report) {
		const look = (zh: string, key: string | undefined, placeOf: (at: number) => Place): void => {
			const found = findTraditional(zh);
			const [first] = found;
			if (!first) return;
			const pairs = [...new Set(found.map(({ character, simplified }) => `${character}→${simplified}`))];
			report(placeOf(first.from), {
				message: {
					zh: `有繁体字：${pairs.join('、')}。`,
					en: `There are traditional characters: ${pairs.join(', ')}.`,
				},
				values: [zh],
				...(key !== undefined && { key }),
			});
		};
		const texts = collectOwnChinese(corpus);
		for (const { zh, key, placeOf } of texts) look(zh, key, placeOf);
		return texts.length;
	},
};
