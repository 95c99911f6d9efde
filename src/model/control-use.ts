import { groupByEntry } from './entry-units.ts';
import type { EntryUnits } from './entry-units.ts';
import type { View } from './view.ts';
import type { ControlAct, IncompatiblePair, ObjectFamily } from './vocabulary.ts';
import { dutiesOf } from './vocabulary-use.ts';

type ControlItem = ControlAct;

/** A control act and the duties that carry it, by object family; or an object family and its duties, by act. */
export interface ControlUse {
	item: ControlItem;
	uses: readonly { other: ControlItem; entries: readonly EntryUnits[] }[];
}

/** Two acts that one post must not hold together on one object family. */
export interface PairUse {
	pair: IncompatiblePair;
	acts: readonly ControlAct[];
	/** Empty: whatever the object. */
	objects: readonly ObjectFamily[];
}

function listUses(view: View, side: 'act' | 'of'): ControlUse[] {
	const { acts, objects } = view.corpus.vocabulary;
	const [items, others, far] = side === 'act' ? ([acts, objects, 'of'] as const) : ([objects, acts, 'act'] as const);
	const carried = dutiesOf(view.corpus).flatMap((duty) => (duty.data.acts ?? []).map((done) => ({ duty, done })));
	return [...items.values()].map((item: ControlItem) => {
		const own = carried.filter(({ done }) => done[side] === item.id);
		const uses = [...others.values()].map((other: ControlItem) => {
			const duties = own.filter(({ done }) => done[far] === other.id).map(({ duty }) => duty);
			return { other, entries: groupByEntry(view, duties) };
		});
		return { item, uses: uses.filter(({ entries }) => entries.length > 0) };
	});
}

/** The duties that carry each control act, by object family. */
export function listActUses(view: View): ControlUse[] {
	return listUses(view, 'act');
}

/** The duties that touch each object family, by control act. */
export function listObjectUses(view: View): ControlUse[] {
	return listUses(view, 'of');
}

/** The incompatible pairs with what their ids stand for. */
export function listPairs({ corpus: { vocabulary } }: View): PairUse[] {
	const { acts, objects, incompatible } = vocabulary;
	return incompatible.map((pair) => ({
		pair,
		acts: pair.acts.map((id) => acts.get(id)).filter((act) => act !== undefined),
		objects: (pair.objects ?? []).map((id) => objects.get(id)).filter((object) => object !== undefined),
	}));
}
