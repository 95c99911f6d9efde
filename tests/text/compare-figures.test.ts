import { describe, expect, it } from 'vitest';

import { compareFigures } from '#text/compare-figures.ts';

const compare = (zh: string, en: string): string[] =>
	compareFigures(zh, en).map((one) => `${one.in}: ${one.figure.text}`);

describe('the same figures in two languages', () => {
	it.each([
		[
			'每月走访10个客户，并跟班一个投递段道。',
			'Visit 10 customers every month and ride along on one delivery route.',
		],
		['扣罚责任单位50元/次。', 'Fine the unit responsible 50 yuan each time.'],
		['本禁令自二〇〇七年八月一日起施行。', 'The bans are in force from 1 August 2007.'],
		['每半年轮岗一次。', 'Rotate posts once every six months.'],
		['提前十五分钟到岗。', 'Arrive fifteen minutes early.'],
		['坚持“四不放过”。', 'Hold to the “four no-let-offs”.'],
		['上午9时至下午18时在线。', 'Be online from 9:00 to 18:00.'],
		['扣3至5分。', 'Deduct 3–5 points.'],
		['扣3至5分。', 'Deduct 3 points or more, at most 5 points.'],
		['每季度一次。', 'Quarterly.'],
		['资费打九折。', 'Take 10% off the rate.'],
		['资费打9折。', 'Charge 90% of the rate.'],
		['按八五折优惠。', 'Give a 15% discount.'],
		['按九点五折优惠。', 'Give a discount of 5%.'],
		['按7.5折收费。', 'Cut the charge by 25%.'],
		['优惠10%。', 'Take 10% off.'],
		['发放三折页。', 'Hand out leaflets.'],
		['设置6位密码。', 'Set a 6-digit password.'],
		['巡查3次。', 'Make 3 rounds.'],
		['在5个工作日内答复。', 'Answer within 5 business days.'],
		['罚100元至200元。', 'Fine 100–200 yuan.'],
		['第三步：重复以上过程。', 'Step 3: repeat the above.'],
		['2007年起草。', 'Drafted in 2007.'],
		['按价值的百分之二十扣罚。', 'Charge 20% of the value.'],
		['每两个月看一本书。', 'Read one book every two months.'],
		['接待每一位客户。', 'Serve each customer.'],
		['下午2点到5点半', '2 p.m. to 5:30 p.m.'],
		['下午2:00至5:30', '2:00 to 5:30 p.m.'],
		['晚10:00至12:00', '22:00 to 24:00'],
		['上午9:00至下午5:30', '9:00 to 5:30 p.m.'],
		['夜间1时至5时', '1 a.m. to 5 a.m.'],
		['按日加收万分之五的滞纳金。', 'Charge 0.05% a day on late payments.'],
		['差错率不超过百分之零点五。', 'Keep the error rate at or below 0.5%.'],
		['完成率不低于百分之九十八点五。', 'Reach at least 98.5%.'],
		['千分之三至千分之五', '0.3% to 0.5%'],
		['四分之一以上代表同意。', 'More than a quarter of the delegates agree.'],
		['三分之一的柜员', 'a third of the tellers'],
		['交第三方保管。', 'Leave it with a third party.'],
		['注册资本人民币500万元。', 'A registered capital of RMB 5 million.'],
		['人民币500万至1000万元', 'RMB 5 to 10 million'],
		['500万元至1000万元', '5 to 10 million yuan'],
		['存款余额达到15亿元。', 'Deposits reach 1.5 billion yuan.'],
		['罚50元至100元。', 'Fine 50 to one hundred yuan.'],
		['双人押运、双人清点。', 'Two people escort and count together.'],
		['单笔20万元以上的业务须双人复核。', 'Two people check transactions above 200,000 yuan.'],
		['双人管库。', 'Keep the vault under dual control.'],
		['1至3月完成存款计划。', 'Fulfil the deposit plan from January to March.'],
		['2013—2015年的账册', 'the ledgers of 2013–2015'],
		['每1至3个月轮换。', 'Rotate every 1 to 3 months.'],
		['每天工作七个半小时。', 'Work seven and a half hours a day.'],
		['6个半小时', '6.5 hours'],
		['培训一个半小时。', 'Train for an hour and a half.'],
		['保存期为两年半。', 'Keep it for two and a half years.'],
		['保存期为一年半。', 'Keep it for 18 months.'],
		['营业到24时。', 'Open until midnight.'],
		['零点至6时停机。', 'Down from midnight to 6 a.m.'],
		['18:00—24:00', '6 p.m. to midnight'],
		['损失20余万元。', 'A loss of more than 200,000 yuan.'],
		['损失三十多万元。', 'A loss of over 300,000 yuan.'],
		['十余人到场。', 'More than ten people came.'],
		['数十人到场。', 'Dozens of people came.'],
		['取款万元以上。', 'Withdrawals of 10,000 yuan or more.'],
		['涉及几百元。', 'It concerns several hundred yuan.'],
		['造成数十万元损失。', 'A loss of hundreds of thousands of yuan.'],
		['罚3千5百元。', 'Fine 3,500 yuan.'],
		['限额12万5千元。', 'The limit is 125,000 yuan.'],
		['限额1万2元。', 'The limit is 12,000 yuan.'],
		['三四天内答复。', 'Answer within three or four days.'],
		['3或4天内答复。', 'Answer within 3 or 4 days.'],
		['扣3分或5元。', 'Deduct 3 points or 5 yuan.'],
		['每半年检查一次。', 'Inspect twice a year.'],
		['每半月检查一次。', 'Inspect twice a month.'],
		['每月两次检查。', 'Inspect every half month.'],
		['不少于50%。', 'At least half.'],
		['扣发一半绩效。', 'Withhold 50% of the performance pay.'],
		['三分之二以上代表', 'at least 2/3 of the delegates'],
		['差错率低于千分之五。', 'Keep errors below 5 per thousand.'],
		['每年1月报送。', 'Report every January.'],
		['元月15日前报送。', 'Report before 15 January.'],
		['每周一例会。', 'Meet every Monday.'],
		['隔日清点。', 'Count every other day.'],
		['每旬上报。', 'Report every ten days.'],
		['三季度完成。', 'Finish in the third quarter.'],
		['24小时值班。', 'On duty around the clock.'],
		['提前一刻钟到岗。', 'Arrive 15 minutes early.'],
		['一式三份。', 'In triplicate.'],
		['按5倍扣罚。', 'Fined fivefold.'],
	])('%s', (zh, en) => {
		expect(compare(zh, en)).toEqual([]);
	});
});

