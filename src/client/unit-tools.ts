import styles from '#styles/unit-tools.css?inline';
import { nestQuotes } from '#text/quotes.ts';
import { copyText } from './copy-text.ts';

const MESSAGE_MS = 4000;

/** Gives each unit of a page a copy button with a menu: its permanent link, a citation, Markdown. */
export class UnitTools extends HTMLElement {
	#open: HTMLElement | undefined;
	#timer: ReturnType<typeof setTimeout> | undefined;
	/** What stands around the parts of a citation, and what is announced. */
	#forms: readonly string[] = [];

	connectedCallback(): void {
		const parts = this.querySelector('template')?.content;
		if (!parts) return;
		const sheet = new CSSStyleSheet();
		sheet.replaceSync(styles);
		document.adoptedStyleSheets.push(sheet);
		this.#forms = [...parts.querySelectorAll('i')].map(({ textContent }) => textContent);
		for (const link of document.querySelectorAll<HTMLAnchorElement>('[data-unit] a.num')) this.#equip(link, parts);
		document.addEventListener('pointerdown', ({ target }) => {
			if (this.#open && target instanceof Node && !this.#open.contains(target)) this.#close();
		});
	}

	/** The number shows its clause on this page; without a script it goes the way of the short address. */
	#equip(link: HTMLAnchorElement, parts: DocumentFragment): void {
		const unit = link.closest<HTMLElement>('[data-unit]');
		const button = parts.firstElementChild?.cloneNode(true);
		if (!unit || !(button instanceof HTMLButtonElement)) return;
		link.addEventListener('click', (event) => {
			if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
			event.preventDefault();
			location.hash = unit.id;
		});
		const tools = document.createElement('span');
		tools.className = 'tools';
		button.append(` ${link.title}`);
		button.addEventListener('click', () => {
			const again = this.#open === tools;
			this.#close();
			if (!again) this.#show(tools, unit, link, parts);
		});
		tools.addEventListener('keydown', (event) => {
			this.#steer(tools, event);
		});
		tools.addEventListener('focusout', ({ relatedTarget }) => {
			if (relatedTarget instanceof Node && !tools.contains(relatedTarget) && this.#open === tools) this.#close();
		});
		tools.append(button);
		link.after(tools);
	}

	#show(tools: HTMLElement, unit: HTMLElement, link: HTMLAnchorElement, parts: DocumentFragment): void {
		const menu = parts.children[1]?.cloneNode(true);
		if (!(menu instanceof HTMLElement)) return;
		menu.setAttribute('aria-label', tools.textContent.trim());
		for (const item of menu.querySelectorAll('button')) {
			const form = item.querySelector('span')?.textContent ?? '{link}';
			const { qr } = item.dataset;
			item.addEventListener('click', () => {
				this.#close(true);
				if (qr === undefined) void this.#copy(fill(form, this.#cite(unit, link)));
				else location.assign(fill(qr, { uid: unit.dataset.unit ?? '' }));
			});
		}
		tools.append(menu);
		tools.firstElementChild?.setAttribute('aria-expanded', 'true');
		this.#open = tools;
		menu.querySelector('button')?.focus();
	}

	/** The parts of a unit's citation. What the source lost is said to be a gap, not quoted. */
	#cite(unit: HTMLElement, link: HTMLAnchorElement): Record<string, string> {
		const [quote = '', gap = ''] = this.#forms;
		const says = findText(unit);
		const text = says?.textContent.replace(/\s+/gu, ' ').trim() ?? '';
		const lost = says?.matches('.gap-text') ? fill(gap, { text }) : undefined;
		const { of = '' } = unit.closest<HTMLElement>('[data-of]')?.dataset ?? this.dataset;
		return {
			said: lost ?? text,
			quote: lost ?? nestQuotes(fill(quote, { text })),
			document: of,
			unit: link.title,
			link: link.href,
		};
	}

	#close(refocus = false): void {
		const tools = this.#open;
		this.#open = undefined;
		tools?.lastElementChild?.remove();
		const button = tools?.firstElementChild;
		button?.setAttribute('aria-expanded', 'false');
		if (refocus && button instanceof HTMLElement) button.focus();
	}

	#steer(tools: HTMLElement, event: KeyboardEvent): void {
		if (this.#open !== tools) return;
		const items = [...tools.querySelectorAll<HTMLElement>('[role="menuitem"]')];
		const at = items.findIndex((item) => item === document.activeElement);
		const { length } = items;
		const next = { ArrowDown: at + 1, ArrowUp: Math.max(at, 0) + length - 1, Home: 0, End: length - 1 }[event.key];
		if (event.key === 'Escape') this.#close(true);
		else if (next !== undefined) items[next % length]?.focus();
		else return;
		event.preventDefault();
	}

	async #copy(text: string): Promise<void> {
		const status = this.querySelector('[role="status"]');
		const [done = '', failed = ''] = this.#forms.slice(2);
		const copied = await copyText(text);
		if (!status) return;
		clearTimeout(this.#timer); // it would take this message off with the last one's
		status.textContent = copied ? done : `${failed} ${text}`;
		if (copied) this.#timer = setTimeout(() => (status.textContent = ''), MESSAGE_MS);
	}
}

/** A unit's own text, not that of a unit inside it; a scored item worded like its duty shows none and has the duty's. */
function findText(unit: HTMLElement): Element | undefined {
	const own = [...unit.querySelectorAll('.says')].find((says) => says.closest('[data-unit]') === unit);
	const above = own ? undefined : unit.parentElement?.closest<HTMLElement>('[data-unit]');
	return above ? findText(above) : own;
}

function fill(form: string, values: Readonly<Record<string, string>>): string {
	return form.replace(/\{(\w+)\}/gu, (whole, name: string) => values[name] ?? whole);
}
