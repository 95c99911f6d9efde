import { defectsOf } from './defect.ts';
import type { Defect, Edit } from './defect.ts';
import { addAfter, addField, addProse, addTop, cutField, drop, duty, reword, setField, swap, swapIn } from './edits.ts';

const LOST = [
	'collection-floor',
	'anchor-not-lost',
	'label-gap',
	'declared-total',
	'reference-exists',
	'label-two-meanings',
];
const NONE = 'redirects: []';
const moved = (from: string, to: string): string => `  - from: ${from}\n    to: ${to}\n    on: '2026-01-01'`;
const redirects = (...records: readonly string[]) => swap('redirects', [NONE, `redirects:\n${records.join('\n')}`]);
const removed = (from: string, ...by: readonly string[]): string =>
	`  - from: ${from}\n    on: '2026-01-01'\n    reason:\n      zh: '不再使用。'\n      en: 'No longer used.'\n    replacedBy: [${by.join(', ')}]`;
/** Anchors that were published on a page. */
const published = (page: string, ...anchors: readonly string[]): Edit => ({
	ledger: (at) => ({ ...at, live: { ...at.live, [page]: [...(at.live[page] ?? []), ...anchors] } }),
});
/** Changes the first waiver that is about a rule. */
const waiver = (rule: string, find: RegExp, put: string) => ({
	file: 'content/waivers.mdx',
	edit(text: string): string {
		const parts = text.split(/^(?= {2}- identity: )/mu);
		const at = parts.findIndex((part) => part.startsWith(`  - identity: '${rule}:`));
		return parts.map((part, place) => (place === at ? part.replace(find, put) : part)).join('');
	},
});

/** A count of the whole stands where its floor is declared. */
const shownInFloors = (list: Defect[]): Defect[] => list.map((defect) => ({ ...defect, seenIn: ['as-of'] }));

