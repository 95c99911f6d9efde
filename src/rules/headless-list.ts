import { isOf } from '#model/entry.ts';
import type { AnyEntry } from '#model/entry.ts';
import type { Unit } from '#model/unit.ts';
import type { Place, Rule, Statement } from './rule.ts';

interface Fault {
	place: Place;
	statement: Statement;
}

/** A post whose own account of its heading does not hold together. */
function checkPost(entry: AnyEntry & { collection: 'posts' }): Fault[] {
	const { title, titleStatus, dutiesHeading, duties } = entry.data;
	const { zh, en = zh } = title;
	const faults: Fault[] = [];
	const add = (field: string, key: string, says: { zh: string; en: string }, values: string[]): void => {
		faults.push({
			place: { on: entry, field: [field] },
			statement: { message: says, values: [zh, ...values], key },
		});
	};
	if (titleStatus === 'inferred' && dutiesHeading !== 'lost') {
		const says = {
			zh: `岗位名“${zh}”是推断的，却没有写明标题已失（dutiesHeading: lost）。`,
			en: `The name “${en}” is inferred, but the list does not say that its heading is lost (dutiesHeading: lost).`,
		};
		add('titleStatus', 'lost', says, [dutiesHeading ?? '']);
	}
	if (
		titleStatus === 'printed' &&
		dutiesHeading === 'lost' &&
		!entry.data.notes?.some(({ kind }) => kind === 'inferred')
	) {
		const says = {
			zh: `“${zh}”的列表标题已失，却没有说明为什么归到这个岗位名下（notes 里缺 inferred）。`,
			en: `The heading of “${en}” is lost, but no note of kind “inferred” says why the list is put under this name.`,
		};
		add('dutiesHeading', 'why', says, ['lost']);
	}
	if ((dutiesHeading === 'empty') !== (duties.length === 0)) {
		const says =
			duties.length === 0
				? {
						zh: `“${zh}”没有职责，却没有写明只剩标题（dutiesHeading: empty）。`,
						en: `“${en}” has no duties, but does not say that only the heading survives (dutiesHeading: empty).`,
					}
				: {
						zh: `“${zh}”写着只剩标题，却有${duties.length}项职责。`,
						en: `“${en}” says that only the heading survives, yet has ${duties.length} dut(y/ies).`,
					};
		add('dutiesHeading', 'empty', says, [String(duties.length)]);
	}
	return faults;
}

/** A note on why we supplied the heading. */
const NO_HEADING = /没有小?标题|标题[^。；，“]{0,6}(?:缺|丢|失|不存)/u;

/** A part whose heading we supplied without saying from what, or whose note says that we did while it is called printed. */
function checkUnit(unit: Unit): Fault[] {
	const { headingStatus } = unit.data as { headingStatus?: 'printed' | 'inferred' };
	if (unit.heading && headingStatus === 'inferred' && !unit.notes.some(({ kind }) => kind === 'inferred')) {
		const { zh, en = zh } = unit.heading;
		const message = {
			zh: `标题“${zh}”是推断的，却没有说明依据（notes 里缺 inferred）。`,
			en: `The heading “${en}” is inferred, but no note of kind “inferred” says from what.`,
		};
		return [{ place: { on: unit, field: ['headingStatus'] }, statement: { message, values: [zh], key: 'why' } }];
	}
	if (
		unit.heading &&
		headingStatus === 'printed' &&
		unit.notes.some((note) => note.kind === 'inferred' && NO_HEADING.test(note.zh))
	) {
		const { zh, en = zh } = unit.heading;
		const message = {
			zh: `附注说标题已失，“${zh}”却写作原文的标题（headingStatus: printed）。`,
			en: `A note says that the heading is lost, but “${en}” is called printed (headingStatus: printed).`,
		};
		return [
			{ place: { on: unit, field: ['headingStatus'] }, statement: { message, values: [zh], key: 'printed' } },
		];
	}
	return [];
}

export const rule: Rule = {
	id: 'headless-list',
	family: 'numbering',
	severity: 'error',
	doc: {
		what: {
			zh: '标题丢失的列表要写明：岗位列表的标题是残缺还是丢失，与实际相符，各节推断的标题有说明依据的附注。',
			en: 'A list whose heading is lost says so: what a post’s list says of its heading agrees with what stands there, and an inferred heading has a note that says from what.',
		},
		why: {
			zh: '推断的名称若不注明，会被当作发文单位的原文引用。',
			en: 'A name we inferred, left unmarked, would be quoted as the issuer’s own.',
		},
		fix: {
			zh: '改正 titleStatus、dutiesHeading 或 headingStatus，并补一条 kind: inferred 的附注。',
			en: 'Correct titleStatus, dutiesHeading or headingStatus, and add a note of kind inferred.',
		},
	},
	reach: 'entry',
	check({ entries, units }, report) {
		const posts = entries.filter((entry) => isOf(entry, 'posts'));
		const headed = units.filter(({ heading }) => heading);
		for (const { place, statement } of [...posts.flatMap(checkPost), ...headed.flatMap(checkUnit)])
			report(place, statement);
		return posts.length + headed.length;
	},
};
