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
		[
			'a morning and an afternoon of seven and a half hours are called eight',
			reword(
				'counter-clerk.clean-counter-area',
				'营业窗口上午8:00—12:00、下午14:00—17:30办理业务，全天共8小时。',
				'Serve customers at the counter from 8:00 to 12:00 and from 14:00 to 17:30, 8 hours a day in all.',
			),
		],
		[
			'half a year is called five months',
			reword(
				'marketing-director.publicity-plan',
				'1月至6月组织实施邮政业务宣传，历时5个月。',
				'Carry out the publicity for postal business from January to June, for 5 months.',
			),
		],
		[
			'days across the new year',
			reword(
				'dongtou-archivist.subscriptions',
				'负责在12月25日至次年1月5日收订图书和报刊，共10天。',
				'Take charge of subscribing to books and periodicals from 25 December to 5 January of the next year, 10 days in all.',
			),
		],
		[
			'Tuesday to Sunday is called five days',
			reword(
				'branch-general-management.city-sanitation-campaign',
				'周二至周日安排创卫值守，每周值守5天。',
				'Arrange sanitation duty from Tuesday to Sunday, 5 days a week.',
			),
		],
		[
			'half past eight to a quarter to twelve is called three hours',
			reword(
				'clerical-officer.register-and-distribute-documents',
				'每天八点半到十一点三刻登记、传阅、分发全行文件，共3小时。',
				'Register, circulate and distribute the bank’s documents from half past eight to a quarter to twelve every day, 3 hours in all.',
			),
		],
		[
			'three quarters of an hour are called one hour',
			reword(
				'branch-head.monthly-analysis-meeting',
				'每月召开班组质量分析会，会期从14:00到14:45，为时一小时。',
				'Hold the team’s quality analysis meeting every month, from 14:00 to 14:45, lasting one hour.',
			),
		],
		[
			'three years of plan are called four',
			reword(
				'branch-operations-management.development-plan-and-revenue',
				'制定2008年1月1日至2010年12月31日的区域发展规划，规划期四年。',
				'Draw up the area’s development plan from 1 January 2008 to 31 December 2010, a plan of four years.',
			),
		],
		[
			'an evening shift in the twelve-hour clock',
			reword(
				'escort-guard.follow-escort-and-vault-rules',
				'下午3:30—晚上10:30值班守库，每班8小时。',
				'Guard the vault from 3:30 p.m. to 10:30 p.m., 8 hours a shift.',
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
			[
				'a floor that nobody gave',
				reword(
					'branch-head.requisition-and-issue-supplies',
					'负责请领和发放班组的票据，库存票据不得低于规定下限。',
					'Take charge of drawing and giving out the team’s vouchers; the stock must not fall below the prescribed floor.',
				),
			],
			[
				'within the permitted range',
				reword(
					'branch-savings-management.manage-accounts-and-vouchers',
					'管理会计、账务和凭证，把差错率控制在允许范围内。',
					'Manage accounting, the accounts and the vouchers, and keep the rate of errors within the permitted range.',
				),
			],
			[
				'the prescribed number of times',
				reword(
					'beitun-account-manager.market-and-promote-business',
					'按规定次数走访大客户，推广新业务。',
					'Visit key accounts the prescribed number of times, and promote new business.',
				),
			],
			[
				'archives returned past the term',
				reword(
					'dongtou-archivist.file-and-lend-records',
					'负责全局文书的归档和借阅；档案超期未还的，予以催还。',
					'Take charge of filing and lending the bureau’s records; urge the return of records that are overdue.',
				),
			],
			[
				'the approved limit',
				reword(
					'counter-clerk-3.keep-cash-and-vouchers',
					'妥善保管现金，超出核定限额的当日上缴。',
					'Keep cash safe, and hand in the same day what is above the approved limit.',
				),
			],
			[
				'the index set from above',
				reword(
					'branch-business-management.communication-and-service-quality',
					'负责管理通信质量和服务质量，各项质量达到规定指标。',
					'Take charge of communication and service quality; every quality must reach the prescribed index.',
				),
			],
			[
				'more absences than allowed',
				reword(
					'cash-driver.keep-labour-discipline',
					'自觉遵守劳动纪律，迟到超过规定次数的，停止出车。',
					'Keep labour discipline of one’s own accord; whoever is late more often than the prescribed number of times stops driving.',
				),
				['twin-polarity'],
			],
			[
				'overweight mail in an article',
				reword(
					'outlet-equipment-norms.follow-atm-guide',
					'ATM机的加钞金额不得超出规定上限。',
					'Do not load an ATM with more than the prescribed maximum.',
				),
			],
			[
				'not up to standard, in a step',
				reword(
					'three-natures.standardised-counter-service',
					'窗口服务力求规范化，检查不达标的，重新培训。',
					'Make counter service standard, and train again where an inspection is below standard.',
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
			[
				'the duty is now quarterly, its register still yearly',
				swapIn('dongtou-archivist.postal-history', [
					'收集并整理全县邮政各年度的大事记',
					'每季度收集并整理全县邮政的大事记',
				]),
			],
			[
				'stock is taken every ten days and every month',
				[
					reword(
						'logistics-administrator.manage-property',
						'负责全行的财产管理，每旬盘点一次办公用品库存。',
						'Take charge of managing the whole bank’s property, and take stock of office supplies every ten days.',
					),
					reword(
						'logistics-administrator.buy-store-and-issue-supplies',
						'负责办公用品的采购、保管和发放，每月盘点一次办公用品库存。',
						'Take charge of buying, storing and giving out office supplies, and take stock of office supplies once a month.',
					),
				],
			],
			[
				'settled at the end of the day, registered monthly',
				swapIn('counter-clerk-4.daily-settlement', ['per: day', 'per: month']),
			],
			[
				'the inspection of the certificates is now twice a year',
				reword(
					'personnel-supervisor.renew-certificates-and-manage-institutions',
					'负责每半年检验一次“两证”，并负责机构管理。',
					'Take charge of the inspection of the two certificates every half-year and of managing institutions.',
				),
			],
			[
				'every other week in one duty, every month in the other',
				[
					reword(
						'branch-general-management.city-sanitation-campaign',
						'执行市局的创卫工作安排，每两周检查一次各网点的环境卫生。',
						'Carry out the municipal bureau’s sanitation arrangements, and inspect the hygiene of the outlets every two weeks.',
					),
					reword(
						'branch-general-management.maintain-systems-and-equipment',
						'负责对全局的设备进行日常管理，每月检查一次各网点的环境卫生。',
						'Take charge of the daily management of the bureau’s equipment, and inspect the hygiene of the outlets once a month.',
					),
				],
			],
			[
				'the ledger is kept daily, the register says by month',
				swapIn(
					'financial-business-manager.information-and-revenue-ledger',
					['按月做好业务收入的台账', '按日做好业务收入的台账'],
					['month by month', 'day by day'],
				),
			],
			[
				'twice a week, registered once',
				swapIn('branch-operations-management.analyse-at-weekly-meeting', ['每周例会', '每周两次的例会']),
			],
			[
				'a new duty without register repeats a registered act at another pace',
				[
					swapIn(
						'district-branch-head.supervise-and-inspect',
						['定期盘查重要空白凭证', '每季盘查重要空白凭证'],
						[
							"- zh: '定期'\n        en: 'regularly'\n        of: blank-vouchers\n        act: check\n        per: regular",
							"- zh: '每季'\n        en: 'every quarter'\n        of: blank-vouchers\n        act: check\n        per: quarter",
						],
					),
					reword(
						'district-branch-head.other-temporary-tasks',
						'每月盘查重要空白凭证和储汇资金的使用、调度与保管情况；完成上级部门临时交办的各项其他工作。',
						'Take stock every month of how important blank vouchers and savings and remittance funds are used, moved and kept, and do other work that superior departments assign for the time being.',
					),
				],
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
		[
			'now and then, in other words',
			reword(
				'counter-clerk-5.tidy-premises',
				'时常整理营业场所，做到文明生产。',
				'Tidy the premises frequently, and work in a civilised way.',
			),
		],
		[
			'at no fixed hour',
			reword(
				'cash-driver.no-improper-use-of-cash-truck',
				'不得违规使用运钞车，不定时检查车况。',
				'Do not use the cash truck against the rules, and inspect it at no fixed hours.',
			),
		],
		[
			'recurrent education',
			reword(
				'personnel-supervisor.handle-women-and-family-planning',
				'开展经常性的计划生育教育。',
				'Give education on family planning often.',
			),
		],
		[
			'periodically',
			reword(
				'outlet-equipment-norms.protect-windows-terminals',
				'周期性地对网点的Windows终端查杀病毒。',
				'Scan the outlets’ Windows terminals for viruses periodically.',
			),
		],
		[
			'every so often',
			reword(
				'clerical-officer.manage-files',
				'做好档案管理工作，每隔一段时间清查一次。',
				'Manage the archives well, and check them every so often.',
			),
		],
		[
			'regular and irregular at once',
			reword(
				'brand-officer.guide-branch-brand-use',
				'定期或不定期检查各分行的品牌应用。',
				'Inspect how the branches use the brand, regularly or at irregular times.',
			),
		],
		[
			'regularly, though a figure stands elsewhere in the clause',
			reword(
				'coordination-officer.help-research-and-follow-up',
				'协助做好信息调研，定期通报3项重点督办事项。',
				'Help with research, and report regularly on 3 key matters.',
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
			['ten of what are visited', swapIn('three-natures.service-visits', ['走访10个客户', '走访10'])],
			[
				'a hundred of what are given out',
				swapIn('three-natures.service-monitoring', ['服务监督卡100张', '服务监督卡100']),
			],
			[
				'answered within three of what',
				reword(
					'counter-clerk.inquiries-and-tracing',
					'正确受理查询，在3内答复。',
					'Handle tracing requests correctly, and answer within 3.',
				),
			],
			[
				'half of what is deducted',
				reword(
					'deputy-director-personnel.deduct-information-error',
					'工作失误的，每次扣0.5。',
					'Deduct 0.5 each time for errors in this work.',
				),
			],
			[
				'more than 15 of what late',
				reword(
					'cash-driver.keep-labour-discipline',
					'自觉遵守劳动纪律，迟到超过15的，停止出车。',
					'Keep labour discipline; whoever is more than 15 late stops driving.',
				),
				['twin-polarity'],
			],
			[
				'the room is kept below 28 of what',
				reword(
					'outlet-equipment-norms.keep-cabinets-and-counters-tidy',
					'机房温度保持在28以下，定期清扫网点机柜的灰尘。',
					'Keep the machine room below 28, and clear the dust from cabinets regularly.',
				),
			],
			[
				'a limit of twenty thousand of what',
				reword(
					'counter-clerk-4.keep-cash-and-vouchers',
					'妥善保管现金，留存限额20000，多出部分上缴。',
					'Keep cash safe, up to a limit of 20000, and hand in the rest.',
				),
			],
			[
				'training of no less than forty of what',
				reword(
					'branch-savings-management.train-financial-staff',
					'负责对储汇保业务人员开展业务培训，每人全年不少于40。',
					'Take charge of training savings, remittance and insurance staff, no less than 40 a year each.',
				),
			],
			[
				'a fine of two hundred, in words',
				reword(
					'information-equipment-rules.careless-treatment',
					'敲击设备的，每次对行为者罚款二百。',
					'Fine whoever knocks the equipment two hundred each time.',
				),
			],
			[
				'files kept thirty of what',
				reword(
					'archives-officer.appraise-archives',
					'负责日常鉴定银行业务档案，会计档案保管满30的方可销毁。',
					'Take charge of appraising the bank’s business archives; accounting files may be destroyed once kept for 30.',
				),
			],
		],
	),
];
