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
	/** One sentence, without the words of a unit at its end: they stand beside it, or a link leads to them. */
	summary: string;
	/** The other places, with what is to be seen there. */
	others: readonly { unit: Unit | undefined; note: string }[];
}

function withoutUnitWords(message: string, units: readonly Unit[], { language }: View): string {
	const [colon, stop] = language === 'en' ? [': ', '.'] : ['：', '。'];
	const tail = units
		.map(({ zh, en = zh }) => colon + (language === 'en' ? en : zh))
		.find((words) => message.endsWith(words));
	return tail === undefined ? message : message.slice(0, -tail.length) + stop;
}

function isWithin(unit: Unit | undefined, uid: string): boolean {
	return unit?.parent !== undefined && (unit.parent.uid === uid || isWithin(unit.parent, uid));
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
		const others = related
			.filter(({ uid }) => uid !== at)
			.map(({ uid, note }) => ({
				unit: uid === undefined ? undefined : corpus.findUnit(uid),
				note: note[language],
			}));
		const units = uids.flatMap((uid) => corpus.findUnit(uid) ?? []);
		const said = withoutUnitWords(message[language], units, view);
		if (place === at || !main) return { finding, summary: said, others };
		const isFar = main.entry.id !== corpus.findUnit(at)?.entry.id;
		const name = [isFar && view.titleOf(main.entry), view.labelOf(main)].filter(Boolean).join(' ');
		return {
			finding,
			summary: view.t('finding.beside', { place: name || view.titleOf(main.entry), said }),
			others: [{ unit: main, note: '' }, ...others],
		};
	});
}
