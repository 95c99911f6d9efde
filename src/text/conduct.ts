/** Whether a text describes conduct to be wanted or not; neutral where it doesn’t show. */
export type Conduct = 'good' | 'bad' | 'neutral';

const FAULTS =
	'隐瞒|瞒报|虚报|漏报|迟报|错报|误报|谎报|拖延|延误|推诿|违反|违规|违章|违纪|违法|擅自|失误|迟到|早退|旷工|脱岗|丢失|遗失|损坏|泄露|泄密|' +
	'挪用|侵占|弄虚作假|敷衍|玩忽职守|失职|渎职|刁难|争吵|被通报|批评|失修|差错|漏洞|事故|案件|投诉|损失|隐患|过失|短款|纠纷|积压|赌博|酗酒|饮酒|吸烟|打架|斗殴|舞弊|作弊|坏行';
/** Stands for a compound below while a piece is judged; a fault like the others. */
const COMPOUND = '坏行';
/** What carries its own negation, which denies nothing else. */
const NEGATIVE_COMPOUNDS =
	/不(?:力|严(?!格)|实|当|良|合格|达标|足)|未经[^，]{0,10}?(?:批准|同意|许可|授权|审批)|无故|无理/gu;
const NEGATION = /未|没有?|不(?!断|定期|久|仅|但|动产|昧|苟|懈)|无(?!论|证|偿|误)/gu;
const FAULT = new RegExp(FAULTS, 'u');
const EVERY_FAULT = new RegExp(FAULTS, 'gu');
/** 未发生责任事故, 无差错, 零投诉, 不推诿: the absence of a fault. */
const ABSENCE = new RegExp(`(?:未|没有?|无|零|不)(?:发生|出现|有|造成|存在|受到?|被)*.{0,2}?(?:${FAULTS})`, 'gu');
/** What one does against something bad: the object’s own colour no longer counts. */
const REMEDY =
	/避免|防止|预防|杜绝|堵截|制止|挽回|减少|查出|发现|揭发|举报|检举|排除|消除|处理|处置|上报|报告|整改|解决|纠正|答复|查处|化解|堵塞/u;
const STRONG_REMEDY = /避免|防止|杜绝|堵截|制止|挽回|消除/u;
const ADVERBS = '及时|按时|按期|准时|如期|准确|正确|认真|主动|积极|按规定|按要求|严格|按质';
const MERIT = new RegExp(
	`${ADVERBS}|完成|达标|达到|合格|优秀|优异|优良|先进|表扬|表彰|嘉奖|获奖|受奖|好评|满意|遵守|落实|提前|超额|齐全|完好|爱护|爱惜|珍惜|节约|规范|到位|圆满|突出|属实|全勤|良好|得好|[较很]好|有序|得力|有力|完善|健全|无误|出色|顺利|配合|严密|细致|周到|称职|尽责|清晰|干净|整洁|洁净|美观|拾金不昧|一丝不苟|坚持不懈|任劳任怨`,
	'u',
);
/** A rate beside a figure: what it is a rate of, a negation, and which way it lies. */
const RATE =
	/(\p{Script=Han}{2,4})[率度](?:测评|考核|评价|得分|指标)?(?:(?:控制|保持)?在|为|每|[较比][^，]{1,6}?|同比)?(不|未|没有?)?(?:(低于|[少小]于|低|下降|降低|零|0(?![\d.]))|(高于|大于|超[过出]|达到?|上升|提高)|[\d.]+[%‰]?以(?:([下内])|上))/u;
/** Work that was done: 对持枪人员进行检查考核. */
const DONE =
	/(?:进行|开展|组织|实施|履行|坚持)[^，]{0,12}(?:检查|考核|培训|教育|演练|盘点|核对|复核|登记|巡查|检修|保养|清扫|学习|宣传|职责)/u;
const UNFINISHED = new RegExp(`(?:${ADVERBS})$`, 'u');

