import { SearchPanel } from './search-panel.ts';
import { make } from './search-words.ts';

customElements.define('search-panel', SearchPanel);

let dialog: HTMLDialogElement | undefined;

/** Takes the panel out of the search page of this edition, so that it is written once. */
async function fetchPanel(address: string): Promise<Element> {
	const response = await fetch(address);
	const panel = new DOMParser().parseFromString(await response.text(), 'text/html').querySelector('search-panel');
	if (!panel) throw new Error('The search page holds no panel.');
	return document.importNode(panel, true);
}

/** Opens search over the page; where it can't be fetched, the search page itself is gone to. Closing gives the focus back. */
export async function openSearch(address: string): Promise<void> {
	const here = document.querySelector<SearchPanel>('main search-panel');
	if (here) {
		here.input.focus();
		here.input.select();
		return;
	}
	const before = document.activeElement;
	if (!dialog) {
		try {
			const panel = await fetchPanel(address);
			if (dialog) return;
			dialog = make('dialog', { class: 'search-dialog', 'aria-label': panel.getAttribute('aria-label') ?? undefined }, panel);
			document.body.append(dialog);
		} catch {
			location.assign(address);
			return;
		}
		dialog.addEventListener('click', ({ target }) => {
			if (target === dialog) dialog?.close();
		});
	}
	const opened = dialog;
	opened.returnValue = '';
	if (!opened.open) opened.showModal();
	const panel = opened.querySelector<SearchPanel>('search-panel');
	panel?.input.focus();
	panel?.input.select();
	opened.addEventListener(
		'close',
		() => {
			if (opened.returnValue !== 'hit' && before instanceof HTMLElement) before.focus();
		},
		{ once: true },
	);
}
