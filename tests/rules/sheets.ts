import type { AnyEntry } from '#model/entry.ts';
import type { Authored } from './build.ts';
import { duty, post, scored } from './build.ts';

type Assessment = NonNullable<Authored<'posts'>['assessment']>;
type Duties = Authored<'posts'>['duties'];

/** A post with a complete score sheet of 100 points unless told otherwise. */
export function scoredPost(id: string, duties: Duties, fields: Partial<Assessment> = {}): AnyEntry {
	const assessment: Assessment = { status: 'complete', total: 100, passMark: 'unknown', place: '考核表', ...fields };
	return post(id, { duties, assessment });
}

/** A duty that is scored in its own words unless others are given. */
export function scoredDuty(
	id: string,
	zh: string,
	fields: NonNullable<Parameters<typeof scored>[1]> = {},
): Duties[number] {
	return duty(id, { zh, scored: scored(`score-${id}`, { zh, ...fields }) });
}