const SEPARATORS = /(、|[，,；;]|或者|或是|以及|或)/u;
/** Marks that join circumstances of one conduct. */
const JOINING = /^[、，,]$/u;
const ASIDE = /[（(][^（）()]*[）)]/gu;
/** What follows from a conduct: 扣3至5分, 由此一次性扣10分, 每次奖励2分. */
const CONSEQUENCE =
	/(?:由此|一律|一次性|酌情|视[^，]{0,6}|按[^，]{0,6}|每[^，]{0,4})*(?:扣减?|减|计|记|奖励?|加|得)(?:发|除|罚)?(?:\s*(?:\d|[一二两三四五六七八九十])[^，。；]{0,8}?分|[^，。；]{0,8}分值?)/u;

const count = (pattern: RegExp, text: string): number => (text.match(pattern) ?? []).length;

/** The condition of a deduction or award: its text without what follows from it and without remarks in brackets. */
export function conditionOf(text: string): string {
	const plain = text.replaceAll(ASIDE, '');
	const consequence = CONSEQUENCE.exec(plain);
	if (!consequence) return plain;
	const before = plain.slice(0, consequence.index).replace(/[，：、]$/u, '');
	return before === '' ? plain.slice(consequence[0].length).replace(/^[，：、。；]+/u, '') : before;
}

/** The faults that a text names: 迟报, 损坏. */
export function findFaults(text: string): string[] {
	return text.match(EVERY_FAULT) ?? [];
}

/** Judges a rate beside a figure: 完成率低于90% is bad, 差错率不高于1‰ is good; undefined where there is none. */
function judgeRate(piece: string): Conduct | undefined {
	const [, name = '', negation, down, up, below] = RATE.exec(piece) ?? [];
	const isFault = FAULT.test(name.slice(-3));
	if (!isFault && !MERIT.test(name)) return undefined;
	const isLow = down !== undefined || (up === undefined && below !== undefined);
	const isFalling = isLow !== (negation !== undefined);
	return isFalling === isFault ? 'good' : 'bad';
}

/** Judges a piece without separators; `denied`: a negation before it still holds. */
function judgePiece(piece: string, denied: boolean): Conduct {
	const rate = judgeRate(piece);
	if (rate) return rate;
	const negated = (count(NEGATION, piece) + (denied ? 1 : 0)) % 2 === 1;
	if (REMEDY.test(piece)) {
		if (negated) return 'bad';
		return MERIT.test(piece) || STRONG_REMEDY.test(piece) ? 'good' : 'neutral';
	}
	if (FAULT.test(piece)) return FAULT.test(piece.replaceAll(ABSENCE, '')) ? 'bad' : 'good';
	if (negated) return 'bad';
	return MERIT.test(piece) || DONE.test(piece) ? 'good' : 'neutral';
}

/**
 * Judges every alternative of a conduct (between 或者, 以及 and semicolons). What commas join belongs together: mixed circumstances
 * are neutral. A negation reaches over 、 (未及时上报、处理) and over any mark after an adverb alone (未按时或者准确上报), but not
 * over a fault that is named by itself (未上报、隐瞒).
 */
export function judgeConduct(condition: string): { text: string; conduct: Conduct }[] {
	const parts = condition.split(SEPARATORS);
	const alternatives: { text: string; conducts: Set<Conduct> }[] = [];
	let denied = false;
	let unfinished = false;
	for (let index = 0; index < parts.length; index += 2) {
		const [before = '', text = ''] = [parts[index - 1], parts[index]];
		const piece = text.replaceAll(NEGATIVE_COMPOUNDS, COMPOUND);
		const reaches: boolean = denied && (unfinished || before === '、');
		const negations = count(NEGATION, piece);
		const conduct = judgePiece(piece, reaches && negations === 0);
		const last = alternatives.at(-1);
		if (last && JOINING.test(before)) {
			last.text += before + text;
			last.conducts.add(conduct);
		} else {
			alternatives.push({ text, conducts: new Set([conduct]) });
		}
		denied = negations > 0 ? negations % 2 === 1 : reaches;
		unfinished = UNFINISHED.test(piece);
	}
	return alternatives
		.filter(({ text }) => text !== '')
		.map(({ text, conducts }) => ({ text, conduct: agree(conducts) }));
}

function agree(conducts: ReadonlySet<Conduct>): Conduct {
	if (conducts.has('good') === conducts.has('bad')) return 'neutral';
	return conducts.has('good') ? 'good' : 'bad';
}
