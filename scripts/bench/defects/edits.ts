import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Edit } from './defect.ts';

const CONTENT = fileURLToPath(new URL('../../../content', import.meta.url));
const files = new Map(
	readdirSync(CONTENT, { recursive: true, encoding: 'utf8' })
		.filter((name) => name.endsWith('.mdx'))
		.map((name) => [name.slice(name.lastIndexOf('/') + 1).replace(/\.mdx$/u, ''), `content/${name}`]),
);

/** The file of an entry or record, by the last part of its name; throws where there is none. */
function fileOf(id: string): string {
	const file = files.get(id);
	if (file === undefined) throw new Error(`No content file is named ${id}.`);
	return file;
}

/** A block of lines: from the first one up to, not including, the second. */
type Span = readonly [start: number, end: number, indent: number];

const indentOf = (line: string): number => line.length - line.trimStart().length;

function findUnit(lines: readonly string[], id: string): Span {
	const start = lines.findIndex((line) => line.trim() === `- id: ${id}` || line.trim() === `id: ${id}`);
	const first = lines[start];
	if (first === undefined) throw new Error(`No unit is named ${id}.`);
	const dash = first.trimStart().startsWith('- ');
	const indent = indentOf(first) + (dash ? 2 : 0);
	const end = lines.findIndex((line, index) => index > start && line.trim() !== '' && indentOf(line) < indent);
	return [start, end === -1 ? lines.length : end, indent];
}

function onLines(uid: string, change: (block: string[], indent: number) => string[]): Edit {
	const [entry = '', unit = ''] = uid.split('.');
	return {
		file: fileOf(entry),
		edit(text) {
			const lines = text.split('\n');
			const [start, end, indent] = findUnit(lines, unit);
			lines.splice(start, end - start, ...change(lines.slice(start, end), indent));
			return lines.join('\n');
		},
	};
}

function replaceFirst(text: string, find: string, put: string): string {
	if (!text.includes(find)) throw new Error(`Not in the text: ${find}`);
	return text.replace(find, () => put);
}

/** Replaces pieces of a whole file, each where it stands first. */
export function swap(entry: string, ...pairs: readonly (readonly [find: string, put: string])[]): Edit {
	return {
		file: fileOf(entry),
		edit: (text) => pairs.reduce((at, [find, put]) => replaceFirst(at, find, put), text),
	};
}

/** Replaces pieces inside one unit, named `entry.unit`. */
export function swapIn(uid: string, ...pairs: readonly (readonly [find: string, put: string])[]): Edit {
	return onLines(uid, (block) =>
		pairs.reduce((at, [find, put]) => replaceFirst(at, find, put), block.join('\n')).split('\n'),
	);
}

const quote = (text: string): string => `'${text.replaceAll("'", "''")}'`;

/** Writes a unit’s own texts anew; the English is left as it is where none is given. */
export function reword(uid: string, zh: string, en?: string): Edit {
	return onLines(uid, (block, indent) => {
		const pad = ' '.repeat(indent);
		const set = (field: string, value: string): void => {
			const at = block.findIndex((line) => line.startsWith(`${pad}${field}: `));
			if (at === -1) throw new Error(`${uid} has no ${field}.`);
			block[at] = `${pad}${field}: ${quote(value)}`;
		};
		set('zh', zh);
		if (en !== undefined) set('en', en);
		return block;
	});
}

/** Writes one single-line field of a unit anew, or takes its line out. */
export function setField(uid: string, field: string, value?: string): Edit {
	return onLines(uid, (block, indent) => {
		const at = block.findIndex((line) => line.startsWith(`${' '.repeat(indent)}${field}:`));
		if (at === -1) throw new Error(`${uid} has no ${field}.`);
		block.splice(at, 1, ...(value === undefined ? [] : [`${' '.repeat(indent)}${field}: ${value}`]));
		return block;
	});
}

/** Gives a unit further fields, written as YAML. */
export function addField(uid: string, yaml: string): Edit {
	return onLines(uid, (block, indent) => [
		block[0] ?? '',
		...yaml.split('\n').map((line) => ' '.repeat(indent) + line),
		...block.slice(1),
	]);
}

/** Takes a unit’s field out with all that stands in it. */
export function cutField(uid: string, field: string): Edit {
	return onLines(uid, (block, indent) => {
		const at = block.findIndex((line) => line.startsWith(`${' '.repeat(indent)}${field}:`));
		if (at === -1) throw new Error(`${uid} has no ${field}.`);
		const next = block.findIndex((line, index) => index > at && indentOf(line) <= indent);
		block.splice(at, (next === -1 ? block.length : next) - at);
		return block;
	});
}

