import type { YAMLError } from 'yaml';
import type { Bilingual } from '#diagnostics/finding.ts';

/** Lines that do not stand where they should. */
export const MISALIGNED: Bilingual = {
	zh: '缩进不对：同一层的各行要左对齐。',
	en: 'The indentation is wrong: lines of one level must align.',
};

/** Plain words for the mistakes authors make; the parser's own sentence is kept for the rest. */
const MESSAGES: Readonly<Record<string, Bilingual>> = {
	BAD_ALIAS: { zh: '不能使用 YAML 别名（*）。', en: 'YAML aliases (*) are not allowed.' },
	BAD_DQ_ESCAPE: {
		zh: '双引号里有不认识的转义符；改用单引号。',
		en: 'An unknown escape stands in double quotes; use single quotes.',
	},
	BAD_INDENT: MISALIGNED,
	BAD_DIRECTIVE: {
		zh: '以 % 开头的行不能用；把文字放在单引号里。',
		en: 'A line may not begin with %; put the text in single quotes.',
	},
	BAD_PROP_ORDER: { zh: '标签或锚点的位置不对。', en: 'A tag or anchor stands in the wrong place.' },
	BAD_SCALAR_START: {
		zh: '文字不能以 @、` 或 % 开头；把它放在单引号里。',
		en: 'A text can’t begin with @, ` or %; put it in single quotes.',
	},
	BLOCK_AS_IMPLICIT_KEY: {
		zh: '这一行有多余的冒号；把文字放在单引号里。',
		en: 'There is one colon too many on this line; put the text in single quotes.',
	},
	BLOCK_IN_FLOW: {
		zh: '括号里又另起行写了列表或字段；多半是这个括号没有收尾。',
		en: 'A list or fields on lines of their own stand inside brackets; most likely this bracket is not closed.',
	},
	DUPLICATE_KEY: { zh: '同一条记录里这个键写了两次。', en: 'This key stands twice in one record.' },
	KEY_OVER_1024_CHARS: {
		zh: '键太长；多半是前面少了引号或冒号。',
		en: 'A key is too long; most likely a quote or colon is missing before it.',
	},
	MISSING_CHAR: { zh: '缺少引号、冒号或括号。', en: 'A quote, colon or bracket is missing.' },
	MULTILINE_IMPLICIT_KEY: {
		zh: '键没有写完：缺少冒号，或引号没有收尾。',
		en: 'A key is unfinished: its colon or its closing quote is missing.',
	},
	MULTIPLE_DOCS: {
		zh: '“...”行让数据到此为止，它下面的都不会读；删掉这一行。',
		en: 'A “...” line ends the data, and nothing below it is read: delete the line.',
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

/** What is wrong, in plain words. */
export function describeYamlError({ code, message }: YAMLError): Bilingual {
	const first = message.split('\n')[0]?.replace(/ at line \d+, column \d+:?$/u, '') ?? message;
	const kind = message.startsWith('Implicit map keys need to be followed') ? 'MULTILINE_IMPLICIT_KEY' : code;
	return MESSAGES[kind] ?? { zh: `YAML 写法有误：${first}`, en: `YAML error: ${first}` };
}
