import { z } from 'zod';
import type { Bilingual, Finding } from '#diagnostics/finding.ts';
import { findClosest } from '#text/closest.ts';
import { createFormatFinding } from './format-finding.ts';
import { allowedKeys, valueAt } from './schema-keys.ts';
import {
	describeSize,
	findKnack,
	nameBranch,
	tellUnseen,
	translateSchemaMessage,
	typeName,
} from './schema-messages.ts';

type Issue = z.core.$ZodIssue;
const zhCN = z.locales.zhCN().localeError;
const english = z.locales.en().localeError;

function localised(locale: typeof english, issue: Issue): string {
	const text = locale(issue as z.core.$ZodRawIssue);
	return typeof text === 'string' ? text : (text?.message ?? issue.message);
}

const suggest = (word: string, candidates: readonly string[]): Bilingual => {
	const closest = findClosest(word, candidates);
	return closest === undefined
		? { zh: '', en: '' }
		: { zh: `是不是“${closest}”？`, en: ` Did you mean “${closest}”?` };
};

/** Picks the branch of a union whose complaints are fewest: the one the author most likely meant. */
function flatten(issue: Issue): Issue[] {
	if (issue.code !== 'invalid_union' || issue.errors.length === 0) return [issue];
	const deep = (errors: Issue[]): number => Math.max(...errors.map(({ path }) => path.length));
	const fits = issue.errors.filter((errors) => deep(errors) > 0);
	const [best] = (fits.length > 0 ? fits : []).sort((a, b) => a.length - b.length);
	return best ? best.flatMap((inner) => flatten({ ...inner, path: [...issue.path, ...inner.path] })) : [issue];
}

/** The field’s name; an item is named by its list. */
function nameOf(path: readonly PropertyKey[]): string {
	const [parent, last] = path.slice(-2);
	if (last === undefined) return String(parent ?? '');
	return typeof last === 'number' ? `${String(parent)}[${last}]` : String(last);
}

/** One complaint, at its field; `meant` is the field that a misspelt key stands for, `missing` says that there is none. */
interface Complaint {
	path: PropertyKey[];
	message: Bilingual;
	key?: true;
	missing?: true;
	meant?: PropertyKey[];
}

function describe(issue: Issue, data: unknown, schema: z.ZodType): Complaint[] {
	const value = valueAt(data, issue.path);
	const name = nameOf(issue.path);
	if (issue.code === 'unrecognized_keys') {
		return issue.keys.map((word) => {
			const allowed = allowedKeys(schema, issue.path, data);
			const hint = suggest(word, allowed);
			const closest = findClosest(word, allowed);
			const unseen = tellUnseen(word);
			return {
				path: [...issue.path, word],
				key: true,
				...(closest !== undefined && { meant: [...issue.path, closest] }),
				message: {
					zh: `没有“${word}”这个字段。${hint.zh}${unseen.zh}`,
					en: `There is no field “${word}” here.${hint.en}${unseen.en}`,
				},
			};
		});
	}
	const at = { path: [...issue.path] };
	if (issue.path.length === 0 && issue.code === 'invalid_type') {
		return [
			{
				...at,
				message: {
					zh: '两行 --- 之间应当是一组字段。',
					en: 'Between the two --- lines there must be a set of fields.',
				},
			},
		];
	}
	if (
		value === undefined &&
		(issue.code === 'invalid_type' || issue.code === 'invalid_value' || issue.code === 'invalid_union')
	) {
		const message = { zh: `缺少字段“${name}”。`, en: `The field “${name}” is missing.` };
		return [{ ...at, missing: true, message }];
	}
	if (issue.code === 'invalid_type') {
		const expected = typeName(issue.expected);
		const knack = findKnack(issue.expected, value);
		const message =
			value === null
				? {
						zh: `“${name}”是空的，应当是${expected.zh}。`,
						en: `“${name}” is empty; it must be ${expected.en}.`,
					}
				: {
						zh: `“${name}”应当是${expected.zh}${knack.zh}。`,
						en: `“${name}” must be ${expected.en}${knack.en}.`,
					};
		return [{ ...at, message }];
	}
	if (issue.code === 'invalid_union' && issue.errors.length > 0) {
		const branches = issue.errors.flatMap(([first]) => (first ? nameBranch(first, value) : []));
		const join = (language: keyof Bilingual, or: string) => branches.map((branch) => branch[language]).join(or);
		const message = {
			zh: `“${name}”不合规定：${join('zh', '；或')}。`,
			en: `“${name}” is not as it must be: ${join('en', '; or ')}.`,
		};
		return [{ ...at, message }];
	}
	if (issue.code === 'invalid_value') {
		const options = issue.values.map(String);
		const quoted = typeof value === 'string' && options.includes(value);
		const hint = quoted ? { zh: '不加引号。', en: ' Write it without quotes.' } : suggest(String(value), options);
		const message = {
			zh: `“${name}”不能是“${String(value)}”；可用：${options.join('、')}。${hint.zh}`,
			en: `“${name}” can't be “${String(value)}”; allowed: ${options.join(', ')}.${hint.en}`,
		};
		return [{ ...at, message }];
	}
	if (issue.code === 'too_small' || issue.code === 'too_big') return [{ ...at, message: describeSize(issue, name) }];
	if (issue.code === 'custom' || issue.code === 'invalid_format') {
		const own = issue.message;
		const unseen = tellUnseen(value);
		return [
			{
				...at,
				...(value === undefined && { missing: true as const }),
				message: {
					zh: `“${name}”不合规定：${translateSchemaMessage(own)}。${unseen.zh}`,
					en: `“${name}” is not as it must be: ${own}.${unseen.en}`,
				},
			},
		];
	}
	return [
		{
			...at,
			message: { zh: `“${name}”：${localised(zhCN, issue)}。`, en: `“${name}”: ${localised(english, issue)}.` },
		},
	];
}

/** Leaves out that a field is missing where a misspelt one stands in its place. */
function dropMeant(complaints: readonly Complaint[]): Complaint[] {
	const meant = new Set(complaints.flatMap((complaint) => (complaint.meant ? JSON.stringify(complaint.meant) : [])));
	return complaints.filter(({ missing, path }) => !missing || !meant.has(JSON.stringify(path)));
}

/** Checks data against its schema; every complaint becomes a finding at the very field. */
export function validateData<Schema extends z.ZodType>(
	schema: Schema,
	data: unknown,
	file: string,
): { data: z.output<Schema> } | Finding[] {
	const result = schema.safeParse(data);
	// A parsed text is a slice of its file, which it would keep in memory whole; a copy through JSON is the text alone.
	if (result.success) return { data: JSON.parse(JSON.stringify(result.data)) as z.output<Schema> };
	const complaints = result.error.issues.flatMap(flatten).flatMap((issue) => describe(issue, data, schema));
	return dropMeant(complaints).map(({ path, message, key }) => {
		const place = path.map((step) => (typeof step === 'number' ? step : String(step)));
		return createFormatFinding('schema', { file, path: place, ...(key && { key }) }, message, [
			JSON.stringify(valueAt(data, path) ?? null),
		]);
	});
}
