import type { Corpus } from '#model/corpus.ts';
import { fullTitle, isAbbreviation, namePosts } from '#model/post-names.ts';
import type { PostNames } from '#model/post-names.ts';
import { scoredItemOf } from '#model/post.ts';
import type { Duty, Post } from '#model/post.ts';
import type { Unit } from '#model/unit.ts';
import { normaliseText } from '#text/normalise.ts';
import type { Report, Rule } from './rule.ts';

const MODAL = '应当|应该|应|必须|须|不得|不准|要|负责|可以|有权|严禁';
const PERSON = '员|岗|主任|经理|[局行站科班组]长|主管|专员|干事|门卫|会计|出纳|司机|保安|文秘|秘书';
const ACTOR = new RegExp(`^由?(\\p{Script=Han}{0,8}?(?:${PERSON}))(?:${MODAL})`, 'u');
/** Most texts name nobody: only where this matches are the sentences looked at one by one. */
const ANY_ACTOR = new RegExp(`(?:${PERSON})(?:${MODAL})`, 'u');
/** Everybody, or the holder: no other post. */
const ANYBODY = /员工|职工|工作人员|全员|全体|所有|各岗|本岗|人人|^人员|相关|有关|^由?各/u;
/** After a name these speak about the post instead of letting it act: 文秘工作, 驾驶员的培训. */
const ABOUT = /^(?:[的、，。；：（）]|岗|工作|队伍|和|与|及|或|等|制|培训|职责|业务|管理|事务|材料|处理|$)/u;
const CLEAR = new RegExp(`(?:${PERSON})$`, 'u');
const ADVERBIAL = /^(?:在|每|对|遇|凡|如|当|根据|按|营业|工作)/u;
const ENGLISH = /^(?:The |An? )?([A-Za-z][A-Za-z ’'()-]*?) (?:shall|must|should|is to|are to|may not)\b/u;

interface Names extends PostNames {
	/** The first two characters of every name. */
	heads: ReadonlySet<string>;
	/** English titles, in lower case. */
	english: ReadonlySet<string>;
}

/** The places of a text where a sentence can name who acts. */
function* sentenceStarts(text: string): Generator<string> {
	for (const sentence of text.split(/[。；]/u)) {
		yield sentence;
		const comma = sentence.indexOf('，');
		if (comma > 0 && ADVERBIAL.test(sentence)) yield sentence.slice(comma + 1);
	}
}

/** Who a Chinese text lets act, if it names anyone. */
function findActor(text: string, { all, heads }: Names): string | undefined {
	const named = ANY_ACTOR.test(text);
	for (const start of sentenceStarts(text)) {
		const general = named ? ACTOR.exec(start)?.[1] : undefined;
		if (general !== undefined) return ANYBODY.test(general) ? undefined : general;
		const begun = start.startsWith('由') ? start.slice(1) : start;
		if (!heads.has(begun.slice(0, 2))) continue;
		for (let length = Math.min(12, begun.length - 1); length > 1; length -= 1) {
			const name = begun.slice(0, length);
			if (all.has(name) && CLEAR.test(name) && !ABOUT.test(begun.slice(length))) return name;
		}
	}
	return undefined;
}

/** Tells whether a name means the post itself. */
function isHolder(name: string, post: Post, names: PostNames): boolean {
	const normal = normaliseText(name);
	const own = names.of(post);
	if (own.has(normal) || [...own].some((form) => form.endsWith(normal))) return true;
	return !names.all.has(normal) && isAbbreviation(normal, fullTitle(post));
}

function checkField(duty: Duty, post: Post, names: PostNames, report: Report): void {
	const { actor } = duty.data;
	if (!actor || isHolder(actor.zh, post, names)) return;
	const { zh, en = zh } = post.entry.data.title;
	report(
		{ on: duty, field: ['actor', 'zh'] },
		{
			message: {
				zh: `这一条写在“${zh}”名下，条文的行为人却是“${actor.zh}”。`,
				en: `The duty stands under “${en}”, but the text lets “${actor.en ?? actor.zh}” act.`,
			},
			values: [zh, actor.zh],
			key: 'actor',
		},
	);
}

function checkText(unit: Unit, post: Post, names: Names, report: Report): void {
	const actor = findActor(unit.zh, names);
	const translated = unit.en === undefined ? undefined : ENGLISH.exec(unit.en)?.[1];
	const foreign =
		translated !== undefined &&
		names.english.has(translated.toLowerCase()) &&
		translated.toLowerCase() !== englishTitle(post);
	const named = actor !== undefined && !isHolder(actor, post, names) ? actor : foreign ? translated : undefined;
	if (named === undefined) return;
	const { zh, en = zh } = post.entry.data.title;
	report(
		{ on: unit, field: [named === actor ? 'zh' : 'en'] },
		{
			message: {
				zh: `这一条写在“${zh}”名下，文字却让“${named}”来做。`,
				en: `The unit stands under “${en}”, but its text lets “${named}” act.`,
			},
			values: [zh, named, unit.zh],
			key: 'text',
		},
	);
}

const englishTitle = ({ entry: { data } }: Post): string => (data.title.en ?? '').toLowerCase();

function gatherNames(corpus: Corpus): Names {
	const { all, of } = namePosts(corpus);
	const roles = [...corpus.vocabulary.jobRoles.values()];
	return {
		all,
		of,
		heads: new Set([...all].filter((name) => CLEAR.test(name)).map((name) => name.slice(0, 2))),
		english: new Set([...corpus.posts.map(englishTitle), ...roles.map(({ en = '' }) => en.toLowerCase())]),
	};
}

export const rule: Rule = {
	id: 'wrong-subject',
	family: 'posts',
	severity: 'warning',
	doc: {
		what: {
			zh: '职责和评分条文的行为人就是本岗位；actor字段或者句首写明由另一岗位来做的，会被列出。',
			en: 'A duty or scored item is done by the post it stands under; one whose actor field or opening words let another post act is reported.',
		},
		why: {
			zh: '写错行为人，本岗位不知道这条是否管自己，真正该做的人也看不到。',
			en: 'With the wrong actor the holder cannot tell whether it binds, and whoever should do it never sees it.',
		},
		fix: {
			zh: '移到行为人的岗位名下，或者请发文单位改正行为人；来源如此的，登记豁免。',
			en: 'Move it to the post that acts, or have the issuer correct the actor; where the source stays, waive the finding.',
		},
		sure: {
			zh: 'actor字段是确定的；按文字判断的只看句首，可能误读，可以豁免。',
			en: 'The actor field is certain; the text is judged by how its sentences begin and can be misread, so it can be waived.',
		},
	},
	check(corpus, report) {
		const names = gatherNames(corpus);
		let examined = 0;
		for (const post of corpus.posts) {
			for (const duty of post.duties.filter(({ gap }) => !gap)) {
				examined += 1;
				checkField(duty, post, names, report);
				const item = scoredItemOf(duty);
				for (const unit of item && !item.gap ? [duty, item] : [duty]) checkText(unit, post, names, report);
			}
		}
		return examined;
	},
};
