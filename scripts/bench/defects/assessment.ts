import { defectsOf } from './defect.ts';
import { addAfter, cutField, reword, setField, swap, swapIn } from './edits.ts';

const SUMS = ['assessment-total', 'attainable-range', 'deductions-exceed-weight', 'deduction-not-bounded'];
const P = 'deputy-director-personnel';
const S = 'deputy-director-security';
const D = 'office-director-bank';

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
	]),
	...defectsOf(
		'duty-unassessed',
		[...SUMS, 'anchor-not-lost', 'collection-floor', 'assessment-total'],
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
		],
	),
];
