import { splitClauses } from '#text/clauses.ts';
import { beginsWithVerb, isVerb } from '#text/verbs.ts';
import type { Rule } from './rule.ts';

/** From this many acts on, one duty is hard to hold anybody to. */
const MANY = 8;

const JOINTS = /[，；：、和及并]/gu;

const SERIES = /[、和及]|以及|并/u;

/** A shorter series (监督、指导、检查和执行) is one act in several words. */
const LONG = 5;

/** What is done to one thing: 文件的打印、复印、装订、分发和归档. */
function listNominal(clause: string): readonly string[] {
	const members = clause.includes('的') ? clause.slice(clause.lastIndexOf('的') + 1).split(SERIES) : [];
	return members.length >= LONG && isVerb(members.at(-1) ?? '') ? members.filter(isVerb) : [];
}

/** Counts what a duty tells its holder to do: clauses that begin with a verb, and verbs joined by 、 before or after one object. */
function countActs(text: string): number {
	let acts = 0;
	for (const { text: clause } of splitClauses(text)) {
		const nominal = listNominal(clause).length;
		const members = clause.split(SERIES).filter((member) => member.length > 1 && beginsWithVerb(member));
		acts += Math.max(nominal, members.length);
	}
	return acts;
}

export const rule: Rule = {
	id: 'too-many-acts',
	family: 'text',
	severity: 'notice',
	doc: {
		what: {
			zh: `一项职责里写了${MANY}件以上要做的事的，列出来供斟酌。`,
			en: `Duties that hold ${MANY} or more things to do are listed for a person to weigh.`,
		},
		why: {
			zh: '一条里事情太多，做漏了哪件、由谁考核、扣多少分都说不清。',
			en: 'With too much in one duty nobody can say which part was missed, who assesses it or what it costs.',
		},
		fix: {
			zh: '请发文单位拆成几条；本手册照来源保留。',
			en: 'Have the issuer split it; the handbook keeps it as the source has it.',
		},
		sure: { zh: '凭动词表数出，只是约数。', en: 'Counted by a list of verbs, so only roughly.' },
	},
	reach: 'entry',
	check({ posts }, report) {
		let examined = 0;
		for (const { duties } of posts) {
			for (const duty of duties) {
				examined += 1;
				// So many acts need as many marks or conjunctions between them.
				if (duty.gap || (duty.zh.match(JOINTS)?.length ?? 0) < MANY - 1) continue;
				const acts = countActs(duty.zh);
				if (acts < MANY) continue;
				report(
					{ on: duty, field: ['zh'] },
					{
						message: {
							zh: `这一项约有${acts}件要做的事。`,
							en: `This duty holds about ${acts} things to do.`,
						},
						values: [duty.zh],
					},
				);
			}
		}
		return examined;
	},
};
