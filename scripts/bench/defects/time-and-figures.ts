import { defectsOf } from './defect.ts';
import { addField, reword } from './edits.ts';

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
		],
	),
];
