import { defectsOf } from './defect.ts';
import type { Edit } from './defect.ts';
import { addAfter, addField, addFile, cutField, duty, reword, setField, swap, swapIn } from './edits.ts';

const MORE = [
	'translation-figures',
	'declared-total',
	'label-gap',
	'label-duplicate',
	'collection-floor',
	'anchor-not-lost',
	'norm-without-sanction',
	'sanction-without-norm',
	'control-acts-tagged',
	'translation-terms',
];
const Z = 'zhuzhou-phrases';
const ban = (id: string, zh: string, en: string, rest: string, subjects = 'mail-handling'): string =>
	`id: ${id}\nlabel: '九、'\nzh: '${zh}'\nen: '${en}'\nplace: '补记'\nsubjects: [${subjects}]\n${rest}`;
const fill = (slot: number, zh: string, en: string): Edit[] => [
	cutField(`${Z}.slot-${slot}`, 'gap'),
	cutField(`${Z}.slot-${slot}`, 'notes'),
	reword(`${Z}.slot-${slot}`, zh, en),
];
const V =
	"validity:\n  issuer: unknown\n  issued: unknown\n  effectiveFrom: '2012-01-01'\n  supersedes: []\n  reviewDate: unknown\n  owner: unknown\n";
const phraseFile = (title: string, phrases: readonly (readonly [string, string])[]): string =>
	`---\ntitle:\n  zh: '${title}'\n  en: 'Phrases of the hall'\ntitleStatus: printed\nsource:\n  id: source-001\n  place: '补记'\n${V}appliesTo:\n  jobRoles: [branch-head]\ndeclared: ${phrases.length}\nphrases:\n${phrases.map(([zh, en], i) => `  - id: hall-${i + 1}\n    label: '${i + 1}、'\n    number: ${i + 1}\n    zh: '${zh}'\n    en: '${en}'\n    place: '补记 · ${i + 1}、'\n    subjects: [customer-service]\n`).join('')}---\n`;
const bansFile = (bans: readonly (readonly [zh: string, en: string, rest: string])[], sanctions: string): string =>
	`---\ntitle:\n  zh: '营业厅秩序禁令'\n  en: 'Bans for order in the hall'\ntitleStatus: printed\nsource:\n  id: source-001\n  place: '补记'\n${V}appliesTo:\n  jobRoles: [counter-clerk]\ndeclared: ${bans.length}\nbans:\n${bans.map(([zh, en, rest], i) => `  - id: hall-ban-${i + 1}\n    label: '${'一二三四'[i]}、'\n    zh: '${zh}'\n    en: '${en}'\n    place: '补记'\n    ${rest}\n`).join('')}sanctions:${sanctions}\nclauses: []\n---\n`;
const SANCTION =
	"\n  - id: hall-sanction\n    zh: '违反的，对责任人通报批评。'\n    en: 'Criticise whoever breaks them in a circular.'\n    place: '补记'\n    trigger:\n      zh: '违反以上禁令。'\n      en: 'Breaking these bans.'\n    payer: person\n    authority: unknown\n    consequences:\n      - form: criticism\n        payer: person";

