import { defectsOf } from './defect.ts';
import type { Edit } from './defect.ts';
import { addAfter, addFile, cutField, drop, reword, setField, swap, swapIn } from './edits.ts';

const SUMS = ['assessment-total', 'attainable-range', 'deductions-exceed-weight', 'deduction-not-bounded'];
const P = 'deputy-director-personnel';
const S = 'deputy-director-security';
const D = 'office-director-bank';
const W = 'personnel-supervisor';
const criterion = (id: string, zh: string, en: string, effect: string, points: string, per: string): string =>
	`id: ${id}\nzh: '${zh}'\nen: '${en}'\nplace: '补记'\neffect: ${effect}\npoints: ${points}\nper: ${per}`;
const once = (uid: string, zh: string, en: string): Edit[] => [reword(uid, zh, en), setField(uid, 'per', 'once')];

export const assessmentDefects = [
	...defectsOf('assessment-total', SUMS, [
		['an item’s weight was raised', setField(`${P}.score-manage-archives`, 'weight', '20')],
		['an item’s weight was lowered', setField(`${D}.score-supervise-safety`, 'weight', '20')],
		['the total was changed', swap(P, ['total: 100', 'total: 110'])],
		['an item’s weight was halved', setField(`${S}.score-run-daily-security-and-party-work`, 'weight', '25')],
		[
			'an incomplete sheet is declared complete',
			swap('personnel-supervisor', ['status: incomplete', 'status: complete']),
			['duty-unassessed'],
		],
		[
			'a scored item was deleted',
			cutField(`${P}.report-information-and-publicity`, 'scored'),
			['duty-unassessed', 'anchor-not-lost', 'collection-floor'],
		],
		['the weight of ideology was raised', setField(`${D}.score-lead-ideology-and-party-building`, 'weight', '15')],
		['the director’s total was lowered', swap(D, ['total: 100', 'total: 90'])],
		[
			'a new scored duty takes the sheet above its total',
			addAfter(
				`${P}.report-information-and-publicity`,
				"id: train-staff\nlabel: '6,'\nzh: '组织职工培训。'\nen: 'Organise staff training.'\nplace: '补记'\nresponsibility: execute\nsubjects: [training]\nscored:\n  id: score-train-staff\n  label: '6,'\n  zh: '组织职工培训。'\n  en: 'Organise staff training.'\n  place: '补记'\n  weight: 10\n  criteria:\n    - id: deduct-missed-training\n      zh: '漏训的，每次扣1分。'\n      en: 'Deduct 1 point each time training is missed.'\n      place: '补记'\n      effect: deduct\n      points: 1\n      per: time",
			),
		],
		[
			'a scored item is marked lost and the sheet stays complete',
			swapIn(`${P}.score-report-on-cadres`, ['weight: 10', 'gap: true']),
			['duty-unassessed', 'weight-without-criterion'],
		],
		['a weight becomes a decimal', setField(`${D}.score-coordinate-with-departments`, 'weight', '9.5')],
		['one item of an incomplete sheet is worth more than its total', swap(W, ['total: unknown', 'total: 30'])],
		[
			'a duty goes, with its score',
			drop(`${P}.manage-archives`),
			['collection-floor', 'anchor-not-lost', 'label-gap'],
		],
		[
			'a copied item brings its weight along',
			addAfter(
				`${S}.do-other-assigned-work`,
				"id: manage-archives-too\nlabel: '8,'\nzh: '做好全行的档案管理工作。'\nen: 'Manage the whole bank’s archives well.'\nplace: '补记'\nresponsibility: execute\nsubjects: [archives]\nscored:\n  id: score-manage-archives-too\n  label: '8,'\n  zh: '做好全行的档案管理工作。'\n  en: 'Manage the whole bank’s archives well.'\n  place: '补记'\n  weight: 10\n  criteria:\n    - id: deduct-archives-too\n      zh: '工作失误的，每次扣3分。'\n      en: 'Deduct 3 points each time for errors in this work.'\n      place: '补记'\n      effect: deduct\n      points: 3\n      per: time",
			),
			['catch-all-last', 'control-acts-tagged', 'label-gap'],
		],
		[
			'two weights change and don’t make up for each other',
			[
				setField(`${D}.score-supervise-safety`, 'weight', '25'),
				setField(`${D}.score-raise-revenue-and-logistics`, 'weight', '20'),
			],
		],
		[
			'a complete sheet tells of a lost item',
			swap(P, [
				'  passMark: unknown\n',
				"  passMark: unknown\n  gaps:\n    - id: gap-sixth-item\n      gap: true\n      zh: '原文缺第6项评分。'\n      en: 'Missing in the source: scored item 6.'\n      place: '补记'\n",
			]),
		],
		['a zero too many', setField(`${P}.score-handle-documents-and-materials`, 'weight', '400')],
	]),
	...defectsOf(
		'duty-unassessed',
		[...SUMS, 'anchor-not-lost', 'collection-floor', 'assessment-total', 'label-gap'],
		[
			['archives are no longer scored', cutField(`${P}.manage-archives`, 'scored')],
			['personnel is no longer scored', cutField(`${P}.manage-personnel-plans-and-policies`, 'scored')],
			['safety is no longer scored', cutField(`${D}.supervise-safety`, 'scored')],
			['party building is no longer scored', cutField(`${D}.lead-ideology-and-party-building`, 'scored')],
			[
				'a new duty without a score',
				addAfter(
					`${P}.report-information-and-publicity`,
					"id: keep-leave-register\nlabel: '6,'\nzh: '登记职工请假。'\nen: 'Register staff leave.'\nplace: '补记'\nresponsibility: execute\nsubjects: [personnel]",
				),
			],
			['a security duty loses its score', cutField(`${S}.prevent-cases-and-check-conduct`, 'scored')],
			['documents are no longer scored', cutField(`${P}.handle-documents-and-materials`, 'scored')],
			['logistics are no longer scored', cutField(`${D}.raise-revenue-and-logistics`, 'scored')],
			['returns are no longer scored', cutField(`${S}.report-statistics-and-materials`, 'scored')],
			[
				'a ninth duty of the director has no score',
				addAfter(
					`${D}.carry-out-assigned-work`,
					"id: train-office-staff\nlabel: '9,'\nzh: '组织本办公室人员的业务学习。'\nen: 'Organise business study for the office’s own staff.'\nplace: '补记'\nresponsibility: execute\nsubjects: [training]",
				),
				['catch-all-last'],
			],
			['a lost sheet is called complete', swap('logistics-administrator', ['status: lost', 'status: complete'])],
			[
				'a duty is split, its second half has no score',
				[
					reword(
						`${D}.raise-revenue-and-logistics`,
						'做好增收节支工作。',
						'See that revenue is raised and expenditure cut.',
					),
					addAfter(
						`${D}.carry-out-assigned-work`,
						"id: serve-logistics\nlabel: '9,'\nzh: '做好后勤服务工作。'\nen: 'See that logistics services are done well.'\nplace: '补记'\nresponsibility: execute\nsubjects: [logistics]",
					),
				],
				['catch-all-last', 'assessment-text-drift'],
			],
			['an incomplete sheet is called complete', swap(W, ['status: incomplete', 'status: complete'])],
			[
				'a duty from another post is added',
				addAfter(
					`${S}.do-other-assigned-work`,
					"id: draft-yearbook\nlabel: '8,'\nzh: '负责编撰有关年鉴。'\nen: 'Take charge of compiling the yearbooks concerned.'\nplace: '补记'\nresponsibility: lead\nsubjects: [historical-records]",
				),
				['catch-all-last'],
			],
			[
				'a new post’s sheet leaves one duty out',
				addFile(
					'content/posts/bank-office/bank-typist.mdx',
					"---\ntitle:\n  zh: '打字员'\n  en: 'Typist'\ntitleStatus: printed\norganisation: bank-office\ndepartment: office\njobRole: clerical-officer\norder: 9\nheadcount: unknown\nsource:\n  id: source-002\n  place: '补记'\ndutiesHeading: printed\nduties:\n  - id: type-documents\n    label: '1.'\n    zh: '打印文件。'\n    en: 'Type documents.'\n    place: '补记'\n    responsibility: execute\n    subjects: [documents]\n    scored:\n      id: score-type-documents\n      label: '1.'\n      zh: '打印文件。'\n      en: 'Type documents.'\n      place: '补记'\n      weight: 100\n      criteria:\n        - id: deduct-misprints\n          zh: '错印的，每次扣2分。'\n          en: 'Deduct 2 points each time for a misprint.'\n          place: '补记'\n          effect: deduct\n          points: 2\n          per: time\n  - id: keep-machine\n    label: '2.'\n    zh: '保养打印设备。'\n    en: 'Maintain the printer.'\n    place: '补记'\n    responsibility: execute\n    subjects: [information-equipment]\nassessment:\n  status: complete\n  total: 100\n  passMark: unknown\n  place: '补记'\n---\n",
				),
				['role-variants'],
			],
			[
				'a lost sheet of another post is called complete',
				swap('clerical-officer', ['status: lost', 'status: complete']),
			],
		],
	),
	...defectsOf(
		'weight-without-criterion',
		[...SUMS, 'anchor-not-lost', 'collection-floor'],
		[
			['the only criterion is a gap', swapIn(`${P}.deduct-archives-error`, ['effect: deduct', 'gap: true']), []],
			[
				'the criterion becomes an award alone',
				setField(`${P}.deduct-untrue-appraisal`, 'effect', 'award'),
				['sanction-polarity'],
			],
			['the criterion on safety is lost', swapIn(`${D}.deduct-safety-error`, ['effect: deduct', 'gap: true'])],
			[
				'the criterion on ideology is lost',
				swapIn(`${D}.deduct-ideology-error`, ['effect: deduct', 'gap: true']),
			],
			[
				'returns are only rewarded',
				setField(`${S}.deduct-returns-missing-late-or-wrong`, 'effect', 'award'),
				['sanction-polarity'],
			],
			[
				'the criterion on wages is lost',
				swapIn('personnel-supervisor.deduct-wages-error', ['effect: deduct', 'gap: true']),
			],
			['the criterion on delay is lost', swapIn(`${D}.deduct-delayed-work`, ['effect: deduct', 'gap: true'])],
			['the criterion on plans is lost', swapIn(`${P}.deduct-personnel-error`, ['effect: deduct', 'gap: true'])],
			[
				'coordination is only rewarded',
				setField(`${D}.deduct-poor-coordination`, 'effect', 'award'),
				['sanction-polarity'],
			],
			[
				'a new scored duty has an award alone',
				addAfter(
					`${P}.report-information-and-publicity`,
					"id: give-suggestions\nlabel: '6,'\nzh: '提出合理化建议。'\nen: 'Offer rational suggestions.'\nplace: '补记'\nresponsibility: execute\nsubjects: [information]\nscored:\n  id: score-give-suggestions\n  label: '6,'\n  zh: '提出合理化建议。'\n  en: 'Offer rational suggestions.'\n  place: '补记'\n  weight: 5\n  criteria:\n    - id: award-adopted-suggestion\n      zh: '建议被采纳的，每次奖励2分。'\n      en: 'Award 2 points each time a suggestion is adopted.'\n      place: '补记'\n      effect: award\n      points: 2\n      per: time",
				),
				['assessment-total'],
			],
			[
				'the deduction is lost and an award stays',
				[
					swapIn(`${P}.deduct-information-error`, ['effect: deduct', 'gap: true']),
					addAfter(
						`${P}.deduct-information-error`,
						criterion(
							'award-used-news',
							'稿件被采用的，每次奖励1分。',
							'Award 1 point each time a text is used.',
							'award',
							'1',
							'time',
						),
					),
				],
			],
			[
				'an incomplete sheet’s only item is only rewarded',
				[
					reword(
						`${W}.deduct-wages-error`,
						'工资发放准确的，每次奖励3分。',
						'Award 3 points each time wages are paid correctly.',
					),
					setField(`${W}.deduct-wages-error`, 'effect', 'award'),
					setField(`${W}.deduct-wages-error`, 'points', '3'),
				],
			],
			[
				'a new item comes with a lost criterion',
				addAfter(
					`${D}.carry-out-assigned-work`,
					"id: train-office-staff\nlabel: '9,'\nzh: '组织本办公室人员学习。'\nen: 'Organise study for the office’s own staff.'\nplace: '补记'\nresponsibility: execute\nsubjects: [training]\nscored:\n  id: score-train-office-staff\n  label: '9,'\n  zh: '组织本办公室人员学习。'\n  en: 'Organise study for the office’s own staff.'\n  place: '补记'\n  weight: 10\n  criteria:\n    - id: gap-study-criterion\n      gap: true\n      zh: '原文缺评分标准。'\n      en: 'Missing in the source: the criterion.'\n      place: '补记'",
				),
				['catch-all-last'],
			],
			[
				'two awards and no deduction',
				[
					reword(
						`${P}.deduct-personnel-error`,
						'计划管理受到表扬的，一次性奖励3分。',
						'Award 3 points, once only, where the plans are commended.',
					),
					setField(`${P}.deduct-personnel-error`, 'effect', 'award'),
					addAfter(
						`${P}.deduct-personnel-error`,
						criterion(
							'award-policy',
							'政策宣讲受到好评的，一次性奖励2分。',
							'Award 2 points, once only, where talks on policy are well received.',
							'award',
							'2',
							'once',
						),
					),
				],
			],
			[
				'two criteria, both lost',
				[
					swapIn(`${D}.deduct-delayed-work`, ['effect: deduct', 'gap: true']),
					addAfter(
						`${D}.deduct-delayed-work`,
						"id: gap-second-criterion\ngap: true\nzh: '原文缺第二处评分标准。'\nen: 'Missing in the source: the second criterion.'\nplace: '补记'",
					),
				],
			],
		],
	),
	...defectsOf(
		'deductions-exceed-weight',
		[...SUMS, 'translation-figures', 'criterion-adds-norm'],
		[
			[
				'a deduction of 15 on an item of 10',
				swapIn(
					`${P}.deduct-archives-error`,
					['max: 5', 'max: 15'],
					['扣3至5分', '扣3至15分'],
					['3 to 5 points', '3 to 15 points'],
				),
			],
			[
				'a deduction of 50 on an item of 20',
				swapIn(
					`${P}.deduct-information-error`,
					['max: 5', 'max: 50'],
					['扣3至5分', '扣3至50分'],
					['3 to 5 points', '3 to 50 points'],
				),
			],
			[
				'a limit of 60 on an item that is worth less',
				addAfter(
					`${P}.deduct-archives-error`,
					"id: deduct-mouldy-files\nzh: '档案霉变的，每次扣1分，累计扣分不超过60分。'\nen: 'Deduct 1 point each time files go mouldy, 60 points at most.'\nplace: '补记'\neffect: deduct\npoints: 1\nper: time",
				),
			],
			[
				'the weight falls below the deduction',
				setField(`${D}.score-lead-ideology-and-party-building`, 'weight', '4'),
			],
			[
				'a deduction of 40 on safety worth 30',
				swapIn(
					`${D}.deduct-safety-error`,
					['max: 10', 'max: 40'],
					['扣5至10分', '扣5至40分'],
					['5 to 10 points', '5 to 40 points'],
				),
			],
			[
				'a second deduction tips it over',
				addAfter(
					`${P}.deduct-untrue-appraisal`,
					"id: deduct-late-report\nzh: '呈报拖延的，扣8分。'\nen: 'Deduct 8 points where a report is delayed.'\nplace: '补记'\neffect: deduct\npoints: 8\nper: once",
				),
			],
			['the weight of returns is 2', setField(`${S}.score-report-statistics-and-materials`, 'weight', '2')],
			[
				'a deduction of 45 on documents worth 40',
				swapIn(
					`${P}.deduct-lax-control`,
					['max: 10', 'max: 45'],
					['扣5至10分', '扣5至45分'],
					['5 to 10 points', '5 to 45 points'],
				),
			],
			[
				'wages are worth less than one error',
				setField('personnel-supervisor.score-pay-wages-and-insurance', 'weight', '4'),
			],
			[
				'a second deduction on meetings',
				addAfter(
					`${D}.deduct-poor-meeting-organisation`,
					"id: deduct-wrong-papers\nzh: '会议材料出错的，一次性扣6分。'\nen: 'Deduct 6 points, once only, where meeting papers are wrong.'\nplace: '补记'\neffect: deduct\npoints: 6\nper: once",
				),
			],
			['conduct checks are worth 3', setField(`${S}.score-prevent-cases-and-check-conduct`, 'weight', '3')],
			[
				'a fixed deduction of 12 on 10',
				swapIn(
					`${P}.deduct-archives-error`,
					['points: { min: 3, max: 5 }', 'points: 12'],
					['扣3至5分', '扣12分'],
					['3 to 5 points', '12 points'],
				),
			],
			[
				'three small deductions come to 13',
				[
					addAfter(
						`${D}.deduct-delayed-work`,
						criterion(
							'deduct-not-reported',
							'办结不回报的，一次性扣4分。',
							'Deduct 4 points, once only, where the result is not reported.',
							'deduct',
							'4',
							'once',
						),
					),
					addAfter(
						`${D}.deduct-delayed-work`,
						criterion(
							'deduct-wrong-order',
							'误解交办事项的，一次性扣4分。',
							'Deduct 4 points, once only, where the work assigned is misunderstood.',
							'deduct',
							'4',
							'once',
						),
					),
				],
			],
			[
				'an award doesn’t make up for it',
				[
					addAfter(
						`${P}.deduct-untrue-appraisal`,
						criterion(
							'deduct-late-report',
							'呈报拖延的，一次性扣6分。',
							'Deduct 6 points, once only, where a report is delayed.',
							'deduct',
							'6',
							'once',
						),
					),
					addAfter(
						`${P}.deduct-untrue-appraisal`,
						criterion(
							'award-good-report',
							'呈报受到表扬的，一次性奖励5分。',
							'Award 5 points, once only, where a report is commended.',
							'award',
							'5',
							'once',
						),
					),
				],
			],
			[
				'weights change places',
				[
					setField(`${P}.score-handle-documents-and-materials`, 'weight', '8'),
					setField(`${P}.score-manage-archives`, 'weight', '42'),
				],
			],
			[
				'each time 15 points on an item of 10',
				addAfter(
					`${D}.deduct-poor-coordination`,
					criterion(
						'deduct-quarrel',
						'岗位之间争吵的，每次扣15分。',
						'Deduct 15 points each time posts quarrel.',
						'deduct',
						'15',
						'time',
					),
				),
			],
			['half a point too much', setField(`${S}.score-prevent-cases-and-check-conduct`, 'weight', '4.5')],
		],
	),
	...defectsOf(
		'attainable-range',
		[...SUMS, 'criterion-adds-norm', 'translation-figures'],
		[
			['a pass mark that nobody can miss', swap(P, ['passMark: unknown', 'passMark: 10'])],
			['a pass mark above the total', swap(P, ['passMark: unknown', 'passMark: 120'])],
			[
				'an award lifts the ceiling above the total',
				addAfter(
					`${D}.deduct-safety-error`,
					"id: award-no-accident\nzh: '全年没有事故的，奖励30分。'\nen: 'Award 30 points for a year without accidents.'\nplace: '补记'\neffect: award\npoints: 30\nper: once",
				),
			],
			[
				'a bonus on archives',
				addAfter(
					`${P}.deduct-archives-error`,
					"id: award-prize\nzh: '档案工作获得表彰的，奖励10分。'\nen: 'Award 10 points where the archives work is commended.'\nplace: '补记'\neffect: award\npoints: 10\nper: once",
				),
			],
			['the director can’t fail', swap(D, ['passMark: unknown', 'passMark: 20'])],
			['the security deputy’s pass mark is above the ceiling', swap(S, ['passMark: unknown', 'passMark: 130'])],
			['the director’s pass mark is above the full score', swap(D, ['passMark: unknown', 'passMark: 101'])],
			[
				'a bonus for returns',
				addAfter(
					`${S}.deduct-returns-missing-late-or-wrong`,
					"id: award-good-returns\nzh: '报表质量获得上级行通报表扬的，一次性奖励15分。'\nen: 'Award 15 points, once only, where the superior bank commends the quality of returns.'\nplace: '补记'\neffect: award\npoints: 15\nper: once",
				),
			],
			['the total falls below what can be scored', swap(P, ['total: 100', 'total: 80'])],
			[
				'an award each time without an end',
				addAfter(
					`${D}.deduct-delayed-work`,
					"id: award-early-work\nzh: '提前完成的，每次奖励5分。'\nen: 'Award 5 points each time work is done early.'\nplace: '补记'\neffect: award\npoints: 5\nper: time",
				),
			],
			[
				'each deduction is taken once, and the pass mark lies below all of them',
				[
					...once(
						`${P}.deduct-personnel-error`,
						'工作失误的，一次性扣3至5分。',
						'Deduct 3 to 5 points, once only, for errors in this work.',
					),
					...once(
						`${P}.deduct-untrue-appraisal`,
						'考察不实的，一次性扣3至5分。',
						'Deduct 3 to 5 points, once only, where an appraisal is untrue.',
					),
					...once(
						`${P}.deduct-lax-control`,
						'因把关不严而出现问题的，一次性扣5至10分。',
						'Deduct 5 to 10 points, once only, where lax control causes problems.',
					),
					...once(
						`${P}.deduct-archives-error`,
						'工作失误的，一次性扣3至5分。',
						'Deduct 3 to 5 points, once only, for errors in this work.',
					),
					...once(
						`${P}.deduct-information-error`,
						'工作失误的，一次性扣3至5分。',
						'Deduct 3 to 5 points, once only, for errors in this work.',
					),
					swap(P, ['passMark: unknown', 'passMark: 60']),
				],
			],
			['an item was raised and the total was not', setField(`${P}.score-manage-archives`, 'weight', '20')],
			['the director’s total was lowered', swap(D, ['total: 100', 'total: 95'])],
			[
				'awards in two items',
				[
					addAfter(
						`${D}.deduct-poor-meeting-organisation`,
						criterion(
							'award-good-meeting',
							'会议组织受到表扬的，一次性加3分。',
							'Award 3 points, once only, where a meeting is commended.',
							'award',
							'3',
							'once',
						),
					),
					addAfter(
						`${D}.deduct-errors-or-loopholes`,
						criterion(
							'award-savings',
							'节支成效显著的，一次性加2分。',
							'Award 2 points, once only, for marked savings.',
							'award',
							'2',
							'once',
						),
					),
				],
			],
			['a pass mark in percent of another total', swap(D, ['passMark: unknown', 'passMark: 600'])],
			[
				'nobody passes once items are lowered',
				[
					setField(`${P}.score-handle-documents-and-materials`, 'weight', '20'),
					setField(`${P}.score-manage-personnel-plans-and-policies`, 'weight', '10'),
					swap(P, ['passMark: unknown', 'passMark: 80']),
				],
			],
		],
	),
	...defectsOf(
		'deduction-not-bounded',
		[...SUMS, 'translation-figures'],
		[
			[
				'it no longer says that it is per time',
				setField('personnel-supervisor.deduct-wages-error', 'per', 'unknown'),
			],
			['the field takes more points than the text', swapIn(`${P}.deduct-archives-error`, ['max: 5', 'max: 8'])],
			[
				'the limit is below what one time costs',
				addAfter(
					`${P}.deduct-archives-error`,
					"id: deduct-late-drawers\nzh: '调卷拖延的，每次扣3分，最多扣2分。'\nen: 'Deduct 3 points each time a file is brought late, 2 points at most.'\nplace: '补记'\neffect: deduct\npoints: 3\nper: time",
				),
			],
			['it no longer says that it is once', setField(`${S}.deduct-reported-by-superior-bank`, 'per', 'unknown')],
			[
				'a new deduction without points',
				addAfter(
					`${P}.deduct-archives-error`,
					"id: deduct-mouldy-files\nzh: '档案霉变的，酌情扣分。'\nen: 'Deduct points at discretion where files go mouldy.'\nplace: '补记'\neffect: deduct\npoints: unknown\nper: once",
				),
			],
			[
				'a new deduction with neither limit',
				addAfter(
					`${D}.deduct-safety-error`,
					"id: deduct-late-drill\nzh: '演练拖延的，扣2分。'\nen: 'Deduct 2 points where a drill is late.'\nplace: '补记'\neffect: deduct\npoints: 2\nper: unknown",
				),
				['attainable-range'],
			],
			[
				'an award without a limit',
				addAfter(
					`${P}.deduct-information-error`,
					"id: award-printed-news\nzh: '宣传稿被采用的，加1分。'\nen: 'Award 1 point where a publicity text is used.'\nplace: '补记'\neffect: award\npoints: 1\nper: unknown",
				),
			],
			[
				'points are lost from a criterion',
				[swapIn('personnel-supervisor.deduct-wages-error', ['points: { min: 3, max: 5 }', 'points: unknown'])],
			],
			[
				'an award for the advanced collective',
				addAfter(
					`${S}.award-commended-by-superior-bank`,
					"id: award-advanced-collective\nzh: '被评为先进集体的，奖励5分。'\nen: 'Award 5 points where the unit is rated an advanced collective.'\nplace: '补记'\neffect: award\npoints: 5\nper: unknown",
				),
			],
			[
				'a deduction for misprints',
				addAfter(
					`${P}.deduct-information-error`,
					"id: deduct-misprints\nzh: '稿件出现错别字的，扣1至2分。'\nen: 'Deduct 1 to 2 points where a text has misprints.'\nplace: '补记'\neffect: deduct\npoints: { min: 1, max: 2 }\nper: unknown",
				),
			],
			[
				'points at discretion each time',
				addAfter(
					`${D}.deduct-errors-or-loopholes`,
					"id: deduct-idle-vehicles\nzh: '车辆调度不当的，每次酌情扣分。'\nen: 'Deduct points at discretion each time vehicles are dispatched badly.'\nplace: '补记'\neffect: deduct\npoints: unknown\nper: time",
				),
			],
			[
				'the words “each time” are lost from a criterion',
				reword(
					'personnel-supervisor.deduct-wages-error',
					'出现工作失误的，扣3至5分。',
					'Deduct 3 to 5 points where there is an error in this work.',
				),
			],
			[
				'points that only the field knows',
				swapIn(
					`${W}.deduct-wages-error`,
					['每次扣3至5分', '每次酌情扣分'],
					['Deduct 3 to 5 points each time', 'Deduct points at discretion each time'],
				),
			],
			['the text says each time, the field once', setField(`${W}.deduct-wages-error`, 'per', 'once')],
			[
				'“once” only in the field',
				addAfter(
					`${P}.deduct-archives-error`,
					criterion(
						'deduct-damp-files',
						'档案受潮的，扣2分。',
						'Deduct 2 points where files get damp.',
						'deduct',
						'2',
						'once',
					),
				),
			],
			[
				'“each time” only in the field of an award',
				addAfter(
					`${D}.deduct-errors-or-loopholes`,
					criterion(
						'award-thrift',
						'提出节支建议被采纳的，加1分。',
						'Award 1 point where a proposal for saving is adopted.',
						'award',
						'1',
						'time',
					),
				),
			],
			[
				'over and over',
				addAfter(
					`${P}.deduct-lax-control`,
					criterion(
						'deduct-repeated-errors',
						'屡次出错的，扣8分。',
						'Deduct 8 points for repeated errors.',
						'deduct',
						'8',
						'unknown',
					),
				),
			],
			[
				'“once only” is lost from the text',
				swapIn(
					`${S}.deduct-reported-by-superior-bank`,
					['一次性扣10分', '扣10分'],
					['points, once only, where', 'points where'],
				),
			],
			[
				'the points are left open in an award',
				addAfter(
					`${S}.deduct-pledges-unsigned-or-unchecked`,
					criterion(
						'award-case-found',
						'发现案件线索的，每次适当加分。',
						'Award points as appropriate each time a clue to a case is found.',
						'award',
						'unknown',
						'time',
					),
				),
			],
		],
	),
	...defectsOf(
		'criterion-adds-norm',
		['translation-figures', ...SUMS],
		[
			[
				'a monthly check that only the criterion states',
				reword(
					`${P}.deduct-archives-error`,
					'未做到每月清点一次档案的，扣3至5分。',
					'Deduct 3 to 5 points where the archives are not counted once a month.',
				),
			],
			[
				'a percentage that only the criterion states',
				reword(
					`${P}.deduct-information-error`,
					'宣传任务完成不到90%的，扣3至5分。',
					'Deduct 3 to 5 points where less than 90% of the publicity task is done.',
				),
			],
			[
				'a time limit that only the criterion states',
				reword(
					`${D}.deduct-shirking-between-posts`,
					'超过3天未答复其他部室的，扣3至5分。',
					'Deduct 3 to 5 points where other departments are not answered within 3 days.',
				),
			],
			[
				'a yearly drill in the criterion',
				reword(
					`${D}.deduct-safety-error`,
					'每年演练不足两次的，扣5至10分。',
					'Deduct 5 to 10 points for fewer than two drills a year.',
				),
			],
			[
				'a sum in the criterion',
				reword(
					'personnel-supervisor.deduct-wages-error',
					'错发超过500元的，每次扣3至5分。',
					'Deduct 3 to 5 points each time more than 500 yuan is paid wrongly.',
				),
			],
			[
				'a weekly visit in the criterion',
				reword(
					`${S}.deduct-poor-organisation-of-activities`,
					'每周活动少于一次的，扣3至5分。',
					'Deduct 3 to 5 points for fewer than one activity a week.',
				),
			],
			[
				'a week’s delay that only the criterion states',
				reword(
					`${D}.deduct-delayed-work`,
					'拖延工作超过一周的，扣3至5分。',
					'Deduct 3 to 5 points where work is delayed for more than a week.',
				),
			],
			[
				'a fraction that only the criterion states',
				reword(
					`${P}.deduct-untrue-appraisal`,
					'考察人数不足干部总数三分之一的，扣3至5分。',
					'Deduct 3 to 5 points where fewer than one third of the cadres are appraised.',
				),
			],
			[
				'a quarterly count that only the criterion states',
				reword(
					`${S}.deduct-returns-missing-late-or-wrong`,
					'各类报表、材料每季度漏报、迟报、错报两次以上的，扣3至5分。',
					'Deduct 3 to 5 points where returns and materials of any kind are omitted, late or wrongly stated twice or more in a quarter.',
				),
			],
			[
				'notice of three days that only the criterion states',
				reword(
					`${D}.deduct-poor-meeting-organisation`,
					'会议通知没有提前三天发出的，扣3至5分。',
					'Deduct 3 to 5 points where notice of a meeting is not sent three days ahead.',
				),
			],
			[
				'a day’s limit in hours',
				reword(
					`${P}.deduct-lax-control`,
					'文件在24小时内未办结的，扣5至10分。',
					'Deduct 5 to 10 points where a document is not dealt with within 24 hours.',
				),
			],
			[
				'by the fifth of the next month',
				reword(
					`${P}.deduct-archives-error`,
					'未在次月5日前归档的，扣3至5分。',
					'Deduct 3 to 5 points where files are not archived by the 5th of the next month.',
				),
			],
			[
				'the same day',
				reword(
					`${P}.deduct-lax-control`,
					'文件未在当日办结的，扣5至10分。',
					'Deduct 5 to 10 points where a document is not dealt with on the same day.',
				),
			],
			[
				'nine tenths, in Chinese',
				reword(
					`${P}.deduct-information-error`,
					'宣传任务完成不到九成的，扣3至5分。',
					'Deduct 3 to 5 points where less than nine tenths of the publicity task are done.',
				),
			],
			[
				'month by month',
				reword(
					`${W}.deduct-wages-error`,
					'未逐月核对工资的，每次扣3至5分。',
					'Deduct 3 to 5 points each time wages are not checked month by month.',
				),
			],
			[
				'two quarters running',
				reword(
					`${D}.deduct-errors-or-loopholes`,
					'连续两个季度费用上升的，视具体情况扣3至5分。',
					'Deduct 3 to 5 points, by the specific circumstances, where costs rise two quarters running.',
				),
			],
			[
				'two hours late',
				reword(
					`${D}.deduct-poor-meeting-organisation`,
					'会议推迟2小时以上的，扣3至5分。',
					'Deduct 3 to 5 points where a meeting is put off by 2 hours or more.',
				),
			],
			[
				'three items of information',
				reword(
					`${P}.deduct-personnel-error`,
					'全年人事政策宣讲少于3场的，扣3至5分。',
					'Deduct 3 to 5 points for fewer than 3 talks on personnel policy a year.',
				),
			],
			[
				'an extra demand beside the old criterion',
				reword(
					`${S}.deduct-returns-missing-late-or-wrong`,
					'各类报表、材料漏报、迟报、错报，或者未提前2个工作日送审的，扣3至5分。',
					'Deduct 3 to 5 points where returns and materials are omitted, late or wrong, or not submitted for review 2 working days ahead.',
				),
			],
		],
	),
	...defectsOf(
		'assessment-text-drift',
		['translation-figures', 'criterion-adds-norm', 'verb-first'],
		[
			[
				'the score names less',
				reword(
					`${D}.score-supervise-excellence-and-civilization`,
					'督导“创先争优”活动。',
					'Supervise the activities for striving for excellence.',
				),
			],
			[
				'the score names more',
				reword(
					`${P}.score-manage-archives`,
					'做好全行的档案管理和印章保管工作。',
					'Manage the whole bank’s archives and keep its seals well.',
				),
			],
			[
				'the duty was changed and the score was not',
				reword(
					`${P}.report-information-and-publicity`,
					'及时上报信息，完成宣传任务，并编写年鉴。',
					'Report information in good time, fulfil the publicity task and write the yearbook.',
				),
			],
			[
				'the score is about something else',
				reword(
					`${D}.score-supervise-safety`,
					'督导全行的食堂管理工作。',
					'Supervise the running of the bank’s canteen.',
				),
			],
			[
				'the duty names less',
				reword(
					`${S}.report-statistics-and-materials`,
					'负责安全的统计和材料上报工作。',
					'Take charge of statistics and reports on security.',
				),
				['responsibility-matches-verb'],
			],
			[
				'the score leaves out the second half',
				reword(
					`${P}.score-manage-personnel-plans-and-policies`,
					'负责劳动人事计划的管理。',
					'Take charge of managing the labour and personnel plans.',
				),
			],
			[
				'the score leaves out the publicity task',
				reword(
					`${P}.score-report-information-and-publicity`,
					'及时上报信息。',
					'Report information in good time.',
				),
			],
			[
				'the score adds outside units',
				reword(
					`${D}.score-coordinate-with-departments`,
					'协调办公室各岗位与区内各部室、基层机构以及外部单位之间的工作。',
					'Coordinate the work of every post in the office with that of all the area’s departments and offices, the grass-roots units and outside units.',
				),
			],
			[
				'the duty takes in foreign affairs',
				swapIn(
					`${D}.organise-important-meetings`,
					['全行重要会议的组织', '全行重要会议和外事活动的组织'],
					['important meetings.', 'important meetings and foreign affairs events.'],
				),
			],
			[
				'the score leaves out the unannounced visits',
				reword(
					`${S}.score-educate-staff-and-visit-service`,
					'负责思想政治工作和精神文明建设，组织并指导员工教育。',
					'Take charge of ideological and political work and of cultural and ethical progress, and organise and guide the education of staff.',
				),
			],
			[
				'the score is about security instead of logistics',
				reword(
					`${D}.score-raise-revenue-and-logistics`,
					'做好增收节支和安全保卫工作。',
					'See that revenue is raised and expenditure cut, and that security is done well.',
				),
			],
			[
				'the whole bank becomes the whole area',
				swapIn(`${P}.score-manage-archives`, ['全行', '全区'], ['whole bank', 'whole area']),
			],
			[
				'one field of four is dropped from the score',
				swapIn(
					`${S}.score-run-daily-security-and-party-work`,
					['、工会和纪检监察', '和工会'],
					[', the trade union, and discipline inspection and supervision.', ' and the trade union.'],
				),
			],
			[
				'expenditure is no longer cut',
				reword(
					`${D}.score-raise-revenue-and-logistics`,
					'做好增收和后勤服务工作。',
					'See that revenue is raised, and that logistics services are done well.',
				),
			],
			[
				'the score of the next duty is pasted',
				reword(
					`${D}.score-coordinate-posts-of-department`,
					'及时落实领导交办的工作。',
					'Carry out in good time the work that the leadership assigns.',
				),
			],
			[
				'all meetings, not the important ones',
				reword(
					`${D}.score-organise-important-meetings`,
					'负责全行会议的组织工作。',
					'Take charge of organising the whole bank’s meetings.',
				),
			],
			[
				'processing becomes archiving',
				swapIn(
					`${P}.score-handle-documents-and-materials`,
					['传递和处理', '传递和归档'],
					['passing on and processing', 'passing on and archiving'],
				),
			],
			[
				'the duty drops the appointment of cadres',
				swapIn(
					`${P}.report-on-cadres`,
					['考察、任用、调配', '考察、调配'],
					['appointment and deployment', 'deployment'],
				),
			],
			[
				'the League’s activities come into the score under another name',
				swapIn(
					`${S}.score-educate-staff-and-visit-service`,
					['全行优质文明服务', '全行优质文明服务和劳动纪律'],
					['courteous service', 'courteous service and labour discipline'],
				),
			],
		],
	),
	...defectsOf(
		'sanction-polarity',
		[...SUMS, 'weight-without-criterion', 'translation-figures', 'criterion-adds-norm'],
		[
			[
				'good work is deducted',
				reword(
					`${P}.deduct-archives-error`,
					'认真做好档案管理的，扣3至5分。',
					'Deduct 3 to 5 points where the archives are managed with care.',
				),
			],
			[
				'a timely report is deducted',
				reword(
					`${P}.deduct-information-error`,
					'及时上报信息的，扣3至5分。',
					'Deduct 3 to 5 points where information is reported in good time.',
				),
			],
			[
				'the lost negation of an inspection',
				reword(
					`${S}.deduct-gunmen-not-assessed`,
					'对持枪人员进行检查考核的，计10分。',
					'Count 10 points where gunmen are inspected and assessed.',
				),
			],
			['an award for an error', setField(`${D}.deduct-ideology-error`, 'effect', 'award')],
			['an award for lax control', setField(`${P}.deduct-lax-control`, 'effect', 'award')],
			['a commendation is deducted', setField(`${S}.award-commended-by-superior-bank`, 'effect', 'deduct')],
			[
				'a penalty for keeping equipment clean',
				[
					reword(
						'information-equipment-rules.dust-on-equipment',
						'网点设备干净整洁的，每次扣罚责任单位50元。',
						'Fine the unit responsible 50 yuan each time outlet equipment is clean and tidy.',
					),
					swapIn('information-equipment-rules.dust-on-equipment', [
						'网点设备的环境卫生不到位，积尘明显。',
						'网点设备保持干净整洁。',
					]),
				],
				['sanction-without-norm'],
			],
			[
				'work done on time is deducted',
				reword(
					`${D}.deduct-delayed-work`,
					'按时完成工作的，扣3至5分。',
					'Deduct 3 to 5 points where work is done on time.',
				),
			],
			[
				'rules put into effect are deducted',
				reword(
					`${S}.deduct-rules-not-implemented`,
					'及时贯彻执行上级行下发的有关规章制度的，由此扣10分。',
					'Deduct 10 points, as a result, where the relevant rules and regulations that the superior bank has issued are put into effect in time.',
				),
			],
			[
				'an award for lost archives',
				addAfter(
					`${P}.deduct-archives-error`,
					"id: award-lost-archives\nzh: '档案丢失的，一次性奖励2分。'\nen: 'Award 2 points, once only, where archives are lost.'\nplace: '补记'\neffect: award\npoints: 2\nper: once",
				),
			],
			['an award for careless inspection', setField(`${S}.deduct-careless-safety-inspection`, 'effect', 'award')],
			[
				'care for equipment is punished',
				swapIn(
					'information-equipment-rules.careless-treatment',
					['不爱惜网点设备，造成水污、油污，敲击设备或者在上面乱涂乱画的', '爱惜网点设备、保持设备完好的'],
					[
						'Fine whoever does not treat outlet equipment with care, and stains it with water or oil, knocks it, or scribbles and draws on it',
						'Fine whoever treats outlet equipment with care and keeps it in good order',
					],
					['不爱惜网点设备：造成水污、油污，敲击，乱涂乱画。', '爱惜网点设备，保持设备完好。'],
				),
				['sanction-without-norm', 'norm-without-sanction'],
			],
			[
				'work without a fault is deducted',
				reword(
					`${P}.deduct-archives-error`,
					'工作无差错的，扣3至5分。',
					'Deduct 3 to 5 points for work without errors.',
				),
			],
			[
				'no accident costs points',
				reword(
					`${D}.deduct-safety-error`,
					'全年未发生安全事故的，扣5至10分。',
					'Deduct 5 to 10 points where no accident happens in the year.',
				),
			],
			[
				'praise costs points',
				reword(
					`${D}.deduct-poor-meeting-organisation`,
					'会议组织受到上级好评的，扣3至5分。',
					'Deduct 3 to 5 points where the organisation of a meeting is well received above.',
				),
			],
			[
				'a late return earns points',
				addAfter(
					`${S}.deduct-returns-missing-late-or-wrong`,
					criterion(
						'award-late-return',
						'报表迟报的，每次加2分。',
						'Add 2 points each time a return is late.',
						'award',
						'2',
						'time',
					),
				),
			],
			[
				'a case earns points',
				addAfter(
					`${S}.deduct-pledges-unsigned-or-unchecked`,
					criterion(
						'award-case',
						'发生案件的，一次性奖励5分。',
						'Award 5 points, once only, where a case occurs.',
						'award',
						'5',
						'once',
					),
				),
			],
			[
				'whoever keeps the procedures is fined',
				swapIn(
					'information-equipment-rules.misuse-of-power-supply',
					['违规使用信息电源的', '按规定使用信息电源的'],
					["zh: '违规使用信息电源。'", "zh: '按规定使用信息电源。'"],
					['to be used against the rules', 'to be used by the rules'],
					[
						'Using the information power supply against the rules.',
						'Using the information power supply by the rules.',
					],
				),
			],
			[
				'active cooperation is deducted',
				reword(
					`${D}.deduct-shirking-between-posts`,
					'本部门岗位与其他部室岗位之间主动配合的，扣3至5分。',
					'Deduct 3 to 5 points where posts of this department actively cooperate with others.',
				),
			],
			[
				'an unfinished task is rewarded',
				addAfter(
					`${P}.deduct-information-error`,
					criterion(
						'award-unfinished',
						'宣传任务没有完成的，一次性奖励3分。',
						'Award 3 points, once only, where the publicity task is not fulfilled.',
						'award',
						'3',
						'once',
					),
				),
			],
			[
				'the target surpassed is deducted',
				reword(
					`${D}.deduct-errors-or-loopholes`,
					'超额完成增收任务的，视具体情况扣3至5分。',
					'Deduct 3 to 5 points, by the specific circumstances, where the revenue task is surpassed.',
				),
			],
		],
	),
];
