import type { Rule } from './rule.ts';

export const rule: Rule = {
	id: 'empty-post',
	family: 'numbering',
	severity: 'warning',
	doc: {
		what: {
			zh: '每个岗位至少有一项写得出内容的职责；只剩标题、或各项都标为“原文缺”的岗位会被列出。',
			en: 'Every post has at least one duty with a text; a post of which only the heading or only gaps remain is reported.',
		},
		why: {
			zh: '没有职责的岗位无法履职，也无法考核。',
			en: 'A post without duties can be neither held nor assessed.',
		},
		fix: {
			zh: '从发文单位取得该岗位的职责并补上；暂时取不到的，登记豁免并写明由谁补、何时补。',
			en: 'Get the duties from the issuer and add them; until then, waive the finding and say who will add them and by when.',
		},
	},
	reach: 'entry',
	check({ posts }, report) {
		for (const { entry, duties } of posts) {
			if (duties.some(({ gap }) => !gap)) continue;
			const { zh, en = zh } = entry.data.title;
			const lost = duties.length === 0;
			report(
				{ on: entry, field: ['duties'], key: true },
				{
					message: {
						zh: lost ? `“${zh}”一项职责也没有。` : `“${zh}”的${duties.length}项职责都标为“原文缺”。`,
						en: lost ? `“${en}” has no duties.` : `All ${duties.length} duties of “${en}” are gaps.`,
					},
					values: [zh, String(duties.length)],
				},
			);
		}
		return posts.length;
	},
};
