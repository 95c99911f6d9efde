import { z } from 'zod';
import type { Bilingual, Finding } from '#diagnostics/finding.ts';
import { findClosest } from '#text/closest.ts';
import { createFormatFinding } from './format-finding.ts';
import { translateSchemaMessage } from './schema-messages.ts';

type Issue = z.core.$ZodIssue;
const zhCN = z.locales.zhCN().localeError;
const english = z.locales.en().localeError;

const TYPES: Readonly<Record<string, Bilingual>> = {
	string: { zh: '文字', en: 'a text' },
	number: { zh: '数字', en: 'a number' },
	int: { zh: '整数', en: 'a whole number' },
	array: { zh: '列表', en: 'a list' },
	object: { zh: '一组字段', en: 'a set of fields' },
	record: { zh: '一组字段', en: 'a set of fields' },
	boolean: { zh: 'true 或 false', en: 'true or false' },
};

function typeName(expected: string): Bilingual {
	return TYPES[expected] ?? { zh: expected, en: expected };
}

function localised(locale: typeof english, issue: Issue): string {
	const text = locale(issue as z.core.$ZodRawIssue);
	return typeof text === 'string' ? text : (text?.message ?? issue.message);
}

function valueAt(data: unknown, path: readonly PropertyKey[]): unknown {
	return path.reduce<unknown>(
		(value, key) =>
			typeof value === 'object' && value !== null ? (value as Record<PropertyKey, unknown>)[key] : undefined,
		data,
	);
}

/** The names that may stand beside a misspelt one, read off its schema. */
function allowedKeys(schema: z.ZodType, path: readonly PropertyKey[]): string[] {
	let at: unknown = schema;
	const step = (): void => {
		while (at instanceof z.ZodOptional || at instanceof z.ZodLazy) at = at.unwrap();
	};
	for (const key of path) {
		step();
		if (at instanceof z.ZodObject) at = (at.shape as Record<PropertyKey, unknown>)[key];
		else if (at instanceof z.ZodArray) at = at.element;
		else return [];
	}
	step();
	return at instanceof z.ZodObject ? Object.keys(at.shape) : [];
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

function describe(
	issue: Issue,
	data: unknown,
	schema: z.ZodType,
): { path: PropertyKey[]; message: Bilingual; key?: true }[] {
	const value = valueAt(data, issue.path);
	const name = nameOf(issue.path);
	if (issue.code === 'unrecognized_keys') {
		return issue.keys.map((word) => {
			const hint = suggest(word, allowedKeys(schema, issue.path));
			return {
				path: [...issue.path, word],
				key: true,
				message: { zh: `没有“${word}”这个字段。${hint.zh}`, en: `There is no field “${word}” here.${hint.en}` },
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
		return [{ ...at, message: { zh: `缺少字段“${name}”。`, en: `The field “${name}” is missing.` } }];
	}
	if (issue.code === 'invalid_type') {
		const expected = typeName(issue.expected);
		return [{ ...at, message: { zh: `“${name}”应当是${expected.zh}。`, en: `“${name}” must be ${expected.en}.` } }];
	}
	if (issue.code === 'invalid_value') {
		const options = issue.values.map(String);
		const hint = suggest(String(value), options);
		const message = {
			zh: `“${name}”不能是“${String(value)}”；可用：${options.join('、')}。${hint.zh}`,
			en: `“${name}” can't be “${String(value)}”; allowed: ${options.join(', ')}.${hint.en}`,
		};
		return [{ ...at, message }];
	}
	if (issue.code === 'custom' || issue.code === 'invalid_format') {
		const own = issue.message;
		return [
			{
				...at,
				message: {
					zh: `“${name}”不合规定：${translateSchemaMessage(own)}。`,
					en: `“${name}” is not as it must be: ${own}.`,
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

/** Checks data against its schema; every complaint becomes a finding at the very field. */
export function validateData<Schema extends z.ZodType>(
	schema: Schema,
	data: unknown,
	file: string,
): { data: z.output<Schema> } | Finding[] {
	const result = schema.safeParse(data);
	// A parsed text is a slice of its file, which it would keep in memory whole; a copy through JSON is the text alone.
	if (result.success) return { data: JSON.parse(JSON.stringify(result.data)) as z.output<Schema> };
	return result.error.issues
		.flatMap(flatten)
		.flatMap((issue) => describe(issue, data, schema))
		.map(({ path, message, key }) => {
			const place = path.map((step) => (typeof step === 'number' ? step : String(step)));
			return createFormatFinding('schema', { file, path: place, ...(key && { key }) }, message, [
				JSON.stringify(valueAt(data, path) ?? null),
			]);
		});
}
