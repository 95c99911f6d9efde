import yaml from 'js-yaml';
import type { Finding } from '#diagnostics/finding.ts';
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
// An anchor or alias stands where a value begins; within a text neither counts.
const MAY_HAVE_ALIAS = /[&*](?<=(?:(?:^|[\r\n[{,]|["']:)[ \t]*|[-:?!][^\s'"]*[ \t]+).)[^\s'"]/u;

/** Cuts a file at its fences and parses the front matter by YAML's core schema; mistakes come out as findings. */
export function parseFrontMatter(file: string, raw: string): FrontMatter | Finding[] {
	const text = raw.startsWith('\uFEFF') ? raw.slice(1) : raw;
	const opening = FENCE.exec(text);
	const rest = opening ? text.slice(opening[0].length) : '';
	const closing = opening && END.exec(rest);
	if (!opening || !closing) {
		const message = opening
			? { zh: '开头的数据没有收尾的 --- 行。', en: 'The data at the top has no closing --- line.' }
			: {
					zh: '文件要以 --- 行开头，接着写数据。',
					en: 'The file must begin with a --- line, followed by its data.',
				};
		return [createFormatFinding('yaml-syntax', { file, line: 1, column: 1 }, message)];
	}
	const source = rest.slice(0, closing.index);
	let data: unknown;
	let reason: string | undefined;
	try {
		data = yaml.load(source, { schema: yaml.CORE_SCHEMA });
	} catch (error) {
		reason = error instanceof yaml.YAMLException ? error.reason : String(error);
	}
	if (reason !== undefined || MAY_HAVE_ALIAS.test(source)) {
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
