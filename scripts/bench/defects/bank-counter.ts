import { defectsOf, lookAlikesOf } from './defect.ts';
import { reword, swapIn } from './edits.ts';

/** What a duty in the words of a bank’s counter, set among those of an office, breaks by itself. */
const MORE = [
	'control-acts-tagged',
	'responsibility-matches-verb',
	'assessment-text-drift',
	'frequency-conflict',
	'criterion-adds-norm',
	'threshold-missing',
	'too-many-acts',
];
const without = (rule: string): string[] => MORE.filter((one) => one !== rule);

const FILES = 'clerical-officer.manage-files';
const TASKS = 'financial-business-manager.meet-production-tasks';
const MEETINGS = 'logistics-administrator.serve-meetings';

/** Mistakes in the rules of a city bank’s counter, lending and vault. */
export const bankCounterDefects = [
	...defectsOf('translation-polarity', MORE, [
		[
			'the following month became the same month',
			reword(FILES, '于次月10日前查清未结清的事项。', 'Clear up open items by the 10th of the same month.'),
		],
		['the same day became the next day', reword(TASKS, '改正当日发现的差错。', 'Correct errors on the next day.')],
		[
			'from the day of the application became before it',
			reword(
				FILES,
				'自受理申请之日起10个工作日内提交报告。',
				'Submit the report within 10 working days before the application.',
			),
		],
		[
			'before the meeting became after it',
			reword(MEETINGS, '在会议召开前3天发出通知。', 'Send notice 3 days after the meeting.'),
		],
		['two people became one', reword(TASKS, '实行双人实地调查。', 'Investigate alone and on the spot.')],
		[
			'the limit itself was left out',
			reword(TASKS, '受理5万元（含）以下的申请。', 'Accept applications for less than 50,000 yuan.'),
		],
		[
			'the limit itself was taken in',
			reword(TASKS, '受理5万元（不含）以下的申请。', 'Accept applications for up to 50,000 yuan.'),
		],
		[
			'a ban over a series was lost',
			reword(FILES, '遵守规定，不得复印、拍照、外传。', 'Keep to the rules; copy, photograph or pass it on.'),
		],
	]),
	...defectsOf('translation-figures', MORE, [
		['the day after became the day after that', reword(FILES, '在T+1日内回复查询。', 'Answer inquiries by T+2.')],
		[
			'a share of a group is one more',
			reword(TASKS, '控制单户不超过10%，集团不超过15%。', 'Keep one customer to 10% and a group to 16%.'),
		],
		[
			'a quarter of an hour is lost before a colon',
			reword(MEETINGS, '17:30—17:45，做好服务工作。', '17:30–17:40: do the service work.'),
		],
		[
			'one in ten thousand became one in a thousand',
			reword(TASKS, '把差错率控制在万分之一以内。', 'Keep errors within one in a thousand.'),
		],
		[
			'the first of two sums lost a nought',
			reword(TASKS, '受理5000元以上、2万元以下的申请。', 'Accept applications above 500 and below 20,000 yuan.'),
		],
	]),
	...defectsOf(
		'interval-arithmetic',
		[...MORE, 'translation-figures'],
		[
			[
				'30 February',
				reword(FILES, '每年2月30日前整理好档案。', 'Put the files in order by 30 February each year.'),
			],
			['31 April', reword(FILES, '于4月31日前整理好档案。', 'Put the files in order by 31 April.')],
			[
				'a quarter of an hour is 25 minutes in brackets',
				reword(
					MEETINGS,
					'17:30至17:45做好服务工作（25分钟）。',
					'Do the service work from 17:30 to 17:45 (25 minutes).',
				),
			],
		],
	),
	...defectsOf(
		'declared-total',
		[...MORE, 'term-defined', 'translation-figures'],
		[
			[
				'of five classes four are named',
				reword(
					FILES,
					'按五级分类（正常、关注、次级、可疑）整理。',
					'Arrange by five classes (normal, special mention, substandard, doubtful).',
				),
			],
			[
				'of four doubles three are named',
				reword(
					TASKS,
					'执行“四双”制度，即双人管库、双人守库、双人押运，不得变通。',
					'Carry out the “four doubles”: two people keep, guard and escort; never depart from it.',
				),
			],
			[
				'three levels of approval are two',
				reword(TASKS, '实行三级审批（经办、复核）。', 'Use three levels of approval (handling, review).'),
			],
		],
	),
	...defectsOf('frequency-conflict', without('frequency-conflict'), [
		[
			'once a month is registered as twice',
			swapIn('financial-business-manager.inspect-outlets-and-key-posts', ['times: 1', 'times: 2']),
		],
	]),
	...defectsOf('penalty-amount-missing', MORE, [
		[
			'a fine each time is registered by the month',
			swapIn('information-equipment-rules.dust-on-equipment', ['per: time', 'per: month']),
		],
	]),
];

