import { defectsOf } from './defect.ts';
import { addAfter, duty, reword, swap, swapIn } from './edits.ts';

const MORE = [
	'translation-figures',
	'control-acts-tagged',
	'responsibility-matches-verb',
	'assessment-text-drift',
	'criterion-adds-norm',
	'too-many-acts',
	'norm-without-sanction',
	'sanction-without-norm',
];

export const textDefects = [
	...defectsOf('verb-first', MORE, [
		[
			'a noun alone',
			reword(
				'cash-driver.no-improper-use-of-cash-truck',
				'运钞车的日常保养。',
				'Maintain the cash truck day to day.',
			),
		],
		[
			'a goal instead of an act',
			reword(
				'consumer-protection-officer.educate-consumers',
				'全行消费者教育活动有声有色。',
				'Keep consumer education lively in the whole bank.',
			),
		],
		[
			'the thing comes first',
			reword('logistics-administrator.receive-guests', '来宾接待工作。', 'Do the reception of guests.'),
		],
		[
			'a mandate without a verb',
			reword('bank-head-office.manage-documents', '全行公文。', 'Manage the bank’s official documents.'),
		],
		[
			'a scored item without a verb',
			reword('deputy-director-personnel.score-manage-archives', '全行的档案。', 'Manage the bank’s archives.'),
		],
		[
			'a step without a verb',
			reword(
				'three-natures.break-down-objectives',
				'各项目标的分类与分解。',
				'Sort and break down the objectives.',
			),
		],
		[
			'a state',
			reword(
				'branch-head.workplace-hygiene',
				'班组生产现场的环境卫生良好。',
				'Keep the team’s place of production hygienic.',
			),
		],
	]),
	...defectsOf(
		'twin-polarity',
		[
			...MORE,
			'self-overlap',
			'duty-overlap',
			'prohibition-touches-post',
			'label-gap',
			'catch-all-last',
			'label-duplicate',
		],
		[
			[
				'a driver may stay away',
				reword(
					'cash-driver.keep-labour-discipline',
					'自觉遵守劳动纪律，严格履行请销假手续，不迟到、早退、不无故旷工。',
					'Keep labour discipline, follow the procedure for leave, do not be late, leave early, and do not stay away without reason.',
				),
			],
			[
				'one of two clerks need not be patient',
				reword(
					'counter-clerk-3.receive-users',
					'热情、主动接待用户，不耐心解答用户询问，积极宣传业务。',
					'Receive users warmly and on one’s own initiative, do not answer users’ questions patiently, and publicise the business actively.',
				),
			],
			[
				'a series that loses a don’t',
				reword(
					'dongtou-document-clerk.confidentiality',
					'严格遵守保密制度，不泄露机密、不私自复印、丢失文件。',
					'Observe the confidentiality rules: do not disclose secrets, do not copy privately, lose documents.',
				),
			],
			[
				'one clerk handles business against the rules',
				reword(
					'counter-clerk-4.handle-postal-business',
					'不遵照规定，正确办理各种邮政业务。',
					'Handle all kinds of postal business, not in accordance with the rules.',
				),
			],
			[
				'one list delivers, its twin does not',
				reword(
					'counter-clerk-3.hand-over-and-keep-mail',
					'不准确投交各类邮件，催领各类邮件和汇票，做好窗投邮件的平衡合拢和销号，妥善保管库存邮件，及时处理逾期未领和退回的邮件。',
					'Do not deliver all kinds of mail accurately, remind addressees, balance the mail delivered at the counter, keep stored mail safely and deal with what is overdue.',
				),
			],
			[
				'a ban’s twin allows it',
				addAfter(
					'outlet-equipment-norms.follow-atm-guide',
					"id: allow-usb\nlabel: '七、'\nzh: '网点使用的Windows终端可以安装游戏和其他软件，可以随意插U盘等移动设备来传输数据，以保障金融网的安全。'\nen: 'Games may be installed on the Windows terminals and USB sticks plugged in at will.'\nplace: '补记'\nsubjects: [information-equipment]",
				),
			],
		],
	),
	...defectsOf(
		'catch-all-last',
		[...MORE, 'self-overlap', 'duty-overlap', 'label-gap', 'label-duplicate', 'two-leads'],
		[
			[
				'a second catch-all',
				addAfter(
					'branch-head.other-assigned-tasks',
					duty(
						'more-tasks',
						'十二、',
						'完成领导交办的其他工作。',
						'Do other work that the leadership assigns.',
					),
				),
			],
			[
				'the catch-all stands in the middle',
				reword(
					'dongtou-archivist.meeting-services',
					'完成局领导临时安排的其他任务。',
					'Do other tasks that the bureau’s leadership sets.',
				),
			],
			[
				'a duty after the catch-all',
				addAfter(
					'counter-clerk-2.other-assigned-tasks',
					duty(
						'water-plants',
						'六、',
						'浇灌营业厅的花木。',
						'Water the plants in the hall.',
						'responsibility: execute\nsubjects: [hygiene]',
					),
				),
			],
			[
				'the first duty is a catch-all',
				reword(
					'beitun-bureau-director.follow-superior-rules',
					'承办上级交办的其他事项。',
					'Do other matters that superiors assign.',
				),
			],
			[
				'a catch-all in other words',
				reword(
					'marketing-director.department-safety',
					'做好上级临时布置的其他各项工作。',
					'Do all other work that superiors set for the time being.',
				),
			],
			[
				'a catch-all before the last one',
				reword(
					'branch-savings-management.batch-transactions',
					'办理领导交办的其他事宜。',
					'Handle other matters that the leadership assigns.',
				),
			],
		],
	),
	...defectsOf(
		'too-many-acts',
		[...MORE, 'verb-first', 'incompatible-duties', 'self-overlap', 'two-leads'],
		[
			[
				'a logistics duty swells',
				reword(
					'logistics-administrator.receive-guests',
					'做好接待，安排车辆，布置会场，采购食品，登记来宾，打扫客房，检查灯具，整理资料，联系酒店，接送客人，结算费用，上报情况。',
					'Do reception, arrange vehicles, set up rooms, buy food, register guests, clean rooms, check lamps, arrange materials, contact hotels, fetch guests, settle costs and report.',
				),
			],
			[
				'a clerk’s duty swells',
				reword(
					'counter-clerk-5.tidy-premises',
					'清扫大厅，擦拭柜台，整理单据，检查设备，登记台账，清点票款，核对报表，回收凭证，更换海报，保养机具，上报故障，关闭电源。',
					'Sweep the hall, wipe counters, arrange forms, check equipment, keep the ledger, count money, compare returns, recover vouchers, change posters, maintain tools, report faults and switch off the power.',
				),
			],
			[
				'a news duty swells',
				reword(
					'news-officer.keep-media-relations',
					'联系媒体，走访记者，撰写稿件，审核新闻，组织采访，安排发布，收集剪报，编制月报，分析舆情，处理投诉，培训通讯员，维护网站。',
					'Contact media, visit reporters, write articles, review news, organise interviews, arrange releases, collect cuttings, compile reports, analyse opinion, handle complaints, train correspondents and maintain the site.',
				),
				// No post or role of the handbook is a correspondent.
				['unknown-post-mentioned'],
			],
			[
				'a director’s duty swells',
				reword(
					'beitun-bureau-director.visit-customers',
					'走访客户，听取意见，收集需求，分析市场，制定方案，组织实施，检查进度，考核人员，协调部门，总结经验，上报结果，完善制度。',
					'Visit customers, hear opinions, collect needs, analyse the market, draw up schemes, put them into effect, check progress, assess people, coordinate departments, sum up experience, report results and complete rules.',
				),
			],
			[
				'a driver’s duty swells',
				reword(
					'cash-driver.no-improper-use-of-cash-truck',
					'检查车况，清洗车辆，加注油料，登记里程，保养发动机，更换轮胎，办理年检，缴纳保险，接送人员，押运现金，停放车辆，上报事故。',
					'Check the truck, wash it, fill it, log the mileage, service the engine, change tyres, have it inspected, pay insurance, fetch people, escort cash, park it and report accidents.',
				),
			],
		],
	),
	...defectsOf(
		'placeholder',
		[...MORE, 'verb-first', 'unit-missing', 'cjk-typography', 'contact-well-formed', 'deduction-not-bounded'],
		[
			[
				'to be filled in',
				reword(
					'cash-driver.no-improper-use-of-cash-truck',
					'不得违规使用运钞车（待补）。',
					'Do not use the cash truck against the rules (to be completed).',
				),
			],
			[
				'two crosses for a name',
				reword('branch-head.workplace-hygiene', '负责维护××支局的环境卫生。', 'Keep the ×× branch hygienic.'),
			],
			[
				'TBD in English',
				reword('news-officer.keep-media-relations', '负责同各类媒体建立并维护良好关系。', 'TBD'),
			],
			[
				'an empty pair of brackets',
				reword(
					'outlet-equipment-norms.use-ups-safely',
					'安全使用UPS电源（）。',
					'Use the UPS power supply safely.',
				),
			],
			[
				'an underlined blank',
				reword(
					'deputy-director-personnel.deduct-archives-error',
					'工作失误的，扣____分。',
					'Deduct ____ points for errors in this work.',
				),
			],
			[
				'sample text',
				reword('one-two-three-window-service.one-ahead', '此处填写内容。', 'Lorem ipsum dolor sit amet.'),
			],
			[
				'a name that a phrase does not declare',
				reword('zhuzhou-phrases.come-again', '欢迎××先生再来。', 'You are welcome to come again, Mr ××.'),
			],
		],
	),
	...defectsOf(
		'cjk-typography',
		[...MORE, 'placeholder', 'translation-figures'],
		[
			[
				'a half-width comma',
				reword(
					'cash-driver.keep-labour-discipline',
					'自觉遵守劳动纪律,严格履行请销假手续，不迟到、不早退、不无故旷工。',
				),
			],
			[
				'a space between characters',
				reword('branch-head.other-assigned-tasks', '完成上级 安排的其他经营、生产任务和服务工作。'),
			],
			[
				'a quotation mark that is not closed',
				reword('three-natures.rigid-management', '“刚性管理由目标管理和制度管理两部分组成。'),
			],
			['a doubled stop', reword('eight-bans.no-mail-trading', '严禁把邮件倒买倒卖。。')],
			[
				'half-width brackets',
				reword('outlet-equipment-norms.follow-atm-guide', 'ATM机的使用规范(全部)，详见ATM使用及维护图解。'),
			],
			[
				'a space between Han and Latin',
				reword(
					'outlet-equipment-norms.use-ups-safely',
					'安全使用 UPS 电源。',
					'Use the UPS power supply safely.',
				),
			],
			['an invisible character', reword('zhuzhou-phrases.come-again', '欢迎您\u200b再来。')],
			[
				'straight quotation marks',
				swapIn('office-director-bank.supervise-excellence-and-civilization', [
					'督导“创先争优”活动',
					'督导"创先争优"活动',
				]),
			],
		],
	),
	...defectsOf('preferred-term', MORE, [
		[
			'帐 for 账',
			reword(
				'counter-clerk-5.closing-settlement',
				'结算营业帐款和票券，填制各类报表，检查工作现场，均在营业终了时进行。',
			),
		],
		['其它 for 其他', reword('branch-head.other-assigned-tasks', '完成上级安排的其它经营、生产任务和服务工作。')],
		[
			'参于 for 参与',
			reword('coordination-officer.plan-major-meetings', '参于总行大型会议和活动的前期筹划，以及会务的组织。'),
			['verb-first'],
		],
		['登陆 for 登录', swapIn('outlet-equipment-norms.keep-terminals-online', ['登录查询交易', '登陆查询交易'])],
		['己付 for 已付', swapIn('eight-bans.no-retired-postage-marks', ['“邮资已付”戳记', '“邮资己付”戳记'])],
		[
			'反徦币 for 反假币',
			reword(
				'cash-driver.take-part-in-study',
				'积极参加区域行和总部组织的反徦币学习。',
				'Take an active part in the study of counterfeit currency that the regional bank and headquarters organise.',
			),
			['translation-terms'],
		],
		[
			'其它 in a phrase',
			reword(
				'zhuzhou-phrases.come-again',
				'其它业务也欢迎您再来。',
				'You are welcome to come again for other business too.',
			),
		],
	]),
	...defectsOf(
		'script-purity',
		[...MORE, 'unknown-post-mentioned', 'preferred-term', 'work-known', 'verb-first'],
		[
			[
				'one traditional character in a duty',
				reword('cash-driver.no-improper-use-of-cash-truck', '不得違规使用运钞车。'),
			],
			[
				'a whole clause in traditional characters',
				reword('branch-head.other-assigned-tasks', '完成上級安排的其他經營、生產任務和服務工作。'),
			],
			[
				'a title',
				swap('news-officer', ["zh: '新闻宣传岗'", "zh: '新聞宣传岗'"]),
				['headcount-matches', 'role-variants'],
			],
			['a ban', reword('eight-bans.no-mail-trading', '严禁把郵件倒买倒卖。')],
			['a phrase', reword('zhuzhou-phrases.come-again', '歡迎您再来。')],
			['a vocabulary item', swap('subjects', ["zh: '印章'", "zh: '印鑑'"])],
			['a guide', swapIn('office-essentials.information-centre', ['信息网络的中心', '信息網络的中心'])],
		],
	),
];
