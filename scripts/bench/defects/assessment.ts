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
		],
	),
];
