import { isComposingKey } from './search-typing.ts';

/** What the arrow keys move between. */
export interface Course {
	input: HTMLInputElement;
	/** What can be chosen, in order. */
	stops: () => readonly HTMLElement[];
	/** The last of the hits, after which more of them may be shown. */
	last: () => HTMLElement | undefined;
	/** Shows further hits and goes to the first of them; false where there are none. */
	more: () => boolean;
}

/** Up and down go from the box through what can be chosen and back; a letter goes on with the query. */
export function steer(event: KeyboardEvent, { input, stops, last, more }: Course): void {
	if (isComposingKey(event) || event.ctrlKey || event.metaKey || event.altKey) return;
	const { key, target } = event;
	const all = stops();
	const at = all.findIndex((stop) => stop === target);
	if (at < 0 && target !== input) return;
	if (key === 'ArrowDown') {
		if (at >= 0 && target === last() && more()) event.preventDefault();
		else focus(all[at + 1], event);
	} else if (key === 'ArrowUp' && at >= 0) {
		focus(all[at - 1] ?? input, event);
	} else if (at >= 0 && /^[^\s/]$/u.test(key)) {
		input.focus(); // the letter falls into the box
	}
}

function focus(element: HTMLElement | undefined, event: KeyboardEvent): void {
	event.preventDefault();
	element?.focus();
}
