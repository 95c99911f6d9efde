import type { Corpus } from '#model/corpus.ts';
import { titleOf } from '#model/entry.ts';
import type { AnyEntry } from '#model/entry.ts';
import { displacedBy } from '#model/in-force.ts';
import type { Unit, UnitKind } from '#model/unit.ts';
import { splitSentences } from '#text/clauses.ts';
import type { Report, Rule } from './rule.ts';

const PREVAILS =
	/以本.{0,12}为准|按照?本.{0,12}(?:执行|办理|规定)|废止|停止(?:执行|使用|施行)(?:原|旧)|(?:规定|办法|制度|守则|通知|文件|细则|规范|职责|清单)[^，。；]{0,16}(?:作废|失效|(?:停用|废除|(?:停止|不再)(?:执行|使用|施行|适用|有效))(?!\p{Script=Han}))|(?:取代|代替|替代)(?:原|旧|老|此前|\d{4})|(?:原有?|以前|此前|过去|以往|从前)[^，。；]{0,10}(?:规定|办法|制度|通知|文件)[^。；]{0,12}(?:不一致|抵触|不符|冲突|相悖)/u;

/** What came before this text, or other rules that differ from it; 账实不符 are things. */
const FORMER =
	/原(?![因则始来理料件])|旧|以前|此前|先前|之前|过去|以往|从前|历次|已(?:印|下)发|(?:与本|规定|办法|制度|通知|文件|细则|要求|有)[^，。；]{0,14}(?:不一致|抵触|不符|不相符|冲突|相悖)|^(?:不一致|抵触|不符|冲突)|(?:取代|代替|替代)(?:老|\d{4})/u;
/** What is repealed with this text; 制定、修订和废止 is work, 废止的 things. */
const REPEALED = /废止(?!的|情况|文件|制度|程序|手续|工作)/u;
const AS_WORK = /(?:制定|制订|修订|修改|清理|立改|解释|发布|建立)[^，。；]{0,8}(?:、|和|与|及|或)废止/u;
const WORK = /《[^》]+》/u;
const CLAUSES: ReadonlySet<UnitKind> = new Set(['article', 'clause', 'ban', 'duty', 'step']);

const prevailsIn = (sentence: string): boolean =>
	PREVAILS.test(sentence) && ((REPEALED.test(sentence) && !AS_WORK.test(sentence)) || FORMER.test(sentence));

/** Whether a unit lets its text prevail over others without naming one of them where it says so. */
function prevailsUnnamed({ kind, data, gap, zh }: Unit): boolean {
	if (gap) return false;
	const cites = (data.works?.length ?? 0) > 0 || (data.cites?.length ?? 0) > 0;
	if (kind === 'clause' && 'about' in data && data.about === 'supersession') return !cites && !WORK.test(zh);
	if (!CLAUSES.has(kind) || !PREVAILS.test(zh)) return false;
	const sentences = splitSentences(zh);
	// What a unit of several sentences cites may belong to any of them.
	if (cites && sentences.length === 1) return false;
	return sentences.some(({ text }) => prevailsIn(text) && !WORK.test(text));
}

/** What an entry displaces, and what that displaces, up to the entry again; undefined where it doesn’t come back. */
function findCircle(corpus: Corpus, start: AnyEntry): AnyEntry[] | undefined {
	const seen = new Set<AnyEntry>();
	const trail = (entry: AnyEntry): AnyEntry[] | undefined => {
		if (seen.has(entry)) return undefined;
		seen.add(entry);
		for (const id of displacedBy(corpus, entry)) {
			const next = corpus.findEntry(id);
			// What names itself is a wrong reference.
			if (!next || next === entry) continue;
			const rest = next === start ? [] : trail(next);
			if (rest) return [entry, ...rest];
		}
		return undefined;
	};
	return trail(start);
}

/** Reports texts that displace each other, each circle once. */
function checkCircles(corpus: Corpus, report: Report): void {
	const told = new Set<AnyEntry>();
	for (const entry of corpus.entries) {
		const circle = told.has(entry) ? undefined : findCircle(corpus, entry);
		if (!circle) continue;
		for (const one of circle) told.add(one);
		const names = [...circle, entry].map(titleOf);
		const isOwnField = entry.collection === 'posts' && entry.data.supersedes !== undefined;
		report(
			{ on: entry, field: isOwnField ? ['supersedes'] : ['validity', 'supersedes'] },
			{
				message: {
					zh: `取代关系转了一圈，哪份都不再有效：${names.map(({ zh }) => `“${zh}”`).join('取代')}。`,
					en: `These displace each other in a circle, so that none is in force: ${names.map(({ zh, en = zh }) => `“${en}”`).join(' displaces ')}.`,
				},
				help: {
					zh: '查明哪份在后，删掉另一份的 supersedes。',
					en: 'Find out which is the later and take the supersedes out of the other.',
				},
				values: circle.map(({ id }) => id),
				related: circle.slice(1).map((on) => ({ on, note: { zh: '圈里的一份。', en: 'One of the circle.' } })),
				key: 'circle',
				severity: 'error',
			},
		);
	}
}

export const rule: Rule = {
	id: 'supersession-targets',
	family: 'validity',
	severity: 'warning',
	doc: {
		what: {
			zh: '写了“与原规定不一致的按本规定执行”“原办法废止”“此前的规定停止执行”的，岗位职责也一样，在 supersedes 里列出取代的是哪些；不知道的写 unknown。互相取代、转了一圈的，是错误。',
			en: 'Where a clause or duty says that this text prevails, or that others are repealed or lapse, “supersedes” names them, or says unknown. Texts that displace each other in a circle are an error.',
		},
		why: {
			zh: '不写明取代了什么，两份规定都会有人照着办。',
			en: 'Where it isn’t said what was displaced, both texts go on being followed.',
		},
		fix: {
			zh: '查明被取代的文件，登记后写进 validity.supersedes；取代另一份岗位职责的，写进岗位的 supersedes；查不到的写 unknown。',
			en: 'Find out what it displaces, register it and name it in validity.supersedes, another post’s list in the post’s own supersedes; where that can’t be found, write unknown.',
		},
	},
	check(corpus, report) {
		let examined = 0;
		checkCircles(corpus, report);
		for (const entry of corpus.entries) {
			const validity = 'validity' in entry.data ? entry.data.validity : undefined;
			if (!validity && entry.collection !== 'posts') continue;
			examined += 1;
			if (validity && (validity.supersedes === 'unknown' || validity.supersedes.length > 0)) continue;
			// A post names the list it displaces in a field of its own.
			if ('supersedes' in entry.data && entry.data.supersedes !== undefined) continue;
			const clause = corpus.unitsOf(entry.id).find(prevailsUnnamed);
			if (!clause) continue;
			report(validity ? { on: entry, field: ['validity', 'supersedes'] } : { on: clause, field: ['zh'] }, {
				message: {
					zh: `条款“${clause.zh}”要取代别的规定，这里却没有写取代哪些。`,
					en: 'A clause lets this text prevail over others, and nothing is named here that it displaces.',
				},
				values: [clause.zh],
				related: validity
					? [
							{
								on: clause,
								field: ['zh'],
								note: { zh: '要取代别的规定的条款。', en: 'The clause that prevails.' },
							},
						]
					: [],
			});
		}
		return examined;
	},
};