/** Honest rules of the same counter. */
export const bankCounterLookAlikes = [
	...lookAlikesOf('translation-polarity', MORE, [
		[
			'the following month',
			reword(FILES, '于次月10日前查清未结清的事项。', 'Clear up open items by the 10th of the following month.'),
		],
		[
			'the same month’s plan by the next month',
			reword(
				FILES,
				'次月5日前上报当月的档案清单。',
				'Submit the list of the month’s files by the 5th of the next.',
			),
		],
		[
			'two people, and not one alone',
			reword(TASKS, '实行双人实地调查。', 'Two people together investigate on the spot.'),
		],
		[
			'the limit itself counts',
			reword(
				TASKS,
				'受理5万元（含）以下的申请；超过5万元的，报上级行。',
				'Accept applications for up to and including 50,000 yuan; report those above 50,000 yuan to the superior bank.',
			),
		],
		[
			'one “never” over a series',
			reword(
				FILES,
				'遵守规定，不得复印、拍照、外传。',
				'Keep to the rules; never copy, photograph or pass it on.',
			),
		],
	]),
	...lookAlikesOf('translation-figures', MORE, [
		['T+1', reword(FILES, '在T+1日内回复查询。', 'Answer inquiries by T+1.')],
		[
			'a share of a group',
			reword(TASKS, '控制单户不超过10%，集团不超过15%。', 'Keep one customer to 10% and a group 15%.'),
		],
		[
			'clock times before a colon',
			reword(MEETINGS, '17:30—17:45，做好服务工作。', '17:30–17:45: do the service work.'),
		],
		[
			'one in ten thousand',
			reword(TASKS, '把差错率控制在万分之一以内。', 'Keep errors within one in ten thousand.'),
		],
		['two a week', reword(TASKS, '每周走访不少于两次。', 'Visit no fewer than two a week.')],
		[
			'two sums with one unit',
			reword(
				TASKS,
				'受理5000元以上、2万元以下的申请。',
				'Accept applications above 5,000 and below 20,000 yuan.',
			),
		],
	]),
	...lookAlikesOf('verb-first', MORE, [
		[
			'a condition first',
			reword(TASKS, '资料不齐的，一次性告知。', 'Where papers are incomplete, say so at one time.'),
		],
		[
			'an occasion and a deadline first',
			reword(
				TASKS,
				'每日17:00停止对外营业后，于17:30前轧平账务。',
				'After business ends at 17:00 each day, balance the books by 17:30.',
			),
		],
	]),
	...lookAlikesOf('control-acts-tagged', without('control-acts-tagged'), [
		[
			'a product that is called money',
			reword(
				TASKS,
				'审批单户500万元以下的流动资金贷款。',
				'Approve working-capital loans of up to 5 million yuan.',
			),
		],
		[
			'a post that is called by its act',
			reword(TASKS, '把资料移交档案管理员。', 'Hand the papers over to the archivist.'),
		],
	]),
	...lookAlikesOf('exclusion-holds', MORE, [
		[
			'the exception of a ban',
			reword(
				TASKS,
				'除总行书面批准外，不得放款。',
				'Never pay out a loan unless head office has approved in writing.',
			),
		],
	]),
	...lookAlikesOf('threshold-missing', without('threshold-missing'), [
		[
			'overdue after a deadline',
			reword(
				TASKS,
				'通知客户在3个工作日内领取；逾期未领的，退回。',
				'Tell customers to collect it within 3 working days; return what is not collected.',
			),
		],
	]),
	...lookAlikesOf('interval-arithmetic', MORE, [
		['29 February', reword(FILES, '于2月29日前整理好档案。', 'Put the files in order by 29 February.')],
	]),
	...lookAlikesOf(
		'declared-total',
		[...MORE, 'term-defined'],
		[
			[
				'five classes are named',
				reword(
					FILES,
					'按五级分类（正常、关注、次级、可疑和损失）整理。',
					'Arrange by five classes (normal, special mention, substandard, doubtful and loss).',
				),
			],
			[
				'a rank counts nothing',
				reword(
					TASKS,
					'走访二级支行（甲支行、乙支行、丙支行）。',
					'Visit the second-level sub-branches (A, B and C).',
				),
			],
		],
	),
];
