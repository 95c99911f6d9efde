import { readWanted, writeWanted } from './search-filters.ts';
import type { Wanted } from './search-filters.ts';

/** A search as an entry of the browser's history keeps it, so that the back button brings it back as it was left. */
export interface Visit {
	readonly wanted: Wanted;
	/** Hits that were shown. */
	readonly shown?: number | undefined;
	/** The uid of the hit that was opened. */
	readonly opened?: string | undefined;
}

/** Where a panel keeps its search. */
export interface Place {
	read(): Visit;
	/** With `push` as a new entry, so that the back button leads to what was looked for before. */
	keep(visit: Visit, push: boolean): void;
}

interface Kept {
	/** The dialog's search, as a query string; without it, the dialog is closed. */
	search?: string;
	shown?: number | undefined;
	opened?: string | undefined;
}

function readKept(): Kept {
	const state: unknown = history.state;
	return typeof state === 'object' && state !== null ? state : {};
}

function write(kept: Kept, address: string | undefined, push: boolean): void {
	try {
		history[push ? 'pushState' : 'replaceState'](kept, '', address);
	} catch {
		// Safari refuses after a hundred times in ten seconds; the next one is kept.
	}
}

/** The search page: its address holds the search. */
export const PAGE_PLACE: Place = {
	read: () => ({ ...readKept(), wanted: readWanted(location.search) }),
	keep: ({ wanted, shown, opened }, push) => {
		const query = writeWanted(wanted);
		// Who made the address may have written the same in another way.
		const here = writeWanted(readWanted(location.search));
		write({ shown, opened }, location.pathname + query, push && query !== here);
	},
};

/** The dialog: the page's address stays as it is. */
export const DIALOG_PLACE: Place = {
	read: () => {
		const { search = '', ...seen } = readKept();
		return { ...seen, wanted: readWanted(search) };
	},
	keep: ({ wanted, shown, opened }) => {
		if (isDialogKept()) write({ search: writeWanted(wanted), shown, opened }, undefined, false);
	},
};

/** Whether the present entry is one that the dialog stands open in. */
export function isDialogKept(): boolean {
	return readKept().search !== undefined;
}

/** Makes an entry for the opened dialog, so that the back button closes it. */
export function pushDialog(wanted: Wanted): void {
	write({ search: writeWanted(wanted) }, undefined, true);
}

/** Makes an entry for a page without the dialog. */
export function pushPage(address: string): void {
	write({}, address, true);
}
