import type { DepartmentSchema } from '#schema/organisation.ts';
import type { DutyData } from '#schema/post.ts';
import type { z } from 'zod';
import type { Entry } from './entry.ts';
import { createScoreSheet } from './score-sheet.ts';
import type { ScoredItem, ScoreSheet } from './score-sheet.ts';
import type { Unit } from './unit.ts';

export type Duty = Unit<DutyData>;
export type Department = z.output<typeof DepartmentSchema>;

/** A post with its duties, its place and its score sheet. */
export interface Post {
	id: string;
	entry: Entry<'posts'>;
	jobRole: string;
	organisation: Entry<'organisations'> | undefined;
	department: Department | undefined;
	/** Posts with the same scope are compared with one another: organisation and department. */
	scope: string;
	duties: readonly Duty[];
	sheet: ScoreSheet | undefined;
	/** Other lists of duties for the same job role, in reading order. */
	variants: readonly Post[];
}

/** How a duty is scored, if it is. */
export function scoredItemOf(duty: Duty): ScoredItem | undefined {
	return duty.children.find((child): child is ScoredItem => child.kind === 'scored-item');
}

/** Resolves one post from its units; variants are filled in by the corpus. */
export function createPost(
	entry: Entry<'posts'>,
	units: readonly Unit[],
	organisation: Entry<'organisations'> | undefined,
): Post {
	const { assessment, department } = entry.data;
	const duties = units.filter((unit): unit is Duty => unit.kind === 'duty');
	const items = duties.map(scoredItemOf).filter((item) => item !== undefined);
	const gaps = units.filter((unit): unit is ScoredItem => unit.kind === 'scored-item' && unit.parent === undefined);
	return {
		id: entry.id,
		entry,
		jobRole: entry.data.jobRole,
		organisation,
		department: organisation?.data.departments?.find(({ id }) => id === department),
		scope: department === undefined ? entry.data.organisation : `${entry.data.organisation}/${department}`,
		duties,
		sheet: assessment && createScoreSheet(assessment, items, gaps),
		variants: [],
	};
}
