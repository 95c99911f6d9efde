import { statSync } from 'node:fs';
import { join } from 'node:path';
import { LEDGER_FILE } from '#corpus/records.ts';
import type { AnchorChange, AnchorReview } from '#model/anchors.ts';

const BY: Readonly<Record<string, string>> = {
	id: 'same id, another folder',
	formerly: 'formerly',
	redirect: 'content/redirects.mdx',
};

const plural = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;

function describe(change: AnchorChange): string {
	switch (change.kind) {
		case 'added':
			return `+ ${change.address}`;
		case 'revived':
			return `↺ ${change.address}  is in use again`;
		case 'moved':
			return `→ ${change.address}  now ${change.to} (${BY[change.by] ?? change.by})`;
		case 'removed':
			return `− ${change.address}  removed; an archive page says why`;
		case 'lost':
			return `✗ ${change.address}  leads nowhere`;
	}
}

/** One line for each change, losses last; a new page stands for its anchors. */
export function listChanges({ changes }: AnchorReview): string[] {
	const added = new Set(changes.filter(({ kind }) => kind === 'added').map(({ address }) => address));
	const lines: string[] = [];
	const inside = new Map<string, number>();
	for (const { address } of changes) {
		const [page = ''] = address.split('#');
		if (added.has(address) && added.has(page)) inside.set(page, (inside.get(page) ?? -1) + 1);
	}
	for (const change of changes) {
		const [page = '', anchor] = change.address.split('#');
		if (change.kind === 'lost' || (anchor !== undefined && added.has(change.address) && added.has(page))) continue;
		const held = anchor === undefined && added.has(page) ? inside.get(page) : undefined;
		lines.push(describe(change) + (held === undefined ? '' : `  new page, ${plural(held, 'anchor', 'anchors')}`));
	}
	return [...lines, ...changes.filter(({ kind }) => kind === 'lost').map(describe)];
}

/** The closing line: how many links there are, and what this change does to them. */
export function summarise({ changes, live, old }: AnchorReview): string {
	const count = (kind: AnchorChange['kind']): number => changes.filter((change) => change.kind === kind).length;
	const kinds = (['added', 'moved', 'removed', 'revived', 'lost'] as const).map((kind) => `${count(kind)} ${kind}`);
	return `${plural(live, 'published link', 'published links')} in use, ${plural(old, 'old one leads', 'old ones lead')} on; ${kinds.join(', ')}.`;
}

/** What to do about lost links. */
export const LOST_HELP =
	'Rename with "npm run move", or say where a lost link leads: "formerly" on what has only another name now, a record in content/redirects.mdx for what was merged, split or withdrawn.';

/** What writing a first ledger does. */
export const FIRST_WRITTEN = `Written a first ${LEDGER_FILE}: from now on every link in it has to lead somewhere; links published before it are not known.`;

/** Why nothing can be done as it was asked for; undefined where it can. */
export function explainRefusal(
	{ root, write, first }: { root: string; write: boolean; first: boolean },
	hasLedger: boolean,
): string | undefined {
	if (statSync(join(root, 'content'), { throwIfNoEntry: false })?.isDirectory() !== true)
		return `There is no folder content/ in ${root}.`;
	if (!first) return undefined;
	if (!write) return '--first goes with --write: it lets a first ledger be written.';
	return hasLedger
		? `${LEDGER_FILE} is there already; --first is for a handbook that has none, because a new ledger forgets every link published before.`
		: undefined;
}
