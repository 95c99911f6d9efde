/** Clauses as the sources print them, damage included; short enough to quote. */
export const printed = {
	inForce: '本禁令自二00七年八月一日起施行',
	online: '每天上午9时至下午18是业务屏在线,以保障每日10小时在线率',
	visits: '每月走访10个客户,跟班一个投递段道',
	cards: '随机发服务监督卡100张/月',
	early: '一提前:提前十五分钟谈妆上岗',
	fine: '扣罚责任的是哪位100-200元/次',
	share: '按照网点设备价值的20%给予扣罚',
	hotline: '监举报电话:010—6641700',
	spaced: 'Work error, 5- 10 points will be deducted as the case may be.',
	book: '要求员工每两个月看一本书',
	demands: '一是窗口环境不整洁不放过;二是营业员不着标志服、不带工号牌不放过',
	counterfeit: '反徦币、反洗钱工作检查',
	ledger: '按时交接帐/物',
	traditional: '辦公室既表達辦公空間的概念,也表示特定的工作實體',
} as const;

/** Random numbers that are the same in every run (Park and Miller's minimal standard generator), each in [0, 1). */
export function createRandom(seed: number): () => number {
	let state = seed;
	return () => {
		state = (state * 16_807) % 2_147_483_647;
		return (state - 1) / 2_147_483_646;
	};
}
