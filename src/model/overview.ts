import { isPath } from './addresses.ts';
import type { Corpus } from './corpus.ts';
import { GAP_KINDS, findGaps } from './gaps.ts';
import type { GapKind } from './gaps.ts';
import { shortPath } from './permalink.ts';
import { summariseOrganisations } from './post-list.ts';
import type { OrganisationSummary } from './post-list.ts';
import type { View } from './view.ts';

/** How many things of each sort the handbook holds. */
export interface Holdings {
	posts: number;
	duties: number;
	units: number;
	sources: number;
}

/** The organisations of one sector. */
export interface Sector {
	sector: OrganisationSummary['organisation']['data']['sector'];
	organisations: readonly OrganisationSummary[];
}

/** Findings by how they stand; errors never get as far as a page. */
export interface FindingState {
	open: number;
	waived: number;
	notices: number;
}

/** Something that stands elsewhere than it did, or was taken away. */
export interface Move {
	/** `YYYY-MM-DD` */
	on: string;
	name: string;
	/** Where it stands now, or the page that says why it was removed. */
	url: string;
	removed: boolean;
}

const SECTORS: readonly Sector['sector'][] = ['bank', 'post'];

/** Counts what the handbook holds; a gap is no duty and no unit. */
export function countHoldings(corpus: Corpus): Holdings {
	const units = corpus.units.filter(({ gap }) => !gap);
	return {
		posts: corpus.posts.length,
		duties: units.filter(({ kind }) => kind === 'duty').length,
		units: units.length,
		sources: corpus.entriesOf('sources').length,
	};
}

/** The organisations by sector, in order. */
export function listSectors(corpus: Corpus): Sector[] {
	const organisations = summariseOrganisations(corpus);
	return SECTORS.map((sector) => ({
		sector,
		organisations: organisations.filter(({ organisation }) => organisation.data.sector === sector),
	})).filter(({ organisations: own }) => own.length > 0);
}

/** How many things of each kind the sources leave open. */
export function countGaps(corpus: Corpus): { kind: GapKind; count: number }[] {
	const gaps = findGaps(corpus);
	return GAP_KINDS.map((kind) => ({
		kind,
		count: gaps.reduce((total, gap) => total + (gap.kind === kind ? gap.count : 0), 0),
	}));
}

/** Counts findings by how they stand. */
export function countFindings(findings: readonly { severity: string; waiver?: unknown }[]): FindingState {
	const heavy = findings.filter(({ severity }) => severity !== 'notice');
	return {
		open: heavy.filter(({ waiver }) => waiver === undefined).length,
		waived: heavy.filter(({ waiver }) => waiver !== undefined).length,
		notices: findings.length - heavy.length,
	};
}

/** The last addresses that moved or were removed, newest first. */
export function listRecentMoves(view: View, most: number): Move[] {
	const records = [...view.corpus.redirects].sort((a, b) => (a.on < b.on ? 1 : a.on > b.on ? -1 : 0));
	return records.slice(0, most).map(({ on, from }) => {
		const heir = view.heirOf(from);
		const now = heir && view.heirUrl(heir);
		return {
			on,
			name: (heir && view.heirName(heir)) ?? from,
			url: now ?? view.url(isPath(from) ? from : shortPath(from)),
			removed: now === undefined,
		};
	});
}