export const phraseDefects = [
	...defectsOf(
		'phrase-duplicate',
		[...MORE, 'polite-pronoun'],
		[
			['the same words', reword(`${Z}.take-care`, '欢迎您再来。', 'You are welcome to come again.')],
			[
				'the same but for 请',
				reword(`${Z}.after-this-transaction`, '请在这里签名（盖章）。', 'Please sign (put your seal) here.'),
			],
			['the same but for 您', reword(`${Z}.call-us-any-time`, '欢迎再来。', 'Welcome again.')],
			[
				'the same but for the mark',
				reword(`${Z}.thank-you-for-support`, '对不起，让您久等了！', 'I am sorry to have kept you waiting!'),
			],
			[
				'the same question',
				reword(`${Z}.please-say-it-again`, '您需要办理什么业务？', 'What service do you need?'),
			],
			[
				'the same apology without the pronoun',
				reword(`${Z}.please-no-smoking`, '对不起，让您久等了。', 'I am sorry to have kept you waiting.'),
			],
			['the same apology with another mark', reword(`${Z}.very-sorry`, '真不好意思！', 'I really am sorry!')],
			[
				'the same promise with one comma more',
				reword(
					`${Z}.please-say-it-again`,
					'请您稍等，我办完这笔业务，马上给您办。',
					'Please wait a moment; I will serve you as soon as I have finished this transaction.',
				),
			],
			[
				'the same request for papers without its courtesies',
				reword(
					`${Z}.call-us-any-time`,
					'出示身份证（工作证），谢谢。',
					'Show your identity card (work card), thank you.',
				),
			],
			[
				'with “may I trouble you”',
				fill(44, '麻烦您在这里签名（盖章）。', 'May I trouble you to sign (put your seal) here?'),
			],
			[
				'with thanks after it',
				reword(
					`${Z}.very-sorry`,
					'请您清点好现金（货物），谢谢。',
					'Please count the cash (goods) carefully, thank you.',
				),
			],
			['the two halves change places', fill(47, '让您久等了，对不起。', 'I have kept you waiting; I am sorry.')],
			[
				'a gap filled with a phrase of the set',
				fill(25, '欢迎您提宝贵意见。', 'Please give us your valued opinions.'),
			],
			['with a particle', fill(48, '请问您需要办理什么业务呢？', 'May I ask what service you need?')],
			[
				'你 for 您',
				fill(31, '请你稍等，他（她）马上回来。', 'Please wait a moment; he (she) will be back right away.'),
				['polite-pronoun'],
			],
			[
				'a new set that repeats itself',
				addFile(
					'content/phrases/hall-phrases.mdx',
					phraseFile('营业大厅用语', [
						['您好，欢迎光临。', 'Hello and welcome.'],
						['请您取号排队。', 'Please take a number.'],
						['您好，欢迎光临！', 'Hello and welcome!'],
					]),
				),
			],
		],
	),
	...defectsOf(
		'polite-pronoun',
		[...MORE, 'phrase-duplicate'],
		[
			['欢迎你', reword(`${Z}.come-again`, '欢迎你再来。')],
			['让你久等', reword(`${Z}.sorry-to-keep-you-waiting`, '对不起，让你久等了。')],
			['请你', reword(`${Z}.please-say-it-again`, '没听清楚，请你再说一遍。')],
			['你的问题', reword(`${Z}.colleague-will-answer`, '好的，我马上请**同志回答你的问题。')],
			['谢谢你', reword(`${Z}.thank-you-for-support`, '谢谢你的鼓励、关心和支持。')],
			['你们', reword(`${Z}.what-service-do-you-need`, '请问你们需要办理什么业务？')],
			['你好', reword(`${Z}.what-service-do-you-need`, '你好，请问需要办理什么业务？')],
			['你的身份证', reword(`${Z}.please-show-your-papers`, '请出示你的身份证（工作证），谢谢。')],
			['给你办', reword(`${Z}.after-this-transaction`, '请您稍等，我办完这笔业务马上给你办。')],
			['你反映', reword(`${Z}.we-will-look-into-it`, '好的，你反映的问题，我们调查落实后尽快答复。')],
			['a wish in a filled gap', fill(44, '祝你节日快乐。', 'A happy holiday to you.')],
			[
				'a new set',
				addFile(
					'content/phrases/hall-phrases.mdx',
					phraseFile('营业大厅用语', [
						['您好，欢迎光临。', 'Hello and welcome.'],
						['请告诉我你的取件码。', 'Please tell me your collection code.'],
					]),
				),
			],
			['妳', reword(`${Z}.please-say-it-again`, '没听清楚，请妳再说一遍。'), ['script-purity', 'preferred-term']],
			[
				'both in one sentence',
				fill(47, '您好，你的汇款单少填了一项。', 'Hello, your money order form has one entry missing.'),
			],
			['you all are troubled', fill(48, '麻烦你们填一下单子。', 'May I trouble you to fill in the form?')],
		],
	),
	...defectsOf(
		'prohibition-sanctioned',
		[...MORE, 'prohibition-touches-post'],
		[
			['a ban loses its sanction', setField('eight-bans.no-mail-trading', 'sanctions')],
			['another ban loses its sanction', setField('eight-bans.no-cut-rate-periodicals', 'sanctions')],
			['an empty list of sanctions', setField('eight-bans.no-undercharging', 'sanctions', '[]')],
			[
				'a new ban without a sanction',
				addAfter(
					'eight-bans.no-company-funds-for-stamps',
					ban(
						'no-opening-mail',
						'严禁私拆邮件。',
						'Never open mail privately.',
						'appliesTo:\n  jobRoles: [counter-clerk]',
					),
				),
			],
			['the last ban loses its sanction', setField('eight-bans.no-company-funds-for-stamps', 'sanctions')],
			[
				'two bans lose theirs',
				[
					setField('eight-bans.no-stamp-speculation', 'sanctions'),
					setField('eight-bans.no-retired-postage-marks', 'sanctions'),
				],
			],
			[
				'the ban on cheap stamps loses its sanction',
				setField('eight-bans.no-cheap-or-early-stamps', 'sanctions'),
			],
			[
				'the ban on crossing boundaries has an empty list',
				setField('eight-bans.no-collecting-across-boundaries', 'sanctions', '[]'),
			],
			[
				'a new set of bans without any sanction',
				addFile(
					'content/prohibitions/one-ban.mdx',
					"---\ntitle:\n  zh: '营业厅禁烟令'\n  en: 'Ban on smoking in the hall'\ntitleStatus: printed\nsource:\n  id: source-001\n  place: '补记'\nvalidity:\n  issuer: unknown\n  issued: unknown\n  effectiveFrom: '2012-01-01'\n  supersedes: []\n  reviewDate: unknown\n  owner: unknown\nappliesTo:\n  jobRoles: [counter-clerk]\ndeclared: 1\nbans:\n  - id: no-smoking\n    label: '一、'\n    zh: '严禁在营业厅吸烟。'\n    en: 'Never smoke in the hall.'\n    place: '补记 · 一、'\nsanctions: []\nclauses: []\n---\n",
				),
			],
			[
				'the sanction and all that names it are gone',
				[
					{
						file: 'content/prohibitions/eight-bans.mdx',
						edit: (t) =>
							t
								.replace(/^ {4}sanctions: \[sanction-for-breach\]\n/gmu, '')
								.replace(/^sanctions:\n(?:(?: .*)?\n)*/mu, 'sanctions: []\n'),
					},
				],
			],
			[
				'a clause is named for the sanction',
				setField('eight-bans.no-mail-trading', 'sanctions', '[these-bans-prevail]'),
				['reference-exists'],
			],
			[
				'a new ban in the middle without one',
				addAfter(
					'eight-bans.no-stamp-speculation',
					"id: no-private-sale\nlabel: '四之一、'\nzh: '严禁私自出售集邮品。'\nen: 'Never sell philatelic goods privately.'\nplace: '补记'\nsubjects: [philately]\nappliesTo:\n  jobRoles: [counter-clerk]",
				),
				['label-style-drift'],
			],
			[
				'a new set in which the second has none',
				addFile(
					'content/prohibitions/hall-bans.mdx',
					bansFile(
						[
							['严禁在营业厅吸烟。', 'Never smoke in the hall.', 'sanctions: [hall-sanction]'],
							['严禁在台席饮食。', 'Never eat at the counter.', 'subjects: [customer-service]'],
						],
						SANCTION,
					),
				),
			],
			[
				'the sanction became a gap',
				{
					file: 'content/prohibitions/eight-bans.mdx',
					edit: (t) =>
						t.replace(
							/^sanctions:\n(?:(?: .*)?\n)*/mu,
							"sanctions:\n  - id: sanction-for-breach\n    gap: true\n    zh: '原文缺处分。'\n    en: 'Missing in the source: the sanction.'\n    place: '补记'\n",
						),
				},
			],
		],
	),
	...defectsOf(
		'prohibition-touches-post',
		[...MORE, 'prohibition-sanctioned', 'reference-exists'],
		[
			[
				'a ban on mail leaves out the counter clerks',
				swapIn('eight-bans.no-mail-trading', ['        - counter-clerk\n', '']),
			],
			[
				'a ban binds a role that nobody holds',
				swapIn('eight-bans.no-cut-rate-periodicals', [
					'        - counter-clerk\n',
					'        - counter-clerk\n        - equipment-administrator\n',
				]),
			],
			[
				'a ban binds only a role that nobody holds',
				[
					cutField('eight-bans.no-stamp-speculation', 'appliesTo'),
					swapIn('eight-bans.no-stamp-speculation', [
						'subjects:',
						'appliesTo:\n      jobRoles: [office-staff]\n    subjects:',
					]),
				],
			],
			[
				'a philately ban leaves out the philately post',
				swapIn('eight-bans.no-cheap-or-early-stamps', ['        - parcels-express-philately-manager\n', '']),
			],
			[
				'a new ban for a role that nobody holds',
				addAfter(
					'eight-bans.no-company-funds-for-stamps',
					ban(
						'no-private-stamps',
						'严禁私自印制邮品。',
						'Never print philatelic goods privately.',
						'sanctions: [sanction-for-breach]\nappliesTo:\n  jobRoles: [equipment-administrator]',
					),
				),
			],
			[
				'the ban on postage leaves out the counter clerks',
				swapIn('eight-bans.no-undercharging', ['        - counter-clerk\n', '']),
			],
			[
				'the ban on crossing boundaries leaves out the express post',
				swapIn('eight-bans.no-collecting-across-boundaries', [
					'        - parcels-express-philately-manager\n',
					'',
				]),
			],
			[
				'the ban on postage leaves out the branch heads',
				swapIn('eight-bans.no-undercharging', ['        - branch-head\n', '']),
			],
			[
				'a ban binds office staff, whom no post holds',
				swapIn('eight-bans.no-mail-trading', [
					'        - counter-clerk\n',
					'        - counter-clerk\n        - office-staff\n',
				]),
			],
			[
				'a ban binds counter clerks where there are none',
				[
					cutField('eight-bans.no-cheap-or-early-stamps', 'appliesTo'),
					addField(
						'eight-bans.no-cheap-or-early-stamps',
						'appliesTo:\n  jobRoles: [counter-clerk]\n  organisations: [bank-office]',
					),
				],
			],
			[
				'a ban on periodicals leaves out who subscribes',
				setField('eight-bans.no-cut-rate-periodicals', 'subjects', '[mail-pricing, newspapers-subscription]'),
			],
			[
				'the secretary takes on philately',
				addAfter(
					'dongtou-secretary.follow-up-tasks',
					duty(
						'album',
						'9、',
						'编印企业纪念邮册。',
						'Compile commemorative albums.',
						'responsibility: execute\nsubjects: [philately]',
					),
				),
				['catch-all-last'],
				['eight-bans'],
			],
			[
				'a ban is narrowed to one organisation',
				swapIn('eight-bans.no-mail-trading', [
					'      jobRoles:',
					'      organisations: [postal-branch-office]\n      jobRoles:',
				]),
			],
			[
				'the only marketing director gets another role',
				swap('marketing-director', ['jobRole: marketing-director', 'jobRole: operations-manager']),
				['role-variants', 'post-name-drift'],
				['eight-bans'],
			],
			[
				'a ban on opening mail for the branch heads alone',
				addAfter(
					'eight-bans.no-company-funds-for-stamps',
					ban(
						'no-opening',
						'严禁私拆、隐匿邮件。',
						'Never open or hide mail.',
						'sanctions: [sanction-for-breach]\nappliesTo:\n  jobRoles: [branch-head]',
					),
				),
			],
		],
	),
	...defectsOf(
		'phrase-list-cited',
		[
			...MORE,
			'responsibility-matches-verb',
			'assessment-text-drift',
			'verb-first',
			'term-defined',
			'too-many-acts',
		],
		[
			[
				'the phrases no longer apply to the counter',
				swap(Z, ['jobRoles: [counter-clerk, branch-head]', 'jobRoles: [branch-head]']),
			],
			[
				'a driver must use set phrases',
				reword(
					'cash-driver.no-improper-use-of-cash-truck',
					'按要求使用文明用语，不得违规使用运钞车。',
					'Use polite phrases as required, and do not use the cash truck against the rules.',
				),
			],
			[
				'a logistics post must avoid taboo words',
				reword(
					'logistics-administrator.receive-guests',
					'做好接待工作，杜绝服务忌语。',
					'Do reception work well and never use taboo words.',
				),
			],
			[
				'a news post must use standard phrases',
				reword(
					'news-officer.keep-media-relations',
					'负责使用规范用语接待各类媒体。',
					'Receive media of every kind with the standard phrases.',
				),
			],
			[
				'the archivist must use service phrases',
				reword(
					'dongtou-archivist.meeting-services',
					'做好全局性会议的会务，使用服务用语。',
					'Provide services for bureau-wide meetings and use the service phrases.',
				),
			],
			[
				'a consumer officer must forbid taboo words',
				reword(
					'consumer-protection-officer.educate-consumers',
					'在全行推行文明用语，禁用服务忌语。',
					'Have polite phrases used in the whole bank and taboo words banned.',
				),
			],
			[
				'the clerical post must use courteous phrases',
				reword(
					'clerical-officer.handle-newspapers',
					'做好报刊发行工作，使用礼貌用语。',
					'Handle the issuing of newspapers and periodicals well, and use courteous phrases.',
				),
			],
			[
				'the account manager must use polite phrases',
				reword(
					'beitun-account-manager.help-in-busy-season',
					'辅助其他人员在业务忙季按时完成任务，使用文明用语。',
					'Help other staff to complete their tasks on time in the busy season, and use polite phrases.',
				),
			],
			[
				'a step must avoid taboo words',
				reword(
					'one-two-three-window-service.ask-second',
					'关心地询问第二位客户，不讲服务忌语。',
					'Ask the second customer with concern, and say no taboo words.',
				),
			],
			[
				'the guards must use standard phrases',
				swapIn(
					'escort-guard.follow-escort-and-vault-rules',
					['和操作规程。', '和操作规程，执勤时使用规范用语。'],
					['the operating procedures.', 'the operating procedures, and use the standard phrases on duty.'],
				),
			],
			[
				'a criterion on polite phrases at meetings',
				swapIn(
					'office-director-bank.deduct-poor-meeting-organisation',
					['会议组织不好，', '会务人员不使用文明用语，会议组织不好，'],
					[
						'where a meeting',
						'where those who serve a meeting do not use polite phrases, or where a meeting',
					],
				),
			],
			[
				'a mandate',
				reword(
					'bank-head-office.run-meetings-and-reception',
					'负责总行的会议与接待工作，推行接待规范用语。',
					'Take charge of head office’s meetings and reception of guests, and have the standard phrases of reception used.',
				),
			],
			[
				'forbidden words',
				reword(
					'cash-driver.no-improper-use-of-cash-truck',
					'不得违规使用运钞车，不得对客户讲服务禁语。',
					'Do not use the cash truck against the rules, and say no forbidden service words to customers.',
				),
			],
			[
				'ten polite words',
				reword(
					'escort-guard.follow-escort-and-vault-rules',
					'不得违反押运、守库规定和操作规程，熟记“十字文明用语”。',
					'Do not break the rules of escort and vault guarding or the operating procedures, and know the ten polite words by heart.',
				),
			],
			[
				'scripts for calls',
				reword(
					'beitun-account-manager.help-in-busy-season',
					'辅助其他人员在业务忙季按时完成任务，按统一服务话术应答客户来电。',
					'Help other staff to complete their tasks on time in the busy season, and answer customers’ calls by the uniform service script.',
				),
			],
			[
				'the phrases lose their title',
				swap(Z, ['株洲邮政服务“规范用语”50句', '株洲邮政窗口50句']),
				['work-known', 'declared-total', 'label-two-meanings', 'body-renamed'],
				['counter-clerk', 'counter-clerk-1'],
			],
			[
				'the phrases hold in one organisation only',
				swap(Z, [
					'jobRoles: [counter-clerk, branch-head]',
					'jobRoles: [counter-clerk, branch-head]\n  organisations: [district-sub-branch]',
				]),
				[],
				['counter-clerk', 'counter-clerk-1'],
			],
		],
	),
];
