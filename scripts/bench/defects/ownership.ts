import { defectsOf } from './defect.ts';
import { addAfter, addField, cutField, duty, reword, setField, swapIn } from './edits.ts';

const LINKS = ['two-leads', 'support-without-lead', 'mandate-unassigned', 'overload'];
const TEXT = ['translation-figures', 'assessment-text-drift', 'control-acts-tagged'];

const TASKS = [
	'登记来访',
	'清点钥匙',
	'打扫车库',
	'收发报刊',
	'整理书架',
	'核对门牌',
	'张贴通知',
	'擦拭灯具',
	'保养花木',
	'更换滤芯',
];
const PLACES = ['一楼', '二楼', '三楼', '四楼'];

export const ownershipDefects = [
	...defectsOf('two-leads', LINKS, [
		[
			'the archivist leads news too',
			setField('archives-officer.describe-archives', 'subjects', '[archive-catalogues, news]'),
		],
		[
			'a second lead on brand',
			setField('news-officer.keep-media-relations', 'subjects', '[media-relations, brand]'),
		],
		[
			'two posts lead printing',
			setField('dongtou-archivist.telephone-directory', 'subjects', '[telephone-directory, printing]'),
		],
		[
			'two posts lead the canteen',
			[
				setField('logistics-administrator.manage-canteen', 'responsibility', 'lead'),
				setField(
					'personnel-supervisor.renew-certificates-and-manage-institutions',
					'subjects',
					'[institution-registration, canteen]',
				),
			],
			['responsibility-matches-verb'],
		],
		['two posts lead contracts', setField('dongtou-secretary.postal-news', 'subjects', '[news, contracts]')],
		[
			'two posts lead property',
			setField('personnel-supervisor.pay-wages-and-insurance', 'subjects', '[personnel, property]'),
		],
	]),
	...defectsOf(
		'support-without-lead',
		[...LINKS, 'duty-overlap'],
		[
			[
				'the lead on research was moved outside',
				setField('coordination-officer.plan-major-meetings', 'subjects', '[canteen]'),
			],
			[
				'the outside lead is no longer named',
				cutField('financial-business-manager.regulator-inspections-and-returns', 'leadOutside'),
			],
			[
				'the outside lead on training is no longer named',
				cutField('financial-business-manager.staff-training-support', 'leadOutside'),
			],
			[
				'a new helping duty on a subject without a lead',
				addAfter(
					'counter-clerk.other-assigned-tasks',
					duty(
						'help-with-brand',
						'十一、',
						'协助做好品牌宣传。',
						'Help with brand publicity.',
						'responsibility: support\nsubjects: [brand]',
					),
				),
				['catch-all-last'],
			],
			[
				'the archivist helps with vehicles',
				addAfter(
					'dongtou-archivist.telephone-directory',
					duty(
						'help-with-vehicles',
						'11、',
						'协助调度车辆。',
						'Help to dispatch vehicles.',
						'responsibility: support\nsubjects: [canteen]',
					),
				),
				['label-duplicate', 'label-gap'],
			],
			[
				'the lead becomes execute',
				setField('dongtou-office-director.public-relations', 'responsibility', 'execute'),
				['responsibility-matches-verb'],
				['dongtou-secretary'],
			],
		],
	),
	...defectsOf(
		'responsibility-matches-verb',
		[...LINKS, ...TEXT, 'wrong-subject'],
		[
			[
				'helping is tagged as lead',
				setField('archives-officer.help-revise-archive-rules', 'responsibility', 'lead'),
			],
			[
				'taking charge is tagged as support',
				setField('brand-officer.govern-group-brand', 'responsibility', 'support'),
			],
			[
				'taking part is tagged as lead',
				setField('dongtou-office-director.major-economic-activities', 'responsibility', 'lead'),
			],
			[
				'presiding is tagged as support',
				setField('dongtou-office-director.head-the-office', 'responsibility', 'support'),
			],
			[
				'cooperating is tagged as lead',
				setField('financial-business-manager.regulator-inspections-and-returns', 'responsibility', 'lead'),
			],
			[
				'the wording was changed to helping, the tag was not',
				reword(
					'branch-savings-management.batch-transactions',
					'协助处理分局网点的批量业务。',
					'Help to process the batch transactions of the branch office’s outlets.',
				),
			],
			[
				'leading the drafting is tagged as support',
				reword(
					'coordination-officer.review-and-draft-documents',
					'牵头公文的核稿，并起草各类综合性材料。',
					'Lead the reviewing of draft official documents, and draft general materials of every kind.',
				),
			],
		],
	),
	...defectsOf(
		'duty-overlap',
		[
			'threshold-missing',
			...LINKS,
			'self-overlap',
			'control-acts-tagged',
			'catch-all-last',
			'label-gap',
			'incompatible-duties',
		],
		[
			[
				'the driver has the logistics administrator’s hygiene duty',
				addAfter(
					'cash-driver.know-anti-violence-plan',
					duty(
						'manage-property',
						'5.',
						'负责全行的财产管理。',
						'Take charge of managing the whole bank’s property.',
						'responsibility: lead\nsubjects: [vehicles]',
					),
				),
			],
			[
				'the archivist has the document clerk’s letters duty',
				addAfter(
					'dongtou-archivist.other-assigned-tasks',
					duty(
						'post-letters',
						'13、',
						'负责对外邮寄局发的信函和文件，负责上送下传人民、用户和员工的来信。',
						'Take charge of posting letters and documents and of passing letters up and down.',
						'responsibility: lead\nsubjects: [hygiene]',
					),
				),
			],
			[
				'the news officer has the brand officer’s duty',
				addAfter(
					'news-officer.keep-media-relations',
					duty(
						'govern-brand',
						'4、',
						'负责集团品牌的规范管理工作。',
						'Take charge of the well-regulated management of the group’s brand.',
						'responsibility: lead\nsubjects: [news]',
					),
				),
			],
			[
				'the subjects of a twin were changed',
				[
					setField('cash-driver.keep-labour-discipline', 'subjects', '[vehicles]'),
					swapIn('escort-guard.keep-labour-discipline', ['、无故旷工', '、不无故旷工']),
				],
				['twin-polarity'],
			],
			[
				'the savings post has the business post’s training duty',
				addAfter(
					'branch-savings-management.manage-accounts-and-vouchers',
					duty(
						'train-teams',
						'(9)',
						'负责分局员工的岗位练兵和业务培训，负责管理和评定分局的班组。',
						'Take charge of drills and training and of managing and rating teams.',
						'responsibility: lead\nsubjects: [accounts]',
					),
				),
				['label-duplicate'],
			],
			[
				'the marketing director has the account manager’s contact duty',
				addAfter(
					'marketing-director.department-safety',
					duty(
						'contact-customers',
						'12、',
						'保持与客户的日常联系，接受用户咨询，处理用户的疑难问题，虚心听取用户对服务工作的意见与建议，及时改进服务。',
						'Keep in daily touch with customers, answer inquiries, handle hard questions, hear opinions and improve the service.',
						'responsibility: execute\nsubjects: [vehicles]',
					),
				),
				['label-duplicate'],
			],
		],
	),
	...defectsOf(
		'self-overlap',
		[
			'threshold-missing',
			...LINKS,
			'label-gap',
			'catch-all-last',
			'control-acts-tagged',
			'duty-overlap',
			'label-duplicate',
		],
		[
			[
				'a duty was copied and a word changed',
				addAfter(
					'brand-officer.guide-branch-brand-use',
					duty(
						'guide-brand-use',
						'6、',
						'负责指导各分行规范应用本行品牌，并对此统筹管理。',
						'Guide the branches’ use of the brand, and manage it as a whole.',
						'responsibility: lead\nsubjects: [brand]',
					),
				),
			],
			[
				'the same duty stands twice',
				addAfter(
					'cash-driver.know-anti-violence-plan',
					duty(
						'no-misuse',
						'5',
						'不得违规使用运钞车。',
						'Do not use the cash truck against the rules.',
						'responsibility: execute\nsubjects: [vehicles]',
					),
				),
			],
			[
				'a clause returns in another duty',
				reword(
					'branch-head.workplace-hygiene',
					'负责维护班组的环境卫生；合理排班，并按员工出勤情况给予相应的考核；负责安排班组人员和台席的生产作业。',
					'Keep the team’s place hygienic; draw up sensible rosters and assess employees on attendance; arrange the production work of people and counter positions.',
				),
			],
			[
				'the education duty in other order',
				addAfter(
					'consumer-protection-officer.educate-consumers',
					duty(
						'educate-again',
						'4、',
						'在全行组织开展消费者教育活动工作。',
						'Organise consumer education work throughout the bank.',
						'responsibility: execute\nsubjects: [consumer-protection]',
					),
				),
			],
			[
				'two duties on the same returns',
				addAfter(
					'financial-business-manager.submit-financial-returns',
					duty(
						'submit-again',
						'7、',
						'及时上报金融业务各类报表。',
						'Submit the returns of the financial business promptly.',
						'responsibility: execute\nsubjects: [accounts]',
					),
				),
			],
			[
				'a study duty is written again',
				addAfter(
					'counter-clerk-2.study-knowledge-and-skills',
					duty(
						'study-again',
						'四、',
						'努力学习业务知识和操作技能，不断提高自身素质和服务水平。',
						'Study the business and skills hard, and keep raising one’s quality and service.',
						'responsibility: execute\nsubjects: [training]',
					),
				),
			],
		],
	),
	...defectsOf(
		'exclusion-holds',
		[...LINKS, ...TEXT, 'responsibility-matches-verb', 'too-many-acts'],
		[
			[
				'what is excepted stands among its own subjects',
				swapIn('branch-operations-management.run-other-businesses', [
					'subjects: [business-operation]',
					'subjects: [business-operation, savings-remittance]',
				]),
			],
			[
				'an excepted subject that no other post carries',
				swapIn('branch-operations-management.run-other-businesses', [
					'except: [savings-remittance, insurance-agency]',
					'except: [savings-remittance, philately]',
				]),
			],
			[
				'a text that excepts something without saying so in the field',
				reword(
					'branch-general-management.labour-and-wages',
					'负责办理全局人员调配、劳动保护和劳动工资方面的事宜，临时用工除外。',
					'Handle transfers, labour protection and wages of the whole bureau, except temporary staff.',
				),
			],
			['the field was taken away', setField('branch-operations-management.run-other-businesses', 'except')],
			[
				'an exception that nobody answers for',
				addField('logistics-administrator.manage-property', 'except: [philately]'),
			],
			[
				'a seal duty with an exception in the text',
				reword(
					'dongtou-document-clerk.keep-contracts',
					'负责保管局签订的全部协议书和合同，但劳动合同除外，并将其归档。',
					'Keep and file all agreements and contracts that the bureau signs, except labour contracts.',
				),
			],
			[
				'a post excepts what another duty of its own carries',
				addField('brand-officer.coordinate-sub-brands', 'except: [advertising]'),
			],
		],
	),
	...defectsOf(
		'mandate-unassigned',
		[...LINKS, 'reference-exists'],
		[
			[
				'the only lead on news moves to something else',
				[
					setField('news-officer.set-publicity-themes', 'subjects', '[publicity-themes]'),
					setField('news-officer.build-news-and-reputation-systems', 'subjects', '[reputation-risk]'),
				],
				[],
				['bank-head-office'],
			],
			[
				'a mandate for vehicles without a post',
				swapIn('bank-head-office.do-secretarial-work', [
					'subjects: [secretarial-work]',
					'subjects: [vehicles]',
				]),
			],
			[
				'a mandate for hygiene without a post',
				swapIn('bank-head-office.support-business', ['subjects: [office-operation]', 'subjects: [hygiene]']),
			],
			[
				'a new mandate that nobody carries',
				addAfter(
					'bank-head-office.support-business',
					"id: keep-fleet\nzh: '管理全行车辆。'\nen: 'Manage the bank’s vehicles.'\nplace: '补记'\nsubjects: [vehicles]",
				),
			],
			[
				'social responsibility is dropped from the brand post',
				setField('brand-officer.set-annual-brand-theme', 'subjects', '[brand, publicity-themes]'),
				[],
				['bank-head-office'],
			],
			['a mandate in another organisation', setMandate()],
		],
	),
	...defectsOf(
		'overload',
		[
			'label-duplicate',
			'label-style-drift',
			...LINKS,
			'collection-floor',
			'label-gap',
			'self-overlap',
			'catch-all-last',
			'verb-first',
			'too-many-acts',
		],
		[
			['the driver gets thirty duties', many('cash-driver.know-anti-violence-plan', 30)],
			['the news officer gets thirty duties', many('news-officer.keep-media-relations', 30)],
			['a counter clerk gets forty duties', many('counter-clerk-5.premises-and-equipment-upkeep', 40)],
			['the bureau director gets thirty duties', many('beitun-bureau-director.visit-customers', 30)],
			['the branch head gets thirty duties', many('branch-head.workplace-hygiene', 30)],
		],
	),
];

function setMandate() {
	return swapIn('dongtou-postal-bureau.office', [
		'nameStatus: inferred',
		"nameStatus: inferred\n    mandates:\n      - id: run-canteen\n        zh: '办好职工食堂。'\n        en: 'Run the staff canteen well.'\n        place: '补记'\n        subjects: [canteen]",
	]);
}

function many(uid: string, count: number) {
	const text = (index: number): string =>
		`${TASKS[index % 10] ?? ''}，范围是${PLACES[Math.floor(index / 10)] ?? ''}。`;
	return Array.from({ length: count }, (_, index) =>
		addAfter(
			uid,
			duty(
				`extra-${index}`,
				'99、',
				text(index),
				`Do extra work of kind ${index}.`,
				'responsibility: lead\nsubjects: [hygiene]',
			),
		),
	);
}
