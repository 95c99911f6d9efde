import { defectsOf } from './defect.ts';
import { addAfter, cutField, drop, duty, setField, swap, swapIn } from './edits.ts';

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
	]),
	...defectsOf('label-style-drift', LOST, [
		['one Arabic number among Chinese ones', setField('branch-head.monthly-analysis-meeting', 'label', "'7、'")],
		['one Chinese number among Arabic ones', setField('dongtou-secretary.postal-news', 'label', "'六、'")],
		['one number with a bracket', setField('beitun-bureau-director.open-new-markets', 'label', "'(3)'")],
		['a Latin letter among Chinese articles', setField('outlet-equipment-norms.use-ups-safely', 'label', "'C、'")],
		['a circled number', setField('marketing-director.plan-outlets', 'label', "'④'")],
		['a Roman number', setField('consumer-protection-officer.educate-consumers', 'label', "'IV、'")],
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
