import type { z } from 'zod';
import type { Bilingual } from '#diagnostics/finding.ts';

/** The schemas’ own sentences in Chinese: schemas may say things in one language only, because editors show them as they are. */
const SENTENCES: readonly (readonly [english: RegExp, chinese: string])[] = [
	[/^an id is lower-case ASCII words joined by hyphens/u, '要写成小写 ASCII 词加连字符，如 cash-driver'],
	[/^a unit is named <entry-id>\.<unit-id>$/u, '条目要写成“篇.条”，如 cash-driver.keep-discipline'],
	[/^a date is written YYYY-MM-DD and must exist$/u, '日期要写成 YYYY-MM-DD，而且确有这一天'],
	[/^an inferred title says why in "titleReason"$/u, '标题是推断的，要在 titleReason 里说明理由'],
	[/^"\w+" is required here, unless the unit is a gap$/u, '除“原文缺”的条目外，这里必须填写'],
	[/^a chapter or section holds articles, unless/u, '除“原文缺”的以外，一章或一节里要有条文'],
	[/^a rulebook has either "articles" or/u, '一部制度要么写 articles，分章的写 chapters，条文放在各章里'],
	[/^the first consequence joins nothing: leave "join" out$/u, '第一项后果前面没有可接的，不写 join'],
	[/^say how it joins the one before: and \/ or$/u, '要写明与前一项的关系：and 或 or'],
	[
		/^a deduction of points \(form: points\) says how many/u,
		'扣分（form: points）要在 points 写明多少分，其他后果不写 points',
	],
	[/^(?:the range’s )?min is above (?:its )?max$/u, '下限高于上限'],
	[/^an address is an entry path such as "posts\/x\/y", or a uid/u, '地址要写成路径（如 posts/x/y）或“篇.条”'],
	[/^a removed address says why in "reason"$/u, '撤下的地址要在 reason 里说明理由'],
	[/^what moved has "to"; only what was removed has "replacedBy"$/u, '移动的写 to；只有撤下的才写 replacedBy'],
	[/^digits, hyphens, and "\?" for each lost digit$/u, '只能有数字、连字符，缺的每一位写“?”'],
];

/** A schema’s sentence in Chinese; one without a translation stays as it is. */
export function translateSchemaMessage(message: string): string {
	return SENTENCES.find(([english]) => english.test(message))?.[1] ?? message;
}

type SizeIssue = Extract<z.core.$ZodIssue, { code: 'too_small' | 'too_big' }>;

/** What a size that is out of bounds must be, in plain words; `name` is the field’s. */
export function describeSize(issue: SizeIssue, name: string): Bilingual {
	const { origin, inclusive = true, exact = false } = issue;
	const small = issue.code === 'too_small';
	const bound = small ? issue.minimum : issue.maximum;
	if (origin === 'string') {
		if (small && Number(bound) <= 1) return { zh: `“${name}”不能为空。`, en: `“${name}” must not be empty.` };
		return small
			? { zh: `“${name}”至少要有 ${bound} 个字。`, en: `“${name}” must have at least ${bound} characters.` }
			: { zh: `“${name}”最多 ${bound} 个字。`, en: `“${name}” may have at most ${bound} characters.` };
	}
	if (origin === 'array' || origin === 'set' || origin === 'map' || origin === 'record') {
		const items = Number(bound) === 1 ? 'item' : 'items';
		if (exact) return { zh: `“${name}”要正好有 ${bound} 项。`, en: `“${name}” must have ${bound} ${items}.` };
		return small
			? { zh: `“${name}”至少要有 ${bound} 项。`, en: `“${name}” must have at least ${bound} ${items}.` }
			: { zh: `“${name}”最多 ${bound} 项。`, en: `“${name}” may have at most ${bound} ${items}.` };
	}
	if (small)
		return inclusive
			? { zh: `“${name}”不能小于 ${bound}。`, en: `“${name}” must not be less than ${bound}.` }
			: { zh: `“${name}”要大于 ${bound}。`, en: `“${name}” must be more than ${bound}.` };
	return inclusive
		? { zh: `“${name}”不能大于 ${bound}。`, en: `“${name}” must not be more than ${bound}.` }
		: { zh: `“${name}”要小于 ${bound}。`, en: `“${name}” must be less than ${bound}.` };
}

const TYPES: Readonly<Record<string, Bilingual>> = {
	string: { zh: '文字', en: 'a text' },
	number: { zh: '数字', en: 'a number' },
	int: { zh: '整数', en: 'a whole number' },
	array: { zh: '列表', en: 'a list' },
	object: { zh: '一组字段', en: 'a set of fields' },
	record: { zh: '一组字段', en: 'a set of fields' },
	boolean: { zh: 'true 或 false', en: 'true or false' },
};

/** A type in plain words. */
export function typeName(expected: string): Bilingual {
	return TYPES[expected] ?? { zh: expected, en: expected };
}

/** What to do about a value that is right but for its quotes or brackets. */
export function findKnack(expected: string, value: unknown): Bilingual {
	if (expected === 'string' && ['number', 'boolean'].includes(typeof value))
		return { zh: '，要放在单引号里', en: ', in quotes' };
	if (typeof value !== 'string') return { zh: '', en: '' };
	if (expected === 'array') return { zh: '，放在半角方括号 [ ] 里', en: ', in square brackets [ ]' };
	const isRight = { number: /^-?\d+(?:\.\d+)?$/u, int: /^-?\d+$/u, boolean: /^(?:true|false)$/u }[expected]?.test(
		value,
	);
	return isRight === true ? { zh: '，不加引号', en: ', without quotes' } : { zh: '', en: '' };
}

/** What one branch of a union would take in place of a value. */
export function nameBranch(issue: z.core.$ZodIssue, value: unknown): Bilingual {
	if (issue.code === 'invalid_type') {
		const [{ zh, en }, knack] = [typeName(issue.expected), findKnack(issue.expected, value)];
		return { zh: zh + knack.zh, en: en + knack.en };
	}
	if (issue.code === 'invalid_value') {
		const words = issue.values.map((word) => `“${String(word)}”`);
		return { zh: words.join('、'), en: words.join(', ') };
	}
	return { zh: translateSchemaMessage(issue.message), en: issue.message };
}

/** Characters in a name that its author can't see. */
export function tellUnseen(value: unknown): Bilingual {
	return typeof value === 'string' && /[\p{Cf}\u00A0\u3000]/u.test(value)
		? {
				zh: '里面有看不见的字符或特殊的空格，删去重打。',
				en: ' It holds an invisible character or a special space: delete it and type it again.',
			}
		: { zh: '', en: '' };
}
