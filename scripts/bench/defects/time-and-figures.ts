import { defectsOf } from './defect.ts';
import { addField, reword, swapIn } from './edits.ts';

const TEXT = [
	'two-leads',
	'translation-figures',
	'control-acts-tagged',
	'responsibility-matches-verb',
	'verb-first',
	'assessment-text-drift',
	'criterion-adds-norm',
	'self-overlap',
	'duty-overlap',
	'too-many-acts',
];

export const timeDefects = [
	...defectsOf('interval-arithmetic', TEXT, [
		[
			'nine to six is called ten hours',
			reword(
				'counter-clerk-5.tidy-premises',
				'每天9时至18时营业，营业时间10小时。',
				'Keep the counter open from 9:00 to 18:00, 10 hours a day.',
			),
		],
		[
			'half past eight to half past five is called eight hours',
			reword(
				'branch-head.workplace-hygiene',
				'每日8:30至17:30值守现场，共8小时。',
				'Watch the place of production from 8:30 to 17:30 every day, 8 hours in all.',
			),
		],
		[
			'a month is called twenty days',
			reword(
				'news-officer.keep-media-relations',
				'负责在8月1日至8月31日开展媒体走访，为期20天。',
				'Visit the media from 1 to 31 August, for 20 days.',
			),
		],
		[
			'a night watch across midnight',
			reword(
				'escort-guard.follow-escort-and-vault-rules',
				'晚上20时至次日6时守库，连续12小时。',
				'Guard the vault from 20:00 to 6:00 the next day, 12 hours on end.',
			),
		],
		[
			'written in Chinese numerals',
			reword(
				'outlet-equipment-norms.use-ups-safely',
				'上午八时至下午五时使用UPS电源，每日使用十小时。',
				'Use the UPS from eight in the morning to five in the afternoon, ten hours a day.',
			),
		],
		[
			'a quarter of an hour is called twenty minutes',
			reword(
				'one-two-three-window-service.one-ahead',
				'8:15至8:30做环境清洁，用时20分钟。',
				'Clean the surroundings from 8:15 to 8:30, taking 20 minutes.',
			),
		],
		[
			'an afternoon of two and a half hours is called three',
			reword(
				'clerical-officer.handle-newspapers',
				'每天14时30分至17时做好报刊发行工作，共3小时。',
				'Handle the issuing of newspapers and periodicals from 14:30 to 17:00 every day, 3 hours in all.',
			),
		],
		[
			'Monday to Friday is called six days',
			reword(
				'dongtou-office-director.coordinate-departments',
				'周一至周五协调各部门的工作关系，每周6天。',
				'Coordinate the working relations between departments from Monday to Friday, 6 days a week.',
			),
		],
		[
			'a spring is called two months',
			reword(
				'consumer-protection-officer.educate-consumers',
				'3月1日至5月31日在全行组织开展消费者教育活动，为期两个月。',
				'Organise consumer education activities across the bank from 1 March to 31 May, for two months.',
			),
		],
		[
			'eight to eight is called ten hours',
			reword(
				'information-equipment-rules.report-damage',
				'每日早8时至晚8时受理网点设备的报修，共10小时。',
				'Take reports of damaged outlet equipment from 8 a.m. to 8 p.m. every day, 10 hours in all.',
			),
		],
		[
			'the first ten days are called twelve',
			reword(
				'beitun-bureau-director.other-assigned-tasks',
				'每月1日至10日完成上级主管部门和当地政府交办的其他工作，共12天。',
				'Do other work that the superior department in charge and the local government assign, from the 1st to the 10th of every month, 12 days in all.',
			),
		],
	]),
	...defectsOf(
		'threshold-missing',
		[...TEXT, 'placeholder'],
		[
			[
				'a prescribed frequency without the text',
				reword(
					'counter-clerk-5.tidy-premises',
					'按规定频次检查营业场所。',
					'Inspect the premises at the prescribed frequency.',
				),
			],
			[
				'cash over the limit',
				reword(
					'branch-head.workplace-hygiene',
					'库存现金超过限额的，上缴银行。',
					'Hand in to the bank cash above the limit.',
				),
			],
			[
				'overdue without a period',
				reword(
					'counter-clerk.inquiries-and-tracing',
					'正确受理查询，逾期未答复的，向上级局报告。',
					'Handle tracing requests correctly, and report to the superior bureau what is overdue.',
				),
			],
			[
				'a standard nobody gave',
				reword(
					'logistics-administrator.manage-hygiene',
					'负责卫生管理，卫生检查必须达标。',
					'Take charge of hygiene; hygiene inspections must reach the standard.',
				),
			],
			[
				'stock above the preset value',
				reword(
					'outlet-equipment-norms.keep-cabinets-and-counters-tidy',
					'机柜温度超过预定值的，关机检查。',
					'Switch off and inspect a cabinet whose temperature is above the preset value.',
				),
			],
			[
				'within the prescribed time',
				reword(
					'financial-business-manager.submit-financial-returns',
					'在规定时限内上报金融业务的各类报表。',
					'Submit all financial returns within the prescribed time limit.',
				),
			],
			[
				'fuel above the standard',
				reword(
					'branch-general-management.general-affairs-and-vehicles',
					'负责全局的车辆管理、总务和后勤保障，车辆油耗不得超标。',
					'Take charge of vehicle management, general affairs and logistics for the whole bureau; the vehicles’ fuel use must not exceed the standard.',
				),
			],
			[
				'guests cost no more than the standard',
				reword(
					'logistics-administrator.receive-guests',
					'做好接待工作，接待费用不得超过规定标准。',
					'Do reception work well; its cost must not exceed the prescribed standard.',
				),
			],
			[
				'a prescribed period',
				reword(
					'news-officer.keep-media-relations',
					'负责按规定的周期走访各类媒体。',
					'Take charge of visiting media of every kind at the prescribed intervals.',
				),
			],
			[
				'a ban on what is above the limit',
				reword(
					'eight-bans.no-mail-trading',
					'严禁把邮件倒买倒卖，严禁超限收寄邮件。',
					'Never buy up and resell mail, and never accept mail above the limit.',
				),
			],
			[
				'overdue in a criterion',
				reword(
					'deputy-director-security.deduct-rules-not-implemented',
					'上级行下发的有关规章制度，逾期没有贯彻执行的，由此扣10分。',
					'Deduct 10 points, as a result, where the relevant rules and regulations that the superior bank has issued are not put into effect by the deadline.',
				),
			],
			[
				'a step within the prescribed time',
				reword(
					'one-two-three-window-service.repeat',
					'在规定时间内把以上过程重复下去。',
					'Repeat the above within the prescribed time.',
				),
			],
		],
	),
	...defectsOf(
		'frequency-conflict',
		[...TEXT, 'frequency-vague'],
		[
			[
				'monthly in one list, weekly in its variant',
				[
					reword(
						'counter-clerk-4.receive-users',
						'每月清点一次空白凭证。',
						'Count blank vouchers once a month.',
					),
					addField(
						'counter-clerk-4.receive-users',
						"frequencies:\n  - zh: '每月'\n    en: 'once a month'\n    of: blank-vouchers\n    act: check\n    per: month",
					),
					reword(
						'counter-clerk-3.receive-users',
						'每周清点一次空白凭证。',
						'Count blank vouchers once a week.',
					),
					addField(
						'counter-clerk-3.receive-users',
						"frequencies:\n  - zh: '每周'\n    en: 'once a week'\n    of: blank-vouchers\n    act: check\n    per: week",
					),
				],
			],
			[
				'the branch head’s meeting is monthly here, quarterly there',
				[
					reword(
						'branch-head.workplace-hygiene',
						'每季召开班组的经营、服务和通信质量分析会。',
						'Hold the team’s analysis meeting every quarter.',
					),
					addField(
						'branch-head.workplace-hygiene',
						"frequencies:\n  - zh: '每季'\n    en: 'every quarter'\n    of: business-analysis\n    per: quarter",
					),
				],
			],
			[
				'the key posts are inspected monthly and weekly',
				[
					reword(
						'financial-business-manager.joint-business-review',
						'负责检查重要岗位，每周检查一次。',
						'Inspect the key posts once a week.',
					),
					addField(
						'financial-business-manager.joint-business-review',
						"frequencies:\n  - zh: '每周'\n    en: 'once a week'\n    of: business-rules\n    act: check\n    per: week\n    times: 1",
					),
				],
			],
			[
				'settlement daily and monthly',
				[
					reword('counter-clerk-4.receive-users', '每月做好各款项的结算。', 'Settle all sums every month.'),
					addField(
						'counter-clerk-4.receive-users',
						"frequencies:\n  - zh: '每月'\n    en: 'every month'\n    of: accounts\n    act: record\n    per: month",
					),
				],
			],
			[
				'the weekly meeting is monthly in another duty',
				[
					reword(
						'branch-operations-management.analyse-operations-and-service',
						'每月在分局例会上分析经营活动。',
						'Analyse business at the branch office’s regular meeting every month.',
					),
					addField(
						'branch-operations-management.analyse-operations-and-service',
						"frequencies:\n  - zh: '每月'\n    en: 'every month'\n    of: business-analysis\n    per: month",
					),
				],
			],
			[
				'twice a year and once a year in one post',
				[
					reword(
						'beitun-deputy-bureau-director.care-for-staff',
						'每半年组织制定工作计划。',
						'Have work plans drawn up every half-year.',
					),
					addField(
						'beitun-deputy-bureau-director.care-for-staff',
						"frequencies:\n  - zh: '每半年'\n    en: 'every half-year'\n    of: planning\n    act: plan\n    per: half-year",
					),
				],
			],
			[
				'the registered period is not the one of the words',
				swapIn('dongtou-archivist.postal-history', ['per: year', 'per: quarter']),
			],
			[
				'the words say weekly, the register monthly',
				swapIn(
					'branch-head.monthly-analysis-meeting',
					["zh: '每月召开", "zh: '每周召开"],
					['quality every month,', 'quality every week,'],
				),
			],
			[
				'one list sweeps daily, its variant weekly',
				[
					swapIn(
						'counter-clerk.clean-counter-area',
						['清洁、清扫营业柜台', '每天清洁、清扫营业柜台'],
						['clean and sweep inside', 'every day clean and sweep inside'],
					),
					swapIn(
						'counter-clerk-2.clean-counter-area',
						['清洁、清扫营业柜台', '每周清洁、清扫营业柜台'],
						['clean and sweep inside', 'every week clean and sweep inside'],
					),
				],
			],
			[
				'two duties of one post check the extinguishers',
				[
					reword(
						'logistics-administrator.manage-canteen',
						'做好职工食堂的管理工作，每月检查一次消防器材。',
						'Manage the staff canteen well, and check the fire-fighting equipment once a month.',
					),
					reword(
						'logistics-administrator.manage-hygiene',
						'负责卫生管理，每季度检查一次消防器材。',
						'Take charge of hygiene, and check the fire-fighting equipment once a quarter.',
					),
				],
			],
			[
				'the sub-branch head analyses quarterly, its variant monthly',
				swapIn(
					'district-branch-head.business-analysis',
					['定期开好支局', '每季度开好支局'],
					[
						'business activity analysis meetings regularly',
						'business activity analysis meetings every quarter',
					],
					[
						"- zh: '定期'\n        en: 'regularly'\n        of: business-analysis\n        per: regular",
						"- zh: '每季度'\n        en: 'every quarter'\n        of: business-analysis\n        per: quarter",
					],
				),
			],
		],
	),
	...defectsOf('frequency-vague', TEXT, [
		[
			'regularly',
			reword(
				'cash-driver.no-improper-use-of-cash-truck',
				'定期保养运钞车。',
				'Maintain the cash truck regularly.',
			),
		],
		[
			'at irregular times',
			reword(
				'logistics-administrator.manage-hygiene',
				'负责卫生管理，不定期抽查各楼层。',
				'Take charge of hygiene and spot-check the floors at irregular times.',
			),
		],
		['often', reword('news-officer.keep-media-relations', '负责经常走访各类媒体。', 'Visit the media often.')],
		[
			'regularly, in a penalty-free rule',
			reword('outlet-equipment-norms.use-ups-safely', '定期检查UPS电源。', 'Check the UPS regularly.'),
		],
		[
			'from time to time',
			reword(
				'consumer-protection-officer.educate-consumers',
				'不定期在全行组织开展消费者教育活动。',
				'Organise consumer education in the bank at irregular times.',
			),
		],
		[
			'a method says regularly',
			reword('one-two-three-window-service.one-ahead', '定期清洁台席。', 'Clean the counter regularly.'),
		],
		[
			'regularly, in a personnel duty',
			reword(
				'personnel-supervisor.handle-women-and-family-planning',
				'定期走访女职工，做好妇女工作和计划生育工作。',
				'Visit women staff regularly, and do the work on women’s affairs and family planning well.',
			),
		],
		[
			'often, in a guard’s duty',
			swapIn(
				'escort-guard.follow-escort-and-vault-rules',
				["zh: '不得违反", "zh: '经常检查金库门锁，不得违反"],
				["en: 'Do not break", "en: 'Check the vault’s locks often. Do not break"],
			),
		],
		[
			'at irregular times, in an article',
			reword(
				'information-equipment-rules.report-damage',
				'市局的网点设备使用单位不定期检查网点设备，遇到损坏要报给网点设备管理部门维修或更换。',
				'Check outlet equipment at irregular times, as a municipal bureau unit that uses it, and report what is damaged to the outlet equipment management department for repair or replacement.',
			),
		],
		[
			'regularly, in a step',
			reword(
				'three-natures.democracy-branch-head',
				'定期同员工谈心，营造以上三个环境，增进与员工的情感融合。',
				'Talk with staff regularly, create these three environments and grow closer to staff.',
			),
		],
	]),
	...defectsOf(
		'unit-missing',
		[...TEXT, 'penalty-amount-missing', 'deduction-not-bounded', 'sanction-polarity'],
		[
			[
				'deduct 10 of what',
				reword(
					'deputy-director-personnel.deduct-archives-error',
					'工作失误的，扣10。',
					'Deduct 10 for errors in this work.',
				),
			],
			[
				'a fine of 50 of what',
				reword(
					'information-equipment-rules.dust-on-equipment',
					'积尘明显的，每次扣罚责任单位50。',
					'Fine the unit 50 each time dust has plainly gathered.',
				),
			],
			[
				'be there 15 of what early',
				reword(
					'one-two-three-window-service.one-ahead',
					'化好淡妆，提前15上岗，做好环境的清洁卫生工作。',
					'Be at the counter 15 early, with light make-up, and see to clean surroundings.',
				),
			],
			[
				'keep a file for 3 of what',
				reword(
					'dongtou-document-clerk.printing',
					'负责文件的文印，底稿保存3。',
					'Print and copy documents, and keep the drafts for 3.',
				),
			],
			[
				'a reward of 200',
				reword(
					'marketing-director.publicity-plan',
					'制定宣传方案，每个采用的方案奖励200。',
					'Draw up the publicity plan; reward each scheme that is used with 200.',
				),
			],
			[
				'a fine from 10 to 100',
				reword(
					'information-equipment-rules.careless-treatment',
					'敲击设备的，每次对行为者处罚10–100。',
					'Fine whoever knocks the equipment 10–100 each time.',
				),
			],
			[
				'the room is ready 30 of what ahead',
				reword(
					'logistics-administrator.serve-meetings',
					'做好各类会议的后勤工作，提前30布置好会场。',
					'Do the logistics of meetings of all kinds well, and set up the room 30 ahead.',
				),
			],
			[
				'satisfaction of no less than 90 of what',
				reword(
					'three-natures.service-branch-head',
					'以社会和客户的评价为中心，经营措施灵活多变，满意度不低于90。',
					'Centre on how the public and customers rate the branch, carry out flexible and varied business measures, and keep satisfaction no lower than 90.',
				),
			],
			[
				'deduct five of what',
				reword(
					'office-director-bank.deduct-delayed-work',
					'拖延工作的，扣五。',
					'Deduct five where work is delayed.',
				),
			],
			[
				'drafts kept for no less than five of what',
				reword(
					'dongtou-archivist.telephone-directory',
					'负责编印全县邮政电话号码，底稿保存不少于五。',
					'Take charge of compiling and printing the postal telephone numbers of the whole county, and keep the drafts for no less than five.',
				),
			],
			[
				'a penalty of more than 500 of what',
				swapIn(
					'eight-bans.sanction-for-breach',
					['经济处罚责任单位和责任人；', '对责任单位和责任人处以500以上的经济处罚；'],
					['economically, according', 'economically by more than 500, according'],
				),
			],
		],
	),
];
