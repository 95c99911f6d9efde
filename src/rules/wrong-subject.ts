import type { Corpus } from '#model/corpus.ts';
import { createActorFinder } from '#model/named-actor.ts';
import type { ActorFinder } from '#model/named-actor.ts';
import { fullTitle, isAbbreviation, namePosts } from '#model/post-names.ts';
import type { PostNames } from '#model/post-names.ts';
import { scoredItemOf } from '#model/post.ts';
import type { Duty, Post } from '#model/post.ts';
import type { Unit } from '#model/unit.ts';
import { normaliseText } from '#text/normalise.ts';
import type { Report, Rule } from './rule.ts';

/** Shorter names (主任) are the end of many posts' titles. */
const SHORTEST = 3;

/** Tells whether a Chinese name means the post itself, alone or among others: 当班营业员, and 营业员和客户经理, are a 营业员. */
function isHolder(name: string, post: Post, names: PostNames): boolean {
	const normal = normaliseText(name);
	const own = [...names.of(post)];
	if (own.some((form) => form.endsWith(normal) && !form.endsWith(`副${normal}`))) return true;
	if (names.all.has(normal)) return false;
	const parts = name.split(/[、和与及]/u);
	if (parts.length > 1 && parts.some((part) => isHolder(part, post, names))) return true;
	const [known] = Array.from(normal, (_, from) => normal.slice(from)).filter((end) => names.all.has(end));
	if (known !== undefined && known.length >= SHORTEST && !normal.endsWith(`副${known}`)) return own.includes(known);
	return isAbbreviation(normal, fullTitle(post));
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

/** Tells whether a name means a post that the duty is shared with or bounded by: what that post does is told there. */
function isBeside(name: string, { data }: Duty, names: PostNames, corpus: Corpus): boolean {
	const beside = [...(data.sharedWith ?? []), ...(data.boundedBy ?? []).map((bound) => bound.with)];
	return beside.some((id) => {
		const other = corpus.findPost(corpus.findUnit(id)?.entry.id ?? id);
		return other !== undefined && isHolder(name, other, names);
	});
}

function checkText(
	unit: Unit,
	post: Post,
	names: PostNames,
	find: ActorFinder,
	isOthers: (name: string) => boolean,
	report: Report,
): void {
	const { title } = post.entry.data;
	const chinese = find.chinese(unit.zh);
	const english = find.english(unit.en ?? '');
	const state = (actor: string, language: 'zh' | 'en'): void => {
		report(
			{ on: unit, field: [language] },
			{
				message: {
					zh: `这一条写在“${title.zh}”名下，文字却让“${actor}”来做。`,
					en: `The unit stands under “${title.en ?? title.zh}”, but its text lets “${actor}” act.`,
				},
				values: [title.zh, actor, unit.zh],
				key: 'text',
			},
		);
	};
	if (chinese !== undefined && !isHolder(chinese, post, names) && !isOthers(chinese)) state(chinese, 'zh');
	else if (english !== undefined && english !== title.en?.toLowerCase()) state(english, 'en');
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
		const names = namePosts(corpus);
		const find = createActorFinder(corpus);
		let examined = 0;
		for (const post of corpus.posts) {
			for (const duty of post.duties.filter(({ gap }) => !gap)) {
				examined += 1;
				checkField(duty, post, names, report);
				const item = scoredItemOf(duty);
				const isOthers = (name: string) => isBeside(name, duty, names, corpus);
				for (const unit of item && !item.gap ? [duty, item] : [duty])
					checkText(unit, post, names, find, isOthers, report);
			}
		}
		return examined;
	},
};
