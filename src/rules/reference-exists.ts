import { referencesOfEntry, referencesOfUnit } from '#model/references.ts';
import type { Reference } from '#model/references.ts';
import { findMissingArticles } from '#model/article-mentions.ts';
import { titleOf } from '#model/entry.ts';
import { createTargets, TARGET_NAMES } from '#model/targets.ts';
import { findClosest } from '#text/closest.ts';
import type { Rule, Statement } from './rule.ts';

const ITSELF: readonly Reference['target'][] = ['post', 'unit', 'post-or-unit', 'entry-or-work'];

function stateDangling({ target, name, path }: Reference, near: string | undefined): Statement {
	const { zh, en } = TARGET_NAMES[target];
	return {
		message: {
			zh: `没有叫“${name}”的${zh}。${near === undefined ? '' : `是不是“${near}”？`}`,
			en: `There is no ${en} called “${name}”.${near === undefined ? '' : ` Did you mean “${near}”?`}`,
		},
		values: [name],
		key: path.join('.'),
	};
}

function stateCircle({ name, path }: Reference): Statement {
	const message = { zh: `“${name}”引用了自己。`, en: `“${name}” refers to itself.` };
	return { message, values: [name], key: path.join('.') };
}

export const rule: Rule = {
	id: 'reference-exists',
	family: 'references',
	severity: 'error',
	doc: {
		what: {
			zh: '每个引用字段（组织、部门、角色、主题、控制行为、引用文件、条款、来源等）所写的名称都存在，也不指向自己；文字说到收录的制度第几条的，有那一条。',
			en: 'Every name in a reference field (organisation, department, job role, subject, control act, work, unit, source …) exists, and is not the holder’s own; an article that a text names by its number stands in the rulebook held here.',
		},
		why: {
			zh: '写错的名称会让链接、归属和检查都落空，而且谁也看不出来。',
			en: 'A mistyped name breaks links, ownership and checks without anyone noticing.',
		},
		fix: {
			zh: '改成已有的名称；确实是新的，先登记到 content/vocabulary/ 或建立相应文件；条号对照该制度改正，来源如此的登记豁免。',
			en: 'Write a name that exists; if it is new, register it in content/vocabulary/ or add its file first. Correct an article’s number by its rulebook; waive what the source prints.',
		},
	},
	check(corpus, report) {
		const targets = createTargets(corpus);
		let examined = 0;
		const look = (reference: Reference): void => {
			examined += 1;
			const { on, path, target, name } = reference;
			const own = 'uid' in on ? [on.uid, on.entry.id] : [on.id];
			if (!targets.exists(reference))
				report({ on, field: path }, stateDangling(reference, findClosest(name, targets.namesFor(reference))));
			else if (ITSELF.includes(target) && own.includes(name)) report({ on, field: path }, stateCircle(reference));
		};
		for (const entry of corpus.entries) referencesOfEntry(entry).forEach(look);
		for (const unit of corpus.units) referencesOfUnit(unit).forEach(look);
		const articles = findMissingArticles(corpus);
		for (const { unit, holder, part, number } of articles.missing) {
			const { zh, en = zh } = titleOf(holder);
			const word = part === 'article' ? '条' : '章';
			const message = {
				zh: `说到“${zh}”第${number}${word}，那里没有这一${word}。`,
				en: `It speaks of ${part} ${number} of “${en}”, which has none of that number.`,
			};
			report(
				{ on: unit, field: ['zh'] },
				{ severity: 'warning', message, values: [holder.id, String(number)], key: `${part} ${number}` },
			);
		}
		return examined + articles.examined;
	},
};
