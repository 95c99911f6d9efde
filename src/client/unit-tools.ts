import { copyText } from './copy-text.ts';

const MESSAGE_MS = 4000;

/** Gives each unit of a page a copy button with a menu: its permanent link, a citation, Markdown. */
export class UnitTools extends HTMLElement {
	#open: HTMLElement | undefined;

	connectedCallback(): void {
		const parts = this.querySelector('template')?.content;
		if (!parts) return;
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
		button.append(` ${nameOf(unit)}`);
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
		const menu = parts.lastElementChild?.cloneNode(true);
		if (!(menu instanceof HTMLElement)) return;
		menu.setAttribute('aria-label', tools.textContent.trim());
		for (const item of menu.querySelectorAll('button')) {
			const form = item.querySelector('span')?.textContent ?? '{link}';
			const { qr } = item.dataset;
			item.addEventListener('click', () => {
				this.#close(true);
				if (qr === undefined) void this.#copy(fill(form, unit, link));
				else location.assign(fill(qr, unit, link));
			});
		}
		tools.append(menu);
		tools.firstElementChild?.setAttribute('aria-expanded', 'true');
		this.#open = tools;
		menu.querySelector('button')?.focus();
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
		const next = { ArrowDown: at + 1, ArrowUp: at - 1 + items.length, Home: 0, End: items.length - 1 }[event.key];
		if (event.key === 'Escape') this.#close(true);
		else if (next !== undefined) items[next % items.length]?.focus();
		else return;
		event.preventDefault();
	}

	async #copy(text: string): Promise<void> {
		const status = this.querySelector('[role="status"]');
		const [done, failed] = this.querySelectorAll('[data-says]');
		const copied = await copyText(text);
		if (!status) return;
		status.textContent = copied ? (done?.textContent ?? '') : `${failed?.textContent ?? ''} ${text}`;
		if (copied) setTimeout(() => (status.textContent = ''), MESSAGE_MS);
	}
}

/** The printed number of a unit; one without a number goes by its parent's. */
function nameOf(unit: HTMLElement): string {
	const own = unit.querySelector(':scope > a.num');
	const numbered = own && unit.matches('article') ? own : unit.closest('article')?.querySelector(':scope > a.num');
	return numbered?.textContent.trim() ?? '';
}

function fill(form: string, unit: HTMLElement, link: HTMLAnchorElement): string {
	const says = unit.querySelector('.says') ?? unit.closest('article')?.querySelector('.says');
	const values: Record<string, string> = {
		text: says?.textContent.trim() ?? '',
		label: nameOf(unit),
		uid: unit.dataset.unit ?? '',
		link: link.href,
	};
	return form.replace(/\{(\w+)\}/gu, (whole, name: string) => values[name] ?? whole);
}
