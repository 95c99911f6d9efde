import { describe, expect, it } from 'vitest';
import { rule } from '#rules/translation-polarity.ts';
import { corpusOf, duty, findingsOf, post } from './build.ts';

const find = (zh: string, en: string) =>
	findingsOf(rule, corpusOf([post('clerk', { duties: [duty('a', { zh, en })] })]));

describe('the force of a text', () => {
	it.each([
		['未经主管授权，任何人不得调阅监控录像。', 'CCTV footage is viewed with the supervisor’s authorisation only.'],
		['严禁将U盾交由他人保管。', 'Keep your own U-key; never hand it to anyone else.'],
		['禁止在库区使用明火。', 'No naked flames in the storage area.'],
		['闲人免进。', 'Staff only.'],
		['不得少于两人。', 'There must be two people or more.'],
		['对可疑交易应及时上报。', 'Report suspicious transactions promptly.'],
		['支局长可以根据情况调整班次。', 'The branch head may adjust shifts as the case requires.'],
		['可根据需要增加检查次数。', 'Make more inspections where needed.'],
		['超过三天的，报支局长批准。', 'More than three days needs the branch head’s approval.'],
		[
			'迟到15分钟以内扣1分，15分钟以上扣2分。',
			'Deduct 1 point for being up to 15 minutes late and 2 points beyond that.',
		],
		['金额在5万元以下（含）的由柜员办理。', 'Tellers handle sums of 50,000 yuan or less.'],
		['至少每季度检查一次。', 'Inspect once a quarter or more often.'],
		['每周至少提前一天公布排班表。', 'Publish the rota no later than a day before the week begins.'],
		['除特殊情况外，不受理口头申请。', 'Oral applications are accepted in special cases only.'],
		['除完成投递任务外，还应做好揽收。', 'Besides delivering, collect mail as well.'],
		['除夕当天提前下班。', 'Finish early on New Year’s Eve.'],
		['营业前检查设备，营业后切断电源。', 'Check the equipment before opening and cut the power after closing.'],
		['审核后发放。', 'Review before issuing.'],
		['未交款前不得发货。', 'Take payment before dispatching goods.'],
		['下班后关好门窗。', 'Shut doors and windows before leaving.'],
		['部分网点试行延时服务。', 'Some outlets try out longer hours.'],
		['任何情况下不得与客户争吵。', 'In no case quarrel with customers.'],
		['不同岗位分别考核。', 'Assess different posts separately.'],
		['无偿提供老花镜。', 'Provide reading glasses free of charge.'],
		['不定期抽查。', 'Make spot checks.'],
		['资料不齐的，一次告知。', 'Where papers are missing, say at once everything that is needed.'],
		['不留死角。', 'Cover every corner.'],
		['工作不推诿、不扯皮。', 'Take responsibility for one’s work.'],
		['办事不拖拉。', 'Act promptly.'],
		['避免重复劳动。', 'Avoid doing work twice.'],
		['非本单位车辆不得入内。', 'Only the unit’s own vehicles may enter.'],
		['不得让客户等候超过10分钟。', 'Serve customers within 10 minutes.'],
		['务必于5月1日前完成。', 'Be sure to finish by 1 May.'],
		['应急预案每年演练一次。', 'Rehearse the emergency plan once a year.'],
		['允许员工提出不同意见。', 'Staff are free to disagree.'],
		['应保守客户秘密。', 'Never disclose customers’ secrets.'],
		['准时到岗。', 'Don’t be late for work.'],
		['不得超越权限审批。', 'Approve within one’s powers.'],
		['客户满意度达不到90%以上的，扣2分。', 'Deduct 2 points where customer satisfaction is below 90%.'],
		['完成以下三项工作。', 'Do the following three things.'],
		[
			'遵守保密规定，不得复印、拍照、外传档案内容。',
			'Keep to the rules of confidentiality; never copy, photograph or pass on what files contain.',
		],
		['未达账项于次月10日前查清。', 'Clear up items in transit by the 10th of the following month.'],
		['次日提交当日的日志。', 'Submit the log of that day on the next.'],
		['次月5日前上报当月计划。', 'Submit the plan of the same month by the 5th of the month after.'],
		['当日差错当日更正。', 'Correct the day’s errors before the next day.'],
		['自受理之日起10个工作日内答复。', 'Answer within 10 working days of the application.'],
		['期满前自受理之日起3日内答复。', 'Answer within 3 days of the application, before the term ends.'],
		['会议召开前3日发出通知。', 'Send notice 3 days ahead, after the agenda is set.'],
		[
			'未落实登记的，除总行书面批准外，不得放款。',
			'Where the pledge is not registered, pay out only if head office has approved in writing.',
		],
		['实行双人调查。', 'Two people, and not one alone, investigate.'],
		['两人会同查库，不得单独进入。', 'Check the vault together; never enter alone.'],
		['审批500万元（含）以下的贷款。', 'Approve loans of up to and including 5 million yuan.'],
		['对5万元（含）以上的支取授权。', 'Authorise withdrawals from 50,000 yuan.'],
		['审批500万元（不含）以下的贷款。', 'Approve loans of less than 5 million yuan.'],
	])('is the same: %s – %s', (zh, en) => {
		expect(find(zh, en)).toEqual([]);
	});

	it.each([
		['严禁将U盾交由他人保管。', 'Give your U-key to others for safekeeping.'],
		['不得擅自离岗。', 'Leave your post without leave.'],
		['凭证不得涂改。', 'Vouchers may be altered.'],
		['禁止在库区使用明火。', 'Use naked flames in the storage area.'],
		['客户信息不得外传。', 'Pass on customer information.'],
		['不得少于两人。', 'There may be at most two people.'],
		['出纳不得兼任会计。', 'The cashier also serves as the accountant.'],
		['对可疑交易应及时上报。', 'Suspicious transactions may be reported.'],
		['重要岗位人员应定期轮岗。', 'Staff in key posts can rotate.'],
		['支局长可以根据情况调整班次。', 'The branch head must adjust shifts as the case requires.'],
		['有条件的网点可以增设自助设备。', 'Outlets are required to add self-service equipment.'],
		['超过三天的，报支局长批准。', 'Leave of up to three days needs the branch head’s approval.'],
		['请假三天以内由班组长批准。', 'Leave of more than three days is approved by the team leader.'],
		['金额在5万元以下的由柜员办理。', 'Tellers handle sums of 50,000 yuan or more.'],
		['至少每季度检查一次。', 'Inspect at most once a quarter.'],
		['差错率不高于万分之一。', 'Keep the error rate no lower than one in ten thousand.'],
		['有效期不超过一年。', 'It is valid for at least one year.'],
		['最迟于次日上午交回。', 'Return it the next morning at the earliest.'],
		['除特殊情况外，不受理口头申请。', 'Do not accept oral applications.'],
		['除法定节假日外，每天都营业。', 'Open every day, holidays too.'],
		['除国家另有规定的以外，一律按本办法执行。', 'Follow these measures in all cases.'],
		['交班前核对现金。', 'Check the cash after the shift is handed over.'],
		['会后三日内印发纪要。', 'Issue minutes three days before the meeting.'],
		['节后恢复正常营业。', 'Return to normal hours before the holiday.'],
		['月底前完成盘点。', 'Finish stocktaking after the end of the month.'],
		['全部库存现金由两人清点。', 'Two people count a part of the cash stock.'],
		['所有邮件当日投递。', 'Deliver some of the items on the day.'],
		['部分网点试行延时服务。', 'All outlets try out longer hours.'],
		['任何情况下不得与客户争吵。', 'Quarrel with customers in any case.'],
		['请勿靠近。', 'Please come near.'],
		['必须实事求是。', 'Stick to the facts if possible.'],
		['须凭有效证件领取。', 'Valid papers can be shown when collecting.'],
		['应保守客户秘密。', 'Customers’ secrets may be kept.'],
		['可疑邮件不得收寄，应立即报告。', 'Accept suspicious mail and report it at once.'],
		['不得泄露国家秘密和商业秘密。', 'Disclose state and business secrets.'],
		['仅限内部使用。', 'For internal and external use.'],
		['只有持证人员才能上岗。', 'Certified staff and others work at the counter.'],
		['重量超过30公斤的，拒收。', 'Refuse items of up to 30 kg.'],
		['两人以上方可开箱。', 'The box is opened with fewer than two people present.'],
		['具有五年以上工作经验。', 'Have less than five years’ experience.'],
		['没有批准手续的，不予报销。', 'Reimburse expenses without approval papers.'],
		['不得无故缺席会议。', 'Miss meetings without reason.'],
		['值班人员不得离开值班室。', 'The person on duty leaves the duty room.'],
		['密码不得告知他人。', 'Tell others the password.'],
		['无证不得驾驶公车。', 'Drive official cars without a licence.'],
		['非工作时间不得进入库房。', 'Enter the storeroom outside working hours.'],
		['酒后严禁驾驶。', 'Drive after drinking.'],
		['收取现金，不得坐支。', 'Collect cash and spend it directly.'],
		['必须双人送款。', 'One person may deliver the cash.'],
		['务必核对印鉴。', 'The specimen seal may be checked.'],
		['登记一律要完整。', 'The register may be complete.'],
		['收寄邮件。所有邮件当日投递。', 'Accept mail. Some of the items are delivered on the day.'],
		['照常营业。', 'Excluding weekends, open as usual.'],
		['未达账项于次月10日前查清。', 'Clear up items in transit by the 10th of the same month.'],
		['当日差错更正完毕。', 'Correct errors on the next day.'],
		['自受理之日起10个工作日内答复。', 'Answer within 10 working days before the application.'],
		['会议召开前3日发出通知。', 'Send notice 3 days after the meeting.'],
		['实行双人调查。', 'Investigate alone.'],
		[
			'未落实登记的，除总行书面批准外，不得放款。',
			'Where the pledge is not registered, the loan must not be paid out.',
		],
		['审批500万元（含）以下的贷款。', 'Approve loans of less than 5 million yuan.'],
		['审批500万元（不含）以下的贷款。', 'Approve loans of up to 5 million yuan.'],
		['受理5万元（含）以下的申请。', 'Accept applications for less than 50,000 yuan.'],
		['不得复印、拍照、外传。', 'Copy, photograph or pass it on.'],
		[
			'领导不得干预业务审批；员工应当拒绝违规指令。',
			'Leaders intervene in business approvals; staff should refuse orders against the rules.',
		],
	])('differs: %s – %s', (zh, en) => {
		expect(find(zh, en).map(({ severity }) => severity)).toContain('warning');
	});

	it.each([
		['营业前检查设备。', 'Check the equipment after opening.'],
		['做到零差错、无投诉。', 'Work with errors and complaints.'],
		['工作不推诿、不扯皮。', 'Shirk and pass work to and fro.'],
		['办事不拖拉。', 'Delay the work.'],
		['不办理代签业务。', 'Sign for others.'],
		['未签到的，不计考勤。', 'Count attendance for those who sign in.'],
		['公章不外借。', 'Lend the seal out.'],
		['工作时间不做私事。', 'Do private business in working hours.'],
		['不接受客户馈赠。', 'Accept gifts from customers.'],
		['不参与赌博。', 'Take part in gambling.'],
		['会议记录应当天整理；涉密内容不得外传。', 'Write up minutes the same day; pass secret content on to others.'],
		['每天上报。', 'Never report daily.'],
		['打扫卫生。整理桌面。', 'Clean up. Never tidy the desk.'],
		['打扫卫生，整理桌面。', 'Clean up, and do not tidy the desk.'],
		['登记后发放，领用人签字。', 'Issue after registering; the recipient must not sign.'],
	])('may differ, for a person to weigh: %s – %s', (zh, en) => {
		expect(find(zh, en).map(({ severity }) => severity)).toEqual(['notice']);
	});
});

