import type { Unit } from '#model/unit.ts';
import type { View } from '#model/view.ts';

/** What the element of a unit says of it, to links, scripts and tests; where a page holds several documents (`uid`), also which it is of. */
export function unitAttributes(view: View, unit: Unit, anchor: 'id' | 'uid' = 'id'): Record<string, string> {
	return {
		id: unit[anchor],
		'data-unit': unit.uid,
		'data-kind': unit.kind,
		...(anchor === 'uid' && { 'data-of': view.titleOf(unit.entry) }),
	};
}