/** Takes a whole unit out. */
export function drop(uid: string): Edit {
	return onLines(uid, () => []);
}

/** Puts a unit, written as YAML from its `id` on, after another one of the same list. */
export function addAfter(uid: string, yaml: string): Edit {
	return onLines(uid, (block, indent) => [
		...block,
		...yaml
			.split('\n')
			.map((line, index) => `${' '.repeat(index === 0 ? indent - 2 : indent)}${index === 0 ? '- ' : ''}${line}`),
	]);
}

/** A plain duty in YAML, for `addAfter`. */
export function duty(
	id: string,
	label: string,
	zh: string,
	en: string,
	rest = 'responsibility: execute\nsubjects: [assigned-tasks]',
): string {
	return `id: ${id}\nlabel: ${quote(label)}\nzh: ${quote(zh)}\nen: ${quote(en)}\nplace: '补记'\n${rest}`;
}

/** Puts fields, written as YAML, at the top of an entry. */
export function addTop(entry: string, yaml: string): Edit {
	return { file: fileOf(entry), edit: (text) => replaceFirst(text, '---\n', `---\n${yaml}\n`) };
}

/** Puts prose below an entry’s data. */
export function addProse(entry: string, prose: string): Edit {
	return { file: fileOf(entry), edit: (text) => `${text.trimEnd()}\n\n${prose}\n` };
}

/** A new file. */
export function addFile(file: string, add: string): Edit {
	return { file, add };
}

/** The text of a small rulebook without penalties, in force from a day written as in YAML. */
export function rulebook(title: string, en: string, from: string): string {
	return `---\ntitle:\n  zh: '${title}'\n  en: '${en}'\ntitleStatus: printed\nsource:\n  id: source-001\n  place: '补记'\nvalidity:\n  issuer: unknown\n  issued: unknown\n  effectiveFrom: ${from}\n  supersedes: []\n  reviewDate: unknown\n  owner: unknown\nappliesTo:\n  jobRoles: [counter-clerk]\narticles:\n  - id: register-visitors\n    label: '一、'\n    zh: '登记进入营业厅后台的外来人员。'\n    en: 'Register outsiders who go behind the counter.'\n    place: '补记 · 一、'\n    subjects: [reception]\n---\n`;
}

/** The validity of a list that has ended, in YAML. */
export const ENDED = `validity:
  issuer: unknown
  issued: unknown
  effectiveFrom: '2015-01-01'
  effectiveUntil: '2020-12-31'
  supersedes: []
  reviewDate: unknown
  owner: unknown`;

/** The text of a list of duties for a new post: one on visitors, or those given as by `duty`. */
export function newPost(
	title: string,
	en: string,
	organisation: string,
	jobRole: string,
	more = '',
	duties = [
		duty(
			'keep-the-register',
			'1、',
			'登记来访人员。',
			'Register visitors.',
			'responsibility: execute\nsubjects: [reception]',
		),
	],
): string {
	return `---\ntitle:\n  zh: '${title}'\n  en: '${en}'\ntitleStatus: printed\norganisation: ${organisation}\njobRole: ${jobRole}\norder: 20\nheadcount: unknown\nsource:\n  id: source-001\n  place: '补记'\n${more}dutiesHeading: printed\nduties:\n${duties.map(listed).join('\n')}\n---\n`;
}

/** A unit, written from its `id` on, as the item of an entry’s list. */
export function listed(yaml: string): string {
	return `  - ${yaml.replaceAll('\n', '\n    ')}`;
}

/** The text of a small post of one duty. */
export function minimal(title: string, organisation: string, role: string): string {
	const sweep = 'responsibility: execute\nsubjects: [hygiene]';
	return newPost(title, 'A post', organisation, role, '', [
		duty('sweep', '1、', '清扫庭院。', 'Sweep the yard.', sweep),
	]);
}

/** The text of a small method of one step, in force from a day written as in YAML. */
export function method(title: string, from: string): string {
	return `---\ntitle:\n  zh: '${title}'\n  en: 'A method'\ntitleStatus: printed\nsource:\n  id: source-001\n  place: '补记'\nvalidity:\n  issuer: unknown\n  issued: unknown\n  effectiveFrom: ${from}\n  supersedes: []\n  reviewDate: unknown\n  owner: unknown\nappliesTo:\n  jobRoles: [counter-clerk]\nparts:\n  - id: smile\n    kind: step\n    zh: '微笑迎接客户。'\n    en: 'Greet customers with a smile.'\n    place: '补记'\n---\n`;
}
