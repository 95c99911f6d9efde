import { severities } from './finding.ts';
import type { Bilingual } from './finding.ts';
import { renderFrame, selectFrameLines } from './frame.ts';
import type { FrameLine } from './frame.ts';
import type { Positions, ResolvedFinding } from './positions.ts';
import { toVisibleLine } from './visible-text.ts';
import { severityNames, words } from './words.ts';
import type { Language } from './words.ts';

/** What Astro's overlay takes through Vite; `message`, `hint` and `highlightedCode` are HTML, the rest is text. */
export interface OverlayPayload {
	__isEnhancedAstroErrorPayload: true;
	type: 'error';
	err: {
		name: string;
		title: string;
		message: string;
		hint: string;
		stack: string;
		id: string;
		frame: string;
		highlightedCode: string;
		loc: { file: string; line: number; column: number };
	};
}

/** How findings are put into the overlay. */
export interface OverlayOptions {
	language: Language;
	linesOf: Positions['linesOf'];
	/** The project's absolute directory with `/`, so that the overlay's link opens the file in an editor. */
	root: string;
	/** What went wrong with the check itself, such as a rule that threw. */
	failures?: readonly Bilingual[];
}

const mostListed = 20;
const frameWidth = 120;
const frameContext = 2;

const entities: Readonly<Record<string, string>> = {
	'&': '&amp;',
	'<': '&lt;',
	'>': '&gt;',
	'"': '&quot;',
	"'": '&#39;',
};

function escapeHtml(text: string): string {
	return toVisibleLine(text).replace(/[&<>"']/g, (character) => entities[character] ?? '');
}

/** A `mark` rather than Astro's caret, which counts characters and so goes wrong under Han. */
function highlightLine({ number, text, mark }: FrameLine, digits: number): string {
	const gutter = `${String(number).padStart(digits)} | `;
	if (!mark) return gutter + escapeHtml(text);
	const marked = escapeHtml(text.slice(mark.start, mark.end)) || ' ';
	return `${gutter}${escapeHtml(text.slice(0, mark.start))}<mark>${marked}</mark>${escapeHtml(text.slice(mark.end))}`;
}

function highlightCode(lines: readonly string[], finding: ResolvedFinding): string {
	const selected = selectFrameLines(lines, finding.position, frameContext);
	const digits = String(selected.at(-1)?.number ?? 0).length;
	const rows = selected.map((line) => highlightLine(line, digits));
	return `<pre class="shiki"><code>${rows.join('\n')}</code></pre>`;
}

function listFindings(findings: readonly ResolvedFinding[], language: Language): string[] {
	const rows = findings.slice(0, mostListed).map(({ at, position, severity, rule, message }) => {
		const place = `${at.file}:${position.line}:${position.column}`;
		return toVisibleLine(`${place} ${severityNames[severity][language]} ${rule} ${message[language]}`);
	});
	const left = findings.length - rows.length;
	return left > 0 ? [...rows, `${words.more[language]}${words.colon[language]}${left}`] : rows;
}

/** Shows that the check failed where there is no finding to show. */
function showFailures(failures: readonly Bilingual[], { language, root }: OverlayOptions): OverlayPayload | undefined {
	if (failures.length === 0) return undefined;
	return {
		__isEnhancedAstroErrorPayload: true,
		type: 'error',
		err: {
			name: words.failure[language],
			title: `${words.failure[language]}${words.open[language]}${failures.length}${words.close[language]}`,
			message: failures.map((failure) => escapeHtml(failure[language])).join('\n'),
			hint: words.failureHelp[language],
			stack: ' ',
			id: root,
			frame: '',
			highlightedCode: '',
			loc: { file: '', line: 1, column: 1 },
		},
	};
}

/**
 * Shows the gravest open finding and lists the others with what failed of the check;
 * `undefined` when nothing failed and nothing open stands at warning or above.
 */
export function createOverlayPayload(
	findings: readonly ResolvedFinding[],
	options: OverlayOptions,
): OverlayPayload | undefined {
	const { language, linesOf, root, failures = [] } = options;
	const open = severities
		.filter((severity) => severity !== 'notice')
		.flatMap((severity) => findings.filter((finding) => finding.severity === severity && !finding.waiver));
	const [first, ...others] = open;
	if (!first) return showFailures(failures, options);
	const { at, position, severity, message, help, related } = first;
	const lines = linesOf(at.file) ?? [];
	const file = `${root.replace(/\/$/, '')}/${at.file}`;
	const notes = related.map(({ at: other, note }, index) => {
		const place = `${other.file}:${first.relatedPositions[index]?.line ?? 1}`;
		return `${words.related[language]}${words.colon[language]}${place} ${note[language]}`;
	});
	const failed = failures.map(
		(failure) => `${words.failure[language]}${words.colon[language]}${toVisibleLine(failure[language])}`,
	);
	const list = [...failed, ...listFindings(others, language)];
	return {
		__isEnhancedAstroErrorPayload: true,
		type: 'error',
		err: {
			name: toVisibleLine(`${severityNames[severity][language]} ${first.rule}`),
			title: `${words.overlayTitle[language]}${words.open[language]}${open.length}${words.close[language]}`,
			message: [message[language], ...notes].map(escapeHtml).join('\n'),
			hint: escapeHtml(help[language]),
			stack: list.length > 0 ? [`${words.others[language]}${words.colon[language]}`, ...list].join('\n') : ' ',
			id: file,
			frame: renderFrame(lines, position, { width: frameWidth, colour: false, context: frameContext }),
			highlightedCode: lines.length > 0 ? highlightCode(lines, first) : '',
			loc: { file, line: position.line, column: position.column },
		},
	};
}
