/** The default of each setting; it is not kept, so that a page without a choice follows the system. */
const DEFAULTS: Readonly<Record<string, string>> = { theme: 'system', type: 'standard' };

/** The reader's light or dark and type size, kept on the device under `display`. */
export class DisplaySettings extends HTMLElement {
	connectedCallback(): void {
		const details = this.querySelector('details');
		for (const input of this.querySelectorAll('input')) {
			input.checked = (document.documentElement.dataset[input.name] ?? DEFAULTS[input.name]) === input.value;
			input.addEventListener('change', () => {
				this.#keep(input.name, input.value);
			});
		}
		this.addEventListener('keydown', ({ key }) => {
			if (key !== 'Escape' || !details?.open) return;
			details.open = false;
			details.querySelector('summary')?.focus();
		});
		document.addEventListener('pointerdown', ({ target }) => {
			if (details && target instanceof Node && !this.contains(target)) details.open = false;
		});
	}

	#keep(name: string, value: string): void {
		const { dataset } = document.documentElement;
		if (value === DEFAULTS[name]) Reflect.deleteProperty(dataset, name);
		else dataset[name] = value;
		try {
			localStorage.setItem('display', JSON.stringify({ theme: dataset.theme, type: dataset.type }));
		} catch {
			// The device keeps nothing: the choice holds for this page.
		}
	}
}
