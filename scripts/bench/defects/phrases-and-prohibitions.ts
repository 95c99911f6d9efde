import { defectsOf } from './defect.ts';
import { addAfter, addField, addFile, cutField, reword, setField, swap, swapIn } from './edits.ts';

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
const ban = (id: string, zh: string, en: string, rest: string): string =>
	`id: ${id}\nlabel: '九、'\nzh: '${zh}'\nen: '${en}'\nplace: '补记'\nsubjects: [mail-handling]\n${rest}`;

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
		],
	),
];
