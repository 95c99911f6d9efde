import { fullTitle, isAbbreviation } from '#model/post-names.ts';
import type { Post } from '#model/post.ts';
import { normaliseText } from '#text/normalise.ts';
import type { Rule } from './rule.ts';

const SCORING = /考核|评分|计分|评价办法|assess|evaluat|scor|apprais/iu;
const firstPart = (place: string): string => place.split('·')[0]?.trim() ?? place;

/** Tells whether a place lies in the part of the source where the post is scored, and not where its duties stand. */
function isScoring(place: string, { entry: { data } }: Post): boolean {
	if (place === data.assessment?.place) return true;
	const apart = firstPart(place) !== firstPart(data.source.place);
	return apart && (SCORING.test(place) || firstPart(place) === firstPart(data.assessment?.place ?? ''));
}

const titleKey = ({ organisation, entry }: Post, name: string): string =>
	`${organisation?.data.sector ?? entry.data.organisation} ${name}`;

export const rule: Rule = {
	id: 'post-name-drift',
	family: 'posts',
	severity: 'warning',
	doc: {
		what: {
			zh: '同一岗位在写职责的地方和写考核的地方用同一个名称；在别处另有名称而又不是简称、或者是别的岗位的名称的，列为提示。',
			en: 'A post goes by one name where its duties and where its scoring are written; another name elsewhere that is no short form of it, or is another post’s, is listed as a notice.',
		},
		why: {
			zh: '名称不同，就说不清考核的是不是这个岗位。',
			en: 'With two names nobody can be sure which post is scored.',
		},
		fix: {
			zh: '请发文单位统一名称；来源如此的，登记豁免并写明按哪个名称理解。',
			en: 'Have the issuer settle on one name; where the source stays as it is, waive the finding and say which name holds.',
		},
	},
	check({ posts }, report) {
		const titled = Map.groupBy(posts, (post) => titleKey(post, normaliseText(post.entry.data.title.zh)));
		/** 局长 is no short form of 支局长 where another post of the sector is called so. */
		const isTaken = (post: Post, name: string): boolean =>
			titled.get(titleKey(post, name))?.some(({ jobRole }) => jobRole !== post.jobRole) ?? false;
		let examined = 0;
		for (const post of posts) {
			const { title, alsoCalled = [] } = post.entry.data;
			for (const [index, other] of alsoCalled.entries()) {
				examined += 1;
				const name = normaliseText(other.zh);
				const scoring = isScoring(other.place, post);
				const short = !scoring && !isTaken(post, name) && isAbbreviation(name, fullTitle(post));
				if (short || name === normaliseText(title.zh)) continue;
				const here = title.en ?? title.zh;
				report(
					{ on: post.entry, field: ['alsoCalled', index, 'zh'] },
					{
						message: {
							zh: `“${title.zh}”在${scoring ? '考核处' : '别处'}却叫“${other.zh}”（${other.place}）。`,
							en: `“${here}” is called “${other.en ?? other.zh}” ${scoring ? 'where it is scored' : 'elsewhere'} (${other.place}).`,
						},
						values: [title.zh, other.zh],
						key: other.zh,
						severity: scoring ? 'warning' : 'notice',
						needs: ['organisations', 'posts'],
					},
				);
			}
		}
		return examined;
	},
};
