import { defectsOf } from './defect.ts';
import { addField, addFile, addProse, addTop, method, minimal, reword, rulebook, swap, swapIn } from './edits.ts';

const MORE = [
	'effective-date-known',
	'supersession-targets',
	'interval-overlap',
	'review-overdue',
	'expired-still-cited',
	'translation-figures',
	'reference-exists',
	'body-renamed',
	'responsibility-matches-verb',
	'assessment-text-drift',
	'verb-first',
];
const validity = (fields: string): string => `validity:\n  issuer: unknown\n  issued: unknown\n${fields}`;
const rest = '  supersedes: []\n  reviewDate: unknown\n  owner: unknown';
const norm = 'outlet-equipment-norms';
const rules = 'information-equipment-rules';
const ended = (entry: string, until = '2012-12-31') =>
	swap(entry, ['effectiveFrom: unknown', `effectiveFrom: '2005-01-01'\n  effectiveUntil: '${until}'`]);
const endedPost = (entry: string) =>
	addTop(entry, validity(`  effectiveFrom: '2005-01-01'\n  effectiveUntil: '2012-12-31'\n${rest}`));
const displacesNone = (entry: string) => swap(entry, ['supersedes: unknown', 'supersedes: []']);

export const validityDefects = [
	...defectsOf('effective-date-known', MORE, [
		[
			'the bans’ day differs from their clause',
			swap('eight-bans', ["effectiveFrom: '2007-08-01'", "effectiveFrom: '2008-08-01'"]),
		],
		[
			'the bans’ day is unknown though their clause gives it',
			swap('eight-bans', ["effectiveFrom: '2007-08-01'", 'effectiveFrom: unknown']),
		],
		['issued after it came into force', swap('eight-bans', ['issued: unknown', "issued: '2009-01-01'"])],
		[
			'ended before it began',
			swap('eight-bans', [
				"effectiveFrom: '2007-08-01'",
				"effectiveFrom: '2007-08-01'\n  effectiveUntil: '2006-01-01'",
			]),
		],
		[
			'the clause gives another day',
			reword(
				'eight-bans.effective-date',
				'2007年9月1日起施行本禁令。',
				'Apply these bans from 1 September 2007.',
			),
		],
		[
			'the rulebook was issued in 2020 and is in force from 2019',
			swap(norm, [
				'issued: unknown\n  effectiveFrom: unknown',
				"issued: '2020-01-01'\n  effectiveFrom: '2019-01-01'",
			]),
		],
		[
			'the rules end before they begin',
			swap('information-equipment-rules', [
				'effectiveFrom: unknown',
				"effectiveFrom: '2015-01-01'\n  effectiveUntil: '2014-12-31'",
			]),
		],
		[
			'a new rulebook does not say from when',
			addFile(
				'content/rulebooks/visitor-rules.mdx',
				rulebook('来访登记规则', 'Rules on registering visitors', 'unknown'),
			),
			['norm-without-sanction'],
		],
		[
			'month and day of the bans changed places',
			swap('eight-bans', ["effectiveFrom: '2007-08-01'", "effectiveFrom: '2007-01-08'"]),
		],
		[
			'the phrases were issued a year after they took effect',
			swap('zhuzhou-phrases', [
				'issued: unknown\n  effectiveFrom: unknown',
				"issued: '2011-05-01'\n  effectiveFrom: '2010-05-01'",
			]),
		],
		[
			'the clause gives another month in Chinese numerals',
			reword(
				'eight-bans.effective-date',
				'自二〇〇七年十月一日起施行本禁令。',
				'Apply these bans from 1 October 2007.',
			),
		],
		[
			'a method ended before it began',
			swap('three-natures', [
				'effectiveFrom: unknown',
				"effectiveFrom: '2012-06-01'\n  effectiveUntil: '2011-06-01'",
			]),
		],
		[
			'“in effect” on another day',
			reword(
				'eight-bans.effective-date',
				'本禁令自2007年8月10日起生效。',
				'These bans take effect on 10 August 2007.',
			),
		],
		[
			'carried out from New Year’s Day in Chinese numerals',
			reword(
				'eight-bans.effective-date',
				'本禁令自二〇〇八年元月一日起执行。',
				'Apply these bans from 1 January 2008.',
			),
		],
		[
			'from the day of issue, which is another',
			[
				reword(
					'eight-bans.effective-date',
					'本禁令自印发之日起施行。',
					'These bans apply from the day of issue.',
				),
				swap('eight-bans', ['issued: unknown', "issued: '2007-07-15'"]),
			],
		],
		[
			'an article says from when, the field does not',
			swapIn(
				`${rules}.report-damage`,
				['维修或更换。', '维修或更换；本细则从2012年5月1日开始实行。'],
				['repair or replacement', 'repair or replacement (these rules are in use from 1 May 2012)'],
			),
		],
		[
			'issued after it ended',
			swap(norm, [
				'issued: unknown\n  effectiveFrom: unknown',
				"issued: '2010-01-01'\n  effectiveFrom: unknown\n  effectiveUntil: '2009-12-31'",
			]),
		],
		[
			'a step says another month',
			[
				swap('one-two-three-window-service', ['effectiveFrom: unknown', "effectiveFrom: '2012-03-01'"]),
				reword(
					'one-two-three-window-service.busy-essentials',
					'做到沉着冷静；本工作法2011年3月起试行。',
					'Stay calm; this method is on trial from March 2011.',
				),
			],
		],
		[
			'a day with dots',
			reword('eight-bans.effective-date', '本禁令自2007.9.1起施行。', 'Apply these bans from 1.9.2007.'),
		],
		['a new method does not say from when', addFile('content/methods/smile.mdx', method('微笑法', 'unknown'))],
	]),
	...defectsOf(
		'supersession-targets',
		[...MORE, 'label-gap'],
		[
			['the bans say that they displace nothing', swap('eight-bans', ['supersedes: unknown', 'supersedes: []'])],
			[
				'a rulebook repeals the old measures, the field says none',
				[
					swap(norm, ['supersedes: unknown', 'supersedes: []']),
					reword(
						`${norm}.use-ups-safely`,
						'原办法同时废止，以本规范为准。',
						'Repeal the earlier measures; these norms prevail.',
					),
				],
			],
			[
				'the equipment rules prevail over earlier ones',
				[
					swap('information-equipment-rules', ['supersedes: unknown', 'supersedes: []']),
					reword(
						'information-equipment-rules.daily-care',
						'以前的规定与本细则不一致的，按本细则执行。',
						'Follow these rules where earlier provisions differ.',
					),
				],
			],
			[
				'the equipment rules repeal the earlier measures',
				[
					swap('information-equipment-rules', ['supersedes: unknown', 'supersedes: []']),
					reword(
						'information-equipment-rules.report-damage',
						'本细则自发布之日起施行，原管理办法同时废止。',
						'Apply these rules from the day of issue; the earlier measures are repealed.',
					),
				],
			],
			[
				'the bans prevail over earlier notices',
				[
					swap('eight-bans', ['supersedes: unknown', 'supersedes: []']),
					reword(
						'eight-bans.these-bans-prevail',
						'此前的通知与本禁令相抵触的，以本禁令为准。',
						'Follow these bans where earlier notices conflict with them.',
					),
				],
			],
			[
				'earlier norms are no longer carried out',
				[
					swap(norm, ['supersedes: unknown', 'supersedes: []']),
					swapIn(
						`${norm}.follow-atm-guide`,
						['维护图解。', '维护图解；此前印发的使用规定停止执行。'],
						[
							'using ATMs.',
							'using ATMs; the provisions on use that were issued before are no longer carried out.',
						],
					),
				],
			],
			[
				'earlier measures lapse',
				[
					swap('information-equipment-rules', ['supersedes: unknown', 'supersedes: []']),
					swapIn(
						'information-equipment-rules.report-damage',
						['维修或更换。', '维修或更换；以往的设备管理办法自本细则施行之日起作废。'],
						[
							'repair or replacement',
							'repair or replacement (the former measures on equipment lapse on the day these rules take effect)',
						],
					),
				],
			],
			[
				'a method prevails over what was done before',
				[
					swap('one-two-three-window-service', ['supersedes: unknown', 'supersedes: []']),
					reword(
						'one-two-three-window-service.busy-essentials',
						'做到沉着冷静，灵活接待，交叉处理；原有规定与本工作法不一致的，按本工作法执行。',
						'Stay calm and composed, receive customers flexibly, and handle tasks crosswise; follow this method where earlier rules differ from it.',
					),
				],
			],
			[
				'a post’s list repeals the former one',
				[
					addTop('cash-driver', validity(`  effectiveFrom: '2015-01-01'\n${rest}`)),
					reword(
						'cash-driver.no-improper-use-of-cash-truck',
						'不得违规使用运钞车，原驾驶员守则同时废止。',
						'Do not use the cash truck against the rules; the former code for drivers is repealed at the same time.',
					),
				],
			],
			[
				'what conflicts with these rules',
				[
					displacesNone(rules),
					swapIn(`${rules}.daily-care`, [
						'网点设备使用单位做好',
						'凡与本细则抵触的规定，一律以本细则为准；网点设备使用单位做好',
					]),
				],
			],
			[
				'repealed as soon as',
				[
					displacesNone(norm),
					swapIn(`${norm}.use-ups-safely`, [
						'安全使用UPS电源',
						'本规范施行后，网点设备使用办法即行废止；安全使用UPS电源',
					]),
				],
			],
			[
				'no longer valid',
				[
					displacesNone('eight-bans'),
					reword(
						'eight-bans.these-bans-prevail',
						'自本禁令施行之日起，原有通知不再有效。',
						'Earlier notices are no longer valid from the day these bans apply.',
					),
				],
			],
			[
				'a post’s list takes the place of an older one',
				[
					addTop('escort-guard', validity(`  effectiveFrom: '2015-01-01'\n${rest}`)),
					reword(
						'escort-guard.follow-escort-and-vault-rules',
						'不得违反押运、守库规定；本职责代替2010年印发的守库职责。',
						'Do not breach the escort rules; this list takes the place of the one issued in 2010.',
					),
				],
			],
			[
				'a post without validity repeals',
				reword(
					'cash-driver.no-improper-use-of-cash-truck',
					'不得违规使用运钞车，原驾驶员守则同时废止。',
					'Do not misuse the cash truck; the former code for drivers is repealed.',
				),
			],
			[
				'two texts displace each other',
				[
					swap(norm, ['supersedes: unknown', 'supersedes: [information-equipment-rules]']),
					swap(rules, ['supersedes: unknown', 'supersedes: [outlet-equipment-norms]']),
				],
			],
			[
				'three texts in a circle',
				[
					swap(norm, ['supersedes: unknown', 'supersedes: [information-equipment-rules]']),
					swap(rules, ['supersedes: unknown', 'supersedes: [three-natures]']),
					swap('three-natures', ['supersedes: unknown', 'supersedes: [outlet-equipment-norms]']),
				],
			],
			[
				'earlier practice that does not agree',
				[
					displacesNone('three-natures'),
					reword(
						'three-natures.democracy-branch-head',
						'营造以上环境；以往做法与本管理法不符的，以本管理法为准。',
						'Create these surroundings; where earlier practice disagrees, this method prevails.',
					),
				],
			],
			[
				'stopped at the same time',
				[
					displacesNone(rules),
					swapIn(`${rules}.report-damage`, ['维修或更换。', '维修或更换；本细则印发后，旧版细则同时停用。']),
				],
			],
		],
	),
	...defectsOf(
		'interval-overlap',
		[...MORE, 'two-leads', 'role-variants'],
		[
			[
				'a rulebook supersedes another that does not end',
				[
					swap(norm, [
						'effectiveFrom: unknown\n  supersedes: unknown',
						"effectiveFrom: '2012-01-01'\n  supersedes: [information-equipment-rules]",
					]),
					swap('information-equipment-rules', ['effectiveFrom: unknown', "effectiveFrom: '2008-05-01'"]),
				],
			],
			[
				'what is superseded ends a year late',
				[
					swap(norm, [
						'effectiveFrom: unknown\n  supersedes: unknown',
						"effectiveFrom: '2012-01-01'\n  supersedes: [information-equipment-rules]",
					]),
					swap('information-equipment-rules', [
						'effectiveFrom: unknown',
						"effectiveFrom: '2010-01-01'\n  effectiveUntil: '2012-12-31'",
					]),
				],
			],
			[
				'the bans supersede the equipment rules that go on',
				[
					swap('eight-bans', ['supersedes: unknown', 'supersedes: [information-equipment-rules]']),
					swap('information-equipment-rules', ['effectiveFrom: unknown', "effectiveFrom: '2001-05-01'"]),
				],
			],
			[
				'a post is superseded and goes on',
				[
					swap('district-branch-head', [
						'variantOf: branch-head',
						`variantOf: branch-head\nsupersedes: branch-head\n${validity("  effectiveFrom: '2020-01-01'\n" + rest)}`,
					]),
					addTop('branch-head', validity("  effectiveFrom: '2015-01-01'\n" + rest)),
				],
			],
			[
				'two lists of one post overlap by half a year',
				[
					addTop(
						'counter-clerk-2',
						`supersedes: counter-clerk-1\n${validity("  effectiveFrom: '2018-01-01'\n" + rest)}`,
					),
					addTop(
						'counter-clerk-1',
						validity("  effectiveFrom: '2015-01-01'\n  effectiveUntil: '2018-06-30'\n" + rest),
					),
				],
			],
			[
				'a method supersedes another without its end',
				[
					swap('three-natures', [
						'effectiveFrom: unknown\n  supersedes: unknown',
						"effectiveFrom: '2016-01-01'\n  supersedes: [one-two-three-window-service]",
					]),
					swap('one-two-three-window-service', [
						'effectiveFrom: unknown',
						"effectiveFrom: '2014-03-01'\n  effectiveUntil: '2016-01-01'",
					]),
				],
			],
			[
				'a revised edition beside the first one',
				[
					swap('information-equipment-rules', ['effectiveFrom: unknown', "effectiveFrom: '2010-01-01'"]),
					addFile(
						'content/rulebooks/information-equipment-rules-2015.mdx',
						rulebook(
							'信息设备管理细则（2015年修订）',
							'Detailed rules for managing information equipment (revised 2015)',
							"'2015-01-01'",
						),
					),
				],
				['norm-without-sanction', 'translation-terms'],
			],
			[
				'a clerk’s list begins before the older one ends',
				[
					addTop(
						'counter-clerk-4',
						validity(`  effectiveFrom: '2012-01-01'\n  effectiveUntil: '2016-12-31'\n${rest}`),
					),
					addTop(
						'counter-clerk-3',
						`supersedes: counter-clerk-4\n${validity(`  effectiveFrom: '2016-06-01'\n${rest}`)}`,
					),
				],
			],
			[
				'phrases that displace a method without its end',
				[
					swap('zhuzhou-phrases', [
						'effectiveFrom: unknown\n  supersedes: unknown',
						"effectiveFrom: '2013-01-01'\n  supersedes: [one-two-three-window-service]",
					]),
					swap('one-two-three-window-service', ['effectiveFrom: unknown', "effectiveFrom: '2009-01-01'"]),
				],
			],
			[
				'a trial version beside the final one',
				[
					swap(rules, ['effectiveFrom: unknown', "effectiveFrom: '2010-01-01'"]),
					addFile(
						'content/rulebooks/equipment-rules-trial.mdx',
						rulebook(
							'信息设备管理细则（试行）',
							'Detailed rules for managing information equipment (trial)',
							"'2008-01-01'",
						),
					),
				],
				['norm-without-sanction'],
			],
			[
				'a second edition',
				[
					swap(rules, ['effectiveFrom: unknown', "effectiveFrom: '2010-01-01'"]),
					addFile(
						'content/rulebooks/equipment-rules-2.mdx',
						rulebook(
							'信息设备管理细则（第二版）',
							'Detailed rules for managing information equipment (2nd edition)',
							"'2016-01-01'",
						),
					),
				],
				['norm-without-sanction'],
			],
			[
				'the year stands first',
				[
					swap(norm, ['effectiveFrom: unknown', "effectiveFrom: '2010-01-01'"]),
					addFile(
						'content/rulebooks/norms-2018.mdx',
						rulebook(
							'2018版网点信息设备使用规范',
							'Norms for using information equipment at outlets, 2018',
							"'2018-01-01'",
						),
					),
				],
				['norm-without-sanction'],
			],
			[
				'the same title again',
				[
					swap(norm, ['effectiveFrom: unknown', "effectiveFrom: '2010-01-01'"]),
					addFile(
						'content/rulebooks/norms-new.mdx',
						rulebook(
							'网点信息设备使用规范',
							'Norms for using information equipment at outlets',
							"'2018-01-01'",
						),
					),
				],
				['norm-without-sanction'],
			],
			[
				'an end that is unknown',
				[
					swap(norm, [
						'effectiveFrom: unknown\n  supersedes: unknown',
						"effectiveFrom: '2012-01-01'\n  supersedes: [information-equipment-rules]",
					]),
					swap(rules, ['effectiveFrom: unknown', "effectiveFrom: '2008-05-01'\n  effectiveUntil: unknown"]),
				],
			],
			[
				'two versions of one post',
				[
					addTop('counter-clerk-1', validity(`  effectiveFrom: '2012-01-01'\n${rest}`)),
					addTop('counter-clerk-2', validity(`  effectiveFrom: '2015-01-01'\n${rest}`)),
				],
			],
			[
				'a revised draft by brackets of another kind',
				[
					swap(rules, ['effectiveFrom: unknown', "effectiveFrom: '2010-01-01'"]),
					addFile(
						'content/rulebooks/equipment-rules-3.mdx',
						rulebook(
							'信息设备管理细则[修订稿]',
							'Detailed rules for managing information equipment, revised',
							"'2016-01-01'",
						),
					),
				],
				['norm-without-sanction'],
			],
		],
	),
	...defectsOf(
		'body-renamed',
		[...MORE, 'unknown-post-mentioned', 'translation-terms', 'label-gap', 'label-duplicate', 'catch-all-last'],
		[
			[
				'a duty reports to the group by its old name',
				reword(
					'counter-clerk-5.tidy-premises',
					'向中国邮政集团公司报送营业情况。',
					'Report on business to China Post Group Corporation.',
				),
			],
			[
				'a rulebook is owned by a body under its old name',
				swap(norm, ['owner: unknown', 'owner: china-post-group']),
			],
			['the phrases are kept by it', swap('zhuzhou-phrases', ['owner: unknown', 'owner: china-post-group'])],
			[
				'an article names it',
				reword(
					'information-equipment-rules.report-damage',
					'设备损坏的，报中国邮政集团公司更换。',
					'Report damaged equipment to China Post Group Corporation for replacement.',
				),
			],
			[
				'a body was renamed and a duty still names it',
				swap('bodies', [
					"  - id: municipal-bureau\n    zh: '市局'\n    en: 'Municipal bureau'",
					"  - id: municipal-bureau\n    zh: '市局'\n    en: 'Municipal bureau'\n    renamed:\n      zh: '2010年并入地区局。'\n      en: 'Merged into the prefecture bureau in 2010.'",
				]),
				[],
				['dongtou-archivist'],
			],
			[
				'the superior bank was merged',
				swap('bodies', [
					"  - id: superior-bank\n    zh: '上级行'\n    en: 'Superior bank'",
					"  - id: superior-bank\n    zh: '上级行'\n    en: 'Superior bank'\n    renamed:\n      zh: '2015年改组。'\n      en: 'Reorganised in 2015.'",
				]),
				[],
				['deputy-director-security'],
			],
			[
				'a phrase names it in a step',
				reword(
					'three-natures.objectives-branch-head',
					'按中国邮政集团公司的部署确定支局目标。',
					'Set the branch’s objectives by the plans of China Post Group Corporation.',
				),
			],
			[
				'inspectors of industry and commerce are received',
				reword(
					'logistics-administrator.receive-guests',
					'做好接待工作，接待工商部门的检查人员。',
					'Do reception work well, and receive inspectors of the industry and commerce authority.',
				),
			],
			[
				'education as the old regulator asks',
				reword(
					'consumer-protection-officer.educate-consumers',
					'按银监会的要求，在全行组织开展消费者教育活动。',
					'Organise consumer education activities across the bank as the China Banking Regulatory Commission requires.',
				),
			],
			[
				'a method is kept by the old regulator',
				swap('three-natures', ['owner: unknown', 'owner: banking-regulator']),
			],
			[
				'a ban needs the group’s approval under its old name',
				reword(
					'eight-bans.no-collecting-across-boundaries',
					'未经中国邮政集团公司批准，严禁跨界揽收邮件。',
					'Never collect mail across boundaries without the approval of China Post Group Corporation.',
				),
			],
			[
				'a guide reports to the old regulator',
				swapIn(
					'running-an-office.answer-everything',
					['事事有着落。', '事事有着落，并报银监会备案。'],
					[
						'every matter an outcome.',
						'every matter an outcome, and put it on file with the China Banking Regulatory Commission.',
					],
				),
			],
			[
				'together with industry and commerce, and tax',
				reword(
					'marketing-director.coordinate-business-interests',
					'会同工商、税务部门查处违规经营。',
					'Together with the industry and commerce and tax authorities, deal with irregular business.',
				),
			],
			[
				'a body has a successor',
				swap('bodies', ['  - id: county-bureau\n', '  - id: county-bureau\n    successor: municipal-bureau\n']),
				[],
				[rules],
			],
			[
				'a phrase names the group',
				reword(
					'zhuzhou-phrases.welcome-your-opinions',
					'欢迎您拨打中国邮政集团公司客服电话。',
					'Please call the service line of China Post Group Corporation.',
				),
			],
			[
				'a criterion names the old regulator',
				reword(
					'deputy-director-security.deduct-returns-missing-late-or-wrong',
					'报银监会的报表迟报的，扣3至5分。',
					'Deduct 3 to 5 points where returns to the China Banking Regulatory Commission are late.',
				),
			],
			[
				'who leads is the old regulator',
				addField('financial-business-manager.submit-financial-returns', 'leadOutside: banking-regulator'),
			],
			[
				'only the English keeps the old name',
				reword(
					'consumer-protection-officer.educate-consumers',
					'按国家金融监督管理总局的要求，组织开展消费者教育活动。',
					'Organise consumer education as the China Banking Regulatory Commission requires.',
				),
			],
			[
				'a heading names it',
				swapIn('three-natures.set-objectives', [
					"zh: '制定目标'\n              en: 'Set objectives'",
					"zh: '按中国邮政集团公司部署制定目标'\n              en: 'Set objectives by China Post Group Corporation’s plans'",
				]),
			],
			[
				'a mandate names it',
				reword(
					'bank-head-office.handle-major-matters',
					'协调向银监会报告重大事项。',
					'Coordinate reports on major matters to the China Banking Regulatory Commission.',
				),
			],
		],
	),
	...defectsOf('review-overdue', MORE, [
		['the bans were due in 2020', swap('eight-bans', ['reviewDate: unknown', "reviewDate: '2020-01-01'"])],
		[
			'the equipment rules were due last year',
			swap('information-equipment-rules', ['reviewDate: unknown', "reviewDate: '2025-11-22'"]),
		],
		['the norms were due the day before', swap(norm, ['reviewDate: unknown', "reviewDate: '2026-11-21'"])],
		['the phrases were due in 2019', swap('zhuzhou-phrases', ['reviewDate: unknown', "reviewDate: '2019-06-30'"])],
		[
			'a post was due in 2024',
			addTop(
				'cash-driver',
				validity("  effectiveFrom: unknown\n  supersedes: []\n  reviewDate: '2024-03-01'\n  owner: unknown"),
			),
		],
		[
			'a method comes due when the day moves on',
			[swap('three-natures', ['reviewDate: unknown', "reviewDate: '2027-01-01'"]), { today: '2027-01-02' }],
			['waiver-expired'],
		],
		[
			'the method was due in 2023',
			swap('one-two-three-window-service', ['reviewDate: unknown', "reviewDate: '2023-12-31'"]),
		],
		[
			'an archivist’s list was due in 2022',
			addTop(
				'dongtou-archivist',
				validity("  effectiveFrom: unknown\n  supersedes: []\n  reviewDate: '2022-02-28'\n  owner: unknown"),
			),
		],
		[
			'the rules come due the day before today',
			[
				swap('information-equipment-rules', ['reviewDate: unknown', "reviewDate: '2026-12-01'"]),
				{ today: '2026-12-02' },
			],
		],
		['a year was mistyped', swap(norm, ['reviewDate: unknown', "reviewDate: '2016-11-26'"])],
		['due yesterday', swap('three-natures', ['reviewDate: unknown', "reviewDate: '2026-11-25'"])],
		[
			'a brand post',
			addTop(
				'brand-officer',
				validity(
					`  effectiveFrom: '2020-01-01'\n  supersedes: []\n  reviewDate: '2025-12-31'\n  owner: unknown`,
				),
			),
		],
		[
			'due on the leap day',
			[swap('zhuzhou-phrases', ['reviewDate: unknown', "reviewDate: '2028-02-29'"]), { today: '2028-03-01' }],
			['waiver-expired'],
		],
		['before it was in force', swap('eight-bans', ['reviewDate: unknown', "reviewDate: '2007-01-01'"])],
	]),
	...defectsOf(
		'expired-still-cited',
		[...MORE, 'internal-links', 'work-known'],
		[
			[
				'a duty cites a rule that has ended',
				[
					swap('information-equipment-rules', [
						'effectiveFrom: unknown',
						"effectiveFrom: '2005-01-01'\n  effectiveUntil: '2010-12-31'",
					]),
					swapIn('counter-clerk-5.premises-and-equipment-upkeep', [
						'subjects:',
						'cites: [information-equipment-rules.daily-care]\n    subjects:',
					]),
				],
			],
			[
				'an article cites a ban that has ended',
				[
					swap('eight-bans', [
						"effectiveFrom: '2007-08-01'",
						"effectiveFrom: '2007-08-01'\n  effectiveUntil: '2015-12-31'",
					]),
					swapIn(`${norm}.use-ups-safely`, [
						'subjects:',
						'cites: [eight-bans.no-mail-trading]\n    subjects:',
					]),
				],
			],
			[
				'a duty lists a held work that has ended',
				[
					swap(norm, [
						'effectiveFrom: unknown',
						"effectiveFrom: '2005-01-01'\n  effectiveUntil: '2011-12-31'",
					]),
					swapIn('branch-head.workplace-hygiene', [
						'subjects:',
						'works: [outlet-equipment-norms]\n    subjects:',
					]),
				],
			],
			[
				'a guide’s clause cites a method that has ended',
				[
					swap('three-natures', [
						'effectiveFrom: unknown',
						"effectiveFrom: '2005-01-01'\n  effectiveUntil: '2012-12-31'",
					]),
					swapIn('office-essentials.window', ['subjects:', 'works: [three-natures]\n        subjects:']),
				],
				['term-defined'],
			],
			[
				'a post is bounded by one that has ended',
				[
					addTop(
						'dongtou-office-director',
						validity("  effectiveFrom: '2005-01-01'\n  effectiveUntil: '2012-12-31'\n" + rest),
					),
				],
				['support-without-lead'],
			],
			[
				'a duty cites a phrase of a set that has ended',
				[
					swap('zhuzhou-phrases', [
						'effectiveFrom: unknown',
						"effectiveFrom: '2005-01-01'\n  effectiveUntil: '2012-12-31'",
					]),
					swapIn('counter-clerk.star-service-and-manners', [
						'subjects:',
						'cites: [zhuzhou-phrases.come-again]\n    subjects:',
					]),
				],
			],
			[
				'a deputy works under a list that has ended',
				addTop(
					'beitun-bureau-director',
					validity(`  effectiveFrom: '2005-01-01'\n  effectiveUntil: '2012-12-31'\n${rest}`),
				),
				['support-without-lead'],
				['beitun-deputy-bureau-director'],
			],
			[
				'a duty cites what newer norms displaced',
				[
					swap(norm, [
						'effectiveFrom: unknown\n  supersedes: unknown',
						"effectiveFrom: '2012-01-01'\n  supersedes: [information-equipment-rules]",
					]),
					swap('information-equipment-rules', [
						'effectiveFrom: unknown',
						"effectiveFrom: '2005-01-01'\n  effectiveUntil: '2011-12-31'",
					]),
					addField('counter-clerk.clean-counter-area', 'cites: [information-equipment-rules.daily-care]'),
				],
			],
			[
				'the prose links to a method that has ended',
				[
					swap('three-natures', [
						'effectiveFrom: unknown',
						"effectiveFrom: '2005-01-01'\n  effectiveUntil: '2012-12-31'",
					]),
					addProse('branch-head', '参见[管理法](/methods/three-natures/)。'),
				],
				['term-defined'],
			],
			[
				'a work that newer norms displaced',
				swap(norm, [
					'effectiveFrom: unknown\n  supersedes: unknown',
					"effectiveFrom: '2012-01-01'\n  supersedes: [postal-service-norms]",
				]),
				[],
				['branch-business-management'],
			],
			[
				'a unit link to an ended text',
				[ended('three-natures'), addProse('counter-clerk', '<UnitLink uid="three-natures.one-greeting" />')],
			],
			[
				'a short address to an ended text',
				[ended('zhuzhou-phrases'), addProse('counter-clerk-2', '参见[用语](/u/zhuzhou-phrases.come-again/)。')],
			],
			[
				'the English page of an ended text',
				[
					ended(rules),
					addProse('counter-clerk', '参见[细则](/en/rulebooks/information-equipment-rules/#daily-care)。'),
				],
			],
			[
				'ended yesterday',
				[
					ended(rules, '2026-11-25'),
					addField('counter-clerk.clean-counter-area', 'cites: [information-equipment-rules.daily-care]'),
				],
			],
			[
				'the day moves past its end',
				[
					ended(rules, '2027-01-31'),
					addField('counter-clerk.clean-counter-area', 'cites: [information-equipment-rules.daily-care]'),
					{ today: '2027-02-01' },
				],
			],
			[
				'bounded by a duty of an ended list',
				[
					endedPost('dongtou-office-director'),
					swapIn('dongtou-document-clerk.seals-and-letters', [
						'with: dongtou-office-director',
						'with: dongtou-office-director.documents',
					]),
				],
				['support-without-lead'],
				['dongtou-document-clerk'],
			],
			[
				'a post replaced by another is still shared with',
				[
					addTop('marketing-director', validity(`  effectiveFrom: '2010-01-01'\n${rest}`)),
					addFile(
						'content/posts/beitun-postal-bureau/marketing-director-2.mdx',
						minimal('市场部主任（2015）', 'beitun-postal-bureau', 'marketing-director').replace(
							'headcount:',
							`supersedes: marketing-director\n${validity(`  effectiveFrom: '2015-01-01'\n${rest}`)}\nheadcount:`,
						),
					),
				],
				[],
				['financial-business-manager'],
			],
			[
				'a relative link to a neighbour that ended',
				[endedPost('branch-head'), addProse('counter-clerk', '参见[支局长](../branch-head/)。')],
			],
			[
				'a step cites an ended ban',
				[
					swap('eight-bans', [
						"effectiveFrom: '2007-08-01'",
						"effectiveFrom: '2007-08-01'\n  effectiveUntil: '2015-12-31'",
					]),
					addField('three-natures.prohibited-articles', 'cites: [eight-bans.no-undercharging]'),
				],
			],
		],
	),
];
