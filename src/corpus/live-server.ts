import { statSync } from 'node:fs';
import type { ServerResponse } from 'node:http';
import { sep } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { DevEnvironment, RunnableDevEnvironment, ViteDevServer } from 'vite';

const DEBOUNCE_MS = 30;
/** An empty file that nobody writes for so long is meant to be empty. */
const EMPTY_MS = 1_000;
const SETTLE_MS = 150;
const RETRY_MS = 50;
const PATIENCE_MS = 60_000;
const LONGEST_PAGE_MS = 5_000;

/** What the live server does with the content. */
export interface LiveContent {
	/** The project's directory, ending in a separator. */
	root: string;
	/** Reads and checks the content anew; gives whether the pages are to show something else now. */
	read: () => boolean;
	/** Asks Astro to run the loaders. It returns without a word and without having run them while it reads its own configuration. */
	refresh: (() => Promise<void>) | undefined;
	/** Whether the loaders have taken over what was read last. */
	isStored: () => boolean;
	/** Shows what is wrong, if anything is, on the pages that are open. */
	show: () => void;
	/** Tells what went wrong with an update; the server lives on. */
	fail: (error: unknown) => void;
}

/** Astro's name for the module that pages read its store from. */
const STORE_MODULE = '\0astro:data-layer-content';

/**
 * Has the next page read the store and its addresses anew. Astro does so itself when it has written the store, but a page
 * that is being made at that moment can bring the old ones back; so this is done again when such pages are through.
 */
function forgetStore({ environments }: ViteDevServer): void {
	for (const name of ['ssr', 'prerender']) {
		const environment: (DevEnvironment & Partial<RunnableDevEnvironment>) | undefined = environments[name];
		const module = environment?.moduleGraph.getModuleById(STORE_MODULE);
		if (module) environment?.moduleGraph.invalidateModule(module, undefined, Date.now(), true);
		const evaluated = environment?.runner?.evaluatedModules;
		const node = evaluated?.getModuleById(STORE_MODULE);
		if (node) evaluated?.invalidateModule(node);
		environment?.hot.send('astro:content-changed', {});
	}
}

/** Brings pages up to date after each change below `content/`: one update at a time, and the last change is never lost. */
export function watchContent(server: ViteDevServer, { root, read, refresh, isStored, show, fail }: LiveContent): void {
	const hot = server.environments.client.hot;
	const answers = new Set<ServerResponse>();
	let changed = false;
	let changedAt = 0;
	let busy = false;
	/** What changed since the content was last read. */
	const paths = new Set<string>();
	/** A file that is being saved is empty for a moment, and for longer on a machine that is busy. */
	const isBeingSaved = (path: string): boolean => {
		const stat = statSync(path, { throwIfNoEntry: false });
		return stat?.isFile() === true && stat.size === 0;
	};

	const store = async (): Promise<void> => {
		const end = performance.now() + PATIENCE_MS;
		await refresh?.();
		while (!isStored() && !changed) {
			if (performance.now() > end) throw new Error('Astro did not take the content over; start it again.');
			await pause(RETRY_MS);
			await refresh?.();
		}
	};

	const forget = async (): Promise<void> => {
		const ends = [...answers].map((answer) => new Promise((done) => answer.once('close', done)));
		await Promise.race([Promise.all(ends), pause(LONGEST_PAGE_MS)]);
		forgetStore(server);
	};

	const update = async (): Promise<void> => {
		if (!read()) {
			show();
			return;
		}
		await store();
		await forget();
		if (changed) return;
		await pause(SETTLE_MS);
		// What is wrong is shown again when the page connects.
		hot.send({ type: 'full-reload', path: '*' });
	};

	const updateAll = async (path: string): Promise<void> => {
		paths.add(path);
		changed = true;
		changedAt = performance.now();
		if (busy) return;
		busy = true;
		while (changed) {
			while (performance.now() - changedAt < ([...paths].some(isBeingSaved) ? EMPTY_MS : DEBOUNCE_MS))
				await pause(DEBOUNCE_MS);
			paths.clear();
			changed = false;
			await update().catch(fail);
		}
		busy = false;
	};

	server.middlewares.use((_request, answer, next) => {
		answers.add(answer);
		answer.once('close', () => answers.delete(answer));
		next();
	});
	const folder = `${root}content${sep}`;
	server.watcher.add(folder);
	const hear = (path: string): void => {
		if (path.startsWith(folder)) void updateAll(path);
	};
	server.watcher.on('all', (_event, path) => {
		hear(path);
	});
	// Its changes alone don't do: a change is left out that is told within 50 ms of another, or after the reading that kept both waiting.
	server.watcher.on('raw', (_event, path, { watchedPath = path }: { watchedPath?: string } = {}) => {
		hear(watchedPath);
	});
	hot.on('vite:client:connect', () => setTimeout(show, DEBOUNCE_MS));
}
