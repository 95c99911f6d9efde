import { defectsOf } from './defect.ts';
import { addAfter, addField, addProse, duty, reword, setField, swap, swapIn } from './edits.ts';

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
		[
			'passive, by this post',
			reword(
				'archives-officer.appraise-archives',
				'银行业务档案的日常鉴定由本岗负责。',
				'See to the day-to-day appraisal of the bank’s business archives.',
			),
		],
		[
			'an interest, then its coordination',
			reword(
				'marketing-director.coordinate-business-interests',
				'北屯局与支局、所、各部门经营利益关系的协调。',
				'Coordinate the business interests of the Beitun bureau, its sub-branches, offices and departments.',
			),
		],
		[
			'two lists of things',
			reword(
				'counter-clerk-5.premises-and-equipment-upkeep',
				'有关设备的日常保养，营业场所的卫生与整洁。',
				'See to the upkeep of equipment and the cleanliness of the premises.',
			),
		],
		[
			'a keyword and a colon',
			reword(
				'parcels-express-philately-manager.key-accounts-and-contracts',
				'大客户：建档、关系维护和合同管理。',
				'Set up files on key accounts, keep up relations with them and manage contracts.',
			),
		],
		[
			'a state of the lines',
			reword(
				'dongtou-office-director.telephone-lines',
				'全局办公电话通信畅通无阻。',
				'Keep the whole bureau’s office telephone lines open.',
			),
		],
		[
			'what the post is',
			reword(
				'bank-head-office.run-meetings-and-reception',
				'总行会议与接待的组织者。',
				'Organise head office’s meetings and reception.',
			),
		],
		[
			'a determiner in the English',
			setField(
				'cash-driver.know-anti-violence-plan',
				'en',
				"'All drivers know the escort’s anti-violence plan well and are clear about how that plan divides responsibilities.'",
			),
		],
		[
			'what is demanded of the post in the English',
			setField(
				'beitun-account-manager.study-new-business',
				'en',
				"'It is necessary to join in business study actively, know the constantly changing new business well, and be able to answer users’ business inquiries correctly.'",
			),
		],
		[
			'the post as subject',
			reword(
				'dongtou-archivist.subscriptions',
				'本岗负责全局图书和报刊的订阅。',
				'Subscribe to the bureau’s books, newspapers and periodicals.',
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
			[
				'nothing need be turned off',
				swapIn(
					'counter-clerk-2.safety-and-closing',
					['营业终了时关好', '营业终了时无须关好'],
					['at close of business turn off', 'at close of business there is no need to turn off'],
				),
			],
			[
				'never is lost before the taboo words',
				swapIn(
					'counter-clerk-1.star-service-and-manners',
					['绝不使用服务忌语', '使用服务忌语'],
					['never', 'also'],
				),
			],
			[
				'money is not handed in',
				swapIn('counter-clerk-4.daily-settlement', ['及时上缴', '未及时上缴']),
				['translation-polarity'],
			],
			[
				'one of two guards no longer studies',
				reword(
					'escort-guard.take-part-in-study',
					'不再参加区域行和总部组织的制度、规章、教育和学习。',
					'No longer take part in the systems, regulations, education and study that the regional bank and headquarters organise.',
				),
			],
			[
				'the second don’t of an article is lost',
				swapIn(
					'outlet-equipment-norms.protect-windows-terminals',
					['也不得随意插', '也随意插'],
					['do not plug in', 'plug in'],
				),
			],
			[
				'what harms unity is done',
				swapIn('running-an-office.be-disciplined', ['不做不利于团结的事', '做不利于团结的事']),
			],
			[
				'what harms the image is done',
				swapIn('office-essentials.bear-responsibility', ['不做有损企业', '做有损企业']),
			],
			['duty is neglected', swapIn('office-essentials.service-property', ['不越权，不失职', '不越权，失职'])],
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
			[
				'a second one for the office director',
				addAfter(
					'dongtou-secretary.other-temporary-tasks',
					duty(
						'office-director-tasks',
						'10、',
						'承办局办主任安排的其他日常事务。',
						'Handle other day-to-day affairs that the director of the office arranges.',
					),
				),
			],
			[
				'the last two changed places',
				[
					reword(
						'financial-business-manager.meet-production-tasks',
						'完成领导交办的其他工作。',
						'Do other work that the leadership assigns.',
					),
					reword(
						'financial-business-manager.other-assigned-tasks',
						'努力完成局内的生产经营任务。',
						'Strive to complete the bureau’s production and operating tasks.',
					),
				],
			],
			[
				'whatever the leaders set, in the middle',
				reword(
					'logistics-administrator.serve-meetings',
					'随时完成领导临时指派的任务。',
					'Do at any time the tasks that the leadership sets at short notice.',
				),
			],
			[
				'what is not listed',
				reword(
					'brand-officer.govern-group-brand',
					'承担本岗未列明的其他工作。',
					'Take on other work of this post that is not listed.',
				),
			],
			[
				'at the end of a duty in the middle',
				swapIn(
					'marketing-director.break-down-plan',
					['专业部门或个人。', '专业部门或个人，并完成领导交办的其他工作。'],
					['individuals', 'individuals, and do other work that the leadership assigns'],
				),
			],
			[
				'all that superiors assign stands first',
				reword(
					'personnel-supervisor.manage-technical-and-veteran-cadres',
					'做好上级交办的一切其他事务。',
					'Do all other affairs that superiors assign.',
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
			[
				'closing swells',
				reword(
					'counter-clerk-2.safety-and-closing',
					'营业终了时锁好门窗，拉下电闸，封存现金，核销票券，盖戳封袋，填报日结，上锁保险柜，布设警报，登记交接，留存钥匙。',
					'At close of business lock doors and windows, switch off the power, seal the cash, cancel vouchers, stamp and seal bags, fill in the day’s return, lock the safe, set the alarm, log the handover and keep the keys.',
				),
			],
			[
				'what is done to papers is counted up',
				reword(
					'dongtou-document-clerk.printing',
					'负责文件和资料的打印、复印、装订、校对、分发、登记、归档、回收、销毁。',
					'Take charge of typing, copying, binding, proofreading, giving out, logging, filing, recovering and destroying documents and materials.',
				),
			],
			[
				'firstly to ninthly',
				reword(
					'marketing-director.coordinate-business-interests',
					'一是摸清各单位的利益诉求；二是拟定分配方案；三是征求意见；四是召开协调会；五是调整比例；六是公布结果；七是受理异议；八是复核账目；九是兑现奖金。',
					'First find out what each unit wants; second draft the scheme; third ask for opinions; fourth hold a meeting; fifth adjust the shares; sixth publish the result; seventh take objections; eighth check the accounts; ninth pay the bonuses.',
				),
			],
			[
				'care for staff swells',
				reword(
					'district-branch-head.care-for-staff',
					'看望病号，慰问困难职工，发放劳保用品，组织体检，操办食堂，修缮宿舍，筹办文体活动，调解纠纷，疏导情绪，评选先进，报送名册。',
					'Visit the sick, comfort those in need, give out protective gear, organise check-ups, run the canteen, repair dormitories, prepare activities, settle disputes, calm tempers, choose models and report the list.',
				),
			],
			[
				'a news duty counted up',
				reword(
					'news-officer.keep-media-relations',
					'联络媒体、约稿组稿、审读清样、配发图片、投送稿件、跟踪刊发、剪存样报、核发稿酬、答谢记者。',
					'Contact the media, commission articles, read proofs, add pictures, send texts, follow publication, keep cuttings, pay fees and thank reporters.',
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
			[
				'scope to be verified',
				reword(
					'branch-savings-management.batch-transactions',
					'负责处理分局网点的批量业务（具体范围待核实）并作相应管理，对相应数据进行统计、分析和上报。',
				),
			],
			[
				'dots for what is managed',
				reword(
					'brand-officer.govern-group-brand',
					'负责……的规范管理。',
					'Take charge of managing … by its standards.',
				),
			],
			['circles for a name', swapIn('branch-head.workplace-hygiene', ['班组生产现场', '○○支局生产现场'])],
			[
				'TBC in the English',
				swapIn('personnel-supervisor.handle-women-and-family-planning', [
					'family planning well.',
					'family planning well (TBC).',
				]),
			],
			['a date left open', swapIn('eight-bans.effective-date', ['2007年8月1日起', '2007年×月×日起'])],
			[
				'a template’s field',
				reword(
					'logistics-administrator.manage-hygiene',
					'负责【填写部门名称】的卫生管理。',
					'Take charge of hygiene in [name of department].',
				),
			],
			[
				'a template’s braces',
				reword('logistics-administrator.manage-canteen', '做好{{单位}}职工食堂的管理工作。'),
			],
			[
				'question marks for the number',
				swapIn('counter-clerk-3.daily-settlement', ['日终结算，', '日终结算（???时前），']),
			],
			[
				'an editor’s question to a colleague',
				swapIn('beitun-bureau-director.visit-customers', [
					'做好全市邮政用户的维护',
					'做好全市（请核对：全市还是全局？）邮政用户的维护',
				]),
			],
			[
				'insert here in the English',
				setField(
					'clerical-officer.handle-newspapers',
					'en',
					"'Handle the issuing of newspapers and periodicals well [insert deadline here].'",
				),
			],
			['“none” in brackets', reword('news-officer.keep-media-relations', '（无）。', '(None.)')],
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
			['a half-width semicolon', swapIn('counter-clerk-3.keep-cash-and-vouchers', ['业务单据；', '业务单据;'])],
			[
				'three points for an ellipsis',
				swapIn('logistics-administrator.serve-meetings', ['后勤工作。', '后勤工作...']),
			],
			['a comma before the stop', swapIn('logistics-administrator.receive-guests', ['工作。', '工作，。'])],
			['quotation marks the wrong way round', swapIn('three-natures.fair-environment', ['“三公开”', '”三公开“'])],
			['an ideographic space', swapIn('clerical-officer.manage-files', ['做好档案', '做好　档案'])],
			[
				'full-width letters',
				swapIn('outlet-equipment-norms.use-ups-safely', ['安全使用UPS电源：', '安全使用ＵＰＳ电源：']),
			],
			[
				'a double mark closed as a single one',
				swapIn('three-natures.good-branch-image', ['“四个坚持”', '“四个坚持’']),
			],
			[
				'hyphens for a dash',
				swapIn('counter-clerk-5.accept-and-deliver-mail', ['投交；办理各种', '投交--办理各种']),
			],
			['a tab', swapIn('escort-guard.follow-escort-and-vault-rules', ['不得违反', '不得\t违反'])],
			[
				'two commas of the list',
				swapIn('clerical-officer.register-and-distribute-documents', ['登记、传阅', '登记、、传阅']),
			],
			[
				'a bracket opened wide and closed narrow',
				swapIn('zhuzhou-phrases.please-sign-here', ['（盖章）', '（盖章)']),
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
		[
			'帐户 in a criterion',
			swapIn('deputy-director-personnel.deduct-personnel-error', ['工作失误的', '帐户差错、工作失误的']),
		],
		[
			'其它 in the interface',
			swap('zh', ["post.variants: '同一角色的其他清单'", "post.variants: '同一角色的其它清单'"]),
		],
		['台帐 in the interface', swap('zh', ["'链接与台账'", "'链接与台帐'"])],
		[
			'a remark that quotes nothing',
			addField(
				'three-natures.uniform-dress',
				"notes:\n  - kind: remark\n    zh: '同样适用于其它窗口。'\n    en: 'Other counters do so too.'",
			),
		],
		[
			'a newly registered variant that a text uses',
			swap('terms', ["variants: ['登陆']", "variants: ['登陆', '签到']"]),
			[],
			['outlet-equipment-norms'],
		],
		[
			'参于 in a reading',
			swapIn('cash-driver.take-part-in-study', [
				'参加制度、规章、教育、学习四类活动。',
				'参于制度、规章、教育、学习四类活动。',
			]),
		],
		[
			'其它 in a title’s reason',
			swap('beitun-account-manager', ['标题缺失；本清单讲', '标题缺失；本清单与其它清单不同，讲']),
		],
		[
			'帐册 in a penalty’s trigger',
			swapIn('information-equipment-rules.loss-against-rules', [
				'违反规定，造成设备丢失。',
				'违反规定，造成设备或帐册丢失。',
			]),
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
			['複印', reword('dongtou-document-clerk.printing', '负责文件、资料等的文印和複印。')],
			[
				'後勤 in a title',
				swap('logistics-administrator', ["zh: '后勤管理员'", "zh: '後勤管理员'"]),
				['headcount-matches', 'role-variants', 'post-name-drift'],
			],
			['a heading', swap('three-natures', ["zh: '服务走访'", "zh: '服務走访'"])],
			[
				'a remark that quotes nothing',
				swapIn('personnel-supervisor.pay-wages-and-insurance', ['无法确定。', '無法确定。']),
			],
			['the prose', addProse('district-branch-head', '本岗位的職責以原文为准。')],
			['the interface', swap('zh', ["'同一角色的其他清单'", "'同一角色的其他清單'"])],
			['著装', swapIn('three-natures.uniform-dress', ['统一着装', '统一著装'])],
			[
				'瞭解',
				swapIn('branch-operations-management.manage-key-accounts', ['了解大客户的需求', '瞭解大客户的需求']),
			],
			['佈置', swapIn('dongtou-archivist.meeting-services', ['会场布置', '会场佈置'])],
			['於', swapIn('counter-clerk-5.closing-settlement', ['均在营业终了时进行', '均於营业终了时进行'])],
			['徵订', reword('dongtou-archivist.subscriptions', '负责本局图书和报刊的徵订。')],
		],
	),
];
