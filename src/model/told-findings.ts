import { nestQuotes } from '#text/quotes.ts';
import type { AnyEntry } from './entry.ts';
import { citeUnit } from './unit-name.ts';
import type { Unit } from './unit.ts';
import type { View } from './view.ts';

interface Bilingual {
	zh: string;
	en: string;
}

/** What is asked of a finding in order to tell it. */
interface Tellable {
	severity: string;
	uids: readonly string[];
	message: Bilingual;
	related: readonly { uid?: string | undefined; note: Bilingual }[];
}

/** A finding as it is told beside one of the places it concerns. */
export interface ToldFinding<Finding extends Tellable> {
	finding: Finding;
	/** One sentence, without the words of a unit: they stand beside it, or a link leads to them. */
	summary: string;
	/** The other places, as they are called from here, with what is to be seen there. */
	others: readonly { unit: Unit | undefined; name: string; note: string }[];
}

function withoutUnitWords(message: string, units: readonly Unit[], { language }: View): string {
	const [colon, stop] = language === 'en' ? [': ', '.'] : ['：', '。'];
	for (const { zh, en = zh } of units) {
		const words = language === 'en' ? en : zh;
		if (message.endsWith(colon + words)) return message.slice(0, -words.length - colon.length) + stop;
		// Quoted alone; of two that are quoted together neither can be left out.
		const [before, after, ...more] = message.split(`${colon}“${words}”`);
		if (after && !after.startsWith('“') && more.length === 0) return `${before}${stop}${after}`;
	}
	return message;
}

/** On its own page a post or document need not be named, unless another has its name. */
function withoutOwnTitle(message: string, entry: AnyEntry | undefined, view: View): string {
	if (!entry || entry.collection === 'organisations') return message;
	const title = view.titleOf(entry);
	if (view.corpus.entries.some((other) => other !== entry && view.titleOf(other) === title)) return message;
	const quoted = nestQuotes(`“${title}”`);
	const own = view.t(entry.collection === 'posts' ? 'finding.this-post' : 'finding.this-document');
	const said = message.replace(`${quoted.slice(0, -1)} `, '“').replaceAll(quoted, own);
	return said.charAt(0).toUpperCase() + said.slice(1);
}

function isWithin(unit: Unit | undefined, uid: string): boolean {
	return unit?.parent !== undefined && (unit.parent.uid === uid || isWithin(unit.parent, uid));
}

/** What a unit is called on the page of an entry: its document is named where that is another. */
function nameFrom(here: AnyEntry | undefined, unit: Unit, view: View): string {
	const part = view.labelOf(unit) ?? citeUnit(view, unit);
	return unit.entry.id === here?.id ? part : `${view.titleOf(unit.entry)} ${part}`;
}

/** What is told of findings beside a unit or entry; what is told beside a unit inside it, or around it, is not told twice. */
export function tellFindings<Finding extends Tellable>(
	findings: readonly Finding[],
	at: string,
	view: View,
): ToldFinding<Finding>[] {
	const { corpus, language } = view;
	return findings.flatMap((finding) => {
		const { severity, uids, message, related } = finding;
		const [place = at] = uids;
		const main = corpus.findUnit(place);
		if (severity === 'notice' || isWithin(main, at) || isWithin(corpus.findUnit(at), place)) return [];
		const here = corpus.findUnit(at)?.entry ?? corpus.findEntry(at);
		const others = related
			.filter(({ uid }) => uid !== at)
			.map(({ uid, note }) => {
				const unit = uid === undefined ? undefined : corpus.findUnit(uid);
				return { unit, name: unit ? nameFrom(here, unit, view) : '', note: note[language] };
			});
		const units = uids.flatMap((uid) => corpus.findUnit(uid) ?? []);
		const said = withoutOwnTitle(withoutUnitWords(message[language], units, view), here, view);
		if (place === at || !main) return { finding, summary: said, others };
		const name = nameFrom(here, main, view);
		return {
			finding,
			summary: view.t('finding.beside', { place: name, said }),
			others: [{ unit: main, name, note: '' }, ...others],
		};
	});
}
