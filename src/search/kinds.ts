import type { UnitKind } from '#model/unit.ts';

/** Every kind a record can have; a record's code in the index is its place here, so the list only grows at its end. */
export const RECORD_KINDS = [
	'page', 'duty', 'mandate', 'scored-item', 'criterion', 'article', 'penalty', 'ban', 'sanction', 'clause', 'phrase', 'step', 'list-item',
	'section',
] as const satisfies readonly (UnitKind | 'page')[]; // prettier-ignore

/** A unit's kind, or `page` for the title of a page. */
export type RecordKind = (typeof RECORD_KINDS)[number];

/** What the kind filter offers: `gap` stands for whatever the source lost, of any kind. */
export type KindFacet = RecordKind | 'gap';

/** How a group of hits relates to the query; a query's tiers stand from the surest to a guess. */
export const TIER_NAMES = [
	'phrase', 'all', 'alias', 'english', 'pinyin', 'initials', 'prefix', 'titled', 'readings', 'most', 'homophone',
] as const; // prettier-ignore
export type TierName = (typeof TIER_NAMES)[number];
