import searchSheet from '#styles/search.css?url';
import { SearchPanel } from './search-panel.ts';
import { isDialogKept, pushDialog } from './search-place.ts';
import { isComposingKey } from './search-typing.ts';
import { make } from './search-words.ts';

customElements.define('search-panel', SearchPanel);

let opening: Promise<HTMLDialogElement> | undefined;

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
async function makeDialog(link: HTMLElement, page: Promise<Document | null>): Promise<HTMLDialogElement> {
	const [searchPage] = await Promise.all([page, addSheet()]);
	const panel = searchPage?.querySelector('search-panel');
	if (!panel) throw new Error('The search page holds no panel.');
	const name = panel.getAttribute('aria-label') ?? undefined;
	const dialog = make('dialog', { class: 'search-dialog', 'aria-label': name }, document.importNode(panel, true));
	document.body.append(dialog);
	dialog.querySelector('[data-part="close"]')?.addEventListener('click', () => {
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
		if (dialog.open || dialog.returnValue === 'hit') return;
		if (isDialogKept()) history.back();
		// The browser has given the focus back, unless what had it is gone or hidden, like a menu that closes when it loses it.
		const { activeElement } = document;
		if (activeElement === document.body || dialog.contains(activeElement)) link.focus();
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

/** Opens search over the page; where its parts can't be fetched, goes to the search page. */
export async function openSearch(link: HTMLAnchorElement, page: Promise<Document | null>): Promise<void> {
	const here = document.querySelector<SearchPanel>('main search-panel');
	if (here) {
		here.input.focus();
		here.input.select();
		return;
	}
	opening ??= makeDialog(link, page);
	try {
		show(await opening);
	} catch {
		opening = undefined;
		location.assign(link.href);
	}
}
