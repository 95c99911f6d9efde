import { defectsOf, lookAlikesOf } from './defect.ts';
import { reword, setField, swap, swapIn } from './edits.ts';

const MORE = [
	'control-acts-tagged',
	'responsibility-matches-verb',
	'assessment-text-drift',
	'criterion-adds-norm',
	'interval-arithmetic',
	'frequency-conflict',
];

export const languageDefects = [
	...defectsOf(
		'translation-complete',
		[...MORE, 'translation-figures', 'translation-terms', 'verb-first'],
		[
			['a duty without English', setField('cash-driver.know-anti-violence-plan', 'en')],
			['a title without English', swap('news-officer', ["  en: 'News and publicity'\n", ''])],
			[
				'Chinese in the English field',
				reword(
					'branch-head.workplace-hygiene',
					'负责维护班组生产现场的环境卫生。',
					'负责维护班组生产现场的环境卫生。',
				),
			],
			['a phrase without English', setField('zhuzhou-phrases.come-again', 'en')],
			[
				'a note without English',
				swapIn('dongtou-document-clerk.post-and-forward-letters', [
					"\n        en: 'Three words are printed without marks; we read “letters from the public, users and staff”.'",
					'',
				]),
			],
			[
				'English in the Chinese field',
				reword(
					'consumer-protection-officer.educate-consumers',
					'Organise consumer education in the whole bank.',
					'Organise consumer education in the whole bank.',
				),
				['cjk-typography'],
			],
			['a subject without English', swap('subjects', ["    en: 'Seals'\n", ''])],
			[
				'a penalty’s trigger without English',
				swapIn('information-equipment-rules.dust-on-equipment', [
					"\n          en: 'Failing to keep the surroundings of outlet equipment clean, so that dust has plainly gathered.'",
					'',
				]),
			],
			[
				'a boundary without English',
				swapIn('dongtou-secretary.information-network', [
					"\n        en: 'The director guides, organises and coordinates the information network; this post assists.'",
					'',
				]),
			],
			[
				'a heading without English',
				swapIn('three-natures.service-visits', ["\n              en: 'Service visits'", '']),
			],
			['a phrase’s English is Chinese', setField('zhuzhou-phrases.very-sorry', 'en', "'很抱歉。'")],
			['a body without English', swap('bodies', ["    en: 'Media'\n", ''])],
			[
				'one word was left in Chinese',
				setField(
					'cash-driver.no-improper-use-of-cash-truck',
					'en',
					"'Do not use the 运钞车 against the rules.'",
				),
			],
			[
				'a frequency without English',
				swapIn('branch-head.monthly-analysis-meeting', ["\n        en: 'every month'", '']),
			],
			['a criterion without English', setField('deputy-director-personnel.deduct-archives-error', 'en')],
			[
				'a reading without English',
				swapIn('logistics-administrator.manage-property', [
					"\n        en: '“Property” means premises (物业): buildings and their upkeep.'",
					'',
				]),
			],
			[
				'a list’s name without English',
				swapIn('three-natures.fair-environment', ["\n                en: 'the five ones'", '']),
			],
			[
				'half of the sentence was left',
				setField('logistics-administrator.receive-guests', 'en', "'Do reception work well，并登记来宾。'"),
			],
			[
				'still to be translated',
				setField('logistics-administrator.receive-guests', 'en', "'(待译)'"),
				['placeholder'],
			],
			['a stop for a text', setField('clerical-officer.manage-files', 'en', "'.'")],
			['another name without English', swap('personnel-supervisor', ["\n    en: 'Personnel officer'", ''])],
			[
				'the place for a name without English',
				swapIn('zhuzhou-phrases.colleague-will-answer', ["\n        en: 'The colleague’s name.'", '']),
			],
			[
				'English with a Chinese term in it',
				reword(
					'outlet-equipment-norms.use-ups-safely',
					'Use the UPS电源 safely and keep water away from it.',
					'Use the UPS safely and keep water away from it.',
				),
				['cjk-typography'],
			],
			[
				'the Chinese in quotation marks is all',
				setField('clerical-officer.manage-document-transmission', 'en', "'“管理全行公文的传输。”'"),
			],
		],
	),
	...defectsOf('translation-figures', MORE, [
		[
			'Monday becomes Tuesday',
			reword(
				'branch-head.workplace-hygiene',
				'每周一组织清扫班组生产现场。',
				'Organise the cleaning of the team’s place of production every Tuesday.',
			),
			['responsibility-matches-verb', 'frequency-conflict', 'duty-overlap'],
		],
		[
			'50 yuan becomes 500',
			swapIn('information-equipment-rules.dust-on-equipment', [
				'Fine the unit responsible 50 yuan',
				'Fine the unit responsible 500 yuan',
			]),
		],
		[
			'20% becomes 25%',
			swapIn('information-equipment-rules.improper-use-damage', [
				'deduct 20% of the value',
				'deduct 25% of the value',
			]),
		],
		[
			'15 minutes become 50',
			swapIn('one-two-three-window-service.one-ahead', ['15 minutes early', '50 minutes early']),
		],
		['the year is another', swapIn('eight-bans.effective-date', ['1 August 2007', '1 August 2017'])],
		[
			'monthly becomes weekly',
			swapIn('branch-head.monthly-analysis-meeting', ['quality every month,', 'quality every week,']),
		],
		[
			'3 to 5 points become 3 to 8',
			swapIn('deputy-director-personnel.deduct-archives-error', ['3 to 5 points', '3 to 8 points']),
		],
		[
			'ten hours become eight',
			swapIn('outlet-equipment-norms.keep-terminals-online', ['10 hours a day', '8 hours a day']),
		],
		[
			'one of four is lost in words',
			swapIn('office-essentials.four-marks', ["en: 'the four marks'", "en: 'the five marks'"]),
			['translation-terms'],
		],
		[
			'a half-year becomes a quarter',
			swapIn('three-natures.persist-in-rotation', ['once every half year', 'once every quarter']),
		],
		[
			'100% becomes 90%',
			swapIn('deputy-director-security.deduct-inspections-not-organised', [
				'coverage of 100%',
				'coverage of 90%',
			]),
		],
		['ten days become fifteen', swapIn('running-an-office.pass-on-fast', ['5 to 10 days', '5 to 15 days'])],
		[
			'the upper end of a fine is lost',
			swapIn('information-equipment-rules.misuse-of-power-supply', ['Fine 100–200 yuan', 'Fine 100 yuan']),
		],
		['list 1 becomes list 2', swap('counter-clerk-1', ['Counter clerk (list 1)', 'Counter clerk (list 2)'])],
		[
			'month by month becomes week by week',
			swapIn('financial-business-manager.information-and-revenue-ledger', [
				'revenue month by month',
				'revenue week by week',
			]),
		],
		[
			'a hundred cards become a thousand',
			swapIn('three-natures.service-monitoring', ['Hand out 100 service', 'Hand out 1,000 service']),
		],
		['day and month changed', swapIn('eight-bans.effective-date', ['1 August 2007', '8 January 2007'])],
		['two months become one', swapIn('running-an-office.train-and-study', ['every two months', 'every month'])],
		[
			'the Chinese alone was changed',
			swapIn('one-two-three-window-service.one-ahead', ['提前15分钟', '提前20分钟']),
		],
		['a number of a phrase', swapIn('zhuzhou-phrases.slot-12', ['phrase 12', 'phrase 21'])],
		[
			'ten thousands',
			swapIn(
				'information-equipment-rules.report-damage',
				['维修或更换。', '维修或更换，损失在5万元以上的当日上报。'],
				['unit that uses it.', 'unit that uses it, and report losses above 5,000 yuan on the same day.'],
			),
		],
		['an hour', swapIn('outlet-equipment-norms.keep-terminals-online', ['9:00 to 18:00', '9:00 to 17:00'])],
		[
			'half becomes two thirds',
			reword(
				'beitun-deputy-bureau-director.annual-work-plans',
				'组织半数以上的分管部门和班组制定年度工作计划。',
				'Have two thirds of the departments and teams in one’s charge draw up annual work plans.',
			),
		],
		[
			'quarter’s end becomes month’s end',
			reword(
				'financial-business-manager.submit-financial-returns',
				'每季末上报金融业务的各类报表。',
				'Submit all kinds of financial business returns at the end of each month.',
			),
		],
		['the figure is left out', swapIn('three-natures.service-monitoring', ['no lower than 86 points', 'high'])],
		[
			'per mille',
			reword(
				'counter-clerk-5.tracing-and-compensation',
				'受理查询、赔偿、答复等，差错率不超过万分之五。',
				'Handle tracing requests, compensation claims and replies, with no more than 5 errors in a thousand.',
			),
		],
		[
			'nine tenths of the price become nine tenths off',
			reword(
				'beitun-account-manager.marketing-activities',
				'对大客户的包裹资费打九折。',
				'Give key accounts 90% off on parcel rates.',
			),
			['verb-first'],
		],
		[
			'85 of a hundred becomes 85 off',
			reword('branch-head.workplace-hygiene', '清洁用品按八五折采购。', 'Buy cleaning goods at an 85% discount.'),
			['verb-first'],
		],
		[
			'points become people',
			reword(
				'three-natures.uniform-dress',
				'未统一着装的，扣3分。',
				'Deduct 3 people where dress is not uniform.',
			),
			['verb-first'],
		],
		[
			'people become points',
			reword(
				'three-natures.one-finance-group',
				'建立由5人组成的理财小组。',
				'Set up a money group worth 5 points.',
			),
		],
		[
			'working days become days',
			reword(
				'counter-clerk-5.tracing-and-compensation',
				'在5个工作日内答复查询。',
				'Answer tracing requests within 5 days.',
			),
		],
		[
			'people become times',
			reword(
				'escort-guard.take-part-in-study',
				'每次派3人参加学习。',
				'Send people to study 3 times on each occasion.',
			),
			['verb-first'],
		],
		[
			'weekend',
			reword(
				'clerical-officer.manage-files',
				'每月25日前做好档案管理工作。',
				'Manage the files well by the 15th of each month.',
			),
		],
	]),
	...lookAlikesOf(
		'translation-figures',
		[...MORE, 'verb-first'],
		[
			[
				'nine tenths of the price: a tenth off',
				reword(
					'beitun-account-manager.marketing-activities',
					'对大客户的包裹资费打九折。',
					'Give key accounts 10% off on parcel rates.',
				),
			],
			[
				'nine tenths of the price, as such',
				reword(
					'beitun-account-manager.marketing-activities',
					'对大客户的包裹资费打9折。',
					'Charge key accounts 90% of the parcel rates.',
				),
			],
			[
				'85 of a hundred: 15 off',
				reword(
					'branch-head.workplace-hygiene',
					'清洁用品按8.5折采购。',
					'Buy cleaning goods at a 15% discount.',
				),
			],
			[
				'a reduction in so many words',
				reword(
					'beitun-account-manager.marketing-activities',
					'对大客户的包裹资费优惠10%。',
					'Give key accounts 10% off on parcel rates.',
				),
			],
			[
				'a leaflet of three folds',
				reword('beitun-account-manager.marketing-activities', '发放三折页。', 'Hand out threefold leaflets.'),
			],
			[
				'three times: three rounds',
				reword('branch-head.workplace-hygiene', '每天巡查卫生3次。', 'Make 3 rounds a day to check hygiene.'),
			],
			[
				'a password of six places',
				reword('counter-clerk-3.receive-users', '设置6位密码。', 'Set a 6-digit password.'),
			],
			[
				'three of them',
				reword('escort-guard.take-part-in-study', '选派3名队员参加学习。', 'Send 3 guards to study.'),
			],
			[
				'working days in both',
				reword(
					'counter-clerk-5.tracing-and-compensation',
					'在5个工作日内答复查询。',
					'Answer tracing requests within 5 working days.',
				),
			],
			[
				'marks for points',
				reword(
					'three-natures.uniform-dress',
					'未统一着装的，扣3分。',
					'Take off 3 marks where dress is not uniform.',
				),
			],
		],
	),
	...defectsOf(
		'translation-terms',
		[...MORE, 'translation-figures', 'work-known'],
		[
			[
				'striving for excellence in other words',
				swapIn('office-director-bank.supervise-excellence-and-civilization', [
					'the activities for striving for excellence',
					'the campaign of being first and best',
				]),
			],
			[
				'four no letting pass in other words',
				swapIn('three-natures.inspect-before-opening', [
					'keep to the four “no letting pass”',
					'keep to the quartet of refusals',
				]),
			],
			[
				'the star service in other words',
				swapIn('counter-clerk.star-service-and-manners', ['star-rated service', 'five-star hospitality']),
			],
			[
				'a law under another name',
				swapIn('district-branch-head.carry-out-laws-and-rules', [
					'Commercial Bank Law of the People’s Republic of China',
					'Act on Commercial Banking',
				]),
			],
			[
				'the two certificates in other words',
				swapIn('personnel-supervisor.renew-certificates-and-manage-institutions', [
					'the two certificates',
					'both licences',
				]),
			],
			[
				'a work under another name',
				swapIn('branch-business-management.service-norms-and-satisfaction', [
					'Postal Communication Service Norms',
					'Standards of Postal Service',
				]),
			],
			[
				'the duty head in other words',
				swapIn('branch-head.duty-head-and-complaints', ['duty-head system', 'shift leader arrangement']),
			],
			[
				'the three disclosures in other words',
				swapIn('three-natures.fair-environment', ['the three disclosures', 'full openness']),
			],
			[
				'the economic responsibility system in other words',
				swapIn('branch-general-management.assess-and-reward-staff', [
					'economic responsibility system',
					'contract scheme',
				]),
			],
			[
				'the postal law under another name',
				swapIn('district-branch-head.carry-out-laws-and-rules', [
					'Postal Law of the People’s Republic of China',
					'Chinese Post Act',
				]),
			],
			[
				'time limits in other words',
				swapIn('three-natures.uniform-time-limits', [
					'service with promised time limits',
					'time-bound service pledges',
				]),
			],
			[
				'refined management in other words',
				swapIn('running-an-office.organise-by-refined-management', [
					'refined management',
					'fine-grained management',
				]),
			],
			[
				'a term comes into the Chinese',
				reword(
					'dongtou-office-director.coordinate-departments',
					'协调各部门的工作关系，开展“创先争优”活动。',
					'Coordinate the departments’ working relations and hold contests between them.',
				),
				['term-defined'],
			],
			[
				'the register was changed, not the texts',
				swap('terms', ["en: 'the five ones'", "en: 'the five single things'"]),
				[],
				['three-natures'],
			],
			[
				'the guide under another name',
				swapIn('outlet-equipment-norms.follow-atm-guide', [
					'Illustrated Guide to ATM Use and Maintenance',
					'ATM manual',
				]),
			],
			[
				'a slip in the rendering',
				swapIn('three-natures.harmonious-environment', ['the four must-visits.', 'the four must-vists.']),
			],
			['the ten ways in other words', swapIn('office-essentials.ten-ways', ['ten ways', 'ten methods'])],
			[
				'the county bureau for the municipal one',
				swapIn('information-equipment-rules.repair-replaced-equipment', ['municipal bureau', 'county bureau']),
			],
			[
				'the branch head for the counter clerk',
				swapIn('three-natures.missing-uniform-or-badge', ['a counter clerk', 'a branch head']),
			],
			[
				'the bureau director for the branch head',
				reword(
					'three-natures.survey-customers',
					'支局长每周走访客户。',
					'The bureau director visits customers every week.',
				),
				['verb-first'],
			],
			[
				'the cash driver for the counter clerk',
				reword(
					'counter-clerk-3.keep-cash-and-vouchers',
					'妥善保管现金，由营业员清点。',
					'Keep cash safely and have the cash driver count it.',
				),
			],
			[
				'another superior',
				reword(
					'branch-business-management.service-norms-and-satisfaction',
					'服务满意度报市局备案。',
					'Report service satisfaction to the State Post Bureau for the record.',
				),
				['verb-first'],
			],
		],
	),
	...lookAlikesOf(
		'translation-terms',
		[...MORE, 'verb-first', 'unknown-post-mentioned', 'wrong-subject'],
		[
			[
				'the director of the bureau, and of its office',
				reword(
					'dongtou-office-director.all-assigned-work',
					'完成局长、主任交办的工作。',
					'Do the work that the head of the bureau and the office director assign.',
				),
			],
			[
				'a bureau in short',
				reword(
					'financial-business-manager.submit-financial-returns',
					'向市局上报报表。',
					'Submit returns to the bureau.',
				),
			],
			[
				'the counter',
				reword('counter-clerk-3.receive-users', '营业员热情接待用户。', 'Receive users warmly at the counter.'),
			],
			[
				'two bureaus in one breath',
				reword(
					'branch-general-management.handle-superior-documents',
					'办理市局和县局的来文。',
					'Handle documents from the municipal and county bureaus.',
				),
			],
			[
				'superiors, one of them by name',
				reword(
					'financial-business-manager.other-assigned-tasks',
					'完成总行和上级单位交办的工作。',
					'Do the work that headquarters and the superior bank assign.',
				),
			],
			[
				'a field of work',
				reword(
					'clerical-officer.manage-files',
					'做好文书和综合协调工作。',
					'Do paperwork and general coordination well.',
				),
			],
		],
	),
	...defectsOf(
		'interface-strings',
		[],
		[
			['a string was deleted in English', swap('en', ["  nav.home: 'Home'\n", ''])],
			['a string was deleted in Chinese', swap('zh', ["  foot.gaps: '原文缺失'\n", ''])],
			['a key is misspelt in one language', swap('en', ['  nav.contents:', '  nav.content:'])],
			['a new string was forgotten in English', swap('zh', ['strings:\n', "strings:\n  nav.top: '回到页首'\n"])],
			[
				'half of a file was cut off',
				{ file: 'content/ui/en.mdx', edit: (text) => `${text.split('\n').slice(0, 300).join('\n')}\n---\n` },
			],
			['a placeholder was translated', swap('zh', ['内容截至{date}。', '内容截至{日期}。'])],
			[
				'a placeholder’s name was changed',
				swap('en', ["search.total: '{n} found'", "search.total: '{count} found'"]),
			],
			['a placeholder was lost', swap('en', ["'{title}: {n} duties'", "'{title}: duties'"])],
			['braces became full-width', swap('zh', ["post.some: '{n}条'", "post.some: '｛n｝条'"])],
			['a figure was written in place of a placeholder', swap('zh', ['待核{open}·', '待核3·'])],
			['a string was left blank', swap('en', ["nav.next: 'Next'", "nav.next: ' '"])],
			['the English file says that it is Chinese', swap('en', ['language: en', 'language: zh'])],
			['spaces inside the braces', swap('en', ["search.total: '{n} found'", "search.total: '{ n } found'"])],
			['a capital', swap('en', ["'Content as of {date}.'", "'Content as of {Date}.'"])],
			[
				'one placeholder twice, the other lost',
				swap('en', ["'{items} item(s) · {total} points'", "'{total} item(s) · {total} points'"]),
			],
			['a brace lost', swap('en', ["search.total: '{n} found'", "search.total: '{n found'"])],
			['a new string in English only', swap('en', ['strings:\n', "strings:\n  nav.top: 'Back to top'\n"])],
			['square brackets', swap('zh', ["'内容截至{date}。'", "'内容截至[date]。'"])],
			[
				'two lines run into one',
				swap('en', [
					"  nav.previous: 'Previous'\n  nav.next: 'Next'\n",
					"  nav.previous: 'Previous nav.next: Next'\n",
				]),
			],
			['an English string in Chinese', swap('en', ["nav.home: 'Home'", "nav.home: '首页'"])],
			['a Chinese string in English', swap('zh', ["'内容截至{date}。'", "'Content as of {date}.'"])],
		],
	),
];
