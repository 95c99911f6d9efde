import { beginsWithVerb } from '#text/verbs.ts';
import type { Corpus } from './corpus.ts';
import { namePosts } from './post-names.ts';

/** Finds who a text lets act, by the names of the corpus and by how its sentences begin; undefined where it names nobody. */
export interface ActorFinder {
	chinese: (text: string) => string | undefined;
	/** Only titles of the corpus are known in English; comes back in lower case. */
	english: (text: string) => string | undefined;
}

const PERSON = '员|岗|主任|经理|[局行站科班组]长|主管|专员|干事|门卫|会计|出纳|司机|保安|文秘|秘书';
const MODAL = '应当|应该|应|必须|须|不得|不准|要|负责|可以|有权|严禁';
/** One name or, with 、, several. */
const ACTOR = new RegExp(
	`^由?((?:\\p{Script=Han}{1,8}?(?:${PERSON})、)*\\p{Script=Han}{0,8}?(?:${PERSON}))(?:${MODAL})`,
	'u',
);
/** Most texts name nobody: only where this matches are the sentences looked at. */
const ANY_ACTOR = new RegExp(`(?:${PERSON})(?:${MODAL})`, 'u');
const CLEAR = new RegExp(`(?:${PERSON})$`, 'u');
/** Everybody, or the holder: no other post. */
const ANYBODY = /员工|职工|工作人员|全员|全体|所有|各岗|本岗|人人|^人员|相关|有关|^由?各/u;
/** How many of those who bear a name: 各营业员, 每名营业员. */
const EACH = /^由?(?:各|每[名位个]|全体|所有)[名位]?|^由/u;
/** After a name these speak about the post instead of letting it act: 文秘工作, 驾驶员的培训, 会计凭证, 局长接待日, 营业员考核办法, 支局长交办的工作, 支局长外出时, 主任同意后. */
const ABOUT =
	/^(?:接待日|信箱|热线|办公会|例会|会议|联席|(?:考核|评比|评定|奖惩|聘[用任]|招聘|操作|服务|行为)(?:办法|制度|标准|细则|守则|条例|方案|规[定程])|(?:同意|批准|授权|签[字批]|审[定批阅])(?:之?后|以后)|[的、，。；：（）]|岗|工作|队伍|和|与|及|或|等|制|培训|职责|业务|管理|事务|材料|处理|凭证|核算|档案|账[簿务户册]|报表|科目|资料|印章|不在|外出|缺席|休假|请假|离岗|出差|(?:临时|统一|另行)?(?:交办|安排|布置|指定|委托|批准|授权)的|$)/u;
/** 营业员反映的问题: what the post does tells of which thing the sentence is; 严格的执行 is 严格地执行. */
const isRelative = (rest: string): boolean =>
	/^(?!严格|坚[决定]|努力|合理|统一|规范|深入)\p{Script=Han}{2}的/u.test(rest) && beginsWithVerb(rest);
/** Only persons do this: with it even 文书 and 窗口 are one. */
const PERSONAL = /^(?:负责|牵头|主持|协助|不得|应负责|有权)/u;
/** 当班人员 and 收寄人员 are whoever is on duty or accepts, unless a post is called so. */
const isAnybody = (name: string, all: ReadonlySet<string>): boolean =>
	ANYBODY.test(name) || (name.endsWith('人员') && !all.has(name));
/** Said of several persons, this keeps them apart and lets none act: 审查人员与客户经理不得由同一人担任. */
const KEPT_APART =
	/^(?:得|准|能|许|可)?(?:由(?:同)?一人|(?:相互|互相)?(?:兼任|兼岗|兼职|混岗|串岗)|分设|分离|是同一人|为同一人)/u;
const ADVERBIAL = /^(?:在|每|对|遇|凡|如|当|根据|按|营业|工作)/u;
/** A time with what the holder does then: 每日终了清点尾箱，由主管复核. What follows is where that goes on. */
const isDone = (before: string): boolean =>
	/^(?:每|当[日天月]|营业|工作)/u.test(before) && !/[时后前的中内间了]$/u.test(before) && beginsWithVerb(before);
const LONGEST = 12;

/** The places of a text where a sentence can name who acts. */
function* sentenceStarts(text: string): Generator<string> {
	for (const sentence of text.split(/[。；]/u)) {
		yield sentence;
		const comma = sentence.indexOf('，');
		const [before, after] = [sentence.slice(0, comma), sentence.slice(comma + 1)];
		if (comma > 0 && ADVERBIAL.test(before) && !(after.startsWith('由') && isDone(before))) yield after;
	}
}

function findKnown(start: string, all: ReadonlySet<string>): string | undefined {
	for (let length = Math.min(LONGEST, start.length - 1); length > 1; length -= 1) {
		const name = start.slice(0, length);
		if (!all.has(name)) continue;
		const rest = start.slice(length);
		if (CLEAR.test(name) ? !ABOUT.test(rest) && !isRelative(rest) : PERSONAL.test(rest)) return name;
	}
	return undefined;
}

/** Prepares the search for the names of one corpus. */
export function createActorFinder(corpus: Corpus): ActorFinder {
	const { all } = namePosts(corpus);
	const heads = new Set([...all].map((name) => name.slice(0, 2)));
	const roles = [...corpus.vocabulary.jobRoles.values()];
	const titles = [...corpus.posts.map(({ entry }) => entry.data.title.en), ...roles.map(({ en }) => en)];
	const english = new Set(titles.flatMap((title) => title?.toLowerCase() ?? []));
	return {
		chinese: (text) => {
			const named = ANY_ACTOR.test(text);
			for (const start of sentenceStarts(text)) {
				const actor = named ? ACTOR.exec(start) : null;
				if (actor && KEPT_APART.test(start.slice(actor[0].length))) continue;
				const general = actor?.[1];
				const anybody = general !== undefined && isAnybody(general, all);
				if (general !== undefined && !anybody) return general.replace(EACH, '');
				const begun = start.replace(EACH, '');
				const known =
					heads.has(begun.slice(0, 2)) && !(anybody && begun === start) ? findKnown(begun, all) : undefined;
				if (known !== undefined || anybody) return known;
			}
			return undefined;
		},
		english: (text) => {
			if (!/^(?:The|An?) /u.test(text)) return undefined;
			const words = text.split(' ', LONGEST).slice(1);
			for (let count = words.length - 1; count > 0; count -= 1) {
				const name = words.slice(0, count).join(' ').toLowerCase();
				if (english.has(name)) return name;
			}
			return undefined;
		},
	};
}
