import { defectsOf } from './defect.ts';
import { addAfter, addProse, duty, reword, setField, swap, swapIn } from './edits.ts';

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
		[
			'newspapers alone',
			reword(
				'clerical-officer.handle-newspapers',
				'报刊的发行。',
				'Handle the issuing of newspapers and periodicals.',
			),
		],
		[
			'secretarial affairs alone',
			reword(
				'bank-head-office.do-secretarial-work',
				'总行的行政文秘事务。',
				'Handle head office’s administrative and secretarial work.',
			),
		],
		[
			'the day’s balance alone',
			reword(
				'one-two-three-window-service.one-settlement',
				'当天业务的平衡合拢。',
				'Balance the books of the day.',
			),
		],
		[
			'sub-brands alone',
			reword(
				'brand-officer.coordinate-sub-brands',
				'各业务条线子品牌的统筹与支持。',
				'Plan and support the business lines’ sub-brands.',
			),
		],
		[
			'a scored item on relations alone',
			reword(
				'office-director-bank.score-coordinate-posts-of-department',
				'本部门各岗位之间的工作关系。',
				'Coordinate work among this department’s own posts.',
			),
		],
		[
			'a thing first in the English',
			setField('logistics-administrator.manage-canteen', 'en', "'The staff canteen.'"),
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
					'不依规正确办理各种邮政业务。',
					'Handle all kinds of postal business, not in accordance with the rules.',
				),
			],
			[
				'one list delivers, its twin does not',
				reword(
					'counter-clerk-3.hand-over-and-keep-mail',
					'不准确投交各类邮件，催领各类邮件和汇票，做好窗投邮件的平衡合拢和销号，妥善保管库存的邮件，及时处理逾期未领和退回的邮件。',
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
			[
				'wires may be connected carelessly',
				swapIn(
					'outlet-equipment-norms.use-ups-safely',
					['线路不得乱接', '线路乱接'],
					['do not wire it carelessly', 'wire it carelessly'],
				),
			],
			[
				'one of two clerks does not reply on time',
				swapIn(
					'counter-clerk-1.inquiries-and-tracing',
					['按时给予答复', '不按时给予答复'],
					['reply on time', 'do not reply on time'],
				),
			],
			[
				'one of two clerks no longer improves',
				swapIn(
					'counter-clerk-2.study-knowledge-and-skills',
					['不断提高', '不再提高'],
					['keep raising', 'no longer raise'],
				),
			],
			[
				'a guide lets staff eat at others’ expense',
				swapIn(
					'running-an-office.be-clean',
					['不假公济私，不吃拿卡要', '不假公济私，吃拿卡要'],
					[
						'and eat at no one’s expense, take nothing, hold up no one’s business and demand nothing',
						'and eat at others’ expense, take, hold up and demand',
					],
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
			[
				'other temporary tasks before the end',
				reword(
					'branch-business-management.guide-electronic-branches',
					'完成上级安排的其他临时性任务。',
					'Do other temporary tasks that superiors set.',
				),
			],
			[
				'what else the leaders hand over stands second',
				reword(
					'consumer-protection-officer.build-protection-rules',
					'承办行领导交办的其他事务。',
					'Handle other affairs that the bank’s leaders hand over.',
				),
			],
			[
				'the rest of the work after the catch-all',
				addAfter(
					'marketing-director.other-assigned-tasks',
					duty(
						'remaining-tasks',
						'14、',
						'承担局领导临时指派的其余工作。',
						'Take on the remaining work that the bureau’s leadership assigns at short notice.',
					),
				),
			],
			[
				'a guard’s list gains a catch-all in the middle',
				addAfter(
					'escort-guard.take-part-in-study',
					duty(
						'other-work',
						'1,',
						'做好领导临时交代的其他工作。',
						'Do other work that the leadership mentions at short notice.',
					),
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
			[
				'a brand duty swells',
				reword(
					'brand-officer.govern-group-brand',
					'负责集团品牌的规范管理，开展调研，策划方案，审核设计，组织培训，检查使用，收集意见，编写手册，评估效果，上报总结。',
					'Take charge of managing the group brand by its standards: do research, plan schemes, review designs, organise training, check use, collect opinions, write the manual, evaluate effects and report.',
				),
			],
			[
				'a sales duty swells',
				reword(
					'beitun-account-manager.marketing-activities',
					'走访客户、登记需求、宣传业务、签订合同、收集信息、分析市场、填写日志、整理资料、回访用户、上报业绩。',
					'Visit customers, register needs, publicise business, sign contracts, collect information, analyse the market, fill in the log, arrange materials, call back users and report results.',
				),
				['incompatible-duties'],
			],
			[
				'a cleaning duty swells',
				reword(
					'counter-clerk-2.clean-counter-area',
					'清扫地面，擦拭柜台，清洗门窗，整理台席，摆放用品，清理废纸，更换海报，检查灯具，浇灌花木。',
					'Sweep the floor, wipe the counter, wash doors and windows, arrange positions, set out supplies, clear waste paper, change posters, check lamps and water plants.',
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
			[
				'two Latin letters for a name',
				reword(
					'dongtou-office-director.coordinate-departments',
					'协调XX部门的工作关系。',
					'Coordinate the working relations of department XX.',
				),
				['unknown-post-mentioned'],
			],
			[
				'still to be decided',
				reword(
					'information-equipment-rules.report-damage',
					'市局的网点设备使用单位遇到网点设备损坏，要报给网点设备管理部门维修或更换，时限待定。',
					'Report damaged outlet equipment to the outlet equipment management department for repair or replacement, as a municipal bureau unit that uses it; the time limit is to be decided.',
				),
			],
			[
				'a translator’s reminder',
				setField('logistics-administrator.receive-guests', 'en', "'TODO: translate this duty.'"),
				['translation-complete'],
			],
			[
				'empty corner brackets',
				reword('branch-head.other-assigned-tasks', '完成上级安排的其他经营、生产任务和服务工作【】。'),
			],
			[
				'a letter for the points',
				reword(
					'office-director-bank.deduct-delayed-work',
					'拖延工作的，扣X分。',
					'Deduct X points where work is delayed.',
				),
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
			[
				'a half-width question mark',
				reword('zhuzhou-phrases.what-service-do-you-need', '请问您需要办理什么业务?'),
			],
			[
				'a doubled comma',
				swapIn('consumer-protection-officer.prevent-infringement-risk', ['机制，防范', '机制，，防范']),
			],
			[
				'a space after a full-width comma',
				swapIn('three-natures.break-down-objectives', ['目标分类，先', '目标分类， 先']),
			],
			[
				'a title that is not closed',
				swapIn('branch-business-management.service-norms-and-satisfaction', [
					'《邮政通信服务规范》',
					'《邮政通信服务规范',
				]),
				['work-known', 'translation-terms'],
			],
			['a space in a vocabulary', swap('subjects', ["zh: '档案管理'", "zh: '档案\u00a0管理'"])],
			[
				'a half-width stop at the end',
				reword('eight-bans.no-cut-rate-periodicals', '严禁在异地以低费率接办报刊.'),
			],
			[
				'a half-width colon in a penalty',
				swapIn('information-equipment-rules.careless-treatment', ['不爱惜网点设备：', '不爱惜网点设备:']),
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
		['帐 in a vocabulary', swap('subjects', ["zh: '账务与报表'", "zh: '帐务与报表'"])],
		['其它 in a step', swapIn('one-two-three-window-service.receive-first-mail', ['向其他客户', '向其它客户'])],
		[
			'参于 in a guide',
			reword(
				'office-essentials.advisory-function',
				'收集信息，并参于决策。',
				'Gather information and take part in decisions.',
			),
		],
		[
			'登陆 in a duty',
			swapIn(
				'branch-general-management.online-office-system',
				['负责日常管理网上办公系统', '负责网上办公系统的登陆和日常管理'],
				['day-to-day management', 'login and day-to-day management'],
			),
		],
		['反徦币 in the prose', addProse('district-branch-head', '反徦币工作另有通知。')],
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
			[
				'one traditional character in a penalty',
				swapIn('information-equipment-rules.careless-treatment', ['敲击设备', '敲擊设备']),
			],
			['an organisation’s name', swap('dongtou-postal-bureau', ["zh: '洞头县邮政局'", "zh: '洞頭县邮政局'"])],
			[
				'a scored item',
				swapIn('office-director-bank.score-supervise-safety', ['督导', '督導']),
				['assessment-text-drift'],
			],
			['the wrong 干', swapIn('information-equipment-rules.daily-care', ['干净', '乾净'])],
			['the name of the site', swap('zh', ["'岗位职责与制度手册'", "'崗位职责与制度手册'"])],
			['a step', reword('one-two-three-window-service.serve-first', '真誠接待第一位客户。')],
		],
	),
];
