import { defectsOf } from './defect.ts';
import { addAfter, addFile, cutField, drop, duty, setField, swap, swapIn } from './edits.ts';

const LOST = ['collection-floor', 'anchor-not-lost', 'norm-without-sanction', 'declared-total'];

export const numberingDefects = [
	...defectsOf('label-gap', LOST, [
		['a duty in the middle was deleted', drop('branch-head.workplace-hygiene')],
		[
			'the numbers jump from 3 to 5',
			setField('dongtou-archivist.dispose-of-expired-archives', 'label', "'5、'"),
			['label-duplicate'],
		],
		['an article is gone', drop('outlet-equipment-norms.use-ups-safely')],
		['a ban is numbered nine', setField('eight-bans.no-company-funds-for-stamps', 'label', "'九、'")],
		['a step is gone', drop('three-natures.break-down-objectives')],
		['a list begins at two', drop('brand-officer.lead-brand-building')],
		[
			'a bracketed number is skipped',
			setField('branch-general-management.other-temporary-tasks', 'label', "'(14)'"),
		],
		['the second of three hopes is gone', drop('office-essentials.hope-efficiency')],
		['an article of the rules is gone', drop('information-equipment-rules.withhold-new-equipment')],
		['a step of the busy service is gone', drop('one-two-three-window-service.overlap-customers')],
		[
			'the last penalty is numbered seven',
			setField('information-equipment-rules.loss-against-rules', 'label', "'7、'"),
		],
		['a chapter of the essay is numbered five', setField('running-an-office.ahead-and-behind', 'label', "'5、'")],
		[
			'a scored item is numbered nine',
			setField('office-director-bank.score-carry-out-assigned-work', 'label', "'9,'"),
		],
	]),
	...defectsOf('label-duplicate', LOST, [
		[
			'two duties are both three',
			setField('branch-head.basic-management-records', 'label', "'三、'"),
			['label-gap'],
		],
		[
			'a new duty takes a number in use',
			addAfter(
				'cash-driver.no-improper-use-of-cash-truck',
				duty(
					'keep-log',
					'3.',
					'登记行车日志。',
					'Keep the driving log.',
					'responsibility: execute\nsubjects: [vehicles]',
				),
			),
		],
		[
			'the same number with other marks',
			addAfter(
				'dongtou-archivist.subscriptions',
				duty(
					'bind-volumes',
					'（10）',
					'装订年度报刊合订本。',
					'Bind the year’s volumes of newspapers.',
					'responsibility: execute\nsubjects: [newspapers-subscription]',
				),
			),
			['label-style-drift'],
		],
		[
			'two articles are both five',
			setField('outlet-equipment-norms.follow-atm-guide', 'label', "'五、'"),
			['label-gap'],
		],
		[
			'two bans are both seven',
			setField('eight-bans.no-company-funds-for-stamps', 'label', "'七、'"),
			['label-gap'],
		],
		['two steps are both B', setField('three-natures.track-objectives', 'label', "'B、'"), ['label-gap']],
		[
			'a full-width digit repeats a number',
			setField('dongtou-secretary.postal-news', 'label', "'５、'"),
			['label-gap', 'label-style-drift'],
		],
		[
			'two kinds of customers are both the first',
			setField('one-two-three-window-service.loving-with-disabled', 'label', "'一是'"),
			['label-gap'],
		],
		[
			'two articles of the rules are both the fourth',
			setField('information-equipment-rules.report-damage', 'label', "'第四条、'"),
			['label-gap'],
		],
		[
			'two scored items are both two',
			setField('deputy-director-security.score-prevent-cases-and-check-conduct', 'label', "'2,'"),
			['label-gap'],
		],
		[
			'a Chinese number repeats an Arabic one',
			addAfter(
				'beitun-bureau-director.visit-customers',
				duty(
					'comfort-frontline-staff',
					'五、',
					'慰问一线职工。',
					'Comfort frontline staff.',
					'responsibility: execute\nsubjects: [staff-welfare]',
				),
			),
			['label-style-drift'],
		],
	]),
	...defectsOf('label-style-drift', LOST, [
		['one Arabic number among Chinese ones', setField('branch-head.monthly-analysis-meeting', 'label', "'7、'")],
		['one Chinese number among Arabic ones', setField('dongtou-secretary.postal-news', 'label', "'六、'")],
		['one number with a bracket', setField('beitun-bureau-director.open-new-markets', 'label', "'(3)'")],
		['a Latin letter among Chinese articles', setField('outlet-equipment-norms.use-ups-safely', 'label', "'C、'")],
		['a circled number', setField('marketing-director.plan-outlets', 'label', "'④'")],
		['a Roman number', setField('consumer-protection-officer.educate-consumers', 'label', "'IV、'")],
		['an Arabic number among the essay’s Chinese ones', setField('office-essentials.measures', 'label', "'7、'")],
		['an Arabic number among lettered steps', setField('three-natures.democracy-branch-head', 'label', "'4、'")],
		['a bare figure among the firsts and seconds', setField('running-an-office.driver-quality', 'label', "'3.'")],
		[
			'an Arabic number among Chinese bans',
			setField('eight-bans.no-collecting-across-boundaries', 'label', "'5、'"),
		],
		[
			'a number without its brackets',
			setField('branch-savings-management.train-financial-staff', 'label', "'4、'"),
		],
	]),
	...defectsOf(
		'declared-total',
		[...LOST, 'label-gap', 'label-two-meanings', 'term-defined', 'translation-figures'],
		[
			['a list of four loses one', drop('three-natures.missing-customer-conveniences')],
			['the title says nine bans', swap('eight-bans', ['declared: 8', 'declared: 9'])],
			['the phrases are declared sixty', swap('zhuzhou-phrases', ['declared: 50', 'declared: 60'])],
			['a list of ten ways says eleven', swap('office-essentials', ['declared: 10', 'declared: 11'])],
			[
				'a list of three checks gains one',
				addAfter(
					'one-two-three-window-service.check-placement',
					"id: check-lights\nkind: list-item\nplace: '补记'\nzh: '检查照明，看灯是否都亮。'\nen: 'Check that the lights are on.'",
				),
			],
			['a list of five ones loses one', drop('three-natures.one-account-book')],
			[
				'two made ready becomes three',
				addAfter(
					'one-two-three-window-service.supplies-ready',
					"id: change-ready\nkind: list-item\nplace: '补记'\nzh: '备好零钱。'\nen: 'Have small change ready.'",
				),
			],
			['one of the seven nots was deleted', drop('office-essentials.no-bad-practice')],
			[
				'three steps of inspection are announced as four',
				swapIn(
					'three-natures.rule-management',
					['分三步督查', '分四步督查'],
					['in three steps', 'in four steps'],
				),
			],
			[
				'four kinds of service are announced as five',
				swapIn('three-natures.service-demands', ['四类服务', '五类服务'], ['four kinds', 'five kinds']),
			],
			[
				'the title of the phrases says sixty',
				swap('zhuzhou-phrases', ['“规范用语”50句', '“规范用语”60句'], ['50 set phrases', '60 set phrases']),
				['translation-terms'],
			],
			[
				'a ninth ban under a title of eight',
				addAfter(
					'eight-bans.no-company-funds-for-stamps',
					"id: no-opening-mail\nlabel: '九、'\nzh: '严禁私拆邮件。'\nen: 'Never open mail privately.'\nplace: '补记'\nsubjects: [mail-handling]\nsanctions: [sanction-for-breach]",
				),
				['prohibition-touches-post'],
			],
			['one of the four relations was deleted', drop('running-an-office.key-and-ordinary')],
		],
	),
	...defectsOf('headless-list', LOST, [
		[
			'a post with an inferred name claims a printed list heading',
			setField2('dongtou-archivist', 'dutiesHeading: lost', 'dutiesHeading: printed'),
		],
		[
			'a printed name with a lost heading',
			setField2('branch-head', 'dutiesHeading: printed', 'dutiesHeading: lost'),
		],
		[
			'an empty post says that its heading is printed only by leaving it out',
			setField2('express-counter-clerk', 'dutiesHeading: empty', 'dutiesHeading: printed'),
		],
		[
			'a section with an inferred heading loses the note that says from what',
			cutField('three-natures.rule-management', 'notes'),
		],
		[
			'a post with duties calls its heading empty',
			setField2('cash-driver', 'dutiesHeading: printed', 'dutiesHeading: empty'),
		],
		[
			'a method’s heading is marked inferred without a note',
			swapIn('one-two-three-window-service.one-ahead', ['headingStatus: printed', 'headingStatus: inferred']),
			['label-gap'],
		],
		[
			'a section’s heading is marked inferred without a note',
			swapIn('three-natures.survey-customers', ['headingStatus: printed', 'headingStatus: inferred']),
		],
		[
			'an inferred name is called printed over a lost heading',
			setField2('counter-clerk', 'titleStatus: inferred', 'titleStatus: printed'),
		],
		[
			'a lost heading is no longer said to be lost',
			setField2('beitun-bureau-director', 'dutiesHeading: lost\n', ''),
		],
		[
			'an empty list no longer says that it is empty',
			setField2('express-account-manager', 'dutiesHeading: empty\n', ''),
		],
		[
			'the note on an inferred heading is called a remark',
			swapIn('one-two-three-window-service.after-the-shift', ['- kind: inferred', '- kind: remark']),
		],
		['an essay’s inferred heading loses its note', cutField('running-an-office.introduction', 'notes')],
	]),
	...defectsOf(
		'empty-post',
		[
			...LOST,
			'mandate-unassigned',
			'support-without-lead',
			'headless-list',
			'prohibition-touches-post',
			'overload',
			'reference-exists',
		],
		[
			['a post is left without duties', emptyDuties('news-officer')],
			// The guard’s lost “not” then shows by its series alone.
			['the driver’s duties are deleted', emptyDuties('cash-driver'), ['twin-polarity']],
			['the brand officer’s duties are deleted', emptyDuties('brand-officer')],
			['the archivist’s duties are deleted', emptyDuties('dongtou-archivist')],
			['a clerk’s list is deleted', emptyDuties('counter-clerk-5')],
			['all that is left of a post is gaps', allGaps('coordination-officer')],
			['the secretary’s duties are deleted', emptyDuties('dongtou-secretary')],
			['all duties on consumers are gaps', allGaps('consumer-protection-officer')],
			['the logistics duties are deleted', emptyDuties('logistics-administrator')],
			[
				'a new post that is a heading only',
				addFile(
					'content/posts/bank-office/receptionist.mdx',
					"---\ntitle:\n  zh: '前台接待岗'\n  en: 'Reception desk'\ntitleStatus: printed\norganisation: bank-office\ndepartment: office\njobRole: office-staff\norder: 20\nheadcount: unknown\nsource:\n  id: source-002\n  place: '补记'\ndutiesHeading: empty\nduties: []\n---\n",
				),
			],
		],
	),
];

function setField2(entry: string, find: string, put: string) {
	return swap(entry, [find, put]);
}

function emptyDuties(entry: string) {
	const { file } = swap(entry) as { file: string };
	return { file, edit: (text: string) => text.replace(/^duties:\n(?:(?: .*)?\n)*/mu, 'duties: []\n') };
}

function allGaps(entry: string) {
	const { file } = swap(entry) as { file: string };
	return {
		file,
		edit: (text: string) => text.replace(/^ {4}responsibility:/gmu, '    gap: true\n    responsibility:'),
	};
}
