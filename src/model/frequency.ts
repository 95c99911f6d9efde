import { createNearFinder } from '#text/near.ts';
import { findRecurrences } from '#text/recurrence.ts';
import type { Recurrence } from '#text/recurrence.ts';
import type { Duty } from './post.ts';
import type { Unit } from './unit.ts';

export type Frequency = NonNullable<Duty['data']['frequencies']>[number];

/** A frequency as registered in a duty. */
export interface FrequencyClaim {
	duty: Duty;
	/** Its place in the duty's list, from 0. */
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
const OPEN: ReadonlySet<string> = new Set(['event', 'prescribed']);

/** Whether one act can have both frequencies: equal ones, or one that leaves the period open. */
function agree(a: Frequency, b: Frequency): boolean {
	const [first, second] = [PER_YEAR[a.per], PER_YEAR[b.per]];
	if (first === undefined || second === undefined) {
		const irregular = [a, b].filter(({ per }) => per === 'irregular').length;
		return irregular !== 1 || OPEN.has(a.per) || OPEN.has(b.per);
	}
	const [once, again] =
		a.per === b.per ? [a.times ?? b.times ?? 1, b.times ?? a.times ?? 1] : [a.times ?? 1, b.times ?? 1];
	return first * once === second * again;
}

const isSameAct = (a: Frequency, b: Frequency): boolean =>
	a.of === b.of && (a.act === undefined || b.act === undefined || a.act === b.act);

/** Registered frequencies of different duties that one act can't have together, each with the first it meets; a duty may well treat several documents. */
export function findFrequencyConflicts(duties: readonly Duty[]): { claim: FrequencyClaim; against: FrequencyClaim }[] {
	const claims = duties.flatMap((duty): FrequencyClaim[] =>
		(duty.data.frequencies ?? []).map((frequency, index) => ({ duty, index, frequency })),
	);
	return [...Map.groupBy(claims, ({ frequency }) => frequency.of).values()].flatMap((about) =>
		about.flatMap((claim, at) => {
			const own = about.filter(({ duty }) => duty === claim.duty);
			const others = about
				.slice(0, at)
				.filter(({ duty, frequency }) => duty !== claim.duty && isSameAct(frequency, claim.frequency));
			// Another duty that shares one of this duty's frequencies speaks of that one.
			const shares = ({ duty }: FrequencyClaim): boolean =>
				others.some((other) => other.duty === duty && own.some((one) => agree(other.frequency, one.frequency)));
			const against = others.find((other) => !agree(other.frequency, claim.frequency) && !shares(other));
			return against ? [{ claim, against }] : [];
		}),
	);
}

/** A unit's clause that says how often. */
export interface WordedFrequency {
	unit: Unit;
	recurrence: Recurrence;
}

const NEAR = 0.7;
const SHORTEST = 5;

/** Clauses of different units that say nearly the same but for how often, each with the first it meets. */
export function findWordedConflicts(units: readonly Unit[]): { later: WordedFrequency; earlier: WordedFrequency }[] {
	const told = units.flatMap((unit) => findRecurrences(unit.zh).map((recurrence) => ({ unit, recurrence })));
	if (told.length < 2) return [];
	const findNear = createNearFinder(
		told.map(({ recurrence }) => recurrence.core),
		NEAR,
	);
	return told.flatMap((later, at) => {
		const { core, perYear } = later.recurrence;
		if (core.length < SHORTEST) return [];
		const near = findNear(core).flatMap((other) => (other < at ? (told[other] ?? []) : []));
		const earlier = near.find(
			({ unit, recurrence }) => unit !== later.unit && Math.abs(recurrence.perYear - perYear) > 0.01,
		);
		return earlier ? [{ later, earlier }] : [];
	});
}
