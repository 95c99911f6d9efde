import { collectPrinciples, findPrincipleNames, wordsOf } from '#model/principles.ts';
import type { Unit } from '#model/unit.ts';
import { comparisonText } from '#text/variants.ts';
import type { Rule } from './rule.ts';

export const rule: Rule = {
	id: 'term-defined',
	family: 'references',
	severity: 'warning',
	doc: {
		what: {
			zh: '文中提到的原则或名单（四不放过、首问责任制等）登记在术语表里，并且有条目说明它的内容。',
			en: 'A principle or list that a text names (四不放过, the first-asked system …) is a registered term, and some unit says what it consists of.',
		},
		why: {
			zh: '只有名称没有内容的要求，没有人知道怎样才算做到。',
			en: 'Where there is a name and no content, nobody knows what keeping to it means.',
		},
		fix: {
			zh: '登记术语并在 definedBy 写明出处；来源没有说明的，在 undefined 写明，再请发文单位补充。',
			en: 'Register the term and name the unit in “definedBy”; where the source doesn’t define it, say so in “undefined” and ask the issuer.',
		},
		sure: {
			zh: '未登记的名称按样式识别：数字加原则用语，或者“限时办结制”之类；只认常见样式，偶有误报。',
			en: 'Unregistered names are recognised by their shape, a number and a word of principle or a system such as 限时办结制; only common shapes are known, and a few alarms are false.',
		},
	},
	check(corpus, report) {
		const principles = collectPrinciples(corpus);
		const register = corpus.entriesOf('vocabulary').find(({ data }) => data.vocabulary === 'terms');
		for (const { term, index, uses, definitions } of principles) {
			const { zh, en = zh, undefined: reason } = term;
			const [first, ...others] = uses;
			if (definitions.length === 0 && first) {
				const message = {
					zh: `“${zh}”没有任何条目说明内容。${reason?.zh ?? ''}`,
					en: `No unit says what “${en}” means.${reason?.en === undefined ? '' : ` ${reason.en}`}`,
				};
				const related = others.map((on) => ({
					on,
					field: ['zh'],
					note: { zh: '这里也提到它。', en: 'It is named here too.' },
				}));
				report({ on: first, field: ['zh'] }, { message, values: [zh], related, key: term.id, needs: 'all' });
			}
			for (const [at, uid] of (term.definedBy ?? []).entries()) {
				const unit = corpus.findUnit(uid);
				if (!register || !unit || uses.includes(unit) || unit.data.list?.term === term.id) continue;
				const message = {
					zh: `“${uid}”被列为“${zh}”的出处，却没有提到它。`,
					en: `“${uid}” is said to define “${en}”, but does not name it.`,
				};
				report(
					{ on: register, field: ['items', index, 'definedBy', at] },
					{ severity: 'error', message, values: [uid, zh], key: `${term.id}/${uid}` },
				);
			}
		}
		const known = new Set(
			[...corpus.vocabulary.terms.values()]
				.flatMap(({ zh, aliases = [] }) => [zh, ...aliases])
				.map((name) => comparisonText(name)),
		);
		for (const { data } of corpus.units) if (data.list) known.add(comparisonText(data.list.name.zh));
		const strangers = new Map<string, Unit[]>();
		for (const unit of corpus.units) {
			for (const name of findPrincipleNames(`${wordsOf(unit)}。`)) {
				if (!known.has(comparisonText(name))) strangers.set(name, [...(strangers.get(name) ?? []), unit]);
			}
		}
		for (const [name, [first, ...others]] of strangers) {
			if (!first) continue;
			const message = {
				zh: `“${name}”像一项有名称的原则，却没有登记在术语表里。`,
				en: `“${name}” looks like a named principle, but is no registered term.`,
			};
			const related = others.map((on) => ({
				on,
				field: ['zh'],
				note: { zh: '这里也提到它。', en: 'It is named here too.' },
			}));
			report({ on: first, field: ['zh'] }, { message, values: [name], related, key: name, needs: 'all' });
		}
		return principles.length + corpus.units.length;
	},
};
