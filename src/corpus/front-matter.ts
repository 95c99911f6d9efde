import yaml from 'js-yaml';
import { isAlias, parseDocument, visit } from 'yaml';
import type { Node, YAMLError } from 'yaml';
import { createSourceText } from '#diagnostics/source-text.ts';
import type { Bilingual, Finding } from '#diagnostics/finding.ts';
import { createFormatFinding } from './format-finding.ts';

/** A file cut at its `---` lines: parsed data, the body, and the line (from 1) the body starts on. */
export interface FrontMatter {
	data: unknown;
	body: string;
	bodyLine: number;
}

const FENCE = /^---[ \t]*\r?\n/u;
const END = /^---[ \t]*$/mu;
const MAY_HAVE_ALIAS = /(?:^|[\s[{,])[&*][^\s'"]/u;

/** Plain words for the mistakes authors make; the parser's own sentence is kept for the rest. */
const MESSAGES: Readonly<Record<string, Bilingual>> = {
	BAD_ALIAS: { zh: '不能使用 YAML 别名（*）。', en: 'YAML aliases (*) are not allowed.' },
	BAD_DQ_ESCAPE: {
		zh: '双引号里有不认识的转义符；改用单引号。',
		en: 'An unknown escape stands in double quotes; use single quotes.',
	},
	BAD_INDENT: {
		zh: '缩进不对：同一层的各行要左对齐。',
		en: 'The indentation is wrong: lines of one level must align.',
	},
	BLOCK_AS_IMPLICIT_KEY: {
		zh: '这一行有多余的冒号；把文字放在单引号里。',
		en: 'There is one colon too many on this line; put the text in single quotes.',
	},
	DUPLICATE_KEY: { zh: '同一条记录里这个键写了两次。', en: 'This key stands twice in one record.' },
	MISSING_CHAR: { zh: '缺少引号、冒号或括号。', en: 'A quote, colon or bracket is missing.' },
	MULTILINE_IMPLICIT_KEY: {
		zh: '键没有写完：缺少冒号，或引号没有收尾。',
		en: 'A key is unfinished: its colon or its closing quote is missing.',
	},
	TAB_AS_INDENT: {
		zh: '缩进用了制表符；YAML 只能用空格。',
		en: 'A tab is used for indentation; YAML allows spaces only.',
	},
	TAG_RESOLVE_FAILED: { zh: '不能使用自定义标签（!）。', en: 'Custom tags (!) are not allowed.' },
	UNEXPECTED_TOKEN: {
		zh: '这里不该有这些字符；含特殊符号的文字要放在单引号里。',
		en: 'These characters don’t belong here; put text with special characters in single quotes.',
	},
};

function describe({ code, message }: YAMLError): Bilingual {
	const first = message.split('\n')[0]?.replace(/ at line \d+, column \d+:?$/u, '') ?? message;
	return MESSAGES[code] ?? { zh: `YAML 写法有误：${first}`, en: `YAML error: ${first}` };
}

const TOO_DEEP: Bilingual = { zh: '数据的层次嵌套太深。', en: 'The data is nested too deeply.' };
const isTooDeep = (reason: string): boolean => /nesting exceeded|call stack/iu.test(reason);

/** What an author may not use although it is YAML. */
function forbid(node: Node): Bilingual | undefined {
	if (isAlias(node)) return { zh: '不能使用 YAML 别名（*）。', en: 'YAML aliases (*) are not allowed.' };
	if (node.anchor !== undefined) return { zh: '不能使用 YAML 锚点（&）。', en: 'YAML anchors (&) are not allowed.' };
	return node.tag?.startsWith('!') === true
		? { zh: '不能使用自定义标签（!）。', en: 'Custom tags (!) are not allowed.' }
		: undefined;
}

/** Finds each kind of YAML mistake where it first stands, by the slow parser that keeps positions. */
function findMistakes(
	file: string,
	source: string,
	offset: number,
	raw: string,
	reason: string | undefined,
): Finding[] {
	const { pointAt } = createSourceText(file, raw);
	const state = (at: number, message: Bilingual): Finding =>
		createFormatFinding('yaml-syntax', { file, ...pointAt(offset + at) }, message);
	if (reason !== undefined && isTooDeep(reason)) return [state(0, TOO_DEEP)];
	const document = parseDocument(source, { uniqueKeys: true, prettyErrors: false });
	const mistakes: { at: number; message: Bilingual }[] = [...document.errors, ...document.warnings].map((error) => ({
		at: error.pos[0],
		message: describe(error),
	}));
	visit(document, {
		Node(_, node) {
			const message = forbid(node);
			if (message) mistakes.push({ at: node.range?.[0] ?? 0, message });
		},
	});
	if (mistakes.length === 0 && reason !== undefined)
		mistakes.push({ at: 0, message: { zh: `YAML 写法有误：${reason}`, en: `YAML error: ${reason}` } });
	const first = new Map<string, Finding>();
	for (const { at, message } of mistakes.sort((a, b) => a.at - b.at))
		if (!first.has(message.en)) first.set(message.en, state(at, message));
	return [...first.values()];
}

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
