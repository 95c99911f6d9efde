import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createRandom } from './random.ts';
import type { Random } from './random.ts';
import { ACTS, OBJECTS, SCOPES, THINGS, TIMES, VERBS } from './words.ts';
import type { Phrase } from './words.ts';

/** How large a generated corpus is. */
export interface GeneratedSize {
	posts: number;
	duties: number;
	/** Of all generated files. */
	bytes: number;
}

const DUTIES = 12;
const POSTS_PER_DEPARTMENT = 8;
const DEPARTMENTS = 5;
const SCORED_EVERY = 4;
const roleCount = (posts: number): number => Math.max(60, Math.round(posts / 25));

const line = (zh: string, en: string): string => `    zh: '${zh}'\n    en: '${en.replaceAll("'", '’')}'\n`;

/** A duty's text in both languages, and what it is about. */
interface Drawn {
	zh: string;
	en: string;
	responsibility: string;
	subject: string;
}

/** Draws a duty: verb, scope, object, a figure and two further acts, so that whole duties hardly ever meet again. */
function drawDuty(random: Random, acts: Phrase[], department: Set<string>, branch: Set<string>): Drawn {
	const [thing, english, subject] = random.pick(OBJECTS);
	const verbs = VERBS.filter(([, , kind]) =>
		kind === 'lead' ? !department.has(subject) : kind === 'execute' || branch.has(subject),
	);
	const [verb, begins, responsibility] = random.pick(verbs);
	if (responsibility === 'lead') for (const leads of [department, branch]) leads.add(subject);
	const [scope, where] = random.pick(SCOPES);
	const [time, often] = random.pick(TIMES)(random.between(2, 9));
	const [first, second] = acts.splice(0, 2);
	if (!first || !second) throw new RangeError('A post has two acts for each duty.');
	return {
		zh: `${verb}${scope}的${thing}，${time}，${first[0]}，${second[0]}。`,
		en: `${begins} ${english} ${where}, ${often}, ${first[1]} and ${second[1]}.`,
		responsibility,
		subject,
	};
}

function writeDuty({ zh, en, responsibility, subject }: Drawn, number: number): string {
	return `  - id: duty-${number}\n    label: '${number}、'\n${line(zh, en)}    place: '生成'\n    responsibility: ${responsibility}\n    subjects: [${subject}]\n`;
}

/** A score in the duty's own words, with one criterion. */
function writeScore({ zh, en }: Drawn, number: number, weight: number): string {
	const item = line(zh, en)
		.replace(/^(?=.)/gmu, '  ')
		.trimEnd();
	const fails = line('没有按要求完成。', 'It was not done as asked.')
		.replace(/^(?=.)/gmu, '      ')
		.trimEnd();
	return `    scored:\n      id: score-${number}\n${item}\n      place: '生成'\n      weight: ${weight}\n      criteria:\n        - id: criterion-${number}\n${fails}\n          place: '生成'\n          effect: deduct\n          points: ${weight}\n          per: once\n`;
}

interface Home {
	organisation: string;
	department: string;
	role: number;
	order: number;
	variantOf: string | undefined;
}

const everyAct: readonly Phrase[] = ACTS.flatMap(([zh, en]) =>
	THINGS.map(([thing, english]): Phrase => [`${zh}${thing}`, `${en} ${english}`]),
);

function writePost(random: Random, index: number, home: Home, department: Set<string>, branch: Set<string>): string {
	const scored = index % SCORED_EVERY === 0;
	const acts = random.sample(everyAct, DUTIES * 2);
	const duties = Array.from({ length: DUTIES }, (_, at) => {
		const drawn = drawDuty(random, acts, department, branch);
		return writeDuty(drawn, at + 1) + (scored ? writeScore(drawn, at + 1, at < 4 ? 9 : 8) : '');
	});
	const title = `title: { zh: '第${index}号岗位', en: 'Post ${index}' }\ntitleStatus: printed\nsource: { id: source-000, place: '生成' }\n`;
	const variant = home.variantOf === undefined ? '' : `variantOf: ${home.variantOf}\n`;
	const place = `organisation: ${home.organisation}\ndepartment: ${home.department}\njobRole: generated-role-${home.role}\norder: ${home.order}\nheadcount: 1\n${variant}dutiesHeading: printed\n`;
	const sheet = scored ? `assessment:\n  status: complete\n  total: 100\n  passMark: 60\n  place: '生成'\n` : '';
	return `---\n${title}${place}duties:\n${duties.join('')}${sheet}---\n`;
}

function writeOrganisation(index: number): string {
	const departments = Array.from(
		{ length: DEPARTMENTS },
		(_, at) =>
			`  - id: department-${at + 1}\n    name: { zh: '第${at + 1}部', en: 'Department ${at + 1}' }\n    nameStatus: printed\n`,
	);
	return `---\ntitle: { zh: '第${index}分局', en: 'Branch ${index}' }\ntitleStatus: printed\nsource: { id: source-000, place: '生成' }\nsector: post\norder: ${1000 + index}\ndepartments:\n${departments.join('')}---\n`;
}

/** Registers the roles that generated posts have. */
function addRoles(root: string, count: number): void {
	const file = join(root, 'content/vocabulary/job-roles.mdx');
	const roles = Array.from(
		{ length: count },
		(_, index) => `  - { id: generated-role-${index}, zh: '第${index}类岗位', en: 'Role ${index}' }\n`,
	);
	writeFileSync(file, readFileSync(file, 'utf8').replace(/^---\s*$(?![\s\S]*^---)/mu, `${roles.join('')}---`));
}

/** Puts a copy of the real content and generated posts beside it into a folder; the same count always gives the same bytes. */
export function generateContent(root: string, posts: number): GeneratedSize {
	const random = createRandom(posts);
	cpSync('content', join(root, 'content'), { recursive: true });
	let bytes = 0;
	const write = (file: string, text: string): void => {
		writeFileSync(join(root, 'content', file), text);
		bytes += Buffer.byteLength(text);
	};
	addRoles(root, roleCount(posts));
	const perOrganisation = POSTS_PER_DEPARTMENT * DEPARTMENTS;
	let department = new Set<string>();
	let branch = new Set<string>();
	const firstOfRole = new Map<number, string>();
	for (let index = 0; index < posts; index += 1) {
		const order = index % perOrganisation;
		const number = Math.floor(index / perOrganisation);
		const organisation = `generated-branch-${number}`;
		if (order === 0) {
			mkdirSync(join(root, 'content/posts', organisation), { recursive: true });
			write(`organisations/${organisation}.mdx`, writeOrganisation(number));
			branch = new Set();
		}
		if (order % POSTS_PER_DEPARTMENT === 0) department = new Set();
		const id = `generated-post-${index}`;
		// Consecutive roles, so that no two posts of one branch share one.
		const role = (index + number * 7) % roleCount(posts);
		const variantOf = firstOfRole.get(role);
		if (variantOf === undefined) firstOfRole.set(role, id);
		const home = {
			organisation,
			department: `department-${Math.floor(order / POSTS_PER_DEPARTMENT) + 1}`,
			role,
			order,
			variantOf,
		};
		write(`posts/${organisation}/${id}.mdx`, writePost(random, index, home, department, branch));
	}
	return { posts, duties: posts * DUTIES, bytes };
}
