import { defectsOf } from './defect.ts';
import { addAfter, cutField, reword, setField, swap, swapIn } from './edits.ts';

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
		],
	),
];
