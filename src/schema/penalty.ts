import { z } from 'zod';
import { LocalTextSchema, UnknownSchema } from './text.ts';
import { unitFields, requireUnlessGap } from './unit.ts';

/** The forms a consequence can take, in growing weight within each family. */
const CONSEQUENCE_FORMS = [
	'criticism', 'circular-criticism', 'points', 'fine', 'deduction-by-value', 'repair-cost', 'pay-deduction', 'economic-penalty',
	'administrative-penalty', 'administrative-warning', 'demerit', 'serious-demerit', 'demotion', 'removal', 'probation', 'dismissal',
	'criminal-liability', 'legal-liability', 'transfer', 'suspension', 'contract-termination', 'disqualification', 'withholding',
] as const; // prettier-ignore

/** Who bears a consequence. */
export const PAYERS = [
	'person',
	'leader',
	'unit',
	'unit-and-person',
	'leader-or-person',
	'owning-unit',
	'unclear',
	'unknown',
] as const;

const MoneySchema = z.union([z.number().nonnegative(), UnknownSchema]);
const RangeSchema = z
	.strictObject({
		min: z.number().nonnegative().describe('The least, in yuan.'),
		max: z.number().positive().describe('The most, in yuan.'),
	})
	.refine(({ min, max }) => min <= max, 'the range’s min is above its max');

/** One thing that follows from a breach. Sums are in yuan (CNY). */
export const ConsequenceSchema = z
	.strictObject({
		join: z.enum(['and', 'or']).optional().describe('How it joins the consequence before it; the first has none.'),
		form: z.enum(CONSEQUENCE_FORMS).describe('What it is: a fine, a deduction, a dismissal …'),
		upTo: z.enum(CONSEQUENCE_FORMS).optional().describe('The heaviest form, where the text gives a span of forms.'),
		payer: z.enum(PAYERS).optional().describe('Who bears it, where that differs from the penalty’s payer.'),
		amount: MoneySchema.optional().describe('A sum in yuan.'),
		range: RangeSchema.optional().describe('From … to … yuan.'),
		percent: z
			.union([z.number().positive().max(100), UnknownSchema])
			.optional()
			.describe('A percentage of the base.'),
		points: z.number().positive().optional().describe('How many points of the person’s score are taken off.'),
		base: z.union([LocalTextSchema, UnknownSchema]).optional().describe('What the percentage is taken of.'),
		per: z
			.union([z.enum(['time', 'item', 'month', 'once']), UnknownSchema])
			.optional()
			.describe('How often it falls due.'),
		when: LocalTextSchema.optional().describe('The further condition for this consequence alone.'),
		severity: z
			.int()
			.min(1)
			.optional()
			.describe('How bad the outcome is (1 mildest), where one penalty grades outcomes.'),
	})
	.refine(({ form, points }) => (form === 'points') === (points !== undefined), {
		path: ['points'],
		message: 'a deduction of points (form: points) says how many in “points”; nothing else has any',
	});
export type ConsequenceData = z.output<typeof ConsequenceSchema>;

/** The typed part of a penalty or sanction. */
export const PenaltySchema = z
	.strictObject({
		...unitFields,
		trigger: LocalTextSchema.optional().describe('The conduct that brings it about.'),
		payer: z.enum(PAYERS).optional().describe('Who bears it.'),
		authority: z.union([LocalTextSchema, UnknownSchema]).optional().describe('Who decides it.'),
		consequences: z
			.array(ConsequenceSchema)
			.optional()
			.describe('What follows, joined by and / or in printed order.'),
	})
	.superRefine(requireUnlessGap('trigger', 'payer', 'consequences'))
	.superRefine(({ consequences = [] }, context) => {
		consequences.forEach(({ join }, index) => {
			if ((index === 0) === (join !== undefined)) {
				const message =
					index === 0
						? 'the first consequence joins nothing: leave "join" out'
						: 'say how it joins the one before: and / or';
				context.addIssue({ code: 'custom', path: ['consequences', index, 'join'], message });
			}
		});
	});
export type PenaltyData = z.output<typeof PenaltySchema>;
