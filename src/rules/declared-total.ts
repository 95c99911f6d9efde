import { findInlineLists } from '#model/announced.ts';
import { announcementsOf, announcementsOfEntry, announcementsOfRulebook } from '#model/announcements.ts';
import type { Corpus } from '#model/corpus.ts';
import type { Unit } from '#model/unit.ts';
import type { Report, Rule } from './rule.ts';

/** Lists that a sentence announces and tells itself: 五级分类（正常、关注、次级、可疑） lacks one. */
function checkInline(unit: Unit, report: Report): void {
	for (const { words, announced, told } of findInlineLists(unit.zh)) {
		const message = {
			zh: `“${words}”应有${announced}项，这里列了${told}项。`,
			en: `“${words}” should name ${announced} things; it names ${told}.`,
		};
		const key = `inline ${words.split(/[（(，]/u)[0] ?? ''}`;
		report({ on: unit, field: ['zh'] }, { message, values: [words], key });
	}
}

/** Slots of a phrase set have numbers of their own: each from 1 to the last, once. */
function checkNumbers(corpus: Corpus, report: Report): void {
	for (const set of corpus.entriesOf('phrases')) {
		const seen = new Set<number>();
		for (const [index, { id, number }] of set.data.phrases.entries()) {
			if (!seen.has(number) && number <= set.data.declared) seen.add(number);
			else {
				const message = {
					zh: seen.has(number)
						? `第${number}句有两条。`
						: `第${number}句超出了公布的${set.data.declared}句。`,
					en: seen.has(number)
						? `There are two phrases number ${number}.`
						: `Phrase ${number} is beyond the ${set.data.declared} announced.`,
				};
				report(
					{ on: set, field: ['phrases', index, 'number'] },
					{ message, values: [String(number)], key: id },
				);
			}
		}
	}
}

export const rule: Rule = {
	id: 'declared-total',
	family: 'numbering',
	severity: 'warning',
	doc: {
		what: {
			zh: '名称、标题或文字说有几项（分三步、四类服务各有要求）的列表，就有几项，同一句里列出的（“三铁”（铁账、铁款、铁规章））也一样，“原文缺”的也算；有缺项的另外提示尚存几项。',
			en: 'A list whose name, title or text announces a number (in three steps, each of four kinds) holds that many items, gaps included, and so does a list told in the sentence itself; where some are gaps, a notice says how many survive.',
		},
		why: {
			zh: '说四项而只列三项，读者无从知道少了哪一项。',
			en: 'Where four are announced and three listed, no reader can tell which is missing.',
		},
		fix: {
			zh: '对照来源补上漏项；来源丢失的，补 gap: true 的条目；来源数错的，登记豁免。',
			en: 'Add what was left out; add units with gap: true for what the source lost; waive where the source miscounts.',
		},
		sure: {
			zh: '从文字里读出的项数偶尔会指别的列表；那样的登记为误报。',
			en: 'A number read from a sentence may now and then mean another list; waive it as a false positive.',
		},
	},
	check(corpus, report) {
		const all = [
			...corpus.entries.flatMap((entry) => announcementsOfEntry(entry, corpus.unitsOf(entry.id))),
			...corpus.entriesOf('rulebooks').flatMap(({ id }) => announcementsOfRulebook(corpus, id)),
			...corpus.units.flatMap(announcementsOf),
		];
		for (const { place, words, announced, items, key } of all) {
			const alive = items.filter(({ gap }) => !gap).length;
			const values = [words.zh, String(announced), String(items.length)];
			if (items.length !== announced) {
				const message = {
					zh: `“${words.zh}”应有${announced}项，这里有${items.length}项。`,
					en: `“${words.en}” should have ${announced} item(s); there are ${items.length}.`,
				};
				report(place, { message, values, key });
			} else if (alive < announced && (key === 'declared' || key === 'list.declared')) {
				const message = {
					zh: `“${words.zh}”共${announced}项，尚存${alive}项。`,
					en: `Of the ${announced} items of “${words.en}”, ${alive} survive.`,
				};
				report(place, { severity: 'notice', message, values: [...values, String(alive)], key: 'survivors' });
			}
		}
		for (const unit of corpus.units) if (!unit.gap) checkInline(unit, report);
		checkNumbers(corpus, report);
		return all.length;
	},
};
