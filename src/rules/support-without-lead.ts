import { holdTogether, listStanding } from '#model/in-force.ts';
import { getOwnership, partnersOf } from '#model/ownership.ts';
import type { Claim } from '#model/ownership.ts';
import type { Corpus } from '#model/corpus.ts';
import type { Duty, Post } from '#model/post.ts';
import type { Rule } from './rule.ts';

const isLead = ({ data }: Duty): boolean => data.responsibility === 'lead';

/** The subjects that a named partner answers for: all of them for a post, its own for a duty that leads. */
function coverByPartners(duty: Duty, corpus: Corpus): ReadonlySet<string> {
	const covered = new Set<string>();
	for (const partner of partnersOf(duty)) {
		const unit = corpus.findUnit(partner);
		if (corpus.findPost(partner)) return new Set(duty.subjects);
		if (unit && (unit.data as Duty['data']).responsibility === 'lead')
			for (const subject of unit.subjects) covered.add(subject);
	}
	return covered;
}

/** The subjects of a support duty that no other post of the organisation leads. */
function findOrphans(post: Post, duty: Duty, corpus: Corpus): string[] {
	const owners = getOwnership(corpus).byOrganisation.get(post.entry.data.organisation);
	const covered = coverByPartners(duty, corpus);
	const leads = (claim: Claim): boolean =>
		claim.post !== post && isLead(claim.duty) && holdTogether(claim.post, post);
	return duty.subjects.filter((subject) => !covered.has(subject) && !owners?.get(subject)?.some(leads));
}

export const rule: Rule = {
	id: 'support-without-lead',
	family: 'ownership',
	severity: 'warning',
	doc: {
		what: {
			zh: '“协助、配合、参与”的职责，本机构另有岗位主责同一主题，或者写明由本手册以外的谁主责。已经失效或被取代的清单不算。',
			en: 'For a duty that supports, another post of the organisation leads the same subject, or it is said who leads outside this handbook. Lists that have ended or were replaced don’t count.',
		},
		why: {
			zh: '只有协助、没有主责，这件事就没有人负责。',
			en: 'Where all only help, nobody answers.',
		},
		fix: {
			zh: '定出主责岗位；主责在外的，写上leadOutside；来源没有写的，登记豁免。',
			en: 'Settle on a leading post; if the lead is outside, add leadOutside; where the source names none, waive the finding.',
		},
	},
	check(corpus, report) {
		let examined = 0;
		for (const post of listStanding(corpus)) {
			for (const duty of post.duties) {
				if (duty.gap || duty.data.responsibility !== 'support') continue;
				examined += 1;
				if (duty.data.leadOutside !== undefined) continue;
				const orphans = findOrphans(post, duty, corpus);
				if (orphans.length === 0) continue;
				const named = orphans.map((id) => corpus.vocabulary.subjects.get(id) ?? { zh: id, en: id });
				report(
					{ on: duty, field: ['responsibility'] },
					{
						message: {
							zh: `协助的是${named.map(({ zh }) => `“${zh}”`).join('、')}，本机构没有别的岗位主责：${duty.zh}`,
							en: `Supports ${named.map(({ zh, en = zh }) => `“${en}”`).join(', ')}, which no other post of the organisation leads: ${duty.en ?? duty.zh}`,
						},
						values: [...orphans, duty.zh],
						needs: [`posts/${post.entry.data.organisation}`],
					},
				);
			}
		}
		return examined;
	},
};
