import { defectsOf } from './defect.ts';
import { addAfter, addField, addFile, cutField, drop, duty, setField, swap, swapIn } from './edits.ts';

const LOST = ['collection-floor', 'anchor-not-lost', 'norm-without-sanction', 'declared-total'];

const postFile = (
	title: string,
	en: string,
	head: string,
	duties: string,
	role = 'office-staff',
	org = 'bank-office',
	dep = 'department: office\n',
): string =>
	`---\ntitle:\n  zh: '${title}'\n  en: '${en}'\n${head}organisation: ${org}\n${dep}jobRole: ${role}\norder: 20\nheadcount: unknown\nsource:\n  id: source-002\n  place: '补记'\n${duties}\n---\n`;

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
		['a gap unit was deleted', drop('district-branch-head.missing-item-10')],
		['a slot was deleted', drop('zhuzhou-phrases.slot-7')],
		['D became E', setField('three-natures.service-branch-head', 'label', "'E、'")],
		[
			'two labels changed places',
			[
				setField('marketing-director.responsibility-and-contract-schemes', 'label', "'8、'"),
				setField('marketing-director.publicity-plan', 'label', "'7、'"),
			],
		],
		['it begins at nought', setField('coordination-officer.help-run-office-work', 'label', "'0、'")],
		['digits changed places', setField('dongtou-archivist.other-assigned-tasks', 'label', "'21、'")],
		[
			'a scored item in the middle is gone',
			cutField('deputy-director-personnel.handle-documents-and-materials', 'scored'),
			['assessment-total', 'duty-unassessed'],
		],
		[
			'the fourth is called the fifth',
			setField('one-two-three-window-service.patient-with-hot-tempered', 'label', "'五是'"),
		],
		[
			'the second step is gone',
			setField('one-two-three-window-service.overlap-customers', 'label', "'第三步'"),
			['label-duplicate'],
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
		[
			'two penalties are both five',
			setField('information-equipment-rules.loss-against-rules', 'label', "'5、'"),
			['label-gap'],
		],
		['two phrases are both 49', setField('zhuzhou-phrases.come-again', 'label', "'49、'"), ['label-gap']],
		[
			'an article in Arabic',
			addAfter(
				'information-equipment-rules.keep-technical-records',
				"id: keep-manuals\nlabel: '第3条、'\nzh: '设备管理员保管设备说明书。'\nen: 'Keep the manuals, as equipment administrator.'\nplace: '补记'\nsubjects: [information-equipment]\nappliesTo:\n  jobRoles: [equipment-administrator]",
			),
			['label-style-drift'],
		],
		[
			'a gap takes the number of another',
			setField('district-branch-head.missing-item-10', 'label', "'9、'"),
			['label-gap'],
		],
		[
			'a circled number repeats a Chinese one',
			addAfter(
				'counter-clerk-1.accept-mail-and-account',
				duty(
					'count',
					'③',
					'清点邮票。',
					'Count the stamps.',
					'responsibility: execute\nsubjects: [mail-handling]',
				),
			),
			['label-style-drift'],
		],
		[
			'eleven in both scripts',
			addAfter(
				'branch-head.other-assigned-tasks',
				duty('team-album', '11、', '整理班组相册。', 'Arrange the team’s album.'),
			),
			['label-style-drift', 'catch-all-last'],
		],
		[
			'a small letter',
			addAfter(
				'three-natures.analyse-business',
				"id: analyse-rivals\nkind: step\nlabel: 'b、'\nheading:\n  zh: '分析对手'\n  en: 'Analyse rivals'\nheadingStatus: printed\nplace: '补记'\nzh: '分析竞争对手。'\nen: 'Analyse rivals.'\nsubjects: [marketing]",
			),
			['label-style-drift'],
		],
		[
			'the second in other words',
			setField('running-an-office.driver-quality', 'label', "'其二'"),
			['label-gap', 'label-style-drift'],
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
		['an ordinal among plain numbers', setField('branch-head.monthly-analysis-meeting', 'label', "'第七、'")],
		['thirdly among digits', setField('consumer-protection-officer.prevent-infringement-risk', 'label', "'三是'")],
		['a bracket after the digit', setField('beitun-deputy-bureau-director.guide-staff-ideology', 'label', "'4)'")],
		['a small letter', setField('three-natures.track-objectives', 'label', "'c、'")],
		['financial numerals', setField('counter-clerk-3.receive-users', 'label', "'贰、'")],
		['an article in Arabic', setField('information-equipment-rules.daily-care', 'label', "'第2条、'")],
		['a bracketed Han glyph first', setField('counter-clerk-1.follow-rules-and-procedures', 'label', "'㈠'")],
		['a step in Arabic', setField('one-two-three-window-service.overlap-customers', 'label', "'第2步'")],
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
			[
				'one of four kinds of customers was deleted',
				drop('one-two-three-window-service.patient-with-hot-tempered'),
			],
			[
				'four checks for three',
				swapIn(
					'one-two-three-window-service.three-checks',
					['做下列三项检查', '做下列四项检查'],
					['the following three checks', 'the following four checks'],
				),
			],
			[
				'the words of the title say nine bans',
				swap('eight-bans', ['八条禁令', '九条禁令'], ['Eight bans', 'Nine bans']),
				['work-known', 'translation-terms', 'reference-exists'],
			],
			['the third ring round was deleted', drop('running-an-office.support-around-business')],
			[
				'a ban announces five deceptions',
				swapIn(
					'eight-bans.no-undercharging',
					['下列各项和类似的弄虚作假行为都包括在内', '下列五项弄虚作假行为都包括在内'],
					['the following and similar deceptions', 'the following five deceptions'],
				),
			],
			[
				'an article announces four',
				swapIn(
					'information-equipment-rules.inspect-at-irregular-times',
					['内容包括下列各项等', '内容包括下列四项'],
					['look at the following, among other things', 'look at the following four'],
				),
			],
			[
				'a third part of two',
				addAfter(
					'three-natures.objective-management',
					"id: cost-management\nkind: section\nheading:\n  zh: '成本管理'\n  en: 'Cost management'\nheadingStatus: printed\nplace: '补记'\nzh: '核算支局的成本。'\nen: 'Work out the sub-branch’s costs.'",
				),
			],
			['one of three ways was deleted', drop('three-natures.progress-board')],
			['the last phrase was deleted', drop('zhuzhou-phrases.come-again')],
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
		[
			'a printed list heading under an inferred name',
			swap('clerical-officer', [
				'titleStatus: printed',
				"titleStatus: inferred\ntitleReason:\n  zh: '按内容推定。'\n  en: 'Inferred from the content.'",
			]),
		],
		[
			'no notes are left',
			[
				cutField('three-natures.rule-management', 'notes'),
				addField('three-natures.rule-management', 'notes: []'),
			],
		],
		[
			'an inferred heading is called printed',
			swapIn('running-an-office.introduction', ['headingStatus: inferred', 'headingStatus: printed']),
		],
		[
			'a new list with a lost heading',
			addFile(
				'content/posts/bank-office/receptionist.mdx',
				postFile(
					'前台接待岗',
					'Reception desk',
					'titleStatus: printed\n',
					"dutiesHeading: lost\nduties:\n  - id: receive\n    label: '1.'\n    zh: '接待来访人员。'\n    en: 'Receive visitors.'\n    place: '补记'\n    responsibility: execute\n    subjects: [reception]",
				),
			),
		],
		[
			'the note calls it corrected',
			swapIn('running-an-office.introduction', ['- kind: inferred', '- kind: corrected']),
		],
		[
			'a list that is there is called empty',
			swap('counter-clerk-3', ['dutiesHeading: printed', 'dutiesHeading: empty']),
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
			[
				'one gap alone is left',
				{
					file: 'content/posts/bank-office/escort-guard.mdx',
					edit: (t) =>
						t.replace(
							/^duties:\n(?:(?: .*)?\n)*/mu,
							"duties:\n  - id: lost-duty\n    gap: true\n    zh: '原文缺各项职责。'\n    en: 'Missing in the source: all duties.'\n    place: '补记'\n",
						),
				},
				['twin-polarity'],
			],
			[
				'a new post with one gap',
				addFile(
					'content/posts/bank-office/receptionist.mdx',
					postFile(
						'前台接待岗',
						'Reception desk',
						'titleStatus: printed\n',
						"dutiesHeading: printed\nduties:\n  - id: lost-duty\n    gap: true\n    zh: '原文缺职责。'\n    en: 'Missing in the source: the duties.'\n    place: '补记'",
					),
				),
			],
			[
				'a new post whose heading is lost too',
				addFile(
					'content/posts/bank-office/receptionist.mdx',
					postFile(
						'前台接待岗',
						'Reception desk',
						"titleStatus: inferred\ntitleReason:\n  zh: '按目录推定。'\n  en: 'Inferred from the table of contents.'\n",
						'dutiesHeading: lost\nduties: []',
					),
				),
			],
			[
				'all duties went to the deputy',
				[
					emptyDuties('beitun-bureau-director'),
					addAfter(
						'beitun-deputy-bureau-director.care-for-staff',
						duty(
							'visit-customers',
							'10、',
							'走访邮政客户。',
							'Visit postal customers.',
							'responsibility: execute\nsubjects: [key-accounts]',
						),
					),
				],
			],
			['a sheet without duties', emptyDuties('clerical-officer')],
		],
	),
];

function setField2(entry: string, find: string, put: string) {
	return swap(entry, [find, put]);
}

function emptyDuties(entry: string, put = 'duties: []\n') {
	const { file } = swap(entry) as { file: string };
	return { file, edit: (text: string) => text.replace(/^duties:\n(?:(?: .*)?\n)*/mu, put) };
}

function allGaps(entry: string) {
	const { file } = swap(entry) as { file: string };
	return {
		file,
		edit: (text: string) => text.replace(/^ {4}responsibility:/gmu, '    gap: true\n    responsibility:'),
	};
}
