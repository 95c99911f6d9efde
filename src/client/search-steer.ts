import { isComposingKey } from './search-typing.ts';

/** What the arrow keys move between. */
export interface Course {
	input: HTMLInputElement;
	/** The links that can be chosen, in order. */
	links: () => readonly HTMLAnchorElement[];
	/** Shows further hits and goes to the first of them; false where there are none. */
	more: () => boolean;
}

/** Up and down go from the box through the hits and back; a letter goes on with the query. */
export function steer(event: KeyboardEvent, { input, links, more }: Course): void {
	if (isComposingKey(event) || event.ctrlKey || event.metaKey || event.altKey) return;
	const { key, target } = event;
	const all = links();
	const at = all.findIndex((link) => link === target);
	if (at < 0 && target !== input) return;
	if (key === 'ArrowDown') {
		if (at === all.length - 1 && more()) event.preventDefault();
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