describe('a finding', () => {
	it('quotes the clause where it shows, with what it quotes', () => {
		const [finding, ...others] = find(
			'做好“七必查”，检查设备。库房内不得存放“三无”产品；钥匙随身带好。',
			'Keep to the “seven musts” and check the equipment. Store “three lacks” products in the storeroom; carry the keys.',
		);
		expect(others).toEqual([]);
		expect(finding).toMatchObject({ uids: ['clerk.a'], severity: 'warning', at: { path: ['duties', 0, 'en'] } });
		expect(finding?.message.zh).toContain('：“库房内不得存放‘三无’产品”');
		expect(finding?.message.en).toContain('“Store ‘three lacks’ products in the storeroom”');
	});

	it('is one for each kind of difference', () => {
		const found = find('严禁吸烟。库房至少两人值守。', 'Smoke here. Have at most two people watch the storeroom.');
		expect(found.map(({ identity }) => identity)).toEqual([
			'translation-polarity:clerk.a:ban-lost',
			'translation-polarity:clerk.a:bound',
		]);
	});

	it('is none where a word is only quoted, or another sentence keeps the “not”', () => {
		expect(find('学习“不得擅离职守”一条。', 'Study the article on staying at one’s post.')).toEqual([]);
		expect(find('清点现金；不得外出。', 'Stay inside and never leave; count the cash.')).toEqual([]);
	});
});
