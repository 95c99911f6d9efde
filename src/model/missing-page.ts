import { toTraditional } from '#text/scripts.ts';
import type { View } from './view.ts';

/** What the page of a missing address says in one edition, and where that edition begins. */
interface MissingPart {
	lang: string;
	name: string;
	url: string;
	title: string;
	lead: string;
}

/** The parts of the page of a missing address, which is one for all editions. */
export function nameMissing(chinese: View, english: View): MissingPart[] {
	return chinese.editions('').map(({ edition, lang, name, url }) => {
		const view = edition === 'en' ? english : chinese;
		const say = edition === 'zh-hant' ? toTraditional : (text: string) => text;
		return { lang, name, url, title: say(view.t('missing.title')), lead: say(view.t('missing.lead')) };
	});
}
