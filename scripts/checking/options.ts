import { statSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { ruleFacts } from '#corpus/rule-facts.ts';
import { languageOfEnvironment } from '#diagnostics/language.ts';
import type { Language } from '#diagnostics/words.ts';
import { findClosest } from '#text/closest.ts';
import { UsageError } from './usage.ts';

export const FORMATS = ['people', 'json', 'sarif', 'github'] as const;
export type Format = (typeof FORMATS)[number];

/** How the check was called. */
export interface Options {
	root: string;
	language: Language;
	format: Format;
	/** Rule names; undefined: all. */
	only: ReadonlySet<string> | undefined;
	changed: string | undefined;
	today: string | undefined;
	watch: boolean;
	waived: boolean;
	/** Leave notices out of the list. */
	brief: boolean;
	updateWaivers: boolean;
	timing: boolean;
	help: boolean;
}

const options = {
	only: { type: 'string', multiple: true },
	changed: { type: 'string' },
	watch: { type: 'boolean' },
	today: { type: 'string' },
	waived: { type: 'boolean' },
	brief: { type: 'boolean' },
	'update-waivers': { type: 'boolean' },
	format: { type: 'string' },
	lang: { type: 'string' },
	root: { type: 'string' },
	timing: { type: 'boolean' },
	help: { type: 'boolean', short: 'h' },
} as const;

const hint = (near: string | undefined) => ({
	zh: near === undefined ? '' : `是不是“${near}”？`,
	en: near === undefined ? '' : ` Did you mean “${near}”?`,
});

function complain(zh: string, en: string, near?: string): never {
	const { zh: zhHint, en: enHint } = hint(near);
	throw new UsageError({ zh: `${zh}${zhHint}`, en: `${en}${enHint}` });
}

function choose<Choice extends string>(name: string, value: string, choices: readonly Choice[]): Choice {
	const choice = choices.find((known) => known === value);
	if (choice !== undefined) return choice;
	return complain(
		`--${name} 不能是“${value}”，可用：${choices.join('、')}。`,
		`--${name} can’t be “${value}”; choose from ${choices.join(', ')}.`,
		findClosest(value, choices),
	);
}

/** Names of rules and families, written out as rules. */
function selectRules(lists: readonly string[]): ReadonlySet<string> {
	const families = new Set<string>(ruleFacts.map(({ family }) => family));
	const names = lists
		.flatMap((list) => list.split(','))
		.map((name) => name.trim())
		.filter((name) => name !== '');
	if (names.length === 0) complain('--only 后面要有规则或类别。', '--only needs a rule or a family.');
	const selected = names.flatMap((name) => {
		const matching = ruleFacts.filter(({ id, family }) => id === name || family === name);
		if (matching.length > 0) return matching.map(({ id }) => id);
		const near = findClosest(name, [...ruleFacts.map(({ id }) => id), ...families]);
		return complain(`没有叫“${name}”的规则或类别。`, `No rule or family is called “${name}”.`, near);
	});
	return new Set(selected);
}

function readDay(value: string): string {
	const time = Date.parse(`${value}T00:00:00Z`);
	const exists =
		/^\d{4}-\d{2}-\d{2}$/u.test(value) && !Number.isNaN(time) && new Date(time).toISOString().startsWith(value);
	return exists
		? value
		: complain(
				`--today 要写成存在的日期 YYYY-MM-DD，不能是“${value}”。`,
				`--today takes a day that exists, written YYYY-MM-DD, not “${value}”.`,
			);
}

function readRoot(value: string): string {
	const root = resolve(value);
	if (statSync(root, { throwIfNoEntry: false })?.isDirectory()) return root;
	return complain(`--root 指的“${value}”不是目录。`, `--root “${value}” is no folder.`);
}

/** Reads the command line; throws a UsageError that says in one sentence what is wrong with it. */
export function readOptions(
	args: readonly string[],
	environment: Readonly<Record<string, string | undefined>>,
): Options {
	const { values, tokens } = parseArgs({ args: [...args], options, strict: false, tokens: true });
	for (const token of tokens) {
		if (token.kind === 'positional') complain(`多出了“${token.value}”。`, `“${token.value}” was not expected.`);
		if (token.kind !== 'option') continue;
		const known = Object.hasOwn(options, token.name) ? options[token.name as keyof typeof options] : undefined;
		if (!known) {
			const near = findClosest(token.name, Object.keys(options));
			complain(`没有 ${token.rawName} 这个选项。`, `There is no option ${token.rawName}.`, near && `--${near}`);
		}
		const given = token.value !== undefined && token.value !== '';
		if (known.type === 'string' && (!given || (token.value.startsWith('--') && !token.inlineValue)))
			complain(`${token.rawName} 后面要有值。`, `${token.rawName} needs a value.`);
		if (known.type === 'boolean' && token.value !== undefined)
			complain(`${token.rawName} 不带值。`, `${token.rawName} takes no value.`);
	}
	const read = values as {
		[Name in keyof typeof options]?: (typeof options)[Name] extends { multiple: true } ? string[] : string;
	} & Record<string, unknown>;
	return {
		root: readRoot(read.root ?? '.'),
		language:
			read.lang === undefined ? languageOfEnvironment(environment) : choose('lang', read.lang, ['zh', 'en']),
		format: read.format === undefined ? 'people' : choose('format', read.format, FORMATS),
		only: read.only && selectRules(read.only),
		changed: read.changed,
		today: read.today === undefined ? undefined : readDay(read.today),
		watch: values.watch === true,
		waived: values.waived === true,
		brief: values.brief === true,
		updateWaivers: values['update-waivers'] === true,
		timing: values.timing === true,
		help: values.help === true,
	};
}
