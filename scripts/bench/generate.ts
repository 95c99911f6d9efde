import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createRandom } from './random.ts';
import type { Random } from './random.ts';
import { CLAUSES, OBJECTS, SCOPES, TIMES, VERBS } from './words.ts';

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
const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** One duty: verb, scope, object, two further acts and a figure, drawn so that whole duties hardly ever meet again. */
function writeDuty(random: Random, number: number, leads: Set<string>): string {
	const object = random.pick(OBJECTS);
	const verb = random.pick(
		VERBS.filter(([, , responsibility]) => responsibility !== 'lead' || !leads.has(object[2])),
	);
	if (verb[2] === 'lead') leads.add(object[2]);
	const scope = random.pick(SCOPES);
	const [first, second] = random.sample(CLAUSES, 2);
	const time = random.pick(TIMES)(random.between(2, 9));
	if (!first || !second) throw new Error('There are more than two clauses.');
	const zh = `${verb[0]}${scope[0]}的${object[0]}，${time[0]}，${first[0]}，${second[0]}。`;
	const en = capital(`${verb[1]} ${object[1]} ${scope[1]}, ${time[1]}, ${first[1]} and ${second[1]}.`);
	return `  - id: duty-${number}\n    label: '${number}、'\n${line(zh, en)}    place: '生成'\n    responsibility: ${verb[2]}\n    subjects: [${object[2]}]\n`;
}

/** A score for a duty: what fails, in words of its own. */
function writeScore(random: Random, number: number, weight: number): string {
	const [zh, en] = random.pick(CLAUSES);
	const text = `      zh: '没有做到“${zh}”。'\n      en: 'It was failed to “${en}”.'\n`;
	const points = random.between(1, weight);
	return `    scored:\n      id: score-${number}\n${text}      place: '生成'\n      weight: ${weight}\n      criteria:\n        - id: criterion-${number}\n${text.replace(/^/gmu, '    ').trimEnd()}\n          place: '生成'\n          effect: deduct\n          points: ${points}\n          per: time\n`;
}

function writePost(
	random: Random,
	index: number,
	place: { organisation: string; department: string; role: number; order: number },
	leads: Set<string>,
): string {
	const scored = index % SCORED_EVERY === 0;
	const duties = Array.from({ length: DUTIES }, (_, at) => {
		const weight = at < 4 ? 9 : 8;
		return writeDuty(random, at + 1, leads) + (scored ? writeScore(random, at + 1, weight) : '');
	});
	const title = `title: { zh: '第${index}号岗位', en: 'Post ${index}' }\ntitleStatus: printed\nsource: { id: source-000, place: '生成' }\n`;
	const home = `organisation: ${place.organisation}\ndepartment: ${place.department}\njobRole: generated-role-${place.role}\norder: ${place.order}\nheadcount: 1\ndutiesHeading: printed\n`;
	const sheet = scored ? `assessment:\n  status: complete\n  total: 100\n  passMark: 60\n  place: '生成'\n` : '';
	return `---\n${title}${home}duties:\n${duties.join('')}${sheet}---\n`;
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
	let leads = new Set<string>();
	for (let index = 0; index < posts; index += 1) {
		const order = index % perOrganisation;
		const number = Math.floor(index / perOrganisation);
		const organisation = `generated-branch-${number}`;
		if (order === 0) {
			mkdirSync(join(root, 'content/posts', organisation), { recursive: true });
			write(`organisations/${organisation}.mdx`, writeOrganisation(number));
		}
		if (order % POSTS_PER_DEPARTMENT === 0) leads = new Set();
		const department = `department-${Math.floor(order / POSTS_PER_DEPARTMENT) + 1}`;
		// Consecutive roles, so that no two posts of one branch share one.
		const place = { organisation, department, role: (index + number * 7) % roleCount(posts), order };
		write(`posts/${organisation}/generated-post-${index}.mdx`, writePost(random, index, place, leads));
	}
	return { posts, duties: posts * DUTIES, bytes };
}