describe('figures that only look alike in two languages', () => {
	it.each([
		['每半年检查一次。', 'Inspect twice a month.'],
		['每半年检查一次。', 'Inspect three times a year.'],
		['每半年检查两次。', 'Inspect twice a year.'],
		['损失20余万元。', 'A loss of more than 20,000 yuan.'],
		['限额12万5千元。', 'The limit is 12,500 yuan.'],
		['不少于50%。', 'At least a third of them.'],
		['营业到24时。', 'Open until noon.'],
		['三四天内答复。', 'Answer within three to five days.'],
		['每年1月报送。', 'Report every July.'],
		['十余人到场。', 'More than twenty people came.'],
		['隔日清点。', 'Count every three days.'],
		['按5倍扣罚。', 'Fined threefold.'],
		['提前一刻钟到岗。', 'Arrive 45 minutes early.'],
		['资费打九折。', 'Take 90% off the rate.'],
		['按八五折优惠。', 'Give an 85% discount.'],
		['资费打九折。', 'Charge the full rate.'],
		['扣3分。', 'Deduct 3 people.'],
		['派5人参加。', 'Send people 5 times.'],
		['在5个工作日内答复。', 'Answer within 5 days.'],
		['在5天内答复。', 'Answer within 5 working days.'],
	])('%s %s', (zh, en) => {
		expect(compare(zh, en)).not.toEqual([]);
	});
});

describe('different figures', () => {
	it.each<[string, string, string[]]>([
		['扣罚50元。', 'Fine 60 yuan.', ['first: 50元', 'second: 60 yuan']],
		['自2007年8月1日起。', 'From 1 September 2007.', ['first: 2007年8月1日', 'second: 1 September 2007']],
		['按20%扣罚。', 'Charge part of the value.', ['first: 20%']],
		['走访客户。', 'Visit 10 customers.', ['second: 10']],
		['每月召开一次。', 'Hold it once.', ['first: 每月']],
		['四个必须。', 'The five musts.', ['first: 四个', 'second: five']],
		['提前十五分钟。', 'Come fifteen hours early.', ['first: 十五分钟', 'second: fifteen hours']],
		['扣10分；扣10分。', 'Deduct 10 points.', ['first: 10分']],
		['电话010-6641700。', 'Call 010-6641709.', ['first: 010-6641700', 'second: 010-6641709']],
		['下午2:00至5:30', '2:00 to 5:30 a.m.', ['first: 下午2:00至5:30', 'second: 2:00 to 5:30 a.m.']],
		['加收万分之五。', 'Charge 0.5%.', ['first: 万分之五', 'second: 0.5%']],
		['三分之一以上。', 'More than a quarter of them.', ['first: 三分之一', 'second: a quarter']],
		['500万元', 'RMB 5 billion', ['first: 500万元', 'second: RMB 5 billion']],
		['双人押运。', 'Three people escort it.', ['second: Three people']],
		['1至3月', 'January to April', ['first: 3月', 'second: April']],
		['培训两个半小时。', 'Train for two hours.', ['first: 两个半小时', 'second: two hours']],
		['在线9:00–18:00。', 'Online 9:00–17:00.', ['first: 9:00–18:00', 'second: 9:00–17:00']],
	])('%s | %s', (zh, en, expected) => {
		expect(compare(zh, en)).toEqual(expected);
	});

	it('are none where only one text has a numeral word that may be part of a phrase', () => {
		expect(compare('做到三个结合。', 'Combine the work at every level.')).toEqual([]);
	});
});
