import { isOf } from '#model/entry.ts';
import { listDated } from '#model/in-force.ts';
import type { Unit } from '#model/unit.ts';
import type { Rule } from './rule.ts';

const PREVAILS =
	/以本.{0,12}为准|按照?本.{0,12}(?:执行|办理|规定)|(?:同时|一律|即行|予以|自行)?废止|停止(?:执行|使用)(?:原|旧)|取代(?:原|旧|此前)|(?:原有?|以前|此前|过去|以往|从前)[^，。；]{0,10}(?:规定|办法|制度|通知|文件)[^。；]{0,12}(?:不一致|抵触|不符|冲突|相悖)/u;

/** A clause that lets its text prevail over others. */
function prevails({ kind, data, gap, zh }: Unit): boolean {
	if (gap) return false;
	if (kind === 'clause' && 'about' in data && data.about === 'supersession') return true;
	return (
		(kind === 'article' || kind === 'clause' || kind === 'ban') &&
		PREVAILS.test(zh) &&
		/废止|原|以前|此前|过去|以往|从前|不一致|抵触|不符|冲突|取代/u.test(zh)
	);
}

const namesWork = ({ data, zh }: Unit): boolean =>
	(data.works?.length ?? 0) > 0 || (data.cites?.length ?? 0) > 0 || /《[^》]+》/u.test(zh);

export const rule: Rule = {
	id: 'supersession-targets',
	family: 'validity',
	severity: 'warning',
	doc: {
		what: {
			zh: '写了“与原规定不一致的按本规定执行”“原办法废止”的，在 supersedes 里列出取代的是哪些；不知道的写 unknown。',
			en: 'Where a clause says that this text prevails or repeals others, “supersedes” names them, or says unknown.',
		},
		why: {
			zh: '不写明取代了什么，两份规定都会有人照着办。',
			en: 'Where it isn’t said what was displaced, both texts go on being followed.',
		},
		fix: {
			zh: '查明被取代的文件，登记后写进 validity.supersedes；查不到的写 unknown。',
			en: 'Find out what it displaces, register it and name it in validity.supersedes; where that can’t be found, write unknown.',
		},
	},
	check(corpus, report) {
		let examined = 0;
		for (const { entry, validity } of listDated(corpus)) {
			if (isOf(entry, 'posts')) continue;
			examined += 1;
			if (validity.supersedes === 'unknown' || validity.supersedes.length > 0) continue;
			const clause = corpus.unitsOf(entry.id).find((unit) => prevails(unit) && !namesWork(unit));
			if (!clause) continue;
			report(
				{ on: entry, field: ['validity', 'supersedes'] },
				{
					message: {
						zh: `条款“${clause.zh}”要取代别的规定，这里却没有写取代哪些。`,
						en: 'A clause lets this text prevail over others, and nothing is named here that it displaces.',
					},
					values: [clause.zh],
					related: [
						{
							on: clause,
							field: ['zh'],
							note: { zh: '要取代别的规定的条款。', en: 'The clause that prevails.' },
						},
					],
				},
			);
		}
		return examined;
	},
};
