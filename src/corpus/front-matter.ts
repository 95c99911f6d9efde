import yaml from 'js-yaml';
import type { Bilingual, Finding } from '#diagnostics/finding.ts';
import { createFormatFinding } from './format-finding.ts';
import { findMistakes } from './yaml-mistakes.ts';

/** A file cut at its `---` lines: parsed data, the body, and the line (from 1) the body starts on. */
export interface FrontMatter {
	data: unknown;
	body: string;
	bodyLine: number;
}

const FENCE = /^---[ \t]*\r?\n/u;
const END = /^---[ \t]*$/mu;
// Each of these signs begins with what is rare and then looks back, for every file is read through for them.
// An anchor or alias stands where a value begins; within a text neither counts.
const MAY_HAVE_ALIAS = /[&*](?<=(?:(?:^|[\r\n[{,]|["']:)[ \t]*|[-:?!][^\s'"]*[ \t]+).)[^\s'"]/u;

// A text in typographic quotes that is not in plain ones.
const MAY_HAVE_FOREIGN_QUOTES = /[‘“](?<=^[ \t]*(?:- +)*(?:(?:[^\r\n]*[{,][ \t]*)?[\w-]+:[ \t]+)?.)[^\r\n]*[’”'"]/mu;
// A # that no blank follows, after a text without quotes.
const MAY_BE_CUT = /#(?<=^[^'"#\r\n]*[^'"#\s][ \t]+.)[^\s#]/mu;
const LONE_CR = /\r(?!\n)/u;
/** A line that is meant to close the data. */
const LIKE_END = /^[ \t]*[-–—－]{2,}[ \t]*\r?$/mu;

/** Finds what keeps a file from being cut at its fences. */
function findBadFence(opening: string | undefined, rest: string): { line: number; message: Bilingual } {
	if (opening === undefined)
		return {
			line: 1,
			message: {
				zh: '文件要以 --- 行开头，接着写数据。',
				en: 'The file must begin with a --- line, followed by its data.',
			},
		};
	const like = LIKE_END.exec(rest);
	if (!like)
		return {
			line: 1,
			message: { zh: '开头的数据没有收尾的 --- 行。', en: 'The data at the top has no closing --- line.' },
		};
	return {
		line: rest.slice(0, like.index).split('\n').length + 1,
		message: {
			zh: '数据收尾的这一行要顶格写，正好是三个减号：---。',
			en: 'The line that closes the data must be three hyphens and nothing else: ---.',
		},
	};
}

/** Cuts a file at its fences and parses the front matter by YAML's core schema; mistakes come out as findings. */
export function parseFrontMatter(file: string, raw: string): FrontMatter | Finding[] {
	const text = raw.startsWith('\uFEFF') ? raw.slice(1) : raw;
	const cr = LONE_CR.exec(text);
	if (cr) {
		const message = {
			zh: '这一行用旧式的回车符（CR）换行；在编辑器里改用 LF 或 CRLF 换行，再保存。',
			en: 'This line ends in a lone carriage return (CR): have the editor end lines in LF or CRLF, and save again.',
		};
		const line = text.slice(0, cr.index).split('\n').length;
		return [createFormatFinding('yaml-syntax', { file, line, column: 1 }, message)];
	}
	const opening = FENCE.exec(text);
	const rest = opening ? text.slice(opening[0].length) : '';
	const closing = opening && END.exec(rest);
	if (!opening || !closing) {
		const { line, message } = findBadFence(opening?.[0], rest);
		return [createFormatFinding('yaml-syntax', { file, line, column: 1 }, message)];
	}
	const source = rest.slice(0, closing.index);
	let data: unknown;
	let reason: string | undefined;
	try {
		data = yaml.load(source, { schema: yaml.CORE_SCHEMA });
	} catch (error) {
		reason = error instanceof yaml.YAMLException ? error.reason : String(error);
	}
	if (
		reason !== undefined ||
		[MAY_HAVE_ALIAS, MAY_HAVE_FOREIGN_QUOTES, MAY_BE_CUT].some((sign) => sign.test(source))
	) {
		const findings = findMistakes(file, source, opening[0].length, text, reason);
		if (findings.length > 0) return findings;
	}
	const bodyStart = opening[0].length + closing.index + closing[0].length;
	return { data, body: text.slice(bodyStart), bodyLine: text.slice(0, bodyStart).split('\n').length };
}

/** Whether a text reads as more of the same data: fields, or a list of records. */
function isData(text: string): boolean {
	try {
		const data: unknown = yaml.load(text, { schema: yaml.CORE_SCHEMA });
		const [first] = Array.isArray(data) ? (data as unknown[]) : [data];
		return typeof first === 'object' && first !== null && Object.keys(first).every((key) => /^[\w.-]+$/u.test(key));
	} catch {
		return false;
	}
}

/** The finding on a `---` line that ends the data too early: more data stand below it, and another such line below these. */
export function findEarlyEnd(file: string, { body, bodyLine }: FrontMatter): Finding | undefined {
	const next = END.exec(body);
	if (!next || !isData(body.slice(0, next.index))) return undefined;
	const message = {
		zh: '数据中间有一行 ---：它下面的字段都被当成了正文。删掉这一行。',
		en: 'A --- line stands inside the data, so the fields below it are taken for prose: delete the line.',
	};
	return createFormatFinding('yaml-syntax', { file, line: bodyLine, column: 1 }, message);
}
