import type { Duty } from '#model/post.ts';
import type { Report, Rule } from './rule.ts';

type Opening = 'lead' | 'support';

const SUPPORT =
	/^(?:负责(?:主动|积极|认真|做好|具体)*)?(?:协助(?!单位|函|书|机制)|协同(?!办公|系统|平台|机制|作业)|协办(?!单位|方(?!案))|配合(?![比度])|参与(?![者率度式]|方(?!案)|人(?:名|信息|数))|辅助(?!人员|材料|设备|器材|工具|用品|系统|决策|核算|生产|账|岗|性))|^(?:参加(?=制定|起草|编制|拟定)|帮助(?!手册|文档|中心|热线)|支持(?!系统|平台|中心|保障|文件|材料|力度|[性率]))/u;
/** 做好会议的配合工作: to help is the work; 做好组织、配合工作 is more. */
const HELP =
	/^(?:负责|认真|积极|主动|切实|全力|继续)*(?:做好|搞好|承担|完成)(?:[^，。；]{1,24}的)?(?:协助|配合|辅助)工作(?=[，。；]|$)/u;
const LEAD = /^(?:负责|牵头|主持|主管|主抓|主办|统管|总管|全权)/u;
const ADVERBS =
	/^(?:(?:认真|积极|主动|努力|切实|严格|具体|全面|直接|主要|统一|日常|及时|共同|全力|大力|充分|做好|定期|不定期|随时|适时|每[日天周旬月季年次]|[按根]据?(?:工作|实际|业务)?(?:需要|要求|规定)|并|还|同时|地)[，、]?)+/u;
/** 在主任领导下, 根据市局安排 …: how or when, up to the first comma or the end of whose lead it is. */
const ADVERBIAL =
	/^(?:在[^，。；]{1,16}?(?:领导|指导|带领|授权)下(?![，级属达])|(?:在|根据|按|依据|依照|围绕|以|对|为|就)[^，。；]*，)/u;
const ENGLISH: Readonly<Record<Opening, RegExp>> = {
	support:
		/^(?:actively |carefully )?(?:assist|help|take (?:an active )?part|participate|support|cooperate|co-operate|work with)\b/iu,
	lead: /^(?:be |is )?(?:take (?:full |direct |overall )?charge|lead|head|preside|be in charge|in charge|be responsible|responsible|chair|answer for)\b/iu,
};

/** What a duty’s first verb makes of its holder, where it says so. */
function readOpening(text: string): { kind: Opening; verb: string } | undefined {
	const start = text.replace(ADVERBS, '').replace(ADVERBIAL, '').replace(ADVERBS, '');
	const support = SUPPORT.exec(start)?.[0] ?? HELP.exec(text.replace(ADVERBIAL, ''))?.[0];
	if (support !== undefined) return { kind: 'support', verb: support };
	const lead = LEAD.exec(start)?.[0];
	return lead === undefined ? undefined : { kind: 'lead', verb: lead };
}

function readEnglish(text: string | undefined): { kind: Opening; verb: string } | undefined {
	for (const kind of ['support', 'lead'] as const) {
		const verb = ENGLISH[kind].exec(text ?? '')?.[0];
		if (verb !== undefined) return { kind, verb };
	}
	return undefined;
}

const contradicts = (kind: Opening, responsibility: string | undefined): boolean =>
	kind === 'support' ? responsibility === 'lead' : responsibility === 'support';

const WORDS: Readonly<Record<Opening, { zh: string; en: string }>> = {
	support: { zh: '不能是lead（主责）', en: 'it can’t be a lead' },
	lead: { zh: '不能是support（协助）', en: 'it can’t be a support' },
};

function checkDuty(duty: Duty, report: Report): void {
	const { responsibility } = duty.data;
	const chinese = readOpening(duty.zh);
	const english = chinese ? undefined : readEnglish(duty.en);
	const opening = chinese ?? english;
	if (!opening || !contradicts(opening.kind, responsibility)) return;
	const { zh, en } = WORDS[opening.kind];
	report(
		{ on: duty, field: ['responsibility'] },
		{
			message: {
				zh: `${chinese ? '职责' : '英文'}以“${opening.verb}”开头，${zh}，却标为${responsibility ?? ''}：${duty.zh}`,
				en: `The ${chinese ? 'duty' : 'English text'} begins with “${opening.verb}”, so ${en}, but it is tagged ${responsibility ?? ''}: ${duty.en ?? duty.zh}`,
			},
			values: [responsibility ?? '', opening.verb],
			...(english && { severity: 'notice' as const }),
		},
	);
}

export const rule: Rule = {
	id: 'responsibility-matches-verb',
	family: 'ownership',
	severity: 'error',
	doc: {
		what: {
			zh: 'responsibility与职责的第一个动词相符：协助、参与、配合开头的不是主责，负责、牵头、主持开头的不是协助。中文看不出时看英文，只作提示。',
			en: 'The responsibility agrees with the duty’s first verb: what begins with 协助, 参与 or 配合 is no lead, what begins with 负责, 牵头 or 主持 is no support. Where the Chinese doesn’t show it the English is read, as a notice only.',
		},
		why: {
			zh: '标错主责，归属检查和读者看到的责任人都会错。',
			en: 'With a wrong tag the ownership checks and the reader both see the wrong person in charge.',
		},
		fix: {
			zh: '按文字改正responsibility；文字译错的，改正文字。',
			en: 'Correct the responsibility to fit the text, or the text where it is wrong.',
		},
	},
	reach: 'entry',
	check({ posts }, report) {
		let examined = 0;
		for (const { duties } of posts) {
			for (const duty of duties) {
				if (duty.gap) continue;
				examined += 1;
				checkDuty(duty, report);
			}
		}
		return examined;
	},
};
