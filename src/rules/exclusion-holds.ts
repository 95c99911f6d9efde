import { listStanding } from '#model/in-force.ts';
import { getOwnership } from '#model/ownership.ts';
import type { Claim } from '#model/ownership.ts';
import type { Duty, Post } from '#model/post.ts';
import type { Corpus } from '#model/corpus.ts';
import type { Report, Rule } from './rule.ts';

/** 储保汇业务除外, 除……外: what a duty leaves to others; 除……外，还 adds instead, 除……外，不得 is the exception of a ban, and 解除外包, 清除户外广告 or 除湿 take away. */
const EXCLUSION =
	/(?<![清消排解免扣拆删废铲根扫驱开撤])(?:除外|除(?![尘湿锈虫垢霜])[^，。；]{1,24}以?外(?!，?(?:[还也均都并]|同时|另外|兼|不[得准许能予]|严禁|禁止|(?:一律|必须)(?!由))))|不含(?![）)]|本数|税)|不包括|不在此列/u;
/** Times, circumstances and leave given are no subjects that another post could carry; 除做好本职外 adds to it. */
const NO_SUBJECT =
	'另有|节假日|双休日|休息日|周末|(?:特殊|紧急|意外|突发)(?:情况|情形|原因)|不可抗力|批准|授权|同意|许可|工作需要|(?:营业|工作|上班|值班)(?:时间|期间)';
const ASIDE = new RegExp(
	`[^，。；（(]*(?:${NO_SUBJECT})[^，。；]{0,6}除外|除[^，。；]{0,12}?(?:${NO_SUBJECT})[^，。；]{0,8}外|除(?:做好|完成|履行|抓好|搞好)[^，。；]{1,20}外`,
	'gu',
);

/** The words by which a text leaves something to others. */
function findExclusion(text: string): string | undefined {
	return EXCLUSION.test(text) ? EXCLUSION.exec(text.replaceAll(ASIDE, ''))?.[0] : undefined;
}

const answers = ({ duty }: Claim): boolean =>
	duty.data.responsibility === 'lead' || duty.data.responsibility === 'execute';

interface Fault {
	zh: string;
	en: string;
	key: string;
	/** The duty that contradicts the exclusion. */
	other?: Duty;
}

/** What is wrong with one excluded subject; nothing where another post of the scope owns it. */
function findFault(post: Post, duty: Duty, subject: string, corpus: Corpus): Fault | undefined {
	if (duty.subjects.includes(subject))
		return { zh: '又归入自己的主题', en: 'is among the duty’s own subjects as well', key: 'own' };
	const claims = (getOwnership(corpus).byScope.get(post.scope)?.get(subject) ?? []).filter(answers);
	const same = claims.find((claim) => claim.post === post && claim.duty !== duty);
	if (same)
		return {
			zh: '却由本岗位的另一项职责承担',
			en: 'is carried by another duty of this very post',
			key: 'same-post',
			other: same.duty,
		};
	if (claims.length === 0)
		return { zh: '同一范围没有别的岗位承担', en: 'is carried by no other post of the scope', key: 'unowned' };
	return undefined;
}

function checkDuty(post: Post, duty: Duty, corpus: Corpus, report: Report): void {
	for (const [index, subject] of (duty.data.except ?? []).entries()) {
		const fault = findFault(post, duty, subject, corpus);
		if (!fault) continue;
		const { zh, en = zh } = corpus.vocabulary.subjects.get(subject) ?? { zh: subject };
		report(
			{ on: duty, field: ['except', index] },
			{
				message: {
					zh: `排除在外的“${zh}”${fault.zh}：${duty.zh}`,
					en: `“${en}”, which is excluded, ${fault.en}: ${duty.en ?? duty.zh}`,
				},
				values: [subject, duty.zh, ...(fault.other ? [fault.other.zh] : [])],
				...(fault.other && {
					related: [
						{
							on: fault.other,
							field: ['subjects'],
							note: { zh: fault.other.zh, en: fault.other.en ?? fault.other.zh },
						},
					],
				}),
				key: `${fault.key} ${subject}`,
			},
		);
	}
}

export const rule: Rule = {
	id: 'exclusion-holds',
	family: 'ownership',
	severity: 'warning',
	doc: {
		what: {
			zh: '写明“……除外”的主题（except）不在本岗位承担，而由同一范围的另一岗位承担；文字里有“除外”的，标明除外的是什么。',
			en: 'A subject that a duty excludes (except) is not carried by its own post but by another of the same scope; a text that excludes something says in except what.',
		},
		why: {
			zh: '除外的部分没有人接，或者又落回自己，分工就有空档或重叠。',
			en: 'If nobody takes what is excluded, or it falls back on the same post, work is left undone or done twice.',
		},
		fix: {
			zh: '核对except与主题，把除外的部分落到另一岗位。',
			en: 'Verify except and subjects, and give what is excluded to another post.',
		},
	},
	check(corpus, report) {
		let examined = 0;
		const standing = new Set(listStanding(corpus));
		for (const post of corpus.posts) {
			for (const duty of post.duties) {
				if (duty.gap) continue;
				const words = findExclusion(duty.zh);
				if (duty.data.except === undefined && words === undefined) continue;
				examined += 1;
				if (duty.data.except !== undefined) {
					// Who carries what an ended list left out no longer matters.
					if (standing.has(post)) checkDuty(post, duty, corpus, report);
				} else if (words !== undefined) {
					report(
						{ on: duty, field: ['zh'] },
						{
							message: {
								zh: `文字写了“${words}”，没有用except标明除外的主题：${duty.zh}`,
								en: `The text excludes something (“${words}”), but except does not say which subjects: ${duty.en ?? duty.zh}`,
							},
							values: [words, duty.zh],
							key: 'untagged',
						},
					);
				}
			}
		}
		return examined;
	},
};
