import searchSheet from '#styles/search.css?url';
import { SearchPanel } from './search-panel.ts';
import { isDialogKept, pushDialog } from './search-place.ts';
import { isComposingKey } from './search-typing.ts';
import { make } from './search-words.ts';

customElements.define('search-panel', SearchPanel);

let opening: Promise<HTMLDialogElement> | undefined;
let opener: HTMLElement | undefined;

/** Adds the style sheet of search, which comes with the search page alone; a dialog without it is still of use. */
function addSheet(): Promise<unknown> {
	const sheet = make('link', { rel: 'stylesheet', href: searchSheet });
	return new Promise((settled) => {
		sheet.addEventListener('load', settled);
		sheet.addEventListener('error', settled);
		document.head.append(sheet);
	});
}

/** Takes the panel out of the search page of this edition, so that it is written once. */
async function makeDialog(page: Promise<string>): Promise<HTMLDialogElement> {
	const [markup] = await Promise.all([page, addSheet()]);
	const searchPage = new DOMParser().parseFromString(markup, 'text/html');
	const panel = searchPage.querySelector('search-panel');
	if (!panel) throw new Error('The search page holds no panel.');
	const name = panel.getAttribute('aria-label') ?? undefined;
	const dialog = make('dialog', { class: 'search-dialog', 'aria-label': name }, document.importNode(panel, true));
	document.body.append(dialog);
	const closer = dialog.querySelector<HTMLElement>('[data-part="close"]');
	if (closer) closer.hidden = false;
	closer?.addEventListener('click', () => {
		dialog.close();
	});
	dialog.addEventListener('keydown', (event) => {
		if (event.key !== 'Escape' || isComposingKey(event)) return;
		event.preventDefault(); // a box of type search would only empty itself
		dialog.close();
	});
	// A text that is selected with the mouse beyond the edge is no click beside the dialog, though it ends in one.
	let pressed: EventTarget | null;
	dialog.addEventListener('pointerdown', ({ target }) => (pressed = target));
	dialog.addEventListener('click', ({ target }) => {
		if (target === dialog && pressed === dialog) dialog.close();
	});
	dialog.addEventListener('close', () => {
		// A hit that was followed leaves its entry behind, so that the back button leads to the hits again.
		if (dialog.returnValue === 'hit') return;
		if (isDialogKept()) history.back();
		opener?.focus();
	});
	addEventListener('popstate', () => {
		if (dialog.open && !isDialogKept()) dialog.close();
		else if (!dialog.open && isDialogKept()) show(dialog);
	});
	return dialog;
}

function show(dialog: HTMLDialogElement): void {
	const panel = dialog.querySelector<SearchPanel>('search-panel');
	if (!panel) return;
	const opens = !dialog.open;
	dialog.returnValue = '';
	if (opens) dialog.showModal();
	panel.input.focus();
	panel.input.select();
	if (!opens) return;
	if (isDialogKept()) panel.restore();
	else pushDialog(panel.wanted);
}

/** Opens search over the page; where its parts can't be fetched, goes to the search page. Closing gives the focus back. */
export async function openSearch(link: HTMLAnchorElement, page: Promise<string>): Promise<void> {
	const here = document.querySelector<SearchPanel>('main search-panel');
	if (here) {
		here.input.focus();
		here.input.select();
		return;
	}
	const { activeElement } = document;
	opening ??= makeDialog(page);
	try {
		const dialog = await opening;
		if (!dialog.open)
			opener = activeElement instanceof HTMLElement && activeElement !== document.body ? activeElement : link;
		show(dialog);
	} catch {
		opening = undefined;
		location.assign(link.href);
	}
}
