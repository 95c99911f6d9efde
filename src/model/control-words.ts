import { createKeywordScanner } from '#text/keywords.ts';

/** Words that name an object family; `loose` ones are enough to bear a tag out, but no reason to demand one. */
const OBJECTS: Readonly<Record<string, { strict: string; loose?: string }>> = {
	seals: { strict: '印章 公章 印鉴 印信 盖印 用印 盖章 党政印 钢印 戳记', loose: '印' },
	cash: {
		strict: '现金 营业款 票款 资金 款项 汇款 公款 货款 尾箱 库款 欠费 收汇 兑付 账款 帐款',
		loose: '款 费用 开支 收入 收支 收费 汇兑 出纳 财务 经费 代收',
	},
	dues: { strict: '党费 团费 会费' },
	stock: {
		strict: '办公用品 用品用具 物资 物料 用品 低值易耗品 图书 报刊',
		loose: '用具 工具 单式 材料 耗材 劳保 仓库 库房 货物 货品 备品 到货 收货 发货 领料 盘点',
	},
	'stamps-and-mail': { strict: '邮票 邮品 票品 出售品 票券 集邮品 邮资票', loose: '集邮 邮资' },
	archives: { strict: '档案 案卷 档案室 归档资料 建档', loose: '归档 立卷 组卷 卷宗 资料 文书' },
	'secret-documents': { strict: '机要文件 密级文件 涉密文件 密件 机密', loose: '机要 密级 涉密 秘密 保密' },
	documents: {
		strict: '介绍信',
		loose: '文件 公文 函 电报 发文 收文 文号 传真 核稿 来文 材料 信件 挂号信 文稿 证明',
	},
	contracts: { strict: '合同 协议' },
	vouchers: {
		strict: '空白凭证 重要凭证 票据 空白收据 空白汇票 支票 发票 存单 凭证',
		loose: '收据 汇票 单据 票 单证',
	},
	accounts: { strict: '账务 帐务 账目 帐目 账簿 会计账 报表 账表 帐表', loose: '账 帐 会计 财务 统计 结算 单册' },
	mail: { strict: '邮件', loose: '收寄 函件 包件 快件 揽收 投递 信函' },
	rewards: { strict: '酬金 奖金 奖惩 奖罚 奖励政策', loose: '奖 激励 酬 分配机制 优惠政策' },
	wages: { strict: '工资 劳动保险 薪酬', loose: '保险 社保 公积金 劳资 薪' },
	equipment: { strict: '车辆 设备', loose: '系统 器材 机具 驾驶 汽车 电脑 车况 终端 监控 报警 灭火器 自助机 叫号机' },
	property: { strict: '财产 固定资产', loose: '资产 物业 房产 场所 仓库 库房 车库 大堂' },
	outlets: { strict: '网点 邮电所 局所 邮政所' },
};

/** An act that touches control without telling which it is: any tag on the family will do. */
export const ANY_ACT = '*';

