import { defectsOf } from './defect.ts';
import {
	addAfter,
	addField,
	addFile,
	addTop,
	cutField,
	duty,
	ENDED,
	newPost,
	reword,
	setField,
	swap,
	swapIn,
} from './edits.ts';

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

		[
			'a new lead duty on the brand beside the brand post',
			addAfter(
				'news-officer.keep-media-relations',
				duty(
					'brand-image',
					'4、',
					'负责本行品牌形象的日常维护。',
					'Take charge of the day-to-day upkeep of the bank’s brand image.',
					'responsibility: lead\nsubjects: [brand]',
				),
			),
		],
		[
			'the bureau director was moved into the marketing department',
			swap('beitun-bureau-director', ['department: leadership', 'department: marketing']),
		],
		[
			'a boundary that names a third post',
			[
				setField('news-officer.keep-media-relations', 'subjects', '[media-relations, brand]'),
				addField(
					'news-officer.keep-media-relations',
					"boundedBy:\n  - with: consumer-protection-officer\n    zh: '媒体关系归本岗，其余归消保管理岗。'\n    en: 'Media relations belong here, the rest to consumer protection.'",
				),
			],
		],
		[
			'shared with oneself, by copying',
			[
				setField(
					'personnel-supervisor.renew-certificates-and-manage-institutions',
					'subjects',
					'[institution-registration, office-supplies]',
				),
				addField(
					'personnel-supervisor.renew-certificates-and-manage-institutions',
					'sharedWith: [personnel-supervisor]',
				),
			],
			['reference-exists'],
		],
		[
			'the director takes charge of safety, which a deputy leads',
			[
				reword(
					'office-director-bank.supervise-safety',
					'负责全行的安全工作。',
					'Take charge of the whole bank’s safety.',
				),
				setField('office-director-bank.supervise-safety', 'responsibility', 'lead'),
			],
			['assessment-text-drift'],
		],
		[
			'a new post with a lead that another post has',
			addFile(
				'content/posts/bank-head-office/risk-officer.mdx',
				newPost('风险管理岗', 'Risk management', 'bank-head-office', 'office-staff', 'department: office\n', [
					duty(
						'manage-reputation',
						'1、',
						'负责全行声誉风险的监测与处置。',
						'Take charge of monitoring and handling the whole bank’s reputation risk.',
						'responsibility: lead\nsubjects: [reputation-risk]',
					),
				]),
			),
		],
		[
			'a third lead on archives',
			setField('dongtou-document-clerk.keep-contracts', 'subjects', '[contracts, archives]'),
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

			[
				'the leading post became a draft',
				addTop('dongtou-office-director', 'draft: true'),
				['collection-floor', 'reference-exists', 'prohibition-touches-post', 'anchor-not-lost'],
				['dongtou-secretary'],
			],
			[
				'the lead drops the subject from its list',
				setField(
					'parcels-express-philately-manager.research-and-development-plans',
					'subjects',
					'[parcels-express, philately, new-business, policies, business-rules]',
				),
				[],
				['marketing-director'],
			],
			[
				'a lead was toned down to helping',
				[
					reword(
						'branch-business-management.train-staff-and-teams',
						'协助分局开展员工的岗位练兵和业务培训，协助管理和评定本分局的班组。',
						'Help the branch office with drills and training of its staff, and help to manage and rate its teams.',
					),
					setField('branch-business-management.train-staff-and-teams', 'responsibility', 'support'),
				],
			],
			[
				'the list of the lead has ended',
				addTop('parcels-express-philately-manager', ENDED),
				[],
				['marketing-director'],
			],
			[
				'the leading post was moved to another organisation',
				swap('dongtou-office-director', [
					'organisation: dongtou-postal-bureau\ndepartment: office',
					'organisation: beitun-postal-bureau\ndepartment: leadership',
				]),
				['entry-path'],
				['dongtou-secretary'],
			],
			[
				'a driver helps against counterfeit notes',
				addAfter(
					'cash-driver.know-anti-violence-plan',
					duty(
						'counterfeit-publicity',
						'5',
						'配合做好反假币宣传。',
						'Cooperate in publicity against counterfeit notes.',
						'responsibility: support\nsubjects: [anti-money-laundering]',
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

			[
				'led by others, helping only, tagged lead',
				reword(
					'branch-savings-management.batch-transactions',
					'在局领导的指导下，协助处理分局网点的批量业务。',
					'Under the guidance of the bureau’s leaders, help to process the outlets’ batch transactions.',
				),
			],
			[
				'actively taking part is tagged lead',
				reword(
					'brand-officer.coordinate-sub-brands',
					'积极参与各业务条线子品牌的统筹。',
					'Take an active part in the planning of the business lines’ sub-brands.',
				),
			],
			[
				'in full charge, tagged support',
				[
					reword(
						'branch-business-management.support-project-production',
						'全面负责分局项目在生产制作过程中所需的业务服务支撑。',
						'Take full charge of the business services that the branch office’s projects need in production.',
					),
				],
			],
			[
				'a purpose first, then in charge, tagged support',
				[
					reword(
						'coordination-officer.plan-major-meetings',
						'为保证总行大型会议和活动顺利举行，负责前期筹划以及会务的组织。',
						'So that head office’s large meetings and events go well, take charge of planning them and of organising the meeting services.',
					),
				],
			],
			[
				'the work of cooperating, tagged lead',
				reword(
					'branch-general-management.general-affairs-and-vehicles',
					'做好全局车辆管理、总务和后勤保障的配合工作。',
					'Do the cooperating work for the whole bureau’s vehicles, general affairs and logistics.',
				),
			],
			[
				'joint work, tagged lead',
				reword(
					'dongtou-document-clerk.printing',
					'协办文件、资料等的文印。',
					'Help to handle the printing of documents and materials.',
				),
			],
			[
				'only the English says that it leads',
				[
					setField(
						'parcels-express-philately-manager.mail-transport-network',
						'zh',
						"'熟悉邮运网络的组织，做好网络规划的检查工作。'",
					),
					setField(
						'parcels-express-philately-manager.mail-transport-network',
						'en',
						"'Take charge of inspecting the network planning, knowing well how the mail transport network is organised.'",
					),
				],
			],
			[
				'the lead department takes the lead, tagged support',
				reword(
					'dongtou-office-director.major-economic-activities',
					'牵头组织策划重大经济活动。',
					'Take the lead in organising and planning major economic activities.',
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
				['twin-polarity', 'translation-polarity'],
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

			[
				'a duty was overwritten with the brand officer’s',
				reword(
					'news-officer.keep-media-relations',
					'负责集团品牌的规范管理。',
					'Take charge of managing the group brand by its standards.',
				),
			],
			[
				'the driver’s list takes the vehicles duty with two words swapped',
				addAfter(
					'cash-driver.know-anti-violence-plan',
					duty(
						'arrange-vehicles',
						'5',
						'做好车辆的管理、安排、维修保养和驾驶员的安全教育。',
						'Manage, arrange, repair and maintain vehicles and give drivers safety education.',
						'responsibility: execute\nsubjects: [escort]',
					),
				),
			],
			[
				'subscriptions were copied to the secretary with one word more',
				addAfter(
					'dongtou-secretary.follow-up-tasks',
					duty(
						'subscriptions',
						'8、',
						'认真负责本局图书和报刊的订阅。',
						'Take careful charge of the bureau’s book and newspaper subscriptions.',
						'responsibility: lead\nsubjects: [news]',
					),
				),
				['label-duplicate'],
			],
			[
				'the audit of accounts was copied in the old spelling',
				addAfter(
					'beitun-account-manager.marketing-activities',
					duty(
						'audit',
						'5、',
						'严格审核帐务工作，保证各项报表按时上报',
						'Audit the accounts strictly, and make sure that all returns are submitted on time.',
						'responsibility: execute\nsubjects: [customer-service]',
					),
				),
				['label-duplicate', 'preferred-term'],
			],
			[
				'a copy whose boundary names another post',
				addAfter(
					'escort-guard.follow-escort-and-vault-rules',
					duty(
						'study-plan',
						'4,',
						'熟悉押运防暴预案，明确押运防暴预案中的职责分工。',
						'Know the escort anti-violence plan well and the division of duties in it.',
						"responsibility: execute\nsubjects: [training]\nboundedBy:\n  - with: clerical-officer\n    zh: '文件归文书岗。'\n    en: 'Documents belong to the clerical post.'",
					),
				),
			],
			[
				'the general manager has the savings post’s inspection with other particles',
				reword(
					'branch-general-management.city-sanitation-campaign',
					'负责定期检查分局网点和重要岗位（出纳、收款员、汇检、汇兑会计等），发现异常及时控制并及时上报。',
					'Take charge of inspecting the outlets and key posts regularly; on anything abnormal take control and report at once.',
				),
				['frequency-vague', 'unknown-post-mentioned'],
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

			[
				'a duty was overwritten with another of the post',
				reword(
					'brand-officer.coordinate-sub-brands',
					'负责集团品牌的规范管理工作。',
					'Take charge of managing the group brand by its standards.',
				),
			],
			[
				'a clause on marketing stands in the publicity duty too',
				swapIn('marketing-director.publicity-plan', [
					'业务发展的需要。',
					'业务发展的需要；及时总结和调整各项营销活动的成果与内容。',
				]),
			],
			[
				'a long duty was split and the old half stayed',
				addAfter(
					'district-branch-head.income-and-spending',
					duty(
						'archives-and-returns',
						'9、',
						'管理支局的邮政业务档案，登记原始资料，统计各种经营数据，管理业务报表。',
						'Manage the sub-branch’s business archives, register original materials, compile operating data and manage business returns.',
						'responsibility: execute\nsubjects: [business-basics]',
					),
				),
			],
			[
				'hearing customers’ views is written twice',
				swapIn('beitun-account-manager.market-and-promote-business', [
					'的市场动向。',
					'的市场动向；虚心听取用户就服务工作提出的意见和建议。',
				]),
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

			[
				'all but savings staff, in other words',
				reword(
					'branch-business-management.train-staff-and-teams',
					'负责分局员工的岗位练兵和业务培训（不含储汇保业务人员），负责管理和评定本分局的班组。',
					'Take charge of drills and training of the branch office’s staff (not including savings staff), and of managing and rating its teams.',
				),
			],
			[
				'not including the labour contracts',
				reword(
					'dongtou-document-clerk.keep-contracts',
					'负责保管局签订的全部协议书和合同并将其归档，不包括劳动合同。',
					'Keep and file all agreements and contracts that the bureau signs, not including labour contracts.',
				),
			],
			[
				'apart from the vehicles, 除…之外',
				reword(
					'marketing-director.department-safety',
					'除车辆之外，保证部门的人员、资金和设备安全。',
					'Apart from vehicles, keep the department’s people, funds and equipment safe.',
				),
				['verb-first'],
			],
			[
				'the post that took the insurance drops it',
				setField(
					'branch-savings-management.plan-financial-business',
					'subjects',
					'[savings-remittance, planning]',
				),
				[],
				['branch-operations-management'],
			],
			[
				'the list of the post that took it has ended',
				addTop('branch-savings-management', ENDED),
				['headcount-matches'],
				['branch-operations-management'],
			],
			[
				'the post was given a savings duty after all',
				addAfter(
					'branch-operations-management.run-other-businesses',
					duty(
						'savings-drive',
						'(9)',
						'组织开展储蓄业务的旺季竞赛。',
						'Organise the savings contest of the busy season.',
						'responsibility: execute\nsubjects: [savings-remittance]',
					),
				),
				['label-duplicate'],
			],
			[
				'the exception is not part of the duty',
				reword(
					'logistics-administrator.manage-property',
					'负责全行的财产管理，车辆不在此列。',
					'Take charge of managing the whole bank’s property; vehicles are not part of it.',
				),
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

			[
				'the news post lost its department',
				swap('news-officer', ['department: office\n', '']),
				[],
				['bank-head-office'],
			],
			[
				'the consumer protection post became a draft',
				addTop('consumer-protection-officer', 'draft: true'),
				['collection-floor', 'anchor-not-lost'],
				['bank-head-office'],
			],
			['the brand post’s list has ended', addTop('brand-officer', ENDED), [], ['bank-head-office']],
			[
				'the brand post only helps now',
				[
					reword(
						'brand-officer.set-annual-brand-theme',
						'协助制定全行年度的品牌宣传主题，并以公关活动、相关社会责任活动、主品牌形象广告策划等品牌传播活动提升本行的品牌形象。',
						'Help to set the whole bank’s brand publicity theme for the year, and raise its brand image through brand communication.',
					),
					setField('brand-officer.set-annual-brand-theme', 'responsibility', 'support'),
				],
				[],
				['bank-head-office'],
			],
			[
				'a mandate stands under the wrong department',
				swapIn('beitun-postal-bureau.leadership', [
					'nameStatus: printed',
					"nameStatus: printed\n    mandates:\n      - id: run-savings\n        zh: '经营邮政储汇业务。'\n        en: 'Run postal savings and remittance.'\n        place: '补记'\n        subjects: [savings-remittance]",
				]),
			],
			[
				'a new department without posts',
				addAfter(
					'dongtou-postal-bureau.office',
					"id: finance-room\nname:\n  zh: '财务室'\n  en: 'Finance room'\nnameStatus: printed\nmandates:\n  - id: run-finance\n    zh: '管理全局财务。'\n    en: 'Manage the bureau’s finances.'\n    place: '补记'\n    subjects: [finance]",
				),
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

			[
				'two more duties of the business post became leads',
				[
					setField('branch-business-management.service-norms-and-satisfaction', 'responsibility', 'lead'),
					setField('branch-business-management.time-limits-and-incidents', 'responsibility', 'lead'),
				],
			],
			[
				'the secretary took over the document clerk’s list',
				copies(
					'dongtou-secretary.follow-up-tasks',
					9,
					'responsibility: execute\nsubjects: [documents]',
					['登记全局收到的传真。', 'Register faxes.'],
					['邮寄局发的信函。', 'Post letters.'],
					['打印各室送来的材料。', 'Print materials.'],
					['编发文号。', 'Give out document numbers.'],
					['整理借阅的图书。', 'Return borrowed books.'],
					['登记值班电话。', 'Answer the duty telephone.'],
					['布置会议室。', 'Arrange the meeting room.'],
					['张贴布告。', 'Put up notices.'],
					['订购车票。', 'Book train tickets.'],
					['整理通讯名单。', 'Update the list of addresses.'],
				),
			],
			[
				'a new post with twenty duties',
				addFile(
					'content/posts/bank-office/office-clerk.mdx',
					newPost(
						'办公室干事',
						'Office clerk',
						'bank-office',
						'office-staff',
						'department: office\n',
						TASKS.flatMap((task, index) =>
							PLACES.slice(0, 2).map((place, floor) =>
								duty(
									`task-${index}-${floor}`,
									`${2 * index + floor + 1}、`,
									`负责${task}，范围是${place}。`,
									`Take charge of extra work of kind ${index}.`,
									'responsibility: execute\nsubjects: [hygiene]',
								),
							),
						),
					),
				),
				['control-acts-tagged'],
			],
			[
				'four more duties for the financial business post',
				copies(
					'financial-business-manager.meet-production-tasks',
					13,
					'responsibility: execute\nsubjects: [marketing]',
					['走访储蓄大户。', 'Visit big depositors.'],
					['布置网点的宣传栏。', 'Arrange the outlets’ notice boards.'],
					['印制业务折页。', 'Print leaflets.'],
					['组织理财讲座。', 'Organise talks on investing.'],
				),
			],
			[
				'the operations post leads all that it does',
				[
					'development-plan-and-revenue',
					'manage-projects',
					'analyse-operations-and-service',
					'other-temporary-tasks',
				].map((id) => setField(`branch-operations-management.${id}`, 'responsibility', 'lead')),
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

/** Plain duties, numbered on from a label, after another one. */
function copies(uid: string, from: number, rest: string, ...texts: readonly (readonly [zh: string, en: string])[]) {
	return texts
		.map(([zh, en], index) => addAfter(uid, duty(`moved-${index}`, `${from + index}、`, zh, en, rest)))
		.toReversed();
}
