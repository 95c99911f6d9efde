import type { Corpus } from '#model/corpus.ts';
import { listDated } from '#model/in-force.ts';
import type { Body } from '#model/vocabulary.ts';
import { createKeywordScanner } from '#text/keywords.ts';
import type { Place, Report, Rule } from './rule.ts';

/** A short name inside a longer one (工商 in 工商银行) is another body, or none. */
const LONGER = /^(?:银行|联合会?|大学|学院|企业|业|户|界|登记|注册|执照| \p{Lu})/u;
/** The old name given as the old one: 原银监会. */
const FORMER = /(?:原|[Ff]ormer(?:ly)? (?:the )?)$/u;

const isRenamed = ({ renamed, successor }: Body): boolean => renamed !== undefined || successor !== undefined;

function state({ vocabulary }: Corpus, report: Report, place: Place, body: Body, name: string): void {
	const next = body.successor === undefined ? undefined : vocabulary.bodies.get(body.successor);
	const now = {
		zh: body.renamed?.zh ?? (next ? `现为${next.zh}。` : ''),
		en: body.renamed?.en ?? (next ? `It is now ${next.en ?? next.zh}.` : ''),
	};
	report(place, {
		message: {
			zh: `“${name}”已经改名或者撤并：${now.zh}`,
			en: `${body.en ?? name} has been renamed or merged: ${now.en}`,
		},
		values: [name, now.zh],
		key: body.id,
	});
}

export const rule: Rule = {
	id: 'body-renamed',
	family: 'validity',
	severity: 'warning',
	doc: {
		what: {
			zh: '条目和标题不再使用已改名、撤并机构的旧名称，译文也一样，写明“原”的除外；也不登记它们为保管单位；发文单位保留发文时的名称。',
			en: 'No clause, heading or translation uses the old name of a body that was renamed or merged, unless as the former one, and none is registered as an owner; an issuer keeps the name it issued under.',
		},
		why: {
			zh: '照旧名称去找，找不到该报送、该配合的机构。',
			en: 'Whoever looks for the old name doesn’t find the body to report to or work with.',
		},
		fix: {
			zh: '请发文单位改用现名；本手册照来源保留旧名的，登记豁免。',
			en: 'Have the issuer use the present name; where the handbook keeps the source’s old name, waive the finding.',
		},
		sure: {
			zh: '凭名称和别名查找；别名短的（工商）可能另有所指。',
			en: 'Found by names and aliases; a short alias may mean something else.',
		},
	},
	check(corpus, report) {
		const renamed = [...corpus.vocabulary.bodies.values()].filter(isRenamed);
		const scan = createKeywordScanner(
			renamed.flatMap((body) =>
				[body.zh, ...(body.aliases ?? []), ...(body.en === undefined ? [] : [body.en])].map(
					(name): [string, Body] => [name, body],
				),
			),
		);
		const english = renamed.flatMap(({ en }) => en ?? []);
		for (const unit of corpus.units) {
			if (unit.gap || renamed.length === 0) continue;
			const { leadOutside } = unit.data as { leadOutside?: unknown };
			const lead = renamed.find(({ id }) => id === leadOutside);
			if (lead) state(corpus, report, { on: unit, field: ['leadOutside'] }, lead, lead.zh);
			const seen = new Set<Body>(lead ? [lead] : []);
			const look = (text: string | undefined, ...field: string[]): void => {
				if (text === undefined) return;
				for (const { word, value, from, to } of scan(text)) {
					if (seen.has(value) || LONGER.test(text.slice(to)) || FORMER.test(text.slice(0, from))) continue;
					seen.add(value);
					state(corpus, report, { on: unit, field }, value, word);
				}
			};
			look(unit.zh, 'zh');
			look(unit.heading?.zh, 'heading', 'zh');
			// Hardly any translation has one: that is told sooner than a scan tells it.
			if (english.some((name) => unit.en?.includes(name))) look(unit.en, 'en');
		}
		for (const { entry, validity } of listDated(corpus)) {
			const owner = renamed.find(({ id }) => id === validity.owner);
			if (owner) state(corpus, report, { on: entry, field: ['validity', 'owner'] }, owner, owner.zh);
		}
		for (const entry of corpus.entriesOf('organisations')) {
			const body = renamed.find(({ id }) => id === entry.data.body);
			if (body) state(corpus, report, { on: entry, field: ['body'] }, body, body.zh);
		}
		return corpus.units.length;
	},
};
