/** One record's text in an edition. */
export interface TextRow {
	/** Place in `TextShard.entries`. */
	entry: number;
	/** Kind code × 2 + gap. */
	kind: number;
	/** Place on its page, as in document order. */
	order: number;
	/** Position of the first field's first token; `undefined` where the edition has no text yet and shows the Chinese. */
	at: number | undefined;
	/** Unit id; '' for a page title. */
	id: string;
	/** As printed; '' for none. */
	label: string;
	/** Labels and headings of the units around it. */
	trail: readonly string[];
	/** What was searched: heading and text, or the names of the page. */
	fields: readonly string[];
}

/** A page's path, title and crumbs. */
export interface TextEntry {
	path: string;
	title: string;
	crumbs: readonly string[];
}

/** The texts of records in a row, with the pages they stand on. */
export interface TextShard {
	entries: readonly TextEntry[];
	records: readonly TextRow[];
}

const LINE = '\n';
const CELL = '\t';
const PART = '\v';
const MARKS = /[\n\t\v]/gu;
const clean = (text: string): string => (MARKS.test(text) ? text.replace(MARKS, ' ') : text);

/** Writes a shard as plain lines: a page or record each, with an empty line between. */
export function writeTextShard({ entries, records }: TextShard): string {
	const pages = entries.map(({ path, title, crumbs }) => [path, title, ...crumbs].map(clean).join(CELL));
	const rows = records.map(({ entry, kind, order, at, id, label, trail, fields }) => {
		let row = `${entry}${CELL}${kind}${CELL}${order}${CELL}${at ?? ''}${CELL}${id}${CELL}${clean(label)}${CELL}`;
		for (const [index, part] of trail.entries()) row += (index > 0 ? PART : '') + clean(part);
		for (const field of fields) row += CELL + clean(field);
		return row;
	});
	return [...pages, '', ...rows].join(LINE);
}

/** Reads what `writeTextShard` wrote. */
export function readTextShard(text: string): TextShard {
	const lines = text.split(LINE).map((line) => line.split(CELL));
	const gap = lines.findIndex(([first]) => first === '');
	if (gap < 0) throw new RangeError('A text shard has no empty line.');
	return {
		entries: lines.slice(0, gap).map(([path = '', title = '', ...crumbs]) => ({ path, title, crumbs })),
		records: lines.slice(gap + 1).map(([entry, kind, order, at, id = '', label = '', trail = '', ...fields]) => ({
			entry: Number(entry),
			kind: Number(kind),
			order: Number(order),
			at: at === '' ? undefined : Number(at),
			id,
			label,
			trail: trail === '' ? [] : trail.split(PART),
			fields,
		})),
	};
}
