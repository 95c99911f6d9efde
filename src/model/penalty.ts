import { isPenalty } from './consequence.ts';
import type { Penalty } from './consequence.ts';
import type { Corpus } from './corpus.ts';
import type { AnyEntry } from './entry.ts';
import type { ConsequenceData, PAYERS } from '#schema/penalty.ts';

export type Payer = (typeof PAYERS)[number];

/** The forms that cost money. */
export const COSTS: ReadonlySet<string> = new Set<ConsequenceData['form']>([
	'fine',
	'deduction-by-value',
	'repair-cost',
	'pay-deduction',
	'economic-penalty',
]);

/** One consequence and where it stands. */
export interface Consequence {
	penalty: Penalty;
	/** Its place in the penalty’s list, from 0. */
	index: number;
	data: ConsequenceData;
	/** Who bears it: its own payer, else the penalty’s. */
	payer: Payer;
}

const cache = new WeakMap<Corpus, ReadonlyMap<AnyEntry, readonly Penalty[]>>();

/** Surviving penalties and sanctions by entry, in reading order; gathered once per corpus. */
export function collectPenalties(corpus: Corpus): ReadonlyMap<AnyEntry, readonly Penalty[]> {
	const known = cache.get(corpus);
	if (known) return known;
	const penalties = corpus.units.filter((unit) => !unit.gap).filter(isPenalty);
	const groups = Map.groupBy(penalties, ({ entry }) => entry);
	cache.set(corpus, groups);
	return groups;
}

/** The consequences of penalties, in order. */
export function listConsequences(penalties: readonly Penalty[]): Consequence[] {
	return penalties.flatMap((penalty) =>
		(penalty.data.consequences ?? []).map((data, index) => ({
			penalty,
			index,
			data,
			payer: data.payer ?? penalty.data.payer ?? 'unknown',
		})),
	);
}

/** What a consequence is called in a finding’s identity: its form, numbered where the penalty has it more than once. */
export function keyOf({ penalty, index, data }: Consequence): string {
	const before = (penalty.data.consequences ?? []).slice(0, index).filter(({ form }) => form === data.form).length;
	return before === 0 ? data.form : `${data.form}-${before + 1}`;
}

/** The forms of consequence in words. */
export const FORM_NAMES: Readonly<Record<ConsequenceData['form'], { zh: string; en: string }>> = {
	criticism: { zh: '批评教育', en: 'criticism' },
	'circular-criticism': { zh: '通报批评', en: 'criticism in a circular' },
	points: { zh: '扣分', en: 'a deduction of points' },
	fine: { zh: '罚款', en: 'a fine' },
	'deduction-by-value': { zh: '按价值扣罚', en: 'a deduction by value' },
	'repair-cost': { zh: '维修费', en: 'the cost of repair' },
	'pay-deduction': { zh: '扣发绩效工资', en: 'performance pay withheld' },
	'economic-penalty': { zh: '经济处罚', en: 'an economic penalty' },
	'administrative-penalty': { zh: '行政处罚', en: 'an administrative penalty' },
	'administrative-warning': { zh: '行政警告', en: 'an administrative warning' },
	demerit: { zh: '记过', en: 'a demerit' },
	'serious-demerit': { zh: '记大过', en: 'a serious demerit' },
	demotion: { zh: '降级', en: 'demotion' },
	removal: { zh: '撤职', en: 'removal from office' },
	probation: { zh: '留用察看', en: 'probation' },
	dismissal: { zh: '开除', en: 'dismissal' },
	'criminal-liability': { zh: '刑事责任', en: 'criminal liability' },
	'legal-liability': { zh: '法律责任', en: 'legal liability' },
	transfer: { zh: '调离岗位', en: 'a transfer to another post' },
	suspension: { zh: '待岗', en: 'suspension from the post' },
	'contract-termination': { zh: '解除劳动合同', en: 'termination of the contract' },
	disqualification: { zh: '取消资格', en: 'loss of eligibility' },
	withholding: { zh: '不予配发', en: 'withholding' },
};

/** Those who bear a consequence in words. */
export const PAYER_NAMES: Readonly<Record<Payer, { zh: string; en: string }>> = {
	person: { zh: '责任人', en: 'the person responsible' },
	leader: { zh: '领导', en: 'the leader' },
	unit: { zh: '责任单位', en: 'the unit responsible' },
	'unit-and-person': { zh: '责任单位和责任人', en: 'the unit and the person' },
	'leader-or-person': { zh: '领导或责任人', en: 'the leader or the person' },
	'owning-unit': { zh: '归属单位', en: 'the owning unit' },
	unclear: { zh: '写不清楚', en: 'unclear' },
	unknown: { zh: '没有写', en: 'not said' },
};
