import { titleOf } from '#model/entry.ts';
import type { Corpus } from '#model/corpus.ts';
import { normsOf } from '#model/norms.ts';
import type { Unit } from '#model/unit.ts';
import { areLimitsSet, findMissingThresholds, findVagueDeadlines } from '#text/vague.ts';
import type { Report, Rule } from './rule.ts';

/** A scored item repeats its duty; what the duty lacks is told once. */
const isTold = ({ kind, parent }: Unit, words: readonly string[]): boolean =>
	kind === 'scored-item' && parent !== undefined && words.every((word) => parent.zh.includes(word));

/** A frequency typed as “as prescribed elsewhere”, where nothing says where. */
function findPrescribed({ data, zh }: Unit): string[] {
	if (!('frequencies' in data) || (data.works?.length ?? 0) > 0 || /《[^》]+》/u.test(zh)) return [];
	const frequencies = (data.frequencies ?? []) as readonly { zh: string; per: string }[];
	return frequencies.filter(({ per }) => per === 'prescribed').map((frequency) => frequency.zh);
}

/** Where the limits stand that a criterion or a penalty says were passed: in the duty that is scored, in the norms of its rulebook. */
function normsBehind(corpus: Corpus, { kind, parent, entry }: Unit): string[] {
	if (kind === 'criterion') return [parent, parent?.parent].flatMap((unit) => unit?.zh ?? []);
	return kind === 'penalty' || kind === 'sanction' ? normsOf(corpus, entry).map(({ zh }) => zh) : [];
}

function checkUnit(corpus: Corpus, unit: Unit, report: Report): void {
	const words = findMissingThresholds(unit.zh);
	if ((unit.data.cites?.length ?? 0) > 0 || isTold(unit, words)) return;
	if (words.length > 0 && areLimitsSet(unit.zh, words, normsBehind(corpus, unit))) return;
	const found = words.length > 0 ? words : findPrescribed(unit);
	if (found.length === 0) return;
	report(
		{ on: unit, field: ['zh'] },
		{
			message: {
				zh: `要求“${found.join('”“')}”，没有写是多少，也没有写出自哪份文件。`,
				en: `It demands a standard or limit (${found.join(', ')}) and neither gives it nor says where it stands.`,
			},
			values: found,
		},
	);
}

/** Lists the duties of an entry that must be done “in time” without a time. */
function listVague(corpus: Corpus, report: Report): void {
	for (const entry of corpus.entries) {
		const vague = corpus
			.unitsOf(entry.id)
			.filter((unit) => isRule(unit) && unit.kind !== 'scored-item' && unit.kind !== 'criterion');
		const found = vague
			.map((unit) => ({ unit, words: findVagueDeadlines(unit.zh) }))
			.filter(({ words }) => words.length > 0);
		const [first] = found;
		if (!first) continue;
		const { zh, en = zh } = titleOf(entry);
		const words = [...new Set(found.flatMap((one) => one.words))];
		report(
			{ on: entry },
			{
				severity: 'notice',
				message: {
					zh: `“${zh}”有${found.length}处只说“${words.join('”“')}”，没有写多长时间。`,
					en: `${found.length} ${found.length === 1 ? 'clause' : 'clauses'} of “${en}” must be done “in time” without a time.`,
				},
				values: found.map(({ unit }) => unit.id),
				key: 'in-time',
			},
		);
	}
}

const isRule = ({ gap, collection, kind }: Unit): boolean =>
	!gap && collection !== 'guides' && kind !== 'phrase' && kind !== 'section';

export const rule: Rule = {
	id: 'threshold-missing',
	family: 'time-and-figures',
	severity: 'warning',
	doc: {
		what: {
			zh: '要求“规定频次”“超限”“逾期”“达标”的，同一句写明是多少，或者写明出自哪份文件；只说“及时”“按时”的，按篇列出供斟酌。',
			en: 'Where a prescribed frequency, a limit, a deadline or a standard is demanded, the clause gives it or names the text that does; duties to be done merely “in time” are listed per entry.',
		},
		why: {
			zh: '不知道限额和期限是多少，就无法判断做到了没有。',
			en: 'Nobody can tell whether a limit or deadline was kept that isn’t known.',
		},
		fix: {
			zh: '写明数值，或用《…》、cites 指明出处；来源没有的，登记豁免。',
			en: 'Give the figure, or name its source by 《…》 or “cites”; waive it where the source has none.',
		},
		sure: {
			zh: '凭用词判断：同一分句里有别的数字时不报告；评分标准、处罚说的限额，被考核的职责、同一制度的条款写明了的也不报告。',
			en: 'Judged by its words: a clause that holds any other figure is not reported, nor is a criterion or penalty whose limit the scored duty or an article of the rulebook sets.',
		},
	},
	reach: 'entry',
	check(corpus, report) {
		let examined = 0;
		for (const unit of corpus.units) {
			if (!isRule(unit)) continue;
			examined += 1;
			checkUnit(corpus, unit, report);
		}
		listVague(corpus, report);
		return examined;
	},
};
