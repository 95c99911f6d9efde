import { titleOf } from '#model/entry.ts';
import type { AnyEntry } from '#model/entry.ts';
import { displacedBy, intervalOf, listDated, overlap } from '#model/in-force.ts';
import type { Dated } from '#model/in-force.ts';
import { findRoot } from '#model/role-groups.ts';
import { comparisonText } from '#text/variants.ts';
import type { Report, Rule } from './rule.ts';

/** Sorts after every day. */
const OPEN_END = '~';

/** What tells the versions of one text apart in its title. */
const VERSION =
	/[（([〔【][^（）()[\]〔〕【】]*(?:试行|修订|暂行|版|稿|\d{4}|年)[^（）()[\]〔〕【】]*[）)\]〕】]|(?:试行|修订|暂行)[稿本版]?|新版|旧版|第.{1,3}版|(?:\d{4}|[〇零一二三四五六七八九]{4})年?版?/gu;

const coreOfTitle = (entry: AnyEntry): string =>
	`${entry.collection} ${comparisonText(titleOf(entry).zh.replaceAll(VERSION, ''))}`;
const words = ({ effectiveFrom, effectiveUntil }: Dated['validity']): { zh: string; en: string } => {
	if (effectiveUntil === undefined) return { zh: `${effectiveFrom}起`, en: `from ${effectiveFrom}` };
	if (effectiveUntil === 'unknown')
		return { zh: `${effectiveFrom}起，不知何时失效`, en: `from ${effectiveFrom}, its end unknown` };
	return { zh: `${effectiveFrom}至${effectiveUntil}`, en: `${effectiveFrom} to ${effectiveUntil}` };
};

function state(report: Report, later: Dated, earlier: Dated, why: { zh: string; en: string }, key: string): void {
	const [own, other] = [intervalOf(later.validity), intervalOf(earlier.validity)];
	const { zh, en = zh } = titleOf(earlier.entry);
	report(
		{ on: later.entry, field: ['validity', 'effectiveFrom'] },
		{
			message: {
				zh: `${why.zh}“${zh}”（${words(earlier.validity).zh}）与本篇（${words(later.validity).zh}）同时有效。`,
				en: `${why.en} “${en}” (${words(earlier.validity).en}) is in force at the same time as this text (${words(later.validity).en}).`,
			},
			values: [own.from ?? '', own.until ?? '', other.from ?? '', other.until ?? ''],
			related: [
				{
					on: earlier.entry,
					field: ['validity', 'effectiveFrom'],
					note: { zh: '与它重叠的一篇。', en: 'What it overlaps with.' },
				},
			],
			key,
		},
	);
}

const isKnown = ({ validity }: Dated): boolean => validity.effectiveFrom !== 'unknown';
const endOf = ({ validity }: Dated): string => intervalOf(validity).until ?? OPEN_END;
const meet = (a: Dated, b: Dated): boolean => overlap(intervalOf(a.validity), intervalOf(b.validity));

export const rule: Rule = {
	id: 'interval-overlap',
	family: 'validity',
	severity: 'warning',
	doc: {
		what: {
			zh: '取代与被取代的、同名的不同版本、同一岗位的几份职责，有效期不重叠；被取代的写明何时失效。',
			en: 'A text and what it supersedes, versions of one title, and versions of one post are not in force on the same day; what is superseded says when it ended.',
		},
		why: {
			zh: '两个版本同时有效，照哪个办都有人说不对。',
			en: 'With two versions in force at once, whichever is followed, somebody will say it was the wrong one.',
		},
		fix: {
			zh: '给旧版写上 effectiveUntil，或改正施行日期。',
			en: 'Give the old version its effectiveUntil, or correct the day the new one begins.',
		},
		sure: {
			zh: '施行日期不知道的不比较；同名按去掉“试行”“修订”和年份后的标题判断。',
			en: 'Texts whose first day is unknown are not compared; titles are compared without “trial”, “revised” and years.',
		},
	},
	check(corpus, report) {
		const dated = listDated(corpus);
		const known = new Map(dated.filter(isKnown).map((one) => [one.entry.id, one]));
		const linked = new Set<string>();
		for (const later of known.values()) {
			for (const id of displacedBy(corpus, later.entry)) {
				const earlier = known.get(id);
				linked.add(`${later.entry.id} ${id}`).add(`${id} ${later.entry.id}`);
				if (earlier && earlier !== later && meet(later, earlier))
					state(report, later, earlier, { zh: '被取代的', en: 'What it supersedes,' }, 'superseded');
			}
		}
		const versionOf = ({ entry }: Dated): string => {
			const post = corpus.findPost(entry.id);
			return post ? `posts ${findRoot(post, corpus).id}` : coreOfTitle(entry);
		};
		for (const versions of Map.groupBy(known.values(), versionOf).values()) {
			const ordered = versions.toSorted((a, b) => (a.validity.effectiveFrom < b.validity.effectiveFrom ? -1 : 1));
			let longest = ordered[0];
			for (const [index, later] of ordered.entries()) {
				// The version before it, or one before that which holds longer.
				const earlier = [ordered[index - 1], longest].find(
					(one) =>
						one && one !== later && !linked.has(`${later.entry.id} ${one.entry.id}`) && meet(later, one),
				);
				if (!longest || endOf(later) > endOf(longest)) longest = later;
				if (earlier) state(report, later, earlier, { zh: '另一版本', en: 'Another version,' }, 'version');
			}
		}
		return dated.length;
	},
};
