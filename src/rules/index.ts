import { rule as anchorAscii } from './anchor-ascii.ts';
import { rule as anchorNotLost } from './anchor-not-lost.ts';
import { rule as assessmentTextDrift } from './assessment-text-drift.ts';
import { rule as assessmentTotal } from './assessment-total.ts';
import { rule as attainableRange } from './attainable-range.ts';
import { rule as bodyRenamed } from './body-renamed.ts';
import { rule as catchAllLast } from './catch-all-last.ts';
import { rule as cjkTypography } from './cjk-typography.ts';
import { rule as collectionFloor } from './collection-floor.ts';
import { rule as contactWellFormed } from './contact-well-formed.ts';
import { rule as controlActsTagged } from './control-acts-tagged.ts';
import { rule as criterionAddsNorm } from './criterion-adds-norm.ts';
import { rule as declaredTotal } from './declared-total.ts';
import { rule as deductionNotBounded } from './deduction-not-bounded.ts';
import { rule as deductionsExceedWeight } from './deductions-exceed-weight.ts';
import { rule as duplicateId } from './duplicate-id.ts';
import { rule as dutyOverlap } from './duty-overlap.ts';
import { rule as dutyUnassessed } from './duty-unassessed.ts';
import { rule as effectiveDateKnown } from './effective-date-known.ts';
import { rule as emptyPost } from './empty-post.ts';
import { rule as entryPath } from './entry-path.ts';
import { rule as exclusionHolds } from './exclusion-holds.ts';
import { rule as expiredStillCited } from './expired-still-cited.ts';
import { rule as frequencyConflict } from './frequency-conflict.ts';
import { rule as frequencyVague } from './frequency-vague.ts';
import { rule as headcountMatches } from './headcount-matches.ts';
import { rule as headlessList } from './headless-list.ts';
import { rule as incompatibleDuties } from './incompatible-duties.ts';
import { rule as internalLinks } from './internal-links.ts';
import { rule as interfaceStrings } from './interface-strings.ts';
import { rule as intervalArithmetic } from './interval-arithmetic.ts';
import { rule as intervalOverlap } from './interval-overlap.ts';
import { rule as labelDuplicate } from './label-duplicate.ts';
import { rule as labelGap } from './label-gap.ts';
import { rule as labelStyleDrift } from './label-style-drift.ts';
import { rule as labelTwoMeanings } from './label-two-meanings.ts';
import { rule as legalBasisWatch } from './legal-basis-watch.ts';
import { rule as mandateUnassigned } from './mandate-unassigned.ts';
import { rule as normWithoutSanction } from './norm-without-sanction.ts';
import { rule as overload } from './overload.ts';
import { rule as penaltyAmountMissing } from './penalty-amount-missing.ts';
import { rule as penaltyNotMonotonic } from './penalty-not-monotonic.ts';
import { rule as penaltyPayerConflict } from './penalty-payer-conflict.ts';
import { rule as penaltyPayerUnclear } from './penalty-payer-unclear.ts';
import { rule as phraseDuplicate } from './phrase-duplicate.ts';
import { rule as phraseListCited } from './phrase-list-cited.ts';
import { rule as placeholder } from './placeholder.ts';
import { rule as politePronoun } from './polite-pronoun.ts';
import { rule as postNameDrift } from './post-name-drift.ts';
import { rule as preferredTerm } from './preferred-term.ts';
import { rule as prohibitionSanctioned } from './prohibition-sanctioned.ts';
import { rule as prohibitionTouchesPost } from './prohibition-touches-post.ts';
import { rule as redirectNoChain } from './redirect-no-chain.ts';
import { rule as redirectTargetExists } from './redirect-target-exists.ts';
import { rule as referenceExists } from './reference-exists.ts';
import { rule as responsibilityMatchesVerb } from './responsibility-matches-verb.ts';
import { rule as reviewOverdue } from './review-overdue.ts';
import { rule as roleVariants } from './role-variants.ts';
import { rule as sanctionPolarity } from './sanction-polarity.ts';
import { rule as sanctionWithoutNorm } from './sanction-without-norm.ts';
import { rule as scriptPurity } from './script-purity.ts';
import { rule as selfOverlap } from './self-overlap.ts';
import { rule as sourceCited } from './source-cited.ts';
import { rule as supersessionTargets } from './supersession-targets.ts';
import { rule as supportWithoutLead } from './support-without-lead.ts';
import { rule as termDefined } from './term-defined.ts';
import { rule as thresholdMissing } from './threshold-missing.ts';
import { rule as tooManyActs } from './too-many-acts.ts';
import { rule as translationComplete } from './translation-complete.ts';
import { rule as translationFigures } from './translation-figures.ts';
import { rule as translationPolarity } from './translation-polarity.ts';
import { rule as translationTerms } from './translation-terms.ts';
import { rule as twinPolarity } from './twin-polarity.ts';
import { rule as twoLeads } from './two-leads.ts';
import { rule as unitMissing } from './unit-missing.ts';
import { rule as unknownPostMentioned } from './unknown-post-mentioned.ts';
import { rule as verbFirst } from './verb-first.ts';
import { rule as weightWithoutCriterion } from './weight-without-criterion.ts';
import { rule as workKnown } from './work-known.ts';
import { rule as wrongSubject } from './wrong-subject.ts';
import type { Rule } from './rule.ts';

/** Every rule, in the order it is published; a new rule is one file and one line here. */
export const rules: readonly Rule[] = [
	// numbering
	labelGap,
	labelDuplicate,
	labelStyleDrift,
	declaredTotal,
	headlessList,
	emptyPost,
	// posts
	headcountMatches,
	postNameDrift,
	roleVariants,
	wrongSubject,
	unknownPostMentioned,
	// assessment
	assessmentTotal,
	dutyUnassessed,
	weightWithoutCriterion,
	deductionsExceedWeight,
	attainableRange,
	deductionNotBounded,
	criterionAddsNorm,
	assessmentTextDrift,
	sanctionPolarity,
	// ownership
	twoLeads,
	supportWithoutLead,
	responsibilityMatchesVerb,
	dutyOverlap,
	selfOverlap,
	exclusionHolds,
	mandateUnassigned,
	overload,
	// incompatible-duties
	incompatibleDuties,
	controlActsTagged,
	// references
	duplicateId,
	referenceExists,
	entryPath,
	workKnown,
	termDefined,
	labelTwoMeanings,
	internalLinks,
	contactWellFormed,
	// time-and-figures
	intervalArithmetic,
	thresholdMissing,
	frequencyConflict,
	frequencyVague,
	unitMissing,
	// sanctions
	penaltyAmountMissing,
	penaltyPayerConflict,
	penaltyNotMonotonic,
	penaltyPayerUnclear,
	sanctionWithoutNorm,
	normWithoutSanction,
	legalBasisWatch,
	// validity
	effectiveDateKnown,
	supersessionTargets,
	intervalOverlap,
	bodyRenamed,
	reviewOverdue,
	expiredStillCited,
	// text
	verbFirst,
	twinPolarity,
	catchAllLast,
	tooManyActs,
	placeholder,
	cjkTypography,
	preferredTerm,
	scriptPurity,
	// phrases-and-prohibitions
	phraseDuplicate,
	politePronoun,
	prohibitionSanctioned,
	prohibitionTouchesPost,
	phraseListCited,
	// languages
	translationComplete,
	translationFigures,
	translationPolarity,
	translationTerms,
	interfaceStrings,
	// links-and-record
	anchorNotLost,
	anchorAscii,
	redirectTargetExists,
	redirectNoChain,
	sourceCited,
	collectionFloor,
];
