import { holdTogether } from '#model/in-force.ts';
import { getOwnership, isSettled, isVariant } from '#model/ownership.ts';
import type { Claim } from '#model/ownership.ts';
import type { Vocabulary } from '#model/vocabulary.ts';
import type { Report, Rule } from './rule.ts';

/** The claims that have at least one rival: another post’s lead with which nothing is settled. */
function findRivals(leads: readonly Claim[]): Claim[] {
	const isRival = (lead: Claim, other: Claim): boolean =>
		other.post !== lead.post &&
		!isVariant(other.post, lead.post) &&
		holdTogether(other.post, lead.post) &&
		!isSettled(lead, other);
	return leads.filter((lead) => leads.some((other) => isRival(lead, other)));
}

function checkSubject(subject: string, claims: readonly Claim[], { subjects }: Vocabulary, report: Report): boolean {
	const leads = claims.filter(({ duty }) => duty.data.responsibility === 'lead');
	const [first, ...others] = findRivals(leads);
	if (!first) return leads.length > 0;
	const { zh, en = zh } = subjects.get(subject) ?? { zh: subject, en: subject };
	const holders = [...new Set([first, ...others].map(({ post }) => post.entry.data.title))];
	report(
		{ on: first.duty, field: ['responsibility'] },
		{
			message: {
				zh: `“${zh}”在同一范围有${holders.length}个岗位主责：${holders.map((title) => `“${title.zh}”`).join('、')}，没有写明分界。`,
				en: `“${en}” has ${holders.length} leads in one scope, ${holders.map((title) => `“${title.en ?? title.zh}”`).join(', ')}, and no boundary is stated.`,
			},
			values: [subject, ...[first, ...others].map(({ duty }) => duty.zh)],
			related: others.map(({ duty }) => ({
				on: duty,
				field: ['responsibility'],
				note: { zh: duty.zh, en: duty.en ?? duty.zh },
			})),
			key: subject,
			needs: [`posts/${first.post.entry.data.organisation}`],
		},
	);
	return true;
}

export const rule: Rule = {
	id: 'two-leads',
	family: 'ownership',
	severity: 'warning',
	doc: {
		what: {
			zh: '同一机构、同一部门里，一个主题只有一个岗位主责；有几个的，写明分界，或者写明共担。已经失效、被取代或不同时有效的清单不算。',
			en: 'Within one organisation and department a subject has one leading post; where it has several, it is said where it is divided or that they share it. Lists that have ended, were replaced or are never in force together don’t count.',
		},
		why: {
			zh: '两个岗位都主责，出了问题就互相推诿。',
			en: 'With two leads each can point at the other when something goes wrong.',
		},
		fix: {
			zh: '请发文单位定一个主责岗位，或者写明分界、共担；来源没有写的，登记豁免。',
			en: 'Have the issuer settle on one lead, a boundary or joint charge; where the source does not, waive the finding.',
		},
		sure: {
			zh: '主题较宽时，两项职责可能管的是不同的事；确实不同的，写明分界即可。',
			en: 'Where a subject is wide, two duties may concern different things; then state the boundary.',
		},
	},
	check(corpus, report) {
		let examined = 0;
		for (const subjects of getOwnership(corpus).byScope.values()) {
			for (const [subject, claims] of subjects)
				examined += Number(checkSubject(subject, claims, corpus.vocabulary, report));
		}
		return examined;
	},
};
