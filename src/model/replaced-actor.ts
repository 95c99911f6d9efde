import { formOf } from '#text/english-form.ts';
import { createKeywordScanner } from '#text/keywords.ts';
import type { Vocabulary } from './vocabulary.ts';

/** A post or a body, and its English in the form that texts are compared in. */
interface Actor {
	zh: string;
	en: string;
	form: string;
}

/** Who acts: posts and bodies by each of their names. A post called by its field (…岗) is told by it in English, too. */
function nameActors({ jobRoles, bodies }: Vocabulary): ReadonlyMap<string, Actor> {
	const names = new Map<string, Actor>();
	for (const { zh, en, aliases = [] } of [...jobRoles.values(), ...bodies.values()]) {
		if (en === undefined || /[（、]|岗$/u.test(zh)) continue;
		const actor = { zh, en, form: formOf(en) };
		for (const name of [zh, ...aliases]) names.set(name, actor);
	}
	return names;
}

/**
 * Finds who is named in Chinese and replaced by another in English. English may shorten a name (the bureau), so that only another
 * registered name of several words tells a mistake, where nothing else in the Chinese can stand for it (主任 for 办公室主任).
 */
export function createReplacedActorFinder(
	vocabulary: Vocabulary,
): (zh: string, en: string) => { actor: Actor; other: Actor } | undefined {
	const actors = nameActors(vocabulary);
	const scan = createKeywordScanner(actors);
	const others = [...new Set(actors.values())].filter(({ form }) => form.trim().includes(' '));
	return (zh, en) => {
		const hits = scan(zh);
		if (hits.length === 0) return undefined;
		const told = formOf(en);
		const missing = hits.find(({ value }) => !told.includes(value.form))?.value;
		if (!missing) return undefined;
		const rest = hits.reduce((text, { word }) => text.replaceAll(word, ' '), zh);
		const named = new Set(hits.map(({ value }) => value.zh));
		const other = others.find(
			(actor) =>
				!named.has(actor.zh) &&
				told.includes(actor.form) &&
				!rest.includes(actor.zh.slice(0, 2)) &&
				!rest.includes(actor.zh.slice(-2)),
		);
		return other && { actor: missing, other };
	};
}