/** What acts on which families are called where control matters. */
const ACTS: readonly (readonly [act: string, objects: string, words: string])[] = [
	['custody', 'seals', '保管 掌管 管好 管理 存放'],
	['execute', 'seals', '使用 盖印 用印 盖章'],
	['make', 'seals', '刻制'],
	['destroy', 'seals', '销毁'],
	['custody', 'cash', '保管'],
	['collect', 'cash', '收取 收缴 收款 催收 征收 收汇'],
	['pay', 'cash', '支付 付款 兑付 报销'],
	['check', 'cash', '稽核 盘查 盘点 查库'],
	['record', 'cash', '结算 记账 登账'],
	['collect', 'dues', '收缴 收取 催收 代收'],
	['pay', 'dues', '发放 下拨 支出 支付'],
	['custody', 'dues', '保管'],
	['record', 'dues', '记账 登记 登账'],
	['procure', 'stock', '采购 购买 购置 请领 订购 订阅'],
	['custody', 'stock', '保管 存放 管好 入库'],
	['issue', 'stock', '发放 分发 配发 领发'],
	['procure', 'stamps-and-mail', '采购 请领 订购 购进'],
	['custody', 'stamps-and-mail', '保管'],
	['issue', 'stamps-and-mail', '发放 分发'],
	['sell', 'stamps-and-mail', '销售 出售'],
	['check', 'stamps-and-mail', '检查 盘点'],
	['record', 'stamps-and-mail', '结算 登记'],
	['custody', 'archives', '保管'],
	['destroy', 'archives', '销毁'],
	['appraise', 'archives', '鉴定'],
	['issue', 'archives', '借阅 出借'],
	['custody', 'secret-documents', '保管'],
	['destroy', 'secret-documents', '销毁'],
	['custody', 'contracts', '保管'],
	['custody', 'vouchers', '保管'],
	['procure', 'vouchers', '请领 领取 采购'],
	['issue', 'vouchers', '发放 分发'],
	['destroy', 'vouchers', '销毁'],
	['check', 'vouchers', '盘查 盘点 核对'],
	['check', 'accounts', '稽核 审核 审计 查账'],
	['record', 'accounts', '记账 登账 填报 填制'],
	['check', 'mail', '检查 核对 查验'],
	['authorise', 'outlets', '审批'],
	...['seals', 'cash', 'dues', 'stock', 'archives', 'vouchers', 'contracts', 'wages', 'rewards', 'property'].map(
		(family) => ['authorise', family, '审批 签批 核批'] as const,
	),
	[ANY_ACT, 'accounts', '上报 报送 编好 编制 管理 汇总 交接'],
	[ANY_ACT, 'archives', '管理 整理 著录 编制 归档 立卷 收集 建档 防霉 防潮 防虫'],
	[ANY_ACT, 'cash', '上交 上缴 解缴 收付'],
	[ANY_ACT, 'mail', '收寄 投交 催领 保管'],
	[ANY_ACT, 'wages', '办理 核算 收缴'],
	[ANY_ACT, 'rewards', '考核 制定 实施'],
	[ANY_ACT, 'vouchers', '管理 使用 领用 核销'],
	[ANY_ACT, 'contracts', '管理 归档'],
	[ANY_ACT, 'property', '管理'],
	[ANY_ACT, 'secret-documents', '处理 登记 管理'],
	['pay', 'wages', '发放'],
	['allocate', 'rewards', '分配'],
	['pay', 'rewards', '发放'],
];

/** Other words for an act, on whatever family the first one is. */
const SAME: Readonly<Record<string, string>> = {
	保管: '代管 看管 保存 收存',
	销毁: '粉碎 焚毁 烧毁',
	采购: '采买 购买 购置',
};

/** Words for looking into something, whatever it is. */
const INSPECTION = '检查 稽核 审核 盘查 抽查 督查 复核 审计 查验 暗访 核稿';
/** A word that holds one of the above and means none of it. */
const NEUTRAL =
	'保管期限 保存期限 保管期满 保存期满 保管年限 保管到期 流动资金贷款 资金贷款 受托支付 自主支付 支付金额 支付方式 支付系统 申请鉴定 假币鉴定 真伪鉴定 司法鉴定 工伤鉴定 伤残鉴定 干部鉴定 年度鉴定 实习鉴定 组织鉴定 保管员 粉碎机 报刊信息系统 物资部门 采购员 印刷 文印 打印 复印 编印 影印 水印 印象 服务用品 技能鉴定 业务档案室';
/** What a word says about control. */
export interface ControlWord {
	/** The object families that the word names, and whether strictly. */
	families?: Map<string, boolean>;
	/** Object family → the act that the word is on it. */
	acts?: Map<string, string>;
	inspects?: true;
}

function collectWords(): Map<string, ControlWord> {
	const words = new Map<string, ControlWord>();
	const get = (word: string): ControlWord => {
		const known = words.get(word) ?? {};
		words.set(word, known);
		return known;
	};
	for (const [family, { strict, loose = '' }] of Object.entries(OBJECTS)) {
		for (const word of loose.split(' ').filter(Boolean))
			(get(word).families ??= new Map<string, boolean>()).set(family, false);
		for (const word of strict.split(' ')) (get(word).families ??= new Map<string, boolean>()).set(family, true);
	}
	for (const [act, family, list] of ACTS) {
		for (const word of list.split(' ').flatMap((one) => [one, ...(SAME[one]?.split(' ') ?? [])]))
			(get(word).acts ??= new Map<string, string>()).set(family, act);
	}
	for (const word of INSPECTION.split(' ')) get(word).inspects = true;
	for (const word of NEUTRAL.split(' ')) words.set(word, {});
	return words;
}

/** Finds every word of the lexicon in a text. */
export const scanControlWords = createKeywordScanner(collectWords());

/** Object families of which the lexicon knows the words. */
export const knownFamilies: ReadonlySet<string> = new Set(Object.keys(OBJECTS));
