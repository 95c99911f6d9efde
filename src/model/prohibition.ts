import type { BanSchema, ClosingClauseSchema, PhoneSchema } from '#schema/prohibition.ts';
import type { z } from 'zod';
import { isPenalty } from './consequence.ts';
import type { Penalty } from './consequence.ts';
import { topUnitsOf } from './contents.ts';
import type { Corpus } from './corpus.ts';
import type { Unit } from './unit.ts';

export type Ban = Unit<z.output<typeof BanSchema>>;
export type Clause = Unit<z.output<typeof ClosingClauseSchema>>;

/** A telephone number to show; it can be dialled only where no digit is lost. */
export interface Phone {
	number: string;
	/** The number cut at its lost digits. */
	digits: readonly { text: string; lost: boolean }[];
	lost: number;
	/** A `tel:` address. */
	href: string | undefined;
}

const isBan = (unit: Unit): unit is Ban => unit.kind === 'ban';
const isClause = (unit: Unit): unit is Clause => unit.kind === 'clause';

/** The bans of a prohibition, each with the sanctions that punish it. */
export function listBans(corpus: Corpus, entryId: string): { ban: Ban; sanctions: readonly Penalty[] }[] {
	const units = topUnitsOf(corpus, entryId);
	const sanctions = units.filter(isPenalty);
	return units
		.filter(isBan)
		.map((ban) => ({ ban, sanctions: sanctions.filter(({ id }) => ban.data.sanctions?.includes(id)) }));
}

/** Prepares a telephone number for the page. */
export function createPhone({ number, missingDigits }: z.output<typeof PhoneSchema>): Phone {
	const pieces = number.split(/(\?+)/u).filter((text) => text !== '');
	return {
		number,
		digits: pieces.map((text) => ({ text, lost: text.startsWith('?') })),
		lost: missingDigits,
		href: missingDigits === 0 ? `tel:${number.replaceAll('-', '')}` : undefined,
	};
}

/** The closing clauses of a prohibition, each with its telephone number. */
export function listClauses(corpus: Corpus, entryId: string): { clause: Clause; phone: Phone | undefined }[] {
	const clauses = topUnitsOf(corpus, entryId).filter(isClause);
	return clauses.map((clause) => ({ clause, phone: clause.data.phone && createPhone(clause.data.phone) }));
}
