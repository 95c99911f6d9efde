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

function open(address: string): void {
	import('./search-dialog.ts').then(
		({ openSearch }) => openSearch(address),
		() => {
			location.assign(address);
		},
	);
}

/** Makes the search link of a page open the dialog: by click, Ctrl-K or ⌘-K, and “/”; its code is fetched then. */
export function listenForSearch(link: HTMLAnchorElement): void {
	const address = link.dataset.search ?? link.href;
	link.href = address;
	for (const form of document.querySelectorAll<HTMLFormElement>('form[data-search]')) form.action = address;
	const apple = /Mac|iP(?:hone|ad)/u.test(navigator.userAgent);
	const key = link.querySelector('kbd');
	if (key) {
		if (apple) key.textContent = '⌘ K';
		key.hidden = false;
	}
	link.addEventListener('click', (event) => {
		if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
		event.preventDefault();
		open(address);
	});
	document.addEventListener('keydown', (event) => {
		const combined = (event.ctrlKey || event.metaKey) && !event.shiftKey && !event.altKey && event.key.toLowerCase() === 'k';
		const slash = event.key === '/' && !event.ctrlKey && !event.metaKey && !event.altKey && !isTyping(event.target) && slashIsOn();
		if (event.isComposing || (!combined && !slash)) return;
		event.preventDefault();
		open(address);
	});
	if (document.querySelector('main search-panel')) void import('./search-dialog.ts');
}
