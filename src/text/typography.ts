/** What can be wrong with the marks of a Chinese text. */
export type TypographyFaultKind =
	| 'half-width-mark'
	| 'straight-quote'
	| 'space-between-han'
	| 'space-at-boundary'
	| 'doubled-mark'
	| 'unbalanced-pair'
	| 'markdown'
	| 'full-width-letter'
	| 'invisible-character';

/** One fault, at `[from, to)` in UTF-16 units, with what to write instead where that is plain. */
export interface TypographyFault {
	kind: TypographyFaultKind;
	from: number;
	to: number;
	suggestion?: string;
}

const HAN = String.raw`\p{Script=Han}`;
// A mark counts as Chinese when Han or a full-width mark stands on one side, and no digit or Latin letter on the other.
const BEFORE = `(?<=[${HAN}，。；：！？、）》】”’])`;
const FULL_WIDTH = new Map(
	Object.entries({ ',': '，', ';': '；', ':': '：', '!': '！', '?': '？', '(': '（', ')': '）', '.': '。' }),
);

interface Pattern {
	kind: TypographyFaultKind;
	expression: RegExp;
	suggest?: (found: string) => string | undefined;
}

const PATTERNS: readonly Pattern[] = [
	{
		kind: 'invisible-character',
		expression: /(?![\t\n\r])[\p{Cc}\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff\ufffd]/gu,
		suggest: () => '',
	},
	{
		kind: 'half-width-mark',
		expression: new RegExp(`${BEFORE}[,;:!?](?![/\\d])|[,;!?](?=${HAN})|(?<!\\d):(?=${HAN})`, 'gu'),
		suggest: (mark) => FULL_WIDTH.get(mark),
	},
	{
		kind: 'half-width-mark',
		expression: new RegExp(`(?<=${HAN})\\.(?=$|[\\s${HAN}”’」』）])|\\((?=${HAN})|(?<=${HAN})\\)`, 'gu'),
		suggest: (mark) => FULL_WIDTH.get(mark),
	},
	{
		kind: 'half-width-mark',
		expression: new RegExp(`(?<=[${HAN}，、“（])(?:\\.{2,}|-{2,})(?![\\d/\\\\])`, 'gu'),
		suggest: (marks) => (marks.startsWith('.') ? '……' : '——'),
	},
	{ kind: 'straight-quote', expression: new RegExp(`["'](?=${HAN})|(?<=[${HAN}，。；：！？、])["']`, 'gu') },
	{
		kind: 'space-between-han',
		expression: new RegExp(
			`(?<=[${HAN}，。；：！？、（）《》“”])[\\t\\p{Zs}]+(?=[${HAN}，。；：！？、（）《》“”])`,
			'gu',
		),
		suggest: () => '',
	},
	{
		kind: 'space-at-boundary',
		expression: new RegExp(
			`(?<=${HAN})[\\t\\p{Zs}]+(?=[A-Za-z\\d])|(?<=[A-Za-z\\d%])[\\t\\p{Zs}]+(?=${HAN})`,
			'gu',
		),
		suggest: () => '',
	},
	{
		kind: 'doubled-mark',
		expression: /([，。；：、])[，。；：、]+|[！？]{3,}/gu,
		suggest: (marks) => marks.charAt(0),
	},
	{
		kind: 'markdown',
		expression:
			/\*\*[^*\n]+\*\*|__[^_\n]+__|~~[^~\n]+~~|`|^\s*(?:#{1,6}|[-*+]|>)\s|\[[^\]\n]*\]\([^)\n]*\)|(?<![*\w])\*[^*\s][^*\n]*\*(?!\*)/gmu,
	},
	{
		kind: 'full-width-letter',
		expression: /[\uff10-\uff19\uff21-\uff3a\uff41-\uff5a]+/gu,
		suggest: (found) => found.normalize('NFKC'),
	},
];

const PAIRS = new Map(
	['“”', '‘’', '「」', '『』', '（）', '《》', '〈〉', '【】', '〔〕', '()', '[]'].map((pair) => [
		pair.charAt(1),
		pair.charAt(0),
	]),
);
const OPENERS = new Set(PAIRS.values());

/** The typographic faults of a Chinese text, in order; made for authored `zh` texts, not for code or English. */
export function findTypographyFaults(text: string): TypographyFault[] {
	const faults = findUnbalanced(text);
	for (const { kind, expression, suggest } of PATTERNS) {
		for (const match of text.matchAll(expression)) {
			const suggestion = suggest?.(match[0]);
			faults.push({
				kind,
				from: match.index,
				to: match.index + match[0].length,
				...(suggestion !== undefined && { suggestion }),
			});
		}
	}
	return faults.sort((a, b) => a.from - b.from || a.to - b.to);
}

/** Quotation marks and brackets that open without closing, close without opening, or cross. */
function findUnbalanced(text: string): TypographyFault[] {
	const open: { mark: string; at: number }[] = [];
	const faults: TypographyFault[] = [];
	const fault = (at: number): number => faults.push({ kind: 'unbalanced-pair', from: at, to: at + 1 });
	for (let at = 0; at < text.length; at += 1) {
		const mark = text.charAt(at);
		const opener = PAIRS.get(mark);
		// An apostrophe in an English name is no closing quotation mark.
		if (mark === '’' && /[A-Za-z]/.test(text.charAt(at - 1))) continue;
		if (OPENERS.has(mark)) {
			open.push({ mark, at });
		} else if (opener !== undefined) {
			if (open.at(-1)?.mark === opener) open.pop();
			else fault(at);
		}
	}
	for (const { at } of open) fault(at);
	return faults;
}
