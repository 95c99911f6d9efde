import { defectsOf } from './defect.ts';
import { addFile, cutField, addField, addProse, reword, setField, swap, swapIn } from './edits.ts';

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
const minimal = (title: string, organisation: string, role: string): string =>
	`---\ntitle:\n  zh: '${title}'\n  en: 'A post'\ntitleStatus: printed\norganisation: ${organisation}\njobRole: ${role}\norder: 30\nheadcount: unknown\nsource:\n  id: source-001\n  place: '补记'\ndutiesHeading: printed\nduties:\n  - id: sweep\n    label: '1、'\n    zh: '清扫庭院。'\n    en: 'Sweep the yard.'\n    place: '补记 · 1、'\n    responsibility: execute\n    subjects: [hygiene]\n---\n`;

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
		],
	),
];
