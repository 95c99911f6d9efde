import { assessmentDefects } from './assessment.ts';
import { bankCounterDefects, bankCounterLookAlikes } from './bank-counter.ts';
import type { Defect } from './defect.ts';
import { formatDefects } from './format.ts';
import { incompatibleDefects } from './incompatible-duties.ts';
import { languageDefects } from './languages.ts';
import { recordDefects } from './links-and-record.ts';
import { numberingDefects } from './numbering.ts';
import { ownershipDefects } from './ownership.ts';
import { phraseDefects } from './phrases-and-prohibitions.ts';
import { polarityDefects, polarityLookAlikes } from './polarity.ts';
import { postDefects } from './posts.ts';
import { referenceDefects } from './references.ts';
import { sanctionDefects } from './sanctions.ts';
import { textDefects } from './text.ts';
import { timeDefects } from './time-and-figures.ts';
import { validityDefects } from './validity.ts';

/** Every defect, by family. */
export const defects: readonly Defect[] = [
	...formatDefects,
	...numberingDefects,
	...postDefects,
	...assessmentDefects,
	...ownershipDefects,
	...incompatibleDefects,
	...referenceDefects,
	...timeDefects,
	...sanctionDefects,
	...validityDefects,
	...textDefects,
	...phraseDefects,
	...languageDefects,
	...polarityDefects,
	...polarityLookAlikes,
	...recordDefects,
	...bankCounterDefects,
	...bankCounterLookAlikes,
];
