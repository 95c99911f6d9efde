import { sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { HotPayload, ViteDevServer } from 'vite';
import { createOverlayPayload } from '#diagnostics/overlay.ts';
import { createPositions, resolveFindings } from '#diagnostics/positions.ts';
import { reportPeople } from '#diagnostics/report-people.ts';
import { checkCorpus } from './check.ts';
import type { CheckedCorpus } from './check.ts';

declare global {
	// eslint-disable-next-line @typescript-eslint/no-namespace -- Astro's own way to declare a hook
	namespace Astro {
		interface IntegrationHooks {
			/** The last corpus that passed, or the present one. */
			'corpus:read': () => CheckedCorpus;
		}
	}
}

const DEBOUNCE_MS = 30;
const SETTLE_MS = 150;

/** An error whose message is the whole report; a stack trace would say nothing to an author. */
function createContentError(report: string): Error {
	const error = new Error(`The content has findings; nothing was built.\n\n${report}`);
	error.name = 'ContentError';
	error.stack = '';
	return error;
}

function positionsOf({ texts }: CheckedCorpus) {
	return createPositions((file) => texts.get(file));
}

function report(checked: CheckedCorpus, colour: boolean): string {
	const positions = positionsOf(checked);
	const open = checked.findings.filter(({ severity, waiver }) => severity !== 'notice' && !waiver);
	return reportPeople(resolveFindings(open, positions), {
		language: 'en',
		version: '',
		rules: [],
		examined: {},
		failures: checked.failures.map(({ rule, error }) => {
			const what = error instanceof Error ? error.message : String(error);
			return { zh: `规则 ${rule} 出错：${what}`, en: `The rule ${rule} failed: ${what}` };
		}),
		colour,
		width: 100,
		showWaived: false,
		linesOf: positions.linesOf,
	});
}

/** Gives Astro the corpus, checked once: stops a bad build before anything is built, shows findings in the authors' live server. */
export function corpus(): AstroIntegration {
	let root = '';
	let current: CheckedCorpus;
	let lastGood: CheckedCorpus | undefined;

	const read = (drafts: boolean): void => {
		current = checkCorpus(root, { drafts });
		if (!current.failed) lastGood = current;
	};

	const watch = (
		server: ViteDevServer,
		refresh: (() => Promise<void>) | undefined,
		warn: (text: string) => void,
	): void => {
		const hot = server.environments.client.hot;
		const show = (): void => {
			if (!current.failed) return;
			const positions = positionsOf(current);
			const payload = createOverlayPayload(resolveFindings(current.findings, positions), {
				language: 'zh',
				linesOf: positions.linesOf,
				root,
			});
			if (payload) hot.send(payload as unknown as HotPayload);
		};
		let timer: NodeJS.Timeout | undefined;
		const update = async (): Promise<void> => {
			read(true);
			if (current.failed) {
				warn(report(current, true));
				show();
				return;
			}
			await refresh?.();
			setTimeout(() => {
				hot.send({ type: 'full-reload', path: '*' });
			}, SETTLE_MS);
		};
		const folder = `${root}content${sep}`;
		server.watcher.add(folder);
		server.watcher.on('all', (_event, path) => {
			if (!path.startsWith(folder)) return;
			clearTimeout(timer);
			timer = setTimeout(() => void update(), DEBOUNCE_MS);
		});
		hot.on('vite:client:connect', () => setTimeout(show, DEBOUNCE_MS));
		if (current.failed) warn(report(current, true));
	};

	return {
		name: 'corpus',
		hooks: {
			'astro:config:setup': ({ config, command }) => {
				if (command === 'preview') return;
				root = fileURLToPath(config.root);
				read(command === 'dev');
				if (command === 'build' && current.failed) throw createContentError(report(current, false));
			},
			'astro:server:setup': ({ server, logger, refreshContent }) => {
				const refresh = refreshContent && (() => refreshContent({ loaders: ['corpus'] }));
				watch(server, refresh, (text) => {
					logger.warn(`\n${text}`);
				});
			},
			'corpus:read': () => lastGood ?? current,
		},
	};
}
