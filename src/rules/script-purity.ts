import { collectTexts, isRemark, nameText } from '#model/all-texts.ts';
import { findTraditional } from '#text/scripts.ts';
import type { Rule } from './rule.ts';

export const rule: Rule = {
	id: 'script-purity',
	family: 'text',
	severity: 'error',
	doc: {
		what: {
			zh: '中文（zh）一律用简体字；注释引来源的原字时除外。',
			en: 'Chinese (zh) is written in simplified characters throughout; only notes that quote a source may keep others.',
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
	check(corpus, report) {
		const texts = collectTexts(corpus);
		for (const text of texts) {
			if (isRemark(text)) continue;
			const found = findTraditional(text.zh);
			if (found.length === 0) continue;
			const pairs = [...new Set(found.map(({ character, simplified }) => `${character}→${simplified}`))];
			const key = nameText(text);
			report(
				{ on: text.on, field: [...text.path, 'zh'] },
				{
					message: {
						zh: `有繁体字：${pairs.join('、')}。`,
						en: `There are traditional characters: ${pairs.join(', ')}.`,
					},
					values: [text.zh],
					...(key !== undefined && { key }),
				},
			);
		}
		return texts.length;
	},
};
