import { getOwnership } from '#model/ownership.ts';
import type { Claim } from '#model/ownership.ts';
import type { Rule } from './rule.ts';

const isSupport = ({ duty }: Claim): boolean => duty.data.responsibility === 'support';

export const rule: Rule = {
	id: 'mandate-unassigned',
	family: 'ownership',
	severity: 'warning',
	doc: {
		what: {
			zh: '部门职能里的每个主题，部门内都有岗位承担，而且不只是协助；已经失效或被取代的清单不算。',
			en: 'Every subject of a department’s mandate is carried by one of its posts, and not as support alone; lists that have ended or were replaced don’t count.',
		},
		why: {
			zh: '写在部门名下而没有岗位承担的职能，没有人去做。',
			en: 'A mandate that no post carries is done by nobody.',
		},
		fix: {
			zh: '把职能落到岗位；来源没有对应岗位的，登记豁免。',
			en: 'Assign the mandate to a post; where the source has none, waive the finding.',
		},
	},
	check(corpus, report) {
		const { byScope } = getOwnership(corpus);
		const departments = new Map<string, string>();
		for (const { id, data } of corpus.entriesOf('organisations')) {
			for (const department of data.departments ?? []) {
				for (const mandate of department.mandates ?? [])
					departments.set(`${id}.${mandate.id}`, `${id}/${department.id}`);
			}
		}
		let examined = 0;
		for (const unit of corpus.units) {
			const scope = unit.kind === 'mandate' && !unit.gap ? departments.get(unit.uid) : undefined;
			if (scope === undefined) continue;
			examined += 1;
			const carried = byScope.get(scope);
			const claimsOf = (subject: string): readonly Claim[] => carried?.get(subject) ?? [];
			const open = unit.subjects.filter((subject) => claimsOf(subject).every(isSupport));
			if (open.length === 0) continue;
			const describe = (language: 'zh' | 'en', only: string): string =>
				open
					.map((id) => {
						const name = corpus.vocabulary.subjects.get(id);
						const quoted = `“${name?.[language] ?? name?.zh ?? id}”`;
						return claimsOf(id).length > 0 ? quoted + only : quoted;
					})
					.join(language === 'zh' ? '、' : ', ');
			report(
				{ on: unit, field: ['subjects'] },
				{
					message: {
						zh: `部门职能没有岗位承担：${describe('zh', '（只有协助）')}。职能写的是：${unit.zh}`,
						en: `No post of the department carries ${describe('en', ' (support only)')}. The mandate says: ${unit.en ?? unit.zh}`,
					},
					values: [...open, unit.zh],
					needs: [`posts/${unit.entry.id}`],
				},
			);
		}
		return examined;
	},
};
