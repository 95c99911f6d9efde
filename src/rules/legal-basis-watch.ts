import type { Bilingual } from '#diagnostics/finding.ts';
import type { Unit } from '#model/unit.ts';
import type { Rule } from './rule.ts';

/** Titles of laws and regulations, with their edition (2015年修正) or without; 办法, 工作法, 记账法 and the like are not. */
const LAW =
	/(?:(?<![办方做手看想作步点账语书均线减出写读打唱兵]|作业|核算)法|条例|法实施细则|法典)[》”]?(?:[（(](?:\d{4}年)?(?:[第\d一二三四五六次]*(?:修订|修正)|试行|草案)本?[）)])?[》”]?$/u;

const say = (zh: string, en: string): Bilingual => ({
	zh: `依据${zh}：请核对现行文本。`,
	en: `It rests on the ${en}: check the text in force.`,
});

/** The laws that a text names, with 中华人民共和国 or without. A scored item repeats its duty. */
function findNamed<Law extends { name: string }>({ zh, kind, gap }: Unit, laws: readonly Law[]): Law[] {
	if (gap || kind === 'scored-item' || !zh.includes('《')) return [];
	const titles = new Set(Array.from(zh.matchAll(/《(?:中华人民共和国)?([^》]+)》/gu), ([, title]) => title));
	return laws.filter(({ name }) => titles.has(name));
}

export const rule: Rule = {
	id: 'legal-basis-watch',
	family: 'sanctions',
	severity: 'notice',
	doc: {
		what: {
			zh: '列出引用法律法规的条目，供定期核对是否已经修订；标题是法律法规、却没有标为法律依据的，是警告。',
			en: 'Clauses that cite a law or regulation are listed, so that somebody watches for amendments; a law that is not marked as one is a warning.',
		},
		why: {
			zh: '法律修订以后，照旧条文写的职责和处罚就失去依据。',
			en: 'Once the law is amended, duties and penalties written to the old text lose their basis.',
		},
		fix: {
			zh: '核对现行文本；没有标记的，在 content/vocabulary/works.mdx 里补 legalBasis: true。',
			en: 'Check the text in force; where the mark is missing, add legalBasis: true in content/vocabulary/works.mdx.',
		},
	},
	check(corpus, report) {
		const { works } = corpus.vocabulary;
		const register = corpus.entriesOf('vocabulary').find(({ data }) => data.vocabulary === 'works');
		const unmarked = [...works.values()]
			.entries()
			.filter(([, { zh, status, legalBasis }]) => status !== 'held' && !legalBasis && LAW.test(zh));
		for (const [index, { id, zh, en = zh }] of unmarked) {
			if (!register) break;
			report(
				{ on: register, field: ['items', index] },
				{
					severity: 'warning',
					message: {
						zh: `${zh}像是法律法规，没有标 legalBasis。`,
						en: `“${en}” looks like a law and isn’t marked legalBasis.`,
					},
					values: [zh],
					key: id,
				},
			);
		}
		let examined = works.size;
		const laws = [...works.values()]
			.filter(({ legalBasis }) => legalBasis)
			.map((law) => ({ ...law, name: law.zh.replaceAll(/[《》]|中华人民共和国/gu, '') }));
		for (const unit of corpus.units) {
			const cited = unit.data.works ?? [];
			for (const { id, zh, en = zh } of findNamed(unit, laws)) {
				if (cited.includes(id)) continue;
				report({ on: unit, field: ['zh'] }, { message: say(zh, en), values: [zh], key: id });
			}
			examined += cited.length;
			for (const [index, id] of cited.entries()) {
				const work = works.get(id);
				if (!work?.legalBasis) continue;
				const { zh, en = zh } = work;
				report({ on: unit, field: ['works', index] }, { message: say(zh, en), values: [zh], key: id });
			}
		}
		return examined;
	},
};
