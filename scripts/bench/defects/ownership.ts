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
		[
			'the logistics post leads meetings too',
			setField('logistics-administrator.serve-meetings', 'responsibility', 'lead'),
		],
		[
			'two posts lead the cadres',
			[
				setField('deputy-director-personnel.report-on-cadres', 'responsibility', 'lead'),
				setField('personnel-supervisor.manage-technical-and-veteran-cadres', 'responsibility', 'lead'),
			],
		],
		[
			'the document clerk leads the telephone lines too',
			setField('dongtou-document-clerk.printing', 'subjects', '[printing, communication-lines]'),
		],
		[
			'two posts lead the insurance agency',
			setField(
				'branch-general-management.online-office-system',
				'subjects',
				'[online-office-system, quality-management, insurance-agency]',
			),
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
			[
				'help with a canteen that nobody leads',
				[
					reword(
						'logistics-administrator.manage-canteen',
						'协助做好职工食堂的管理工作。',
						'Help to manage the staff canteen well.',
					),
					setField('logistics-administrator.manage-canteen', 'responsibility', 'support'),
				],
			],
			[
				'help with arrears that nobody leads',
				[
					reword(
						'beitun-account-manager.charges-and-arrears',
						'协助管理用户收费和欠费，及时完成收缴任务。',
						'Help to manage users’ charges and arrears, and promptly complete the task of collecting them.',
					),
					setField('beitun-account-manager.charges-and-arrears', 'responsibility', 'support'),
				],
			],
			[
				'cooperation on newspapers that nobody leads',
				[
					reword(
						'clerical-officer.handle-newspapers',
						'配合做好报刊发行工作。',
						'Cooperate in the issuing of newspapers and periodicals.',
					),
					setField('clerical-officer.handle-newspapers', 'responsibility', 'support'),
				],
			],
			[
				'a driver takes part in repairs that nobody leads',
				addAfter(
					'cash-driver.know-anti-violence-plan',
					duty(
						'take-part-in-repairs',
						'5',
						'参与运钞车的维修。',
						'Take part in the repair of the cash truck.',
						'responsibility: support\nsubjects: [vehicles]',
					),
				),
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
			[
				'assisting the director is tagged as lead',
				setField('financial-business-manager.assist-marketing-director', 'responsibility', 'lead'),
			],
			[
				'assisting projects is tagged as lead',
				setField('branch-business-management.support-project-production', 'responsibility', 'lead'),
			],
			[
				'taking charge of meetings is tagged as support',
				setField('branch-general-management.meetings', 'responsibility', 'support'),
			],
			[
				'presiding over production is tagged as support',
				[
					reword(
						'district-branch-head.lead-production',
						'主持支局的生产和经营，全面完成企业下达的各项经营目标和通信任务。',
						'Preside over the sub-branch’s production and operation, and complete in full all the operating targets and communication tasks handed down by the enterprise.',
					),
					setField('district-branch-head.lead-production', 'responsibility', 'support'),
				],
			],
			[
				'close cooperation is tagged as lead',
				[
					swapIn(
						'beitun-account-manager.market-and-promote-business',
						['开展业务营销', '密切配合各部门开展业务营销'],
						[
							'Carry out business marketing',
							'Cooperate closely with the departments in business marketing',
						],
					),
					setField('beitun-account-manager.market-and-promote-business', 'responsibility', 'lead'),
				],
			],
			[
				'only the English says that it helps',
				[
					setField(
						'logistics-administrator.serve-meetings',
						'en',
						"'Help with the logistics of meetings of all kinds.'",
					),
					setField('logistics-administrator.serve-meetings', 'responsibility', 'lead'),
				],
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
			[
				'the brand officer has the news officer’s media duty',
				addAfter(
					'brand-officer.guide-branch-brand-use',
					duty(
						'keep-media-relations',
						'6、',
						'负责同各类媒体建立并维护良好关系，增进其对本行的了解、理解和支持。',
						'Take charge of building and keeping good relations with media of every kind, so that they know, understand and support the bank better.',
						'responsibility: lead\nsubjects: [brand]',
					),
				),
			],
			[
				'the clerical post has the canteen too',
				addAfter(
					'clerical-officer.handle-newspapers',
					duty(
						'manage-canteen',
						'5.',
						'做好职工食堂管理工作。',
						'Manage the staff canteen well.',
						'responsibility: execute\nsubjects: [hygiene]',
					),
				),
			],
			[
				'the account manager has the analysis meetings too',
				addAfter(
					'beitun-account-manager.study-new-business',
					duty(
						'business-analysis-meetings',
						'7、',
						'定期召开经营分析会，及时采取措施整改存在问题。',
						'Hold business analysis meetings regularly, and promptly take measures to rectify existing problems.',
						'responsibility: execute\nsubjects: [customer-service]',
					),
				),
				['frequency-vague'],
			],
			[
				'the marketing director has the transport network too',
				addAfter(
					'marketing-director.department-safety',
					duty(
						'mail-transport-network',
						'12、',
						'熟悉邮运网络的组织，配合做好网络规划检查工作。',
						'Know well how the mail transport network is organised, and cooperate well in the inspection of network planning.',
						'responsibility: support\nsubjects: [marketing]',
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
			[
				'the files are to be managed twice',
				addAfter(
					'clerical-officer.handle-newspapers',
					duty(
						'manage-archives',
						'5.',
						'做好档案的管理工作。',
						'Manage the archives well.',
						'responsibility: execute\nsubjects: [archives]',
					),
				),
			],
			[
				'a clause on stored mail stands in the cleaning duty',
				reword(
					'counter-clerk-3.tidy-premises',
					'保持营业场所的整洁，留意局容局貌；妥善保管库存邮件，及时处理逾期未领和退回的邮件。',
					'Keep the business premises tidy and mind the look of the office; keep stored mail safely, and promptly deal with mail that is overdue for collection or returned.',
				),
			],
			[
				'the department’s safety is written twice',
				addAfter(
					'marketing-director.department-safety',
					duty(
						'keep-department-safe',
						'12、',
						'保证本部门的人员、资金、设备和车辆的安全。',
						'Keep the department’s people, funds, equipment and vehicles safe.',
						'responsibility: execute\nsubjects: [security]',
					),
				),
			],
			[
				'a clause on returns stands in another duty',
				swapIn(
					'parcels-express-philately-manager.assign-dedicated-services',
					['的管理工作。', '的管理工作；保证各项报表按时上报。'],
					['next-day delivery.', 'next-day delivery; make sure that all returns are submitted on time.'],
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
			[
				'outlets are excepted from a duty on outlets',
				addField('branch-savings-management.guide-business-and-outlets', 'except: [outlets]'),
			],
			[
				'vehicles are excepted in the words alone',
				reword(
					'marketing-director.department-safety',
					'保证部门的人员、资金和设备安全，车辆安全除外。',
					'Keep the department’s people, funds and equipment safe, vehicles excepted.',
				),
			],
			[
				'the canteen is excepted in brackets',
				reword(
					'logistics-administrator.manage-hygiene',
					'负责卫生管理（食堂卫生除外）。',
					'Take charge of hygiene (except in the canteen).',
				),
			],
			[
				'all but savings, in other words',
				reword(
					'financial-business-manager.meet-production-tasks',
					'努力完成局内除储汇以外的生产经营任务。',
					'Strive to complete the bureau’s production and operating tasks except those of savings and remittance.',
				),
			],
			[
				'an exception that no post of the office takes',
				addField('dongtou-document-clerk.keep-contracts', 'except: [family-planning]'),
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
			[
				'a mandate for events that a post only supports',
				swapIn('bank-head-office.run-publicity-and-outreach', [
					'subjects: [news, external-relations, social-responsibility]',
					'subjects: [news, external-relations, social-responsibility, events]',
				]),
			],
			[
				'relations with government take in policies',
				swapIn('bank-head-office.support-government-and-regulator-relations', [
					'subjects: [regulator-liaison, external-relations]',
					'subjects: [regulator-liaison, external-relations, policies]',
				]),
			],
			[
				'the only post with regulators drops them',
				setField(
					'consumer-protection-officer.liaise-with-protection-bodies',
					'subjects',
					'[consumer-protection]',
				),
				[],
				['bank-head-office'],
			],
			[
				'a mandate of the marketing department',
				swapIn('beitun-postal-bureau.marketing', [
					'nameStatus: printed',
					"nameStatus: printed\n    mandates:\n      - id: report-news\n        zh: '组织邮政新闻报道。'\n        en: 'Organise postal news reports.'\n        place: '补记'\n        subjects: [news]",
				]),
			],
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
			['the guard gets thirty duties', many('escort-guard.follow-escort-and-vault-rules', 30)],
			['the coordination officer gets thirty-five duties', many('coordination-officer.plan-major-meetings', 35)],
			['the sub-branch head gets thirty more duties', many('district-branch-head.complaints-and-visits', 30)],
			[
				'one manager leads all that the post does',
				[
					'make-and-sell-philatelic-goods',
					'evaluation-and-incentives',
					'marketing-plans-and-pricing',
					'key-accounts-and-contracts',
					'business-rules-and-bonuses',
					'business-analysis-meetings',
					'audit-accounts',
					'safety-responsibility',
					'study-and-quality-analysis',
					'oversee-express-operations',
					'assign-dedicated-services',
					'other-assigned-tasks',
				].map((id) => setField(`parcels-express-philately-manager.${id}`, 'responsibility', 'lead')),
			],
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
