import { groupByRole } from '#model/role-groups.ts';
import type { Corpus } from '#model/corpus.ts';
import type { Duty } from '#model/post.ts';
import type { Unit } from '#model/unit.ts';
import { createNearFinder } from '#text/near.ts';
import { findRecurrences, readPer } from '#text/recurrence.ts';
import type { Recurrence } from '#text/recurrence.ts';
import type { Report, Rule } from './rule.ts';

type Frequency = NonNullable<Duty['data']['frequencies']>[number];
interface Claim {
	duty: Duty;
	index: number;
	frequency: Frequency;
}

const PER_YEAR: Readonly<Partial<Record<Frequency['per'], number>>> = {
	day: 365,
	week: 52,
	month: 12,
	'two-months': 6,
	quarter: 4,
	'half-year': 2,
	year: 1,
};
const NEAR = 0.7;

/** Two frequencies one act can have together: equal ones, or one that leaves the period open. */
function agree(a: Frequency, b: Frequency): boolean {
	const [first, second] = [PER_YEAR[a.per], PER_YEAR[b.per]];
	if (first !== undefined && second !== undefined)
		return a.per === b.per
			? (a.times ?? b.times) === (b.times ?? a.times)
			: first * (a.times ?? 1) === second * (b.times ?? 1);
	const irregular = [a, b].filter(({ per }) => per === 'irregular').length;
	return (
		irregular !== 1 || a.per === 'event' || b.per === 'event' || a.per === 'prescribed' || b.per === 'prescribed'
	);
}

const isSameAct = (a: Frequency, b: Frequency): boolean =>
	a.of === b.of && (a.act === undefined || b.act === undefined || a.act === b.act);

/** Compares the typed frequencies of different duties; one duty may well treat several documents. */
function compareTyped(duties: readonly Duty[], report: Report): Set<Unit> {
	const reported = new Set<Unit>();
	const bySubject = Map.groupBy(
		duties.flatMap((duty): Claim[] =>
			(duty.data.frequencies ?? []).map((frequency, index) => ({ duty, index, frequency })),
		),
		({ frequency }) => frequency.of,
	);
	for (const claims of bySubject.values()) {
		for (const [at, claim] of claims.entries()) {
			const others = claims
				.slice(0, at)
				.filter(({ duty, frequency }) => duty !== claim.duty && isSameAct(frequency, claim.frequency));
			const own = claims.filter(({ duty }) => duty === claim.duty);
			// Another duty that shares one of this duty's frequencies speaks of that one.
			const against = others.find(({ duty, frequency }) => {
				const theirs = others.filter((other) => other.duty === duty);
				return (
					!agree(frequency, claim.frequency) &&
					!theirs.some((other) => own.some((one) => agree(other.frequency, one.frequency)))
				);
			});
			if (!against) continue;
			reported.add(claim.duty).add(against.duty);
			report(
				{ on: claim.duty, field: ['frequencies', claim.index] },
				{
					message: {
						zh: `同一件事，这里是“${claim.frequency.zh}”，另一处是“${against.frequency.zh}”。`,
						en: `The same act is due “${claim.frequency.en ?? claim.frequency.zh}” here and “${against.frequency.en ?? against.frequency.zh}” elsewhere.`,
					},
					values: [claim.frequency.zh, claim.frequency.per, against.frequency.zh, against.frequency.per],
					related: [
						{
							on: against.duty,
							field: ['frequencies', against.index],
							note: { zh: '另一种频次。', en: 'The other frequency.' },
						},
					],
					key: claim.frequency.of,
				},
			);
		}
	}
	return reported;
}

/** Compares clauses that say nearly the same but for how often; duties already reported are left out. */
function compareWorded(units: readonly Unit[], report: Report, reported: ReadonlySet<Unit>): void {
	const told = units.flatMap((unit) =>
		reported.has(unit) ? [] : findRecurrences(unit.zh).map((recurrence): [Unit, Recurrence] => [unit, recurrence]),
	);
	if (told.length < 2) return;
	const findNear = createNearFinder(
		told.map(([, { core }]) => core),
		NEAR,
	);
	for (const [at, [unit, { core, printed, perYear }]] of told.entries()) {
		const near = core.length < 5 ? [] : findNear(core).filter((other) => other < at);
		const other = near
			.map((one) => told[one])
			.find((one) => one !== undefined && one[0] !== unit && Math.abs(one[1].perYear - perYear) > 0.01);
		if (!other) continue;
		report(
			{ on: unit, field: ['zh'] },
			{
				message: {
					zh: `同一件事，这里是“${printed}”，另一处是“${other[1].printed}”。`,
					en: `Two clauses that say nearly the same differ in how often (${printed}, ${other[1].printed}).`,
				},
				values: [printed, other[1].printed, core],
				related: [{ on: other[0], field: ['zh'], note: { zh: '另一种频次。', en: 'The other frequency.' } }],
				key: 'words',
			},
		);
	}
}

/** The typed period is the one its own words name. */
function checkWords(duties: readonly Duty[], report: Report): void {
	for (const duty of duties) {
		for (const [index, { zh, per, of }] of (duty.data.frequencies ?? []).entries()) {
			const named = readPer(zh);
			if (named === undefined || named === per || per === 'event' || per === 'prescribed') continue;
			const message = {
				zh: `写的是“${zh}”，登记的周期却是${per}。`,
				en: `The words (${zh}) name another period than the registered one, ${per}.`,
			};
			report(
				{ on: duty, field: ['frequencies', index, 'per'] },
				{ message, values: [zh, per], key: `${of}/per` },
			);
		}
	}
}

function checkEntries({ units }: Corpus, report: Report): number {
	const others = units.filter(
		({ gap, collection }) => !gap && collection !== 'posts' && collection !== 'guides' && collection !== 'phrases',
	);
	for (const own of Map.groupBy(others, ({ entry }) => entry).values()) compareWorded(own, report, new Set());
	return others.length;
}

export const rule: Rule = {
	id: 'frequency-conflict',
	family: 'time-and-figures',
	severity: 'warning',
	doc: {
		what: {
			zh: '同一岗位（含同一角色的各份职责）里，同一件事的频次一致；登记的周期与原话一致。一条职责里几份文件各有周期的，不互相比较。',
			en: 'Within one post and the versions of its role, the same act is due equally often, and a registered period is the one its words name. Several documents in one duty may each have their own.',
		},
		why: {
			zh: '一处每月、一处每季，按哪个做都可能被扣分。',
			en: 'With monthly in one place and quarterly in another, either can be marked down.',
		},
		fix: {
			zh: '问明以哪个为准，改正另一个；来源如此的，登记豁免。',
			en: 'Find out which one holds and correct the other; waive what the source prints.',
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
			compareWorded(duties, report, reported);
			checkWords(duties, report);
		}
		return examined + checkEntries(corpus, report);
	},
};
