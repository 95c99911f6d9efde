import type { Rule } from './rule.ts';

const SAYS_SOMETHING = /[\p{L}\p{N}]/u;
/** Words that stand for a place and name none. */
const NO_PLACE =
	/^(?:(?:出处|来源|位置)?(?:[同见如仝][上前](?:文|一?[条项款篇])?|见(?:原文|来源|原件)|原文|原件|不详|未详|不明|未知|待(?:查|考|补|核|定|填)(?:实|充|写|证)?|某处|无)|ibid(?:em)?|idem|id|ditto|do|op\.? ?cit|loc\.? ?cit|passim|see (?:above|before|the source)|(?:as|same as) (?:above|before)|(?:the )?same(?: place)?|above|(?:un|not )known|(?:the )?source|somewhere|various|none|n\/?a|tb[acd])[。.]*$/iu;

export const rule: Rule = {
	id: 'source-cited',
	family: 'links-and-record',
	severity: 'error',
	doc: {
		what: {
			zh: '每篇、每条都写明在来源中的位置（编、标题、原文编号），不写“同上”“不详”“ditto”；每个来源至少有一条引用它。',
			en: 'Every entry and unit names its place in the source (part, heading, number as printed), never “as above”, “ditto” or “unknown”; every source is cited at least once.',
		},
		why: {
			zh: '本手册是整理稿，只有能翻到原文的那一处，才核得了对错。',
			en: 'The handbook restates its sources: only with the very place in the original can anybody check it.',
		},
		fix: {
			zh: '在 place 里照原文写出所在的编、标题和编号；没有内容引用的来源，补上内容或删去。',
			en: 'Write part, heading and number as printed in place; for a source that nothing cites, add what it holds or delete it.',
		},
	},
	check(corpus, report) {
		const { entries, units } = corpus;
		const cited = new Set<string>();
		let examined = 0;
		const look = (
			on: (typeof entries)[number] | (typeof units)[number],
			field: string[],
			id: string,
			place: string,
		): void => {
			examined += 1;
			cited.add(id);
			if (SAYS_SOMETHING.test(place) && !NO_PLACE.test(place.replace(/[（）()[\]【】“”]/gu, '').trim())) return;
			report(
				{ on, field },
				{
					message: {
						zh: `“${place}”没有写出在来源中的位置。`,
						en: `“${place}” names no place in the source.`,
					},
					values: [place],
				},
			);
		};
		for (const entry of entries) {
			if ('source' in entry.data) look(entry, ['source', 'place'], entry.data.source.id, entry.data.source.place);
		}
		for (const unit of units) look(unit, ['place'], unit.source.id, unit.source.place);
		for (const source of corpus.entriesOf('sources')) {
			examined += 1;
			if (cited.has(source.id)) continue;
			const { zh, en = zh } = source.data.title;
			report(
				{ on: source, field: ['title'] },
				{
					message: { zh: `没有任何内容引用来源“${zh}”。`, en: `Nothing cites the source “${en}”.` },
					values: [source.id],
					key: source.id,
					needs: 'all',
				},
			);
		}
		return examined;
	},
};
