const DEBOUNCE_MS = 60;
const COMPOSING_MS = 300;

/** A key that an input method takes; Safari says so by the code alone. */
export function isComposingKey(event: KeyboardEvent): boolean {
	// eslint-disable-next-line @typescript-eslint/no-deprecated -- nothing else tells in Safari
	return event.isComposing || event.keyCode === 229;
}

/** What happens in a box that is typed into. */
export interface Typing {
	/** The text has changed and typing has paused for a moment. */
	changed: () => void;
	/** Enter, where it doesn't choose a candidate of the input method. */
	committed: () => void;
}

/** Follows typing in a form's box. What an input method shows while it composes is not searched yet, except on a phone, whose keyboard composes every word. */
export function followTyping(form: HTMLFormElement, input: HTMLInputElement, { changed, committed }: Typing): void {
	let timer: ReturnType<typeof setTimeout> | undefined;
	let composing = false;
	const later = (delay = DEBOUNCE_MS): void => {
		clearTimeout(timer);
		timer = setTimeout(changed, delay);
	};
	input.addEventListener('input', (event) => {
		if (!(event instanceof InputEvent && event.isComposing)) later();
		else if (matchMedia('(pointer: coarse)').matches) later(COMPOSING_MS);
	});
	input.addEventListener('compositionend', () => {
		later();
	});
	input.addEventListener('keydown', (event) => {
		composing = isComposingKey(event);
	});
	// A form that is sent from then on is sent by its button; a window that loses the focus hears of no key that is let go.
	for (const end of ['keyup', 'blur']) {
		input.addEventListener(end, () => {
			composing = false;
		});
	}
	form.addEventListener('submit', (event) => {
		event.preventDefault();
		if (composing) return;
		clearTimeout(timer);
		committed();
	});
	form.addEventListener('reset', () => {
		later(0);
		input.focus();
	});
}
