import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { HotPayload } from 'vite';
import { summariseFindings } from '#diagnostics/finding.ts';
import type { Bilingual, Finding } from '#diagnostics/finding.ts';
import { languageOfEnvironment } from '#diagnostics/language.ts';
import { createOverlayPayload } from '#diagnostics/overlay.ts';
import { createPositions, resolveFindings } from '#diagnostics/positions.ts';
import { reportPeople } from '#diagnostics/report-people.ts';
import { checkCorpus, isReadable } from './check.ts';
import type { CheckedCorpus } from './check.ts';
import { watchContent } from './live-server.ts';
import { createReportMeta } from './report-meta.ts';

declare global {
	// eslint-disable-next-line @typescript-eslint/no-namespace -- Astro's own way to declare a hook
	namespace Astro {
		interface IntegrationHooks {
			/** The present corpus; while a file can't be read, the last one that could. */
			'corpus:read': () => CheckedCorpus;
			/** The same, for the loader of a collection, which copies it into Astro's store. */
			'corpus:load': (collection: string) => CheckedCorpus;
		}
	}
}

const SAYINGS = {
	refused: { zh: '内容有问题，没有生成网站。', en: 'The content has findings; nothing was built.' },
	crashed: { zh: '检查本身出错，没有生成网站。', en: 'The check itself failed; nothing was built.' },
	kept: { zh: '页面仍显示上一次能读出的内容。', en: 'The pages show the content as it could last be read.' },
	mended: { zh: '内容不再有待处理的问题。', en: 'The content has no open findings any more.' },
} as const satisfies Record<string, Bilingual>;

function positionsOf({ texts }: CheckedCorpus) {
	return createPositions((file) => texts.get(file));
}

function isOpen({ severity, waiver }: Finding): boolean {
	return severity !== 'notice' && !waiver;
}

function report(checked: CheckedCorpus, colour: boolean): string {
	const positions = positionsOf(checked);
	return reportPeople(resolveFindings(checked.findings.filter(isOpen), positions), {
		...createReportMeta(checked, languageOfEnvironment(process.env)),
		summary: summariseFindings(checked.findings),
		colour,
		width: 100,
		showWaived: false,
		linesOf: positions.linesOf,
	});
}

/** Ends a build before anything is built: thrown, Astro would put a line of its own about an unhandled error first. */
function refuseBuild(checked: CheckedCorpus): never {
	const what = checked.findings.some(isOpen) ? SAYINGS.refused : SAYINGS.crashed;
	console.error(`${what[languageOfEnvironment(process.env)]}\n\n${report(checked, false)}`);
	process.exit(1);
}

function describeCrash(error: unknown): Bilingual {
	const what = error instanceof Error ? error.message : String(error);
	return { zh: `页面没有更新：${what}`, en: `The pages were not brought up to date: ${what}` };
}

/** Gives Astro the corpus, checked once: stops a bad build before anything is built, shows findings in the authors' live server. */
export function corpus(): AstroIntegration {
	const language = languageOfEnvironment(process.env);
	let root = '';
	/** As it stands on disk. */
	let current: CheckedCorpus;
	/** As pages show it. */
	let shown: CheckedCorpus;
	let crash: Bilingual | undefined;
	const stored = new Map<string, CheckedCorpus>();

	const createOverlay = () => {
		const positions = positionsOf(current);
		return createOverlayPayload(resolveFindings(current.findings.filter(isOpen), positions), {
			language,
			linesOf: positions.linesOf,
			root,
			failures: [...(crash ? [crash] : []), ...createReportMeta(current, language).failures],
		});
	};

	return {
		name: 'corpus',
		hooks: {
			'astro:config:setup': ({ config, command }) => {
				if (command === 'preview') return;
				root = fileURLToPath(config.root);
				current = checkCorpus(root, { drafts: command === 'dev' });
				shown = current;
				if (command === 'build' && current.failed) refuseBuild(current);
			},
			'astro:server:setup': ({ server, logger, refreshContent }) => {
				const hot = server.environments.client.hot;
				const tell = (): void => {
					const kept = shown === current ? '' : `${SAYINGS.kept[language]}\n`;
					if (current.failed) logger.warn(`\n${report(current, true)}${kept}`);
				};
				const show = (): void => {
					const payload = createOverlay();
					if (payload) hot.send(payload as unknown as HotPayload);
				};
				tell();
				watchContent(server, {
					root,
					read: () => {
						const failed = current.failed || crash !== undefined;
						current = checkCorpus(root, { drafts: true });
						crash = undefined;
						if (isReadable(current) || !isReadable(shown)) shown = current;
						tell();
						if (failed && !current.failed) logger.info(SAYINGS.mended[language]);
						return shown === current;
					},
					refresh: refreshContent && (() => refreshContent({ loaders: ['corpus'] })),
					isStored: () => stored.size > 0 && [...stored.values()].every((checked) => checked === shown),
					show,
					fail: (error) => {
						crash = describeCrash(error);
						logger.error(crash[language]);
						show();
					},
				});
			},
			'corpus:read': () => shown,
			'corpus:load': (collection) => {
				stored.set(collection, shown);
				return shown;
			},
		},
	};
}
