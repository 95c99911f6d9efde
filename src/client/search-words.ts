/** The interface strings a page carries for its scripts, by key; `{name}` is filled in. */
export type Words = (key: string, values?: Readonly<Record<string, string | number>>) => string;

/** The parts of the panel, by the name they have in its markup; throws where there is none. */
export type Parts = (name: string) => HTMLElement;

/** Reads the strings that stand as text in a template, so that the edition's script conversion reaches them. */
export function readWords(template: HTMLTemplateElement): Words {
	const strings = new Map<string, string>();
	for (const item of template.content.querySelectorAll<HTMLElement>('[data-key]')) {
		strings.set(item.dataset.key ?? '', item.textContent);
	}
	return (key, values = {}) =>
		(strings.get(key) ?? key).replace(/\{(\w+)\}/gu, (whole, name: string) => String(values[name] ?? whole));
}

/** Finds the parts of a panel. */
export function findParts(panel: HTMLElement): Parts {
	return (name) => {
		const part = panel.querySelector<HTMLElement>(`[data-part="${name}"]`);
		if (!part) throw new Error(`The search panel has no part "${name}".`);
		return part;
	};
}

/** Makes an element; a text stays a text, whatever is in it. */
export function make<Name extends keyof HTMLElementTagNameMap>(
	name: Name,
	attributes: Readonly<Record<string, string | undefined>> = {},
	...children: readonly (Node | string)[]
): HTMLElementTagNameMap[Name] {
	const element = document.createElement(name);
	for (const [key, value] of Object.entries(attributes)) if (value !== undefined) element.setAttribute(key, value);
	element.append(...children);
	return element;
}

/** Fills a list with words to press, each with something beside it where there is. */
export function showChips(
	list: HTMLElement,
	texts: readonly string[],
	choose: (text: string) => void,
	beside?: (text: string) => HTMLElement,
): void {
	list.replaceChildren(
		...texts.map((text) => {
			const button = make('button', { type: 'button' }, text);
			button.addEventListener('click', () => {
				choose(text);
			});
			return beside ? make('li', { class: 'kept' }, button, beside(text)) : make('li', {}, button);
		}),
	);
}

/** Tells whether the reader has only waited since: the focus is where it was, and nothing was typed there. */
export function watchReader(): () => boolean {
	const place = document.activeElement as HTMLInputElement | null;
	const text = place?.value;
	return () => document.activeElement === place && place?.value === text;
}
