/** The default of each setting; it is not kept, so that a page without a choice follows the system. */
const DEFAULTS: Readonly<Record<string, string>> = { theme: 'system', type: 'standard' };

/** The reader's light or dark and type size, kept on the device under `display`. */
export class DisplaySettings extends HTMLElement {
	connectedCallback(): void {
		const details = this.querySelector('details');
		this.#show();
		// What was chosen on another page since: in a tab beside this one, or before the back button led here.
		for (const event of ['storage', 'pageshow']) {
			addEventListener(event, () => {
				this.#renew();
			});
		}
		for (const input of this.querySelectorAll('input')) {
			input.addEventListener('change', () => {
				this.#keep(input.name, input.value);
			});
		}
		// Also where a click beside the choices, or Safari, has left the focus nowhere; search above it is closed first.
		document.addEventListener('keydown', ({ key, defaultPrevented }) => {
			if (key !== 'Escape' || defaultPrevented || !details?.open) return;
			details.open = false;
			details.querySelector('summary')?.focus();
		});
		const closeBeyond = (place: EventTarget | null): void => {
			if (details && place instanceof Node && !this.contains(place)) details.open = false;
		};
		document.addEventListener('pointerdown', ({ target }) => {
			closeBeyond(target);
		});
		this.addEventListener('focusout', ({ relatedTarget }) => {
			closeBeyond(relatedTarget);
		});
	}

	#show(): void {
		const { dataset } = document.documentElement;
		// The default stays checked where an older page kept what isn't offered any more.
		for (const input of this.querySelectorAll('input'))
			if ((dataset[input.name] ?? DEFAULTS[input.name]) === input.value) input.checked = true;
	}

	#renew(): void {
		try {
			const kept = JSON.parse(localStorage.getItem('display') ?? '{}') as Record<string, string | undefined>;
			for (const name of Object.keys(DEFAULTS)) apply(name, kept[name]);
			this.#show();
		} catch {
			// The device keeps nothing: what was chosen here holds.
		}
	}

	#keep(name: string, value: string): void {
		const { dataset } = document.documentElement;
		apply(name, value);
		try {
			localStorage.setItem('display', JSON.stringify({ theme: dataset.theme, type: dataset.type }));
		} catch {
			// The device keeps nothing: the choice holds for this page.
		}
	}
}

function apply(name: string, value = DEFAULTS[name]): void {
	const { dataset } = document.documentElement;
	if (value === DEFAULTS[name]) Reflect.deleteProperty(dataset, name);
	else dataset[name] = value;
}
