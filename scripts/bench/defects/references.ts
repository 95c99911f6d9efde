import { defectsOf } from './defect.ts';
import {
	addAfter,
	addField,
	addFile,
	addProse,
	addTop,
	cutField,
	duty,
	method,
	minimal,
	reword,
	rulebook,
	setField,
	swap,
	swapIn,
} from './edits.ts';

const LOST = ['collection-floor', 'anchor-not-lost'];
const LINKS = [
	'two-leads',
	'support-without-lead',
	'mandate-unassigned',
	'prohibition-touches-post',
	'headcount-matches',
	'role-variants',
];
const TEXT = [
	'translation-figures',
	'control-acts-tagged',
	'responsibility-matches-verb',
	'verb-first',
	'assessment-text-drift',
];

export const referenceDefects = [
	...defectsOf(
		'duplicate-id',
		['frequency-vague', 'norm-without-sanction', ...LOST, ...LINKS, 'entry-path'],
		[
			['two duties have one id', swap('branch-head', ['- id: workplace-hygiene', '- id: other-assigned-tasks'])],
			[
				'a file name that is in use elsewhere',
				addFile('content/posts/bank-office/branch-head.mdx', minimal('支行长', 'bank-office', 'office-staff')),
			],
			[
				'two terms have one id',
				swap('terms', ['- id: four-musts', '- id: three-musts']),
				['reference-exists', 'term-defined'],
			],
			[
				'two articles have one id',
				swap('outlet-equipment-norms', ['- id: maintain-printers', '- id: keep-terminals-online']),
			],
			['two phrases have one id', swap('zhuzhou-phrases', ['- id: come-again', '- id: take-care'])],
			[
				'a list item repeats its step’s id',
				swap('three-natures', ['- id: performance-cards', '- id: track-objectives']),
			],
			[
				'two subjects have one id',
				swap('subjects', ['- id: brand\n', '- id: advertising\n']),
				['reference-exists'],
			],
			[
				'two criteria have one id',
				swap('deputy-director-personnel', ['- id: deduct-information-error', '- id: deduct-archives-error']),
			],
			[
				'a scored item has its duty’s id',
				swap('office-director-bank', ['id: score-supervise-safety', 'id: supervise-safety']),
			],
			[
				'two penalties have one id',
				swap('information-equipment-rules', ['- id: careless-treatment', '- id: dust-on-equipment']),
				['sanction-without-norm'],
			],
			[
				'two bodies have one id',
				swap('bodies', ['- id: county-bureau', '- id: municipal-bureau']),
				['reference-exists', 'body-renamed'],
			],
			[
				'two job roles have one id',
				swap('job-roles', ['- id: office-staff', '- id: equipment-administrator']),
				['reference-exists'],
			],
			[
				'an outline repeats the id of another chapter',
				swap('running-an-office', ['- id: keep-learning', '- id: foster-innovation']),
			],
			[
				'a duty was pasted a second time',
				addAfter(
					'cash-driver.take-part-in-study',
					duty('know-anti-violence-plan', '5', '熟悉消防预案。', 'Know the fire plan.'),
				),
				['label-gap'],
			],
			[
				'the sanction has a ban’s id',
				swap('eight-bans', ['- id: sanction-for-breach\n', '- id: no-mail-trading\n']),
				['reference-exists', 'prohibition-sanctioned', 'penalty-amount-missing'],
			],
			['a closing clause has a ban’s id', swap('eight-bans', ['- id: effective-date', '- id: no-undercharging'])],
			[
				'a gap of the score sheet has a duty’s id',
				swap('cash-driver', ['- id: gap-driver-scoring', '- id: take-part-in-study']),
			],
			[
				'two mandates have one id',
				swap('bank-head-office', ['- id: support-business', '- id: manage-documents']),
			],
			[
				'a method has the file name of the bans',
				addFile('content/methods/eight-bans.mdx', method('柜台微笑法', "'2012-01-01'")),
				['effective-date-known', 'supersession-targets'],
			],
			[
				'two object families have one id',
				swap('control-acts', ['- id: dues\n', '- id: cash\n']),
				['reference-exists'],
			],
			[
				'two cited works have one id',
				swap('works', ['- id: postal-law', '- id: commercial-bank-law']),
				['reference-exists', 'work-known'],
			],
			[
				'a listed item has another article’s id',
				swap('information-equipment-rules', ['- id: inspect-use', '- id: daily-care']),
			],
		],
	),
	...defectsOf(
		'reference-exists',
		[
			'duty-overlap',
			'prohibition-sanctioned',
			...LOST,
			...LINKS,
			'entry-path',
			'internal-links',
			'work-known',
			'empty-post',
			'control-acts-tagged',
			'exclusion-holds',
		],
		[
			['a subject is misspelt', setField('cash-driver.take-part-in-study', 'subjects', '[trainning]')],
			[
				'a rulebook is cited by the number of an article that it lacks',
				[
					reword(
						'outlet-equipment-norms.use-ups-safely',
						'按《信息设备管理细则》第十九条使用UPS电源。',
						'Use the UPS by article 19 of the Detailed rules for managing information equipment.',
					),
					addField('outlet-equipment-norms.use-ups-safely', 'works: [information-equipment-rules]'),
				],
			],
			[
				'an organisation that is not there',
				swap('news-officer', ['organisation: bank-head-office', 'organisation: bank-headoffice']),
			],
			['a job role that is not there', swap('escort-guard', ['jobRole: escort-guard', 'jobRole: vault-guard'])],
			[
				'a control act that is not there',
				swapIn('beitun-account-manager.charges-and-arrears', ['act: collect', 'act: receive']),
			],
			['a source that is not there', swap('outlet-equipment-norms', ['id: source-001', 'id: source-01'])],
			[
				'a ban’s sanction that is not there',
				setField('eight-bans.no-mail-trading', 'sanctions', '[sanction-for-breaches]'),
			],
			[
				'a department that is not there',
				swap('dongtou-archivist', ['department: office', 'department: archives']),
			],
			[
				'a boundary with a post that was renamed',
				swapIn('dongtou-document-clerk.seals-and-letters', [
					'with: dongtou-office-director',
					'with: dongtou-director',
				]),
			],
			[
				'a cited unit that is not there',
				addField('counter-clerk.safety-and-closing', 'cites: [three-natures.inspect-after-close]'),
			],
			[
				'a post is a variant of itself',
				swap('counter-clerk-3', ['variantOf: counter-clerk-1', 'variantOf: counter-clerk-3']),
			],
			[
				'a term is defined by a unit that is gone',
				swap('terms', ['three-natures.inspect-after-closing', 'three-natures.inspect-at-closing']),
			],
			[
				'a frequency is about a subject that is not there',
				swapIn('dongtou-archivist.postal-history', ['of: historical-records', 'of: history']),
			],
			[
				'a list belongs to a term that is not there',
				swapIn('office-essentials.five-nots', ['term: five-nots', 'term: five-not']),
				['term-defined'],
			],
			[
				'the phrases apply to a role that is not there',
				swap('zhuzhou-phrases', ['[counter-clerk, branch-head]', '[counter-clerks, branch-head]']),
				['phrase-list-cited'],
			],
			[
				'a phrase’s situation is not there',
				swapIn('zhuzhou-phrases.take-care', ['situations: [farewell]', 'situations: [goodbye]']),
			],
			[
				'an issuer that is not there',
				swap('three-natures', ['issuer: he-jianzhong-branch', 'issuer: he-jianzhong']),
			],
			['a held work’s entry that is not there', swap('works', ['entry: eight-bans', 'entry: eight-ban'])],
			[
				'a duty is shared with a post that is not there',
				swapIn('beitun-deputy-bureau-director.carry-out-leadership-decisions', [
					'sharedWith: [beitun-bureau-director]',
					'sharedWith: [bureau-director]',
				]),
			],
			[
				'an excepted subject is misspelt',
				setField(
					'branch-operations-management.run-other-businesses',
					'except',
					'[savings-remittances, insurance-agency]',
				),
			],
			[
				'the bans displace what is nowhere',
				swap('eight-bans', ['supersedes: unknown', 'supersedes: [business-order-notice]']),
			],
			['an owner that is not there', swap('zhuzhou-phrases', ['owner: unknown', 'owner: zhuzhou-bureau'])],
			[
				'a method binds an organisation that is misspelt',
				swap('three-natures', ['district-sub-branch', 'district-subbranch']),
			],
			[
				'a duty comes from a source that is not there',
				addField('cash-driver.know-anti-violence-plan', 'source: source-005'),
			],
			[
				'a body’s successor is not there',
				swap('bodies', [
					'  - id: china-post-group\n',
					'  - id: china-post-group\n    successor: china-post-limited\n',
				]),
			],
			[
				'an incompatible act is misspelt',
				swap('control-acts', ['acts: [procure, custody]', 'acts: [procure, keeping]']),
			],
			[
				'incompatible on an object that is not there',
				swap('control-acts', [
					'objects: [stock, stamps-and-mail, equipment, property]',
					'objects: [stock, stamps, equipment, property]',
				]),
			],
			[
				'one of a duty’s laws is misspelt',
				setField(
					'district-branch-head.carry-out-laws-and-rules',
					'works',
					'[postal-law, commercial-banks-law]',
				),
			],
			[
				'shared with a duty that is not there',
				swapIn('beitun-deputy-bureau-director.carry-out-leadership-decisions', [
					'sharedWith: [beitun-bureau-director]',
					'sharedWith: [beitun-bureau-director.run-all]',
				]),
			],
			[
				'a ban binds a role that is misspelt',
				swapIn('eight-bans.no-mail-trading', ['- account-manager', '- accounts-manager']),
			],
			['a list of posts replaces itself', addTop('cash-driver', 'supersedes: cash-driver')],
			[
				'who leads is a body that is not there',
				addField('cash-driver.know-anti-violence-plan', 'leadOutside: police-bureau'),
			],
		],
	),
	...defectsOf(
		'entry-path',
		['reference-exists', 'unknown-post-mentioned', ...LOST, ...LINKS, 'duplicate-id', 'two-leads'],
		[
			[
				'a post lies in another organisation’s folder',
				addFile(
					'content/posts/bank-office/yard-keeper.mdx',
					minimal('庭院管理员', 'dongtou-postal-bureau', 'office-staff'),
				),
			],
			[
				'a post’s organisation was changed, its folder was not',
				swap('cash-driver', ['organisation: bank-office', 'organisation: postal-sub-branch']),
				['reference-exists', 'headcount-matches'],
			],
			[
				'a post lies in no folder',
				addFile('content/posts/yard-sweeper.mdx', minimal('清洁员', 'bank-office', 'office-staff')),
			],
			[
				'a vocabulary under another name',
				{
					file: 'content/vocabulary/keywords.mdx',
					add: "---\nvocabulary: situations\ntitle:\n  zh: '场景'\n  en: 'Situations'\nitems:\n  - id: quarrel\n    zh: '争吵'\n    en: 'A quarrel'\n---\n",
				},
			],
			[
				'a guide in a folder',
				addFile(
					'content/guides/essays/office-notes.mdx',
					"---\ntitle:\n  zh: '办公札记'\n  en: 'Office notes'\ntitleStatus: printed\nsource:\n  id: source-003\n  place: '补记'\nparts:\n  - id: note\n    kind: section\n    zh: '记录办公要点。'\n    en: 'Note down the points of office work.'\n    place: '补记'\n---\n",
				),
			],
			[
				'a clerk’s list moved to another folder',
				addFile(
					'content/posts/beitun-postal-bureau/night-guard.mdx',
					minimal('夜间值守', 'express-logistics', 'office-staff'),
				),
			],
			[
				'a rulebook in a folder',
				addFile(
					'content/rulebooks/counter/counter-rules.mdx',
					rulebook('柜台守则', 'Counter rules', "'2012-01-01'"),
				),
				['norm-without-sanction'],
			],
			[
				'a clerk’s list claims the other organisation',
				swap('counter-clerk-2', ['organisation: counter-clerk-collection', 'organisation: postal-sub-branch']),
				['duty-overlap', 'twin-polarity', 'frequency-conflict'],
			],
			[
				'a vocabulary says that it is another',
				swap('situations', ['vocabulary: situations', 'vocabulary: subjects']),
			],
			[
				'a post in a folder inside its organisation’s',
				addFile(
					'content/posts/bank-office/night/night-guard.mdx',
					minimal('夜间值守', 'bank-office', 'office-staff'),
				),
			],
			[
				'a clerk’s list was copied and keeps the old organisation',
				addFile(
					'content/posts/counter-clerk-collection/counter-clerk-6.mdx',
					minimal('营业员（第6篇）', 'postal-sub-branch', 'counter-clerk'),
				),
				['translation-figures'],
			],
			[
				'a method in its branch’s folder',
				addFile('content/methods/postal-sub-branch/smile-service.mdx', method('微笑服务法', "'2012-01-01'")),
			],
			[
				'an old vocabulary kept in a folder',
				addFile(
					'content/vocabulary/old/situations.mdx',
					"---\nvocabulary: situations\ntitle:\n  zh: '场景'\n  en: 'Situations'\nitems:\n  - id: quarrel\n    zh: '争吵'\n    en: 'A quarrel'\n---\n",
				),
			],
			[
				'a source in a folder of its year',
				addFile(
					'content/sources/2026/source-010.mdx',
					"---\ntitle:\n  zh: '另一份材料'\n  en: 'Another text'\nfile: 'x.txt'\nlanguage: zh-Hans\norder: 9\ncontains: []\nleftOut: []\ndamage: []\n---\n",
				),
				['source-cited'],
			],
			[
				'a post below department and organisation in the wrong order',
				addFile(
					'content/posts/office/bank-office/receptionist.mdx',
					minimal('前台', 'bank-office', 'office-staff'),
				),
			],
			[
				'an organisation’s folder lost its hyphen',
				addFile('content/posts/bankoffice/receptionist.mdx', minimal('前台', 'bank-office', 'office-staff')),
			],
		],
	),
	...defectsOf(
		'work-known',
		[...TEXT, 'translation-terms', 'reference-exists', 'legal-basis-watch', 'body-renamed'],
		[
			[
				'a law that is not registered',
				reword(
					'cash-driver.no-improper-use-of-cash-truck',
					'遵守《中华人民共和国道路交通安全法》，不得违规使用运钞车。',
					'Observe the Road Traffic Safety Law, and do not use the cash truck against the rules.',
				),
			],
			[
				'a title with a wrong character',
				reword(
					'branch-business-management.time-limits-and-incidents',
					'严格执行国家局《邮政通信组织管理办発》及实施细则。',
					'Strictly carry out the State Post Bureau’s Measures for the Organisation and Management of Postal Communication.',
				),
				['script-purity'],
			],
			[
				'a known work that the unit does not list',
				setField('district-branch-head.sub-branch-management-standard', 'works'),
			],
			['a held work whose entry is not named', swap('works', ['    entry: outlet-equipment-norms\n', ''])],
			['an external work without its issuer', swap('works', ['issuer: state-post-bureau', 'issuer: unknown'])],
			[
				'a manual nobody knows',
				reword(
					'news-officer.keep-media-relations',
					'负责按照《媒体接待手册》同各类媒体建立并维护良好关系。',
					'Build and keep good relations with the media by the Media Reception Manual.',
				),
			],
			[
				'rules on archives that are not registered',
				reword(
					'dongtou-archivist.subscriptions',
					'负责依照《报刊订阅管理规定》办理本局图书和报刊的订阅。',
					'Handle the bureau’s subscriptions under the Provisions on Subscriptions.',
				),
			],
			[
				'a step goes by measures that nobody knows',
				swapIn(
					'three-natures.business-branch-head',
					["zh: '紧跟市场", "zh: '按《大客户管理办法》紧跟市场"],
					["en: 'Keep close to", "en: 'Under the Measures for Managing Key Accounts, keep close to"],
				),
			],
			[
				'a ban cites unregistered rules',
				reword(
					'eight-bans.no-mail-trading',
					'严禁违反《邮件交寄规定》倒买倒卖邮件。',
					'Never buy up and resell mail in breach of the Provisions on the Posting of Mail.',
				),
			],
			[
				'one of two works is no longer listed',
				setField(
					'branch-business-management.service-norms-and-satisfaction',
					'works',
					'[postal-service-norms]',
				),
			],
			[
				'a criterion goes by a code that nobody knows',
				reword(
					'deputy-director-personnel.deduct-untrue-appraisal',
					'违反《干部考察工作规程》的，扣3至5分。',
					'Deduct 3 to 5 points where the Code for Appraising Cadres is broken.',
				),
			],
			[
				'a penalty goes by a table that nobody knows',
				swapIn(
					'information-equipment-rules.dust-on-equipment',
					['积尘明显的，每次', '积尘明显、不符合《设备卫生检查表》的，每次'],
					[
						'dust has plainly gathered.',
						'dust has plainly gathered against the Equipment Hygiene Checklist.',
					],
				),
			],
			[
				'the second of two titles is not registered',
				reword(
					'branch-business-management.service-norms-and-satisfaction',
					'落实《邮政通信服务规范》《邮政普遍服务标准》和《邮政营业规范化服务检查评定标准》。',
					'Carry out the Service Norms, the Universal Service Standard and the Rating Standard.',
				),
			],
			[
				'a law by its short title',
				reword(
					'counter-clerk-3.carry-out-rules-and-commitments',
					'贯彻执行《邮政法》和资费标准。',
					'Carry out the Postal Law and the postage rates.',
				),
			],
			[
				'a phrase points at a table',
				reword(
					'zhuzhou-phrases.welcome-your-opinions',
					'请您看一下《国内邮件资费表》。',
					'Please look at the table of domestic rates.',
				),
			],
			[
				'a mandate goes by regulations',
				reword(
					'bank-head-office.manage-documents',
					'按《党政机关公文处理工作条例》负责全行公文的管理。',
					'Manage the bank’s documents by the Regulations on Official Documents.',
				),
			],
			[
				'a ban’s listed item',
				reword(
					'eight-bans.unauthorised-discounts',
					'违反《邮政业务资费手册》打折。',
					'Giving discounts against the Rate Manual.',
				),
			],
			[
				'a notice with a title inside',
				reword(
					'personnel-supervisor.renew-certificates-and-manage-institutions',
					'按《关于印发〈岗位考核办法〉的通知》负责“两证”年检。',
					'Renew the two certificates by the notice on assessing posts.',
				),
			],
			[
				'the registered title was changed, the duty was not',
				swap('works', ["zh: '《邮政通信服务规范》'", "zh: '《邮政服务规范》'"]),
				[],
				['branch-business-management'],
			],
			[
				'a heading goes by a manual',
				swapIn('three-natures.set-objectives', ["zh: '制定目标'", "zh: '按《目标管理手册》制定目标'"]),
			],
		],
	),
	...defectsOf(
		'term-defined',
		[...TEXT, 'reference-exists', 'translation-terms', 'label-two-meanings', 'declared-total'],
		[
			[
				'a principle that is not registered',
				reword(
					'cash-driver.know-anti-violence-plan',
					'熟悉押运防暴预案，做到“三个必查”。',
					'Know the escort’s anti-violence plan well and keep to the “three must-checks”.',
				),
			],
			[
				'a system that is not registered',
				reword(
					'counter-clerk-5.tidy-premises',
					'落实首接负责制，保持营业场所的整洁。',
					'Carry out the first-reception responsibility system and keep the premises tidy.',
				),
			],
			[
				'a named list without contents',
				reword(
					'branch-head.workplace-hygiene',
					'落实“五个统一”，维护班组生产现场的环境卫生。',
					'Carry out the “five unities” and keep the place of production hygienic.',
				),
			],
			[
				'a registered term loses its definition',
				[
					swap('terms', [
						'    definedBy: [three-natures.standardised-service-image]\n',
						"    undefined:\n      zh: '没有写。'\n      en: 'Not said.'\n",
					]),
					cutField('three-natures.standardised-service-image', 'list'),
				],
			],
			[
				'a registered list loses its definition',
				[
					swap('terms', [
						'    definedBy: [office-essentials.seven-nots]\n',
						"    undefined:\n      zh: '没有写。'\n      en: 'Not said.'\n",
					]),
					cutField('office-essentials.seven-nots', 'list'),
				],
			],
			[
				'a guide names a list nobody spells out',
				reword(
					'office-essentials.window',
					'坚持“八个务必”，把办公室看作沟通四方的“窗口”。',
					'Keep to the “eight musts” and see the office as the “window” in all directions.',
				),
			],
			[
				'another count of no letting pass',
				reword(
					'branch-business-management.standardise-business-basics',
					'按“六不放过”的要求，负责分局的业务基础管理标准化。',
					'Standardise the basic management of business by the six “no letting pass”.',
				),
			],
			[
				'one post, two responsibilities',
				swapIn(
					'branch-head.workplace-hygiene',
					['负责维护班组', '落实“一岗双责”，负责维护班组'],
					['Take charge of keeping', 'Carry out “one post, two responsibilities”, take charge of keeping'],
				),
			],
			[
				'three don’ts that nobody lists',
				reword(
					'cash-driver.no-improper-use-of-cash-truck',
					'遵守“三不准”规定，不得违规使用运钞车。',
					'Keep the “three don’ts”, and do not use the cash truck against the rules.',
				),
			],
			[
				'a system of finishing within a time limit',
				reword(
					'logistics-administrator.receive-guests',
					'做好接待工作，实行限时办结制。',
					'Do reception work well, and practise the system of finishing within a time limit.',
				),
			],
			[
				'a step keeps five ban words',
				reword(
					'one-two-three-window-service.greet-third',
					'落实“五个严禁”，对第三位客户细心招呼。',
					'Carry out the “five strict bans”, and greet the third customer with care.',
				),
			],
			[
				'the must-visits are no longer spelled out',
				[
					swap('terms', ['    definedBy: [three-natures.harmonious-environment]\n', '']),
					cutField('three-natures.harmonious-environment', 'list'),
				],
			],
			[
				'a system of telling all at once',
				reword(
					'counter-clerk-5.tracing-and-compensation',
					'受理查询、赔偿、答复等，执行一次性告知制。',
					'Accept tracing requests under the system of telling all at once.',
				),
			],
			[
				'three stricts, three honests',
				reword(
					'office-director-bank.lead-ideology-and-party-building',
					'践行“三严三实”，负责全行的思想政治工作和党建工作。',
					'Live by the “three stricts and three honests”, and take charge of the bank’s ideological and Party work.',
				),
			],
			[
				'one vote decides',
				reword(
					'marketing-director.department-safety',
					'安全生产实行一票否决制，保证部门的人员、资金安全。',
					'Under the one-vote veto system, keep people and money safe.',
				),
			],
			[
				'drawn at random, published',
				reword(
					'financial-business-manager.submit-financial-returns',
					'按“双随机、一公开”要求上报报表。',
					'Submit returns by “two at random, one published”.',
				),
			],
			[
				'six must-talks in a method',
				reword(
					'three-natures.democracy-branch-head',
					'坚持“六必谈”，增进与员工的情感融合。',
					'Keep to the “six must-talks” and bring staff closer.',
				),
			],
			[
				'a ban’s sanction by four forms',
				swapIn(
					'eight-bans.sanction-for-breach',
					['违反以上禁令的，', '违反以上禁令的，运用监督执纪“四种形态”，'],
					['Place the', 'By the “four forms” of discipline, place the'],
				),
			],
		],
	),
	...defectsOf(
		'label-two-meanings',
		[...LOST, 'declared-total', 'term-defined', 'translation-terms', 'reference-exists', 'translation-figures'],
		[
			[
				'a method spells out “four musts” differently',
				swapIn('three-natures.good-branch-image', ["zh: '四个坚持'", "zh: '四个必须'"]),
			],
			[
				'a guide’s list takes another list’s name',
				swapIn('office-essentials.four-always', [
					"name:\n            zh: '四个始终'",
					"name:\n            zh: '四个关系'",
				]),
			],
			[
				'the five ones become four ones',
				swapIn('three-natures.fair-environment', ["zh: '五个一'", "zh: '四个一'"]),
			],
			[
				'two lists are called three checks',
				swapIn('one-two-three-window-service.three-tidyings', [
					"name:\n            zh: '三整顿'",
					"name:\n            zh: '三检查'",
				]),
			],
			[
				'the five nots get the name of the seven',
				swapIn('office-essentials.five-nots', ["zh: '五不'", "zh: '七个不'"]),
			],
			[
				'two-ready takes the name of the two handovers',
				swapIn('one-two-three-window-service.two-ready', [
					"zh: '二备好'\n            en",
					"zh: '二交接'\n            en",
				]),
			],
			[
				'a guide’s always become the branch’s persistences',
				swapIn('office-essentials.four-always', [
					"name:\n            zh: '四个始终'",
					"name:\n            zh: '四个坚持'",
				]),
			],
			[
				'a duty spells out three other checks',
				reword(
					'counter-clerk-5.tidy-premises',
					'做到“三检查”：检查门窗、检查电源、检查水管。',
					'Make the three checks: check the doors and windows, check the power, check the water pipes.',
				),
			],
			[
				'what revolves becomes the three musts',
				swapIn('running-an-office.three-revolve-around', ["zh: '三个围绕'", "zh: '三个必须'"]),
			],
			[
				'the two initiatives become the two to be done',
				swapIn('one-two-three-window-service.two-initiatives', [
					"name:\n            zh: '二个主动'",
					"name:\n            zh: '二个做到'",
				]),
			],
			[
				'a duty says what four unities mean',
				reword(
					'counter-clerk-5.tidy-premises',
					'保持营业场所的整洁，做到“四个统一”，即统一门头、统一台席、统一灯光、统一宣传。',
					'Keep the premises tidy by the four unities: one sign, one kind of counter, one lighting, one publicity.',
				),
			],
			[
				'three disclosures in brackets',
				reword(
					'counter-clerk-3.receive-users',
					'主动接待用户，实行“三公开”（收费标准公开、服务承诺公开、投诉电话公开）。',
					'Receive users, with the three disclosures (of charges, promises and the complaints line).',
				),
			],
			[
				'a guide’s five nots are a driver’s other five',
				reword(
					'cash-driver.keep-labour-discipline',
					'遵守劳动纪律，“五不”是指不迟到、不早退、不旷工、不饮酒、不超速。',
					'Keep labour discipline; the five nots mean not late, not early off, not absent, no drinking, no speeding.',
				),
				['twin-polarity'],
			],
			[
				'the safety office’s four no letting pass',
				reword(
					'deputy-director-security.prevent-cases-and-check-conduct',
					'负责案件查防，按“四不放过”原则（原因未查清不放过、责任人未处理不放过、整改未落实不放过、有关人员未受教育不放过）处理。',
					'Prevent cases, and handle them by the four “no letting pass”: cause, people, remedy, education.',
				),
				['assessment-text-drift'],
			],
			[
				'three spoken courtesies after a dash',
				reword(
					'counter-clerk-4.receive-users',
					'热情接待用户，做到“三声服务”——来有迎声、问有答声、走有送声。',
					'Receive users with the three spoken courtesies: on coming, on asking, on leaving.',
				),
			],
			[
				'five ones that “include”',
				reword(
					'office-essentials.window',
					'把办公室看作“窗口”，“五个一”包括一张笑脸、一声问候、一把椅子、一杯茶水、一句再见。',
					'See the office as a window; the five ones include a smile, a greeting, a chair, a tea, a goodbye.',
				),
			],
			[
				'two duties spell out one unregistered name',
				[
					reword(
						'dongtou-office-director.telephone-lines',
						'负责调度办公电话线路，做到“两个确保”：确保畅通、确保保密。',
						'Schedule the lines by the two assurances: open, confidential.',
					),
					reword(
						'branch-business-management.train-staff-and-teams',
						'负责岗位练兵，做到“两个确保”：确保合格、确保持证。',
						'Train staff by the two assurances: qualified, certified.',
					),
				],
			],
			[
				'the must-visits take the name of the must-handle',
				swapIn('three-natures.harmonious-environment', ["zh: '四必访'\n", "zh: '四必处理'\n"]),
			],
		],
	),
	...defectsOf(
		'internal-links',
		[],
		[
			[
				'a link to a post that is not there',
				addProse('branch-head', '参见[营业员](/posts/postal-sub-branch/counter-clerc/)。'),
			],
			['a link to a unit that is not there', addProse('eight-bans', '参见[处罚](#sanction-for-breaches)。')],
			['a unit link to nothing', addProse('zhuzhou-phrases', '<UnitLink uid="counter-clerk.use-set-phrases" />')],
			[
				'a relative link that leads nowhere',
				addProse('three-natures', '参见[另一种工作法](../one-two-three/)。'),
			],
			['a link to a removed guide', addProse('office-essentials', '参见[论办公室](/guides/on-offices/)。')],
			[
				'a fragment that the other page lacks',
				addProse('cash-driver', '参见[守库职责](/posts/bank-office/escort-guard/#guard-the-vault)。'),
			],
			[
				'a unit link to a post that is not there',
				addProse('district-branch-head', '<UnitLink uid="branch-heads.workplace-hygiene" />'),
			],
			[
				'a post under the wrong organisation',
				addProse('dongtou-secretary', '参见[档案管理员](/posts/bank-office/dongtou-archivist/)。'),
			],
			[
				'a page of the English edition that is not there',
				addProse('information-equipment-rules', '参见[禁令](/en/prohibitions/eight-ban/)。'),
			],
			[
				'a link whose target stands below',
				addProse('one-two-three-window-service', '参见[管理法][m]。\n\n[m]: /methods/three-nature/'),
			],
			['a link without its collection', addProse('counter-clerk', '参见[规范用语](/zhuzhou-phrases/)。')],
			[
				'a short address of a clause that is not there',
				addProse('branch-head', '参见[营业终了](/u/counter-clerk.safe-and-closing/)。'),
			],
			[
				'a guide of the traditional edition that is not there',
				addProse('running-an-office', '参见[要义](/zh-hant/guides/office-essential/)。'),
			],
			['a fragment in Chinese', addProse('counter-clerk', '参见[禁令](/prohibitions/eight-bans/#第八条)。')],
			['a neighbour named without the way up', addProse('branch-head', '参见[营业员](counter-clerk/)。')],
			[
				'a rule’s page that is not there',
				addProse('outlet-equipment-norms', '参见[编号检查](/consistency/label-gaps/)。'),
			],
			[
				'an attachment that is not there',
				addProse('logistics-administrator', '附表见[此处](/files/canteen.pdf)。'),
			],
			['capitals in the address', addProse('escort-guard', '参见[驾驶员](/posts/bank-office/Cash-Driver/)。')],
			[
				'a unit link by its path',
				addProse(
					'deputy-director-security',
					'<UnitLink uid="posts/bank-office/cash-driver.take-part-in-study" />',
				),
			],
			[
				'a link with the folder of the content',
				addProse('news-officer', '参见[品牌](/content/posts/bank-head-office/brand-officer.mdx)。'),
			],
			['a link to the other file', addProse('counter-clerk-2', '参见[第1篇](./counter-clerk-1.mdx)。')],
		],
	),
	...defectsOf(
		'contact-well-formed',
		[...TEXT, 'placeholder'],
		[
			[
				'a Beijing number with a digit too few',
				reword(
					'counter-clerk-5.tracing-and-compensation',
					'受理查询、赔偿、答复等，投诉电话010-6641701。',
					'Accept tracing requests, compensation claims and replies; complaints on 010-6641701.',
				),
			],
			[
				'a mobile number with a digit too many',
				reword(
					'cash-driver.no-improper-use-of-cash-truck',
					'不得违规使用运钞车，举报电话139123456789。',
					'Do not use the cash truck against the rules; report breaches on 139123456789.',
				),
			],
			[
				'an area code that does not exist',
				reword(
					'branch-head.workplace-hygiene',
					'负责维护班组生产现场的环境卫生，报修电话0199-5551234。',
					'Keep the place of production hygienic; repairs on 0199-5551234.',
				),
			],
			[
				'the number differs from what is printed',
				swapIn('eight-bans.hotline', ["number: '010-6641700?'", "number: '010-6614700?'"]),
			],
			[
				'the lost digit is no longer counted',
				swapIn('eight-bans.hotline', ['missingDigits: 1', 'missingDigits: 0']),
			],
			[
				'the area code lost a digit',
				swapIn('eight-bans.hotline', [
					"printed: '010—6641700'\n      number: '010-6641700?'",
					"printed: '01—66417001'\n      number: '01-66417001'",
				]),
			],
			[
				'a guide gives a number that is too short',
				reword(
					'office-essentials.window',
					'把办公室看作“窗口”，值班电话0577-12345。',
					'See the office as the “window”; the duty telephone is 0577-12345.',
				),
			],
			[
				'a service number with a digit too few',
				reword(
					'news-officer.keep-media-relations',
					'负责同各类媒体建立并维护良好关系，热线电话400-810-123。',
					'Take charge of building and keeping good relations with media of every kind; the hotline is 400-810-123.',
				),
			],
			[
				'a mobile number with a digit too few',
				reword(
					'logistics-administrator.receive-guests',
					'做好接待工作，联系电话1380012345。',
					'Do reception work well; call 1380012345.',
				),
			],
			[
				'a local number of six digits',
				reword(
					'three-natures.service-branch-head',
					'以社会和客户的评价为中心，服务监督电话0731-228123。',
					'Centre on how the public and customers rate the branch; the service line is 0731-228123.',
				),
			],
			[
				'a ban’s number has an area code of nowhere',
				reword(
					'eight-bans.no-mail-trading',
					'严禁把邮件倒买倒卖，举报电话0600-8312345。',
					'Never buy up and resell mail; report it on 0600-8312345.',
				),
			],
			[
				'an area code in brackets before too short a number',
				reword(
					'dongtou-secretary.receive-petitions',
					'受理群众来信反映的控告、申诉、检举揭发以及业务申诉，来访接待电话（0577）634812。',
					'Accept complaints, appeals and reports in letters from the public, and appeals about business; visitors may call (0577) 634812.',
				),
			],
			[
				'a number in full-width digits lost one',
				reword(
					'counter-clerk-3.receive-users',
					'热情、主动接待用户，耐心解答用户询问，积极宣传业务；监督电话：０１０－６６４１７０１。',
					'Receive users warmly and unprompted, answer their questions patiently and publicise the services; the supervision line is 010-6641701.',
				),
				['cjk-typography'],
			],
			[
				'an extension after too short a number',
				reword(
					'office-director-bank.organise-important-meetings',
					'负责全行重要会议的组织工作，会务组电话021-6854321转802。',
					'Organise the important meetings of the whole bank; the conference desk is on 021-6854321 ext. 802.',
				),
			],
			[
				'the country’s code before too short a number',
				reword(
					'consumer-protection-officer.liaise-with-protection-bodies',
					'承担同监管部门、行业协会消保机构的日常联系工作，联系电话+86-10-6641701。',
					'Do the daily liaison with the regulators and the associations’ consumer protection bodies, on +86-10-6641701.',
				),
			],
			[
				'the translator lost a digit',
				reword(
					'news-officer.keep-media-relations',
					'负责同各类媒体建立并维护良好关系，热线电话010-66417011。',
					'Take charge of building and keeping good relations with media of every kind; the hotline is 010-6641701.',
				),
			],
			[
				'a mobile number written in groups lost a digit',
				reword(
					'beitun-account-manager.marketing-activities',
					'积极、主动地开展营销活动，客户经理手机139 1234 567。',
					'Do marketing actively; the account manager’s mobile telephone is 139 1234 567.',
				),
			],
			[
				'two digits are marked and one is counted',
				swapIn('eight-bans.hotline', ["number: '010-6641700?'", "number: '010-664170??'"]),
			],
		],
	),
];
