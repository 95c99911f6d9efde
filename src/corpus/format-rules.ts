import type { RuleFacts } from '#rules/rule.ts';

/** The rules that reading itself applies, before there is a corpus: documented and published like any other. */
export const formatRules = {
	'file-readable': {
		id: 'file-readable',
		family: 'format',
		severity: 'error',
		doc: {
			what: {
				zh: 'content/ 中的每个文件都放在已知的集合里，名称是小写 ASCII 词，内容是 UTF-8 文本，不超过 1 MB，也不是指向别处的链接；登记文件、词表和锚点台账一个不缺。',
				en: 'Every file under content/ stands in a known collection, has a lower-case ASCII name, is UTF-8 text of at most 1 MB and no link to elsewhere; no record, vocabulary or anchor ledger is missing.',
			},
			why: {
				zh: '读不了的文件会让一整页悄悄消失。',
				en: 'A file that can’t be read makes a whole page vanish without a word.',
			},
			fix: {
				zh: '按提示改文件名、位置或编码，再运行 npm run check。',
				en: 'Change the file’s name, place or encoding as told, then run npm run check again.',
			},
		},
	},
	'yaml-syntax': {
		id: 'yaml-syntax',
		family: 'format',
		severity: 'error',
		doc: {
			what: {
				zh: '文件开头两行 --- 之间是合法的 YAML，没有重复的键、别名和自定义标签。',
				en: 'Between the two --- lines at the top stands valid YAML, with no duplicate keys, aliases or custom tags.',
			},
			why: {
				zh: '写错的 YAML 会被读成别的内容，或者整条都读不出来。',
				en: 'Mistyped YAML is read as something else, or not at all.',
			},
			fix: {
				zh: '检查这一行的缩进、引号和冒号；文字建议放在单引号里。',
				en: 'Check this line’s indentation, quotes and colons; put texts in single quotes.',
			},
		},
	},
	schema: {
		id: 'schema',
		family: 'format',
		severity: 'error',
		doc: {
			what: {
				zh: '每个字段的名称、类型和取值都符合该集合的格式。',
				en: 'Every field has the name, type and value that its collection’s schema allows.',
			},
			why: {
				zh: '检查、搜索和页面都按字段工作；拼错的字段等于没有写。',
				en: 'Checks, search and pages work on fields; a misspelt one is as good as not written.',
			},
			fix: {
				zh: '按提示改正字段；格式写在 src/schema/ 里，编辑器会自动提示。',
				en: 'Mend the field as told; the shapes stand in src/schema/ and editors complete them.',
			},
		},
	},
	'body-allowed': {
		id: 'body-allowed',
		family: 'format',
		severity: 'error',
		doc: {
			what: {
				zh: '正文只用普通 Markdown 和允许的组件，没有脚本、表达式、原始 HTML、图片或危险链接。',
				en: 'The body holds plain Markdown and allowed components only: no script, expression, raw HTML, image or unsafe link.',
			},
			why: {
				zh: 'MDX 是会执行的代码；一段不该有的脚本会在每个读者的电脑上运行。',
				en: 'MDX is code that runs; a stray script would run on every reader’s computer.',
			},
			fix: {
				zh: '删掉这一段，或改写成普通 Markdown。',
				en: 'Delete this part, or write it as plain Markdown.',
			},
		},
	},
} satisfies Record<string, RuleFacts>;
export type FormatRule = keyof typeof formatRules;
