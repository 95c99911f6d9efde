import type { Edition } from '#model/edition.ts';
import type { FoldMap } from '#text/normalise.ts';
import { tokenise } from '#text/tokens.ts';
import { cutSegments, locate } from './excerpt.ts';
import type { Segment, Span } from './excerpt.ts';
import { idOf } from './facets.ts';
import { firstPlace } from './first-place.ts';
import { RECORD_KINDS } from './kinds.ts';
import type { RecordKind, TierName } from './kinds.ts';
import type { ParsedQuery } from './parse.ts';
import type { Store } from './store.ts';
import type { TextRow } from './text-shard.ts';
import type { Reading } from './tiers.ts';

/** One found unit or page, in the reader's edition. */
export interface Hit {
	tier: TierName;
	/** The unit's uid; for a page the id of its entry. */
	uid: string;
	/** Below the edition: `posts/bank-office/cash-driver`. */
	path: string;
	/** Undefined for a page. */
	anchor: string | undefined;
	collection: string;
	kind: RecordKind;
	/** Place on its page: 0 for the page itself, then the units in document order. */
	order: number;
	/** The source lost it. */
	gap: boolean;
	/** The number as printed. */
	label: string | undefined;
	/** Organisation and department above the page. */
	crumbs: readonly string[];
	/** The page's title. */
	title: string;
	/** Labels and headings of the units around it, outermost first. */
	trail: readonly string[];
	/** Its heading, or for a page its title, with marks. */
	heading: readonly Segment[] | undefined;
	/** Its text, or for a page the other names it has; cut around the first match where it is long. */
	text: readonly Segment[];
	/** The texts are Chinese in the English edition, for want of a translation. */
	untranslated: boolean;
	/** Where nothing matched in the reader's language: what did in the other, cut around the match. */
	translation: readonly Segment[] | undefined;
}

/** Characters of an excerpt: a Chinese clause stands whole, an English one mostly. */
const WIDTHS = { han: 140, latin: 280 } as const;

/** Reads one hit's text and marks what matched; `other` is the edition in whose language it may have matched instead. */
export async function readHit(
	store: Store,
	record: number,
	reading: Reading,
	other: Edition | undefined,
): Promise<Hit> {
	const [{ entries, records }, translations] = await Promise.all([
		store.texts(record),
		// The hit is as good without.
		other && store.texts(record, other).catch(() => undefined),
	]);
	const row = records[record % store.manifest.textSize];
	const entry = row && entries[row.entry];
	if (!row || !entry) throw new RangeError(`The text of record ${record} is missing.`);
	const { path, title, crumbs } = entry;
	const cut = (shown: TextRow): Segment[][] => cutFields(shown, reading, record, store);
	const kind = RECORD_KINDS[row.kind >> 1] ?? 'page';
	const headed = row.fields.length > 1 || kind === 'page';
	const bodies = cut(row);
	const matched = bodies.some(hasMatch);
	const translation = translations?.records[record % store.manifest.textSize];
	return {
		tier: reading.name,
		uid: row.id === '' ? idOf(path) : `${idOf(path)}.${row.id}`,
		path,
		anchor: row.id || undefined,
		collection: path.slice(0, path.indexOf('/')),
		kind,
		order: row.order,
		gap: row.kind % 2 === 1,
		label: row.label || undefined,
		crumbs,
		title,
		trail: row.trail,
		heading: headed ? bodies[0] : undefined,
		text: bodies
			.slice(headed ? 1 : 0)
			.flatMap((segments, index) => (index === 0 ? segments : [{ text: ' · ', match: false }, ...segments])),
		untranslated: row.at === undefined,
		translation: matched || !translation ? undefined : cut(translation).find(hasMatch),
	};
}

/** Hits by the page they stand on, in each tier. */
export function groupByPage(hits: readonly Hit[]): Hit[][] {
	const pages = new Map<string, Hit[]>();
	for (const hit of hits) {
		const key = `${hit.tier} ${hit.path}`;
		const page = pages.get(key);
		if (page) page.push(hit);
		else pages.set(key, [hit]);
	}
	return [...pages.values()];
}

function cutFields(
	{ fields, at = 0 }: TextRow,
	reading: Reading,
	record: number,
	{ manifest, fold }: Store,
): Segment[][] {
	const located = locate(fields, at, [
		...spansOf(reading, record, manifest.bits),
		...spansIn(fields, at, reading, fold),
	]);
	return fields.map((text, index) =>
		cutSegments(text, located[index] ?? [], /\p{Script=Han}/u.test(text) ? WIDTHS.han : WIDTHS.latin),
	);
}

/** Single tokens that match, found in the text itself; numbered as `locate` does. */
function spansIn(fields: readonly string[], at: number, { parts }: Reading, fold: FoldMap): Span[] {
	const tests = parts.flat().flatMap(({ fits }) => fits ?? []);
	if (tests.length === 0) return [];
	let start = at;
	return fields.flatMap((text) => {
		const tokens = tokenise(text, { fold });
		const spans = tokens.flatMap((token, index): Span[] =>
			tests.some((fits) => fits(token.text)) ? [[start + index, start + index + 1]] : [],
		);
		start += tokens.length + 1;
		return spans;
	});
}

const hasMatch = (segments: readonly Segment[]): boolean => segments.some(({ match }) => match);

const BY_SOUND: ReadonlySet<TierName> = new Set(['pinyin', 'initials', 'readings', 'homophone']);

/** The edition in whose language a query may have matched though the reader's edition shows another. */
export function findOtherEdition(
	edition: Edition,
	tier: TierName,
	{ letters, tokens }: ParsedQuery,
): Edition | undefined {
	const chinese = BY_SOUND.has(tier) || tokens.some(({ han }) => han);
	if (edition === 'en') return chinese ? 'zh-hans' : undefined;
	return letters && !chinese ? 'en' : undefined;
}

function spansOf({ parts }: Reading, record: number, bits: number): Span[] {
	const start = record * 2 ** bits;
	return parts.flat().flatMap(({ codes, length, fits }) => {
		if (length === 0 || fits) return [];
		const from = firstPlace(codes.length, (place) => (codes[place] ?? Infinity) < start);
		const to = firstPlace(codes.length, (place) => (codes[place] ?? Infinity) < start + 2 ** bits);
		return Array.from(codes.subarray(from, to), (code): Span => [code - start, code - start + length]);
	});
}
