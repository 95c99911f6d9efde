import { findFrequencyConflicts, findWordedConflicts } from '#model/frequency.ts';
import type { Corpus } from '#model/corpus.ts';
import type { Duty } from '#model/post.ts';
import { groupByRole } from '#model/role-groups.ts';
import type { Unit } from '#model/unit.ts';
import { findPers, readPer, readTimes } from '#text/recurrence.ts';
import type { Report, Rule } from './rule.ts';

const OTHER = { zh: '另一种频次。', en: 'The other frequency.' };

/** Reports registered frequencies that conflict; gives the duties concerned. */
function compareTyped(duties: readonly Duty[], report: Report): Set<Unit> {
	const reported = new Set<Unit>();
	for (const { claim, against } of findFrequencyConflicts(duties)) {
		const [own, other] = [claim.frequency, against.frequency];
		reported.add(claim.duty).add(against.duty);
		report(
			{ on: claim.duty, field: ['frequencies', claim.index] },
			{
				message: {
					zh: `同一件事，这里是“${own.zh}”，另一处是“${other.zh}”。`,
					en: `The same act is due “${own.en ?? own.zh}” here and “${other.en ?? other.zh}” elsewhere.`,
				},
				values: [own.zh, own.per, other.zh, other.per],
				related: [{ on: against.duty, field: ['frequencies', against.index], note: OTHER }],
				key: own.of,
			},
		);
	}
	return reported;
}

function compareWorded(units: readonly Unit[], report: Report): void {
	for (const { later, earlier } of findWordedConflicts(units)) {
		const [own, other] = [later.recurrence, earlier.recurrence];
		report(
			{ on: later.unit, field: ['zh'] },
			{
				message: {
					zh: `同一件事，这里是“${own.printed}”，另一处是“${other.printed}”。`,
					en: `Two clauses that say nearly the same differ in how often (${own.printed}, ${other.printed}).`,
				},
				values: [own.printed, other.printed, own.core],
				related: [{ on: earlier.unit, field: ['zh'], note: OTHER }],
				key: 'words',
			},
		);
	}
}

/** The registered period is the one its own words name, and one of those that the duty names. */
function checkWords(duties: readonly Duty[], report: Report): void {
	for (const duty of duties) {
		const { frequencies = [] } = duty.data;
		for (const [index, { zh, per, of, times }] of frequencies.entries()) {
			if (per === 'event' || per === 'prescribed') continue;
			const place = { on: duty, field: ['frequencies', index, 'per'] };
			const named = readPer(zh);
			if (named !== undefined && named !== per) {
				const message = {
					zh: `写的是“${zh}”，登记的周期却是${per}。`,
					en: `The words (${zh}) name another period than the registered one, ${per}.`,
				};
				report(place, { message, values: [zh, per], key: `${of}/per` });
				continue;
			}
			const often = readTimes(zh);
			if (named !== undefined && often !== undefined && times !== undefined && often !== times) {
				const message = {
					zh: `写的是“${zh}”，登记的次数却是${times}。`,
					en: `The words (${zh}) name another number of times than the registered one, ${times}.`,
				};
				report(
					{ on: duty, field: ['frequencies', index, 'times'] },
					{ message, values: [zh, String(times)], key: `${of}/times` },
				);
				continue;
			}
			const inText = findPers(duty.zh);
			const isNamed = inText.some((one) => one.per === per && (one.times ?? times) === (times ?? one.times));
			if (named === undefined || inText.length === 0 || isNamed) continue;
			const printed = inText.map(({ text }) => text);
			const registered = inText.some((one) => one.per === per) ? `${zh} × ${times}` : zh;
			const message = {
				zh: `职责写的是“${printed.join('”“')}”，登记的却是“${registered}”。`,
				en: `The duty says how often in other words (${printed.join(', ')}) than what is registered (${registered}).`,
			};
			report(place, { message, values: [...printed, zh], key: `${of}/text` });
		}
	}
}

/** Rulebooks, methods and the like, each by itself. */
function checkEntries({ units }: Corpus, report: Report): number {
	const skipped = new Set(['posts', 'guides', 'phrases']);
	const others = units.filter(({ gap, collection }) => !gap && !skipped.has(collection));
	for (const own of Map.groupBy(others, ({ entry }) => entry).values()) compareWorded(own, report);
	return others.length;
}

export const rule: Rule = {
	id: 'frequency-conflict',
	family: 'time-and-figures',
	severity: 'warning',
	doc: {
		what: {
			zh: '同一岗位（含同一角色的各份职责）里，同一件事的频次一致；登记的周期与原话、与职责的文字一致。一条职责里几份文件各有周期的，不互相比较。',
			en: 'Within one post and the versions of its role, the same act is due equally often, and a registered period is the one that its words and the duty name. Several documents in one duty may each have their own.',
		},
		why: {
			zh: '一处每月、一处每季，按哪个做都可能被扣分。',
			en: 'With monthly in one place and quarterly in another, either can be marked down.',
		},
		fix: {
			zh: '问明以哪个为准，改正另一个；其实是两件事的，给它们不同的 of 或 act；来源如此的，登记豁免。',
			en: 'Find out which one holds and correct the other; give what are two matters another “of” or “act”; waive what the source prints.',
		},
		sure: {
			zh: '按登记的主题和行为比较，几乎可以肯定；没有登记的凭文字相似（0.7以上），可能是两件事。“定期”不与具体周期冲突。',
			en: 'Almost certain where subject and act are registered; clauses compared by likeness (from 0.7) may be two matters. “Regularly” conflicts with no period.',
		},
	},
	check(corpus, report) {
		let examined = 0;
		for (const posts of groupByRole(corpus)) {
			const duties = posts.flatMap((post) => post.duties.filter(({ gap }) => !gap));
			examined += duties.length;
			const reported = compareTyped(duties, report);
			compareWorded(
				duties.filter((duty) => !reported.has(duty)),
				report,
			);
			checkWords(duties, report);
		}
		return examined + checkEntries(corpus, report);
	},
};
