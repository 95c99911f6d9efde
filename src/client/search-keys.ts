const KEY = 'search-keys';

/** Whether “/” opens search; a reader who dictates or mistypes can switch it off. */
export function slashIsOn(): boolean {
	try {
		return localStorage.getItem(KEY) !== 'off';
	} catch {
		return true;
	}
}

/** Keeps on this device whether “/” opens search. */
export function switchSlash(on: boolean): void {
	try {
		if (on) localStorage.removeItem(KEY);
		else localStorage.setItem(KEY, 'off');
	} catch {
		// A device that keeps nothing keeps the shortcut.
	}
}

const isTyping = (target: EventTarget | null): boolean =>
	target instanceof HTMLElement && (target.isContentEditable || /^(?:input|select|textarea)$/iu.test(target.tagName));

let page: Promise<Document | null> | undefined;

/** The search page of this edition, which holds the panel; null where it can't be had. Read by the request itself, which a policy of trusted types allows. */
function fetchPage(address: string): Promise<Document | null> {
	page ??= new Promise((settled) => {
		const request = new XMLHttpRequest();
		request.responseType = 'document';
		request.addEventListener('loadend', () => {
			settled(request.responseXML);
		});
		request.open('GET', address);
		request.send();
	});
	return page;
}

/** Fetches search's code and its panel together. */
function open(link: HTMLAnchorElement): void {
	const searchPage = fetchPage(link.href);
	import('./search-dialog.ts').then(
		({ openSearch }) => openSearch(link, searchPage),
		() => {
			location.assign(link.href);
		},
	);
}

/** Makes the search link of a page open the dialog: by click, Ctrl-K or ⌘-K, and “/”; its code is fetched then. */
export function listenForSearch(link: HTMLAnchorElement): void {
	const address = link.dataset.search ?? link.href;
	link.href = address;
	link.setAttribute('aria-haspopup', 'dialog');
	for (const form of document.querySelectorAll<HTMLFormElement>('form[data-search]')) form.action = address;
	const hint = document.createElement('kbd');
	hint.textContent = /Mac|iP(?:hone|ad)/u.test(navigator.userAgent) ? '⌘ K' : 'Ctrl K';
	link.append(hint);
	link.addEventListener('click', (event) => {
		if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
		event.preventDefault();
		open(link);
	});
	document.addEventListener('keydown', (event) => {
		const { key, ctrlKey, metaKey, shiftKey, altKey } = event;
		const combined = (ctrlKey || metaKey) && !shiftKey && !altKey && key.toLowerCase() === 'k';
		const slash = key === '/' && !ctrlKey && !metaKey && !altKey && !isTyping(event.target) && slashIsOn();
		if (event.isComposing || (!combined && !slash)) return;
		event.preventDefault();
		open(link);
	});
	if (document.querySelector('main search-panel')) void import('./search-dialog.ts');
	else if ((history.state as { search?: string } | null)?.search !== undefined) open(link); // back from a hit
}