export const recordDefects = [
	...defectsOf('anchor-not-lost', LOST, [
		[
			'a duty’s id was changed by hand',
			swap('cash-driver', ['- id: know-anti-violence-plan', '- id: anti-violence-plan']),
		],
		['a ban’s id was changed by hand', swap('eight-bans', ['- id: no-mail-trading', '- id: no-trading'])],
		['a phrase was deleted', drop('zhuzhou-phrases.come-again')],
		['a step’s id was changed by hand', swap('three-natures', ['- id: credible-example', '- id: good-example'])],
		[
			'a published page is gone from the content',
			{ ledger: (at) => ({ ...at, live: { ...at.live, 'posts/bank-office/cashier': ['count-money'] } }) },
			[],
			['redirects'],
		],
		[
			'an anchor that was published is gone',
			{
				ledger: (at) => ({
					...at,
					live: {
						...at.live,
						'guides/office-essentials': [...(at.live['guides/office-essentials'] ?? []), 'old-section'],
					},
				}),
			},
			[],
			['office-essentials'],
		],
		[
			'a former id is given to another thing',
			[addField('cash-driver.take-part-in-study', 'formerly: [keep-labour-discipline]')],
		],
		[
			'a scored item’s id was changed by hand',
			swap('deputy-director-personnel', ['id: score-manage-archives', 'id: score-archives']),
		],
		['a section of the essay was deleted', drop('office-essentials.window')],
		['a former name is that of another post', addTop('news-officer', 'formerly: [brand-officer]')],
		[
			'a list item’s id was changed by hand',
			swap('one-two-three-window-service', ['- id: uniform-ready', '- id: dress-ready']),
		],
		['an article’s id was changed', swap('information-equipment-rules', ['- id: daily-care', '- id: care-daily'])],
		[
			'a duty moved to another post',
			[
				drop('cash-driver.know-anti-violence-plan'),
				addAfter(
					'escort-guard.follow-escort-and-vault-rules',
					duty('know-anti-violence-plan', '4', '熟悉押运防暴预案。', 'Know the escort’s anti-violence plan.'),
				),
			],
		],
		[
			'a rename records a misspelt former id',
			swap('cash-driver', [
				'- id: know-anti-violence-plan',
				'- id: know-violence-plan\n    formerly: [know-antiviolence-plan]',
			]),
		],
		[
			'a rename records the misspelt old address',
			[
				swap('eight-bans', ['- id: no-mail-trading', '- id: no-trading']),
				redirects(moved('eight-bans.no-mail-trade', 'eight-bans.no-trading')),
			],
		],
		[
			'a mandate’s id was changed',
			swap('bank-head-office', ['- id: support-business', '- id: back-business']),
			['mandate-unassigned'],
		],
		[
			'the hotline’s id was changed',
			swap('eight-bans', ['- id: hotline', '- id: report-line']),
			['body-renamed', 'contact-well-formed'],
		],
		[
			'a criterion’s id was changed',
			swap('office-director-bank', ['- id: deduct-safety-error', '- id: deduct-safety']),
			['deduction-not-bounded'],
		],
		['a brand post became a draft', addTop('brand-officer', 'draft: true'), ['mandate-unassigned'], ['redirects']],
		[
			'two duties say that they had one id',
			[
				addField('cash-driver.take-part-in-study', 'formerly: [study]'),
				addField('cash-driver.know-anti-violence-plan', 'formerly: [study]'),
			],
		],
		[
			'a freed id went to a new duty',
			[
				swap('cash-driver', ['- id: take-part-in-study', '- id: study\n    formerly: [take-part-in-study]']),
				addAfter(
					'cash-driver.know-anti-violence-plan',
					duty('take-part-in-study', '5', '参加比赛。', 'Take part in contests.'),
				),
			],
			['label-style-drift'],
		],
	]),
	...defectsOf(
		'anchor-ascii',
		[],
		[
			['a heading in Chinese makes a Chinese anchor', addProse('branch-head', '## 补充说明\n\n另见附件。')],
			['a heading in a guide', addProse('office-essentials', '### 编者按\n\n略有删节。')],
			[
				'a Chinese address in the ledger',
				{
					ledger: (at) => ({
						...at,
						live: {
							...at.live,
							'posts/bank-office/cash-driver': [
								...(at.live['posts/bank-office/cash-driver'] ?? []),
								'驾驶员',
							],
						},
					}),
				},
				['anchor-not-lost'],
			],
			[
				'a page with capitals in the ledger',
				{ ledger: (at) => ({ ...at, live: { ...at.live, 'posts/bank-office/Cash_Driver': [] } }) },
				['anchor-not-lost'],
			],
			['a heading in the bans', addProse('eight-bans', '## 施行日期\n\n见末条。')],
			[
				'an address with a space among the old ones',
				{ ledger: (at) => ({ ...at, gone: { ...at.gone, 'posts/bank office/driver': 'removed' } }) },
				['anchor-not-lost'],
			],
			['a heading that is underlined', addProse('logistics-administrator', '附则\n===\n\n另行通知。')],
			['a heading half in Latin letters', addProse('outlet-equipment-norms', '## UPS电源\n\n见第三条。')],
			[
				'a guide’s address in Chinese',
				{ ledger: (at) => ({ ...at, live: { ...at.live, 'guides/办公札记': [] } }) },
				['anchor-not-lost'],
			],
			['a heading inside a quotation', addProse('cash-driver', '> ## 温馨提示\n>\n> 出车前检查车况。')],
			['a heading in a list', addProse('zhuzhou-phrases', '- ### 附则\n\n  见末条。')],
			[
				'a unit with capitals in the ledger',
				published('posts/bank-office/cash-driver', 'Take-Part-In-Study'),
				['anchor-not-lost'],
			],
			[
				'an old page named in Chinese',
				{ ledger: (at) => ({ ...at, gone: { ...at.gone, 'posts/bank-office/出纳': 'removed' } }) },
				['anchor-not-lost'],
			],
			[
				'two hyphens in an address of the ledger',
				published('prohibitions/eight-bans', 'no--mail-trading'),
				['anchor-not-lost'],
			],
			['a page kept with its file’s ending', published('guides/office-essentials.mdx'), ['anchor-not-lost']],
			['a heading of the smallest size', addProse('brand-officer', '###### 注：暂行')],
			['a heading in full-width letters', addProse('news-officer', '## ＦＡＱ')],
			['a heading in traditional characters', addProse('running-an-office', '# 補充'), ['script-purity']],
		],
	),
	...defectsOf(
		'redirect-target-exists',
		['anchor-not-lost'],
		[
			[
				'a page moved to where nothing is',
				redirects(moved('posts/bank-office/driver', 'posts/bank-office/cash-drivers')),
			],
			[
				'a unit moved to where nothing is',
				redirects(moved('cash-driver.study', 'cash-driver.take-part-in-studies')),
			],
			[
				'the old address is still in use',
				redirects(moved('posts/bank-office/cash-driver', 'posts/bank-office/escort-guard')),
			],
			[
				'one old address is recorded twice',
				redirects(
					moved('posts/bank-office/driver', 'posts/bank-office/cash-driver'),
					moved('posts/bank-office/driver', 'posts/bank-office/escort-guard'),
				),
			],
			['what replaced a removed page is not there', redirects(removed('guides/old-essay', 'guides/new-essay'))],
			[
				'a unit is still in use under its old name',
				redirects(moved('eight-bans.no-mail-trading', 'eight-bans.no-undercharging')),
			],
			[
				'a unit moved to one that the post lacks',
				redirects(moved('counter-clerk.set-phrases', 'counter-clerk.taboo-words')),
			],
			[
				'what replaced a removed unit is not there',
				redirects(removed('cash-driver.keep-log', 'cash-driver.driving-log')),
			],
			[
				'a phrase is recorded as moved and still said',
				redirects(moved('zhuzhou-phrases.take-care', 'zhuzhou-phrases.come-again')),
			],
			[
				'one unit is recorded as moved and as removed',
				redirects(
					moved('cash-driver.study', 'cash-driver.take-part-in-study'),
					removed('cash-driver.study', 'cash-driver.keep-labour-discipline'),
				),
			],
			['the wrong collection', redirects(moved('rulebooks/bans', 'rulebooks/eight-bans'))],
			[
				'the entry of a unit is misspelt',
				redirects(moved('cash-driver.study', 'cash-drivers.take-part-in-study')),
			],
			[
				'a draft',
				[
					addTop('brand-officer', 'draft: true'),
					redirects(moved('posts/bank-head-office/brand', 'posts/bank-head-office/brand-officer')),
				],
				['collection-floor', 'mandate-unassigned'],
			],
			[
				'the second replacement is not there',
				redirects(removed('guides/old-essay', 'guides/office-essentials', 'guides/office-essential')),
			],
			[
				'a list item that is still there',
				redirects(removed('three-natures.one-cup-of-tea', 'three-natures.one-greeting')),
			],
			[
				'recorded twice, far apart',
				redirects(
					moved('posts/bank-office/driver', 'posts/bank-office/cash-driver'),
					moved('guides/old-essay', 'guides/office-essentials'),
					moved('posts/bank-office/driver', 'posts/bank-office/cash-driver'),
				),
			],
			['a department is no page', redirects(moved('organisations/old-office', 'organisations/office'))],
		],
	),
	...defectsOf(
		'redirect-no-chain',
		['anchor-not-lost', 'redirect-target-exists'],
		[
			[
				'a page that moved twice',
				redirects(
					moved('posts/bank-office/driver', 'posts/bank-office/money-driver'),
					moved('posts/bank-office/money-driver', 'posts/bank-office/cash-driver'),
				),
			],
			['a circle', redirects(moved('guides/a', 'guides/b'), moved('guides/b', 'guides/a'))],
			[
				'a unit that moved twice',
				redirects(
					moved('cash-driver.study', 'cash-driver.learn'),
					moved('cash-driver.learn', 'cash-driver.take-part-in-study'),
				),
			],
			[
				'a record leads to a former id',
				[
					redirects(moved('cash-driver.learn', 'cash-driver.study')),
					addField('cash-driver.take-part-in-study', 'formerly: [study]'),
				],
			],
			[
				'three in a row',
				redirects(
					moved('guides/a', 'guides/b'),
					moved('guides/b', 'guides/c'),
					moved('guides/c', 'guides/office-essentials'),
				),
			],
			[
				'a page leads to another page’s former name',
				[
					redirects(moved('posts/bank-office/driver', 'posts/bank-office/money-driver')),
					addTop('cash-driver', 'formerly: [money-driver]'),
				],
			],
			[
				'what was removed is replaced by an old address',
				redirects(
					removed('guides/old-essay', 'guides/office-notes'),
					moved('guides/office-notes', 'guides/office-essentials'),
				),
			],
			[
				'what moved was then removed',
				redirects(
					moved('rulebooks/counter-rules', 'rulebooks/outlet-rules'),
					removed('rulebooks/outlet-rules', 'rulebooks/outlet-equipment-norms'),
				),
			],
			[
				'a page moved to an address without its organisation',
				redirects(moved('posts/bank-office/driver', 'posts/cash-driver')),
			],
			[
				'a ban that moved twice',
				redirects(
					moved('eight-bans.ban-two', 'eight-bans.mail-trading'),
					moved('eight-bans.mail-trading', 'eight-bans.no-mail-trading'),
				),
			],
			[
				'a unit of a page by its former name',
				[
					redirects(moved('cash-driver.study', 'money-driver.take-part-in-study')),
					addTop('cash-driver', 'formerly: [money-driver]'),
				],
			],
			[
				'the second replacement is an old address',
				redirects(
					removed('guides/old-essay', 'guides/office-essentials', 'guides/office-notes'),
					moved('guides/office-notes', 'guides/running-an-office'),
				),
			],
			['an address leads to itself', redirects(moved('guides/old-essay', 'guides/old-essay'))],
			[
				'there and back',
				redirects(
					moved('posts/bank-office/cash-driver', 'posts/bank-office/driver'),
					moved('posts/bank-office/driver', 'posts/bank-office/cash-driver'),
				),
			],
			[
				'a unit whose page moved later',
				redirects(
					moved('driver.study', 'money-driver.take-part-in-study'),
					moved('posts/bank-office/money-driver', 'posts/bank-office/cash-driver'),
				),
			],
			[
				'a removed unit is replaced by another removed one',
				redirects(
					removed('cash-driver.log', 'cash-driver.diary'),
					removed('cash-driver.diary', 'cash-driver.take-part-in-study'),
				),
			],
			[
				'a former id in another entry',
				[
					redirects(moved('cash-driver.rules', 'escort-guard.vault-rules')),
					addField('escort-guard.follow-escort-and-vault-rules', 'formerly: [vault-rules]'),
				],
			],
		],
	),
	...defectsOf(
		'source-cited',
		['anchor-not-lost'],
		[
			[
				'a place that says as above',
				setField('cash-driver.know-anti-violence-plan', 'place', "'同上'"),
				['placeholder'],
			],
			['a place that says unknown', setField('eight-bans.no-mail-trading', 'place', "'不详'")],
			[
				'a place that says as above in English',
				setField('logistics-administrator.manage-canteen', 'place', "'as above'"),
			],
			['an entry whose place is unknown', swap('news-officer', ["place: '(四)新闻宣传岗'", "place: 'unknown'"])],
			[
				'a source that nothing cites',
				{
					file: 'content/sources/source-009.mdx',
					add: "---\ntitle:\n  zh: '另一份材料'\n  en: 'Another text'\nfile: 'x.txt'\nlanguage: zh-Hans\norder: 9\ncontains: []\nleftOut: []\ndamage: []\n---\n",
				},
			],
			['a place that says ibid.', setField('office-essentials.window', 'place', "'ibid.'")],
			['a place that is a dash', setField('three-natures.credible-example', 'place', "'—'")],
			[
				'a place that says the same as before',
				setField('escort-guard.follow-escort-and-vault-rules', 'place', "'同前'"),
			],
			['a place that says ditto', setField('information-equipment-rules.dust-on-equipment', 'place', "'ditto'")],
			[
				'a place that is still to be looked up',
				setField('zhuzhou-phrases.come-again', 'place', "'待查'"),
				['placeholder'],
			],
			['as in the item above', setField('cash-driver.know-anti-violence-plan', 'place', "'见上条'")],
			['ditto marks', setField('eight-bans.no-mail-trading', 'place', "'〃'")],
			['none', setField('zhuzhou-phrases.come-again', 'place', "'无'"), ['placeholder']],
			['not available', setField('outlet-equipment-norms.use-ups-safely', 'place', "'N/A'")],
			['see above', setField('three-natures.credible-example', 'place', "'See above'")],
			['the same as before, in brackets', setField('office-essentials.window', 'place', "'（同前）'")],
			['a question mark', setField('logistics-administrator.manage-canteen', 'place', "'？'")],
			[
				'a list whose entries all moved to another source',
				swap('office-essentials', ['id: source-003', 'id: source-001']),
				[],
				['source-003'],
			],
			['to be filled in', setField('information-equipment-rules.daily-care', 'place', "'待补'"), ['placeholder']],
			[
				'the entry is of unclear origin',
				swap('escort-guard', [
					"  place: 'I. Job responsibilities",
					"  place: '出处不明' # 'I. Job responsibilities",
				]),
			],
			[
				'an organisation’s place is unknown',
				swap('bank-office', ["place: 'I. Job responsibilities'", "place: '未知'"]),
			],
		],
	),
	...shownInFloors(
		defectsOf('collection-floor', LOST, [
			['a duty was deleted', drop('cash-driver.know-anti-violence-plan')],
			['a ban was deleted', drop('eight-bans.no-mail-trading')],
			['a phrase was deleted', drop('zhuzhou-phrases.come-again')],
			[
				'a post became a draft',
				addTop('news-officer', 'draft: true'),
				['mandate-unassigned', 'support-without-lead'],
			],
			[
				'a rulebook became a draft',
				addTop('outlet-equipment-norms', 'draft: true'),
				// The articles that some penalties rest on are not published either.
				['work-known', 'term-defined', 'sanction-without-norm'],
			],
			['a penalty was deleted', drop('information-equipment-rules.dust-on-equipment'), ['norm-without-sanction']],
			['a mandate was deleted', drop('bank-head-office.support-business')],
			[
				'a criterion was deleted',
				drop('deputy-director-security.deduct-gunmen-not-assessed'),
				['deductions-exceed-weight', 'deduction-not-bounded', 'attainable-range'],
			],
			['a cup of tea was deleted', drop('three-natures.one-cup-of-tea')],
			['a floor was written too high', swap('as-of', ['guides: 2', 'guides: 3'])],
			[
				'a method became a draft',
				addTop('one-two-three-window-service', 'draft: true'),
				['work-known', 'term-defined', 'internal-links'],
			],
			['an article was deleted', drop('outlet-equipment-norms.use-ups-safely')],
			['a step became a list item', swapIn('three-natures.set-objectives', ['kind: step', 'kind: list-item'])],
			['a section was deleted', drop('office-essentials.keywords')],
			['a floor’s digits changed places', swap('as-of', ['duty: 278', 'duty: 287'])],
			['a floor for a kind that is misspelt', swap('as-of', ['phrase: 50', 'phrases-said: 50'])],
			['a gap of the phrases was deleted', drop('zhuzhou-phrases.slot-1')],
			[
				'a scored item was deleted',
				cutField('office-director-bank.carry-out-assigned-work', 'scored'),
				['assessment-total', 'duty-unassessed'],
			],
			[
				'two duties became one',
				[
					drop('escort-guard.follow-escort-and-vault-rules'),
					addAfter(
						'eight-bans.no-mail-trading',
						"id: no-new\nlabel: '九、'\nzh: '严禁私拆邮件。'\nen: 'Never open mail.'\nplace: '补记'\nsubjects: [mail-order]\nsanctions: [sanction-for-breach]",
					),
				],
			],
		]),
	),
	...defectsOf(
		'waiver-unused',
		[],
		[
			[
				'a waiver’s rule is misspelt',
				waiver('term-defined', /identity: 'term-defined:/u, "identity: 'term-define:"),
				ANY(),
			],
			[
				'a waiver names a unit that is gone',
				waiver('label-two-meanings', /courteous-image/u, 'courteous-picture'),
				ANY(),
			],
			[
				'a waiver for what is no finding',
				swap('waivers', [
					'waivers:\n',
					"waivers:\n  - identity: 'label-gap:cash-driver'\n    hash: 'abcdefabcdef'\n    kind: false-positive\n    reason:\n      zh: '误报。'\n      en: 'A false alarm.'\n    owner: { zh: '手册编辑', en: 'Handbook editors' }\n    until: '2027-11-22'\n",
				]),
			],
			[
				'the defect was mended and its waiver stayed',
				swapIn(
					'escort-guard.keep-labour-discipline',
					['、无故旷工', '、不无故旷工'],
					['and stay away', 'and do not stay away'],
				),
			],
			[
				'a waiver stands twice',
				{
					file: 'content/waivers.mdx',
					edit: (text) => {
						const parts = text.split(/^(?= {2}- identity: )/mu);
						return [...parts.slice(0, 2), parts[1] ?? '', ...parts.slice(2)].join('');
					},
				},
			],
			[
				'the hotline was mended and its waiver stayed',
				[
					swapIn(
						'eight-bans.hotline',
						[
							"number: '010-6641700?'\n      missingDigits: 1",
							"number: '010-66417001'\n      missingDigits: 0",
						],
						["printed: '010—6641700'", "printed: '010—66417001'"],
						['010-6641700（号码缺一位）', '010-66417001'],
						['010-6641700 (one digit is missing)', '010-66417001'],
					),
				],
			],
			[
				'a waived name was brought into line',
				swap('personnel-supervisor', [
					"alsoCalled:\n  - zh: '人事专员'\n    en: 'Personnel officer'\n    place: 'Second, the evaluation method · (C), personnel officer assessment methods'\n",
					'',
				]),
			],
			['a waived pronoun was mended', reword('zhuzhou-phrases.take-care', '您走好。')],
			[
				'the waived hours were mended',
				swapIn(
					'outlet-equipment-norms.keep-terminals-online',
					['每日10小时', '每日9小时'],
					['10 hours a day', '9 hours a day'],
				),
			],
			[
				'a waiver’s clause is misspelt',
				waiver('threshold-missing', /late-boxes/u, 'late-box'),
				['threshold-missing'],
			],
			[
				'half of a pair was renamed in a waiver',
				waiver('two-leads', /brand-officer\.set-annual-brand-theme/u, 'brand-officer.annual-brand-theme'),
			],
			[
				'the duty behind a waiver was deleted',
				drop('personnel-supervisor.renew-certificates-and-manage-institutions'),
				['collection-floor', 'anchor-not-lost', 'label-gap'],
			],
			['a list’s name in other characters', waiver('label-two-meanings', /四个一/u, '4个1')],
			['a waiver names the rule’s family', waiver('effective-date-known', /effective-date-known:/u, 'validity:')],
			[
				'a waiver for what must be mended',
				swap('waivers', [
					'waivers:\n',
					"waivers:\n  - identity: 'anchor-not-lost:cash-driver.know-anti-violence-plan'\n    hash: 'abcdefabcdef'\n    kind: false-positive\n    reason:\n      zh: '误报。'\n      en: 'A false alarm.'\n    owner: { zh: '手册编辑', en: 'Handbook editors' }\n    until: '2027-11-22'\n",
				]),
			],
			[
				'the effective date was found and its waiver stayed',
				swap('three-natures', ['effectiveFrom: unknown', "effectiveFrom: '2011-01-01'"]),
			],
		],
	),
	...defectsOf(
		'waiver-suspect',
		[],
		[
			[
				'the named list behind a waiver changed',
				swapIn('three-natures.one-greeting', ["zh: '", "zh: '主动"]),
				['label-two-meanings'],
			],
			[
				'the weight behind a waiver changed',
				swapIn('deputy-director-security.deduct-gunmen-not-assessed', ['points: 10', 'points: 9']),
				['deductions-exceed-weight', 'deduction-not-bounded', 'attainable-range', 'translation-figures'],
			],
			['a hash was mistyped', waiver('support-without-lead', /hash: '\w/u, "hash: 'z"), ANY()],
			['another hash was mistyped', waiver('two-leads', /hash: '\w/u, "hash: 'z"), ANY()],
			[
				'the mandate behind a waiver was reworded',
				swapIn('bank-head-office.manage-documents', ['负责全行公文的管理。', '负责全行公文的统一管理。']),
				['mandate-unassigned'],
			],
			[
				'the hotline behind a waiver was reworded',
				swapIn('eight-bans.hotline', [
					"printed: '010—6641700'\n      number: '010-6641700?'",
					"printed: '010—6641800'\n      number: '010-6641800?'",
				]),
				['contact-well-formed'],
			],
			[
				'the missing time limit behind a waiver was reworded',
				swapIn(
					'three-natures.late-boxes-and-dispatch',
					['不按规定时限的', '不按规定频次的'],
					['within the prescribed time', 'at the prescribed frequency'],
				),
				['threshold-missing'],
			],
			['a waived phrase was reworded', reword('zhuzhou-phrases.take-care', '你慢走。'), ['polite-pronoun']],
			['a hash lost its first sign', waiver('body-renamed', /hash: '\w/u, "hash: '"), ['body-renamed']],
			[
				'a hash was copied from the waiver above',
				{
					file: 'content/waivers.mdx',
					edit: (text) => {
						const [above = '', , , own = ''] = Array.from(text.matchAll(/hash: '\w+'/gu), ([hash]) => hash);
						return text.replace(own, above);
					},
				},
			],
			[
				'another item joined one of two lists of one name',
				swapIn('three-natures.one-cup-of-tea', ["zh: '一杯茶水", "zh: '一把座椅"]),
			],
			[
				'a duty behind a mandate’s waiver changed',
				reword(
					'bank-head-office.support-business',
					'为全行业务提供后勤支持。',
					'Support the bank’s business with logistics.',
				),
			],
			[
				'the hours behind a waiver changed',
				swapIn(
					'outlet-equipment-norms.keep-terminals-online',
					['上午9时至下午18时', '上午8时至下午17时'],
					['from 9:00 to 18:00', 'from 8:00 to 17:00'],
				),
			],
			[
				'the duties behind a pair of leads changed',
				reword('news-officer.set-publicity-themes', '负责制定全行的新闻主题。', 'Set the bank’s news themes.'),
			],
		],
	),
	...defectsOf(
		'waiver-expired',
		[],
		[
			['a waiver ended last year', waiver('incompatible-duties', /until: '\d{4}/u, "until: '2025")],
			['another waiver ended last year', waiver('mandate-unassigned', /until: '\d{4}/u, "until: '2025")],
			['a third waiver ended in 2024', waiver('two-leads', /until: '\d{4}/u, "until: '2024")],
			['a fourth waiver ended the day before', waiver('self-overlap', /until: '[\d-]+/u, "until: '2026-11-21")],
			['the day moves on past all of them', { today: '2030-01-01' }, ['review-overdue']],
			['a term’s waiver ended the day before', waiver('term-defined', /until: '[\d-]+/u, "until: '2026-11-21")],
			['a limit’s waiver ended in 2020', waiver('threshold-missing', /until: '\d{4}/u, "until: '2020")],
			['the day moves one day past the waivers', { today: '2027-11-23' }, ['review-overdue']],
			['a year was mistyped', waiver('wrong-subject', /until: '2027/u, "until: '2017")],
			['ended yesterday', waiver('polite-pronoun', /until: '[\d-]+/u, "until: '2026-11-25")],
			[
				'the day moves to the next summer and one had ended',
				[waiver('headcount-matches', /until: '[\d-]+/u, "until: '2027-05-31"), { today: '2027-06-01' }],
			],
			[
				'since and until changed places',
				waiver(
					'threshold-missing',
					/since: '([\d-]+)'\n {4}until: '([\d-]+)'/u,
					"since: '$2'\n    until: '$1'",
				),
			],
		],
	),
];

/** A waiver that no longer fits opens its finding again. */
function ANY(): string[] {
	return [
		'term-defined',
		'label-two-meanings',
		'support-without-lead',
		'mandate-unassigned',
		'two-leads',
		'incompatible-duties',
	];
}
