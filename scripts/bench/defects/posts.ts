import { defectsOf } from './defect.ts';
import {
	addAfter,
	addField,
	addFile,
	addTop,
	duty,
	ENDED,
	listed,
	newPost,
	reword,
	setField,
	swap,
	swapIn,
} from './edits.ts';

const LOST = ['collection-floor', 'anchor-not-lost'];
const TEXT = ['support-without-lead', 'assessment-text-drift', 'translation-figures', 'control-acts-tagged'];

export const postDefects = [
	...defectsOf('headcount-matches', LOST, [
		['an organisation announces five posts and lists four', swap('postal-branch-office', ['posts: 4', 'posts: 5'])],
		[
			'an announced name is no post',
			swap('postal-branch-office', ["zh: '业务管理岗'", "zh: '安全管理岗'"]),
			['translation-terms'],
		],
		[
			'announced headcount differs from the sum',
			swap('postal-branch-office', ['posts: 4', 'posts: 4\n  headcount: 9']),
		],
		[
			'a head office that says it has seven posts',
			addTop('bank-head-office', "announced:\n  posts: 7\n  place: '补记'"),
		],
		[
			'a bureau that says it has two posts and has four',
			addTop('dongtou-postal-bureau', "announced:\n  posts: 2\n  place: '补记'"),
		],
		[
			'a new post that the announcement does not count',
			addFile(
				'content/posts/postal-branch-office/branch-receptionist.mdx',
				newPost('接待岗', 'Reception', 'postal-branch-office', 'office-staff'),
			),
			[],
			['postal-branch-office'],
		],
		[
			'a post’s headcount is raised above the announcement',
			swap('branch-general-management', ['headcount: 1', 'headcount: 6']),
			[],
			['postal-branch-office'],
		],
		[
			'three people for one of four single posts',
			swap('branch-operations-management', ['headcount: 1', 'headcount: 3']),
			[],
			['postal-branch-office'],
		],
		[
			'a post of the announced four became a draft',
			addTop('branch-savings-management', 'draft: true'),
			[
				'two-leads',
				'support-without-lead',
				'exclusion-holds',
				'mandate-unassigned',
				'reference-exists',
				'overload',
				'prohibition-touches-post',
			],
			['postal-branch-office'],
		],
		[
			'the announcement names a fifth post',
			swap('postal-branch-office', [
				"    - zh: '业务管理岗'",
				"    - zh: '投递管理岗'\n      en: 'Delivery management'\n    - zh: '业务管理岗'",
			]),
		],
		[
			'the express company announces four posts',
			addTop('express-logistics', "announced:\n  posts: 4\n  place: '补记'"),
		],
		['the bank office announces nine posts', addTop('bank-office', "announced:\n  posts: 9\n  place: '补记'")],

		[
			'one announced name was deleted',
			swap('postal-branch-office', ["    - zh: '业务管理岗'\n      en: 'Business management'\n", '']),
		],
		[
			'a name was copied over another',
			swap('postal-branch-office', [
				"    - zh: '业务管理岗'\n      en: 'Business management'",
				"    - zh: '经营管理岗'\n      en: 'Operations management'",
			]),
		],
		['fewer people announced than posts', swap('postal-branch-office', ['posts: 4', 'posts: 4\n  headcount: 3'])],
		[
			'a post was moved to another organisation',
			swap('branch-operations-management', [
				'organisation: postal-branch-office',
				'organisation: postal-sub-branch',
			]),
			['two-leads', 'entry-path', 'exclusion-holds'],
			['postal-branch-office'],
		],
		[
			'a post’s list has ended',
			addTop('branch-business-management', ENDED),
			['two-leads'],
			['postal-branch-office'],
		],
		[
			'a post was renamed, the announcement was not',
			swap('branch-operations-management', ["zh: '经营管理岗'", "zh: '市场经营岗'"]),
			[],
			['postal-branch-office'],
		],
		[
			'names without a number, one missing',
			addTop(
				'dongtou-postal-bureau',
				"announced:\n  place: '补记'\n  names:\n    - { zh: '办公室主任', en: 'Office director' }\n    - { zh: '文秘', en: 'Secretary' }\n    - { zh: '档案管理员', en: 'Archivist' }",
			),
		],
		['five people announced for eight posts', addTop('bank-office', "announced:\n  headcount: 5\n  place: '补记'")],
		[
			'headcounts were filled in wrongly',
			[
				swap('branch-savings-management', ['headcount: unknown', 'headcount: 1']),
				swap('branch-business-management', ['headcount: unknown', 'headcount: 2']),
			],
			[],
			['postal-branch-office'],
		],
	]),
	...defectsOf(
		'post-name-drift',
		['unknown-post-mentioned'],
		[
			[
				'the scoring calls the driver something else',
				addTop(
					'cash-driver',
					"alsoCalled:\n  - zh: '押钞司机'\n    en: 'Money van driver'\n    place: '考核办法'",
				),
			],
			[
				'the director is called manager where he is scored',
				addTop(
					'office-director-bank',
					"alsoCalled:\n  - zh: '行政经理'\n    en: 'Administrative manager'\n    place: 'Second, the evaluation method'",
				),
			],
			[
				'the archivist has another name elsewhere',
				addTop(
					'dongtou-archivist',
					"alsoCalled:\n  - zh: '资料员'\n    en: 'Materials clerk'\n    place: '篇2'",
				),
			],
			[
				'the counter clerk is called teller',
				addTop('counter-clerk-2', "alsoCalled:\n  - zh: '柜员'\n    en: 'Teller'\n    place: '第4篇'"),
			],
			[
				'the marketing director has an old name',
				addTop(
					'beitun-account-manager',
					"alsoCalled:\n  - zh: '推销专员'\n    en: 'Sales specialist'\n    place: '篇5'",
				),
			],
			[
				'a guard by another name',
				addTop(
					'escort-guard',
					"alsoCalled:\n  - zh: '经济警察'\n    en: 'Economic police'\n    place: '考核办法'",
				),
			],
			[
				'the clerical post has another name in its scoring',
				addTop(
					'clerical-officer',
					"alsoCalled:\n  - zh: '机要员'\n    en: 'Confidential clerk'\n    place: 'Second, the evaluation method · (E)'",
				),
			],
			[
				'the logistics post has another name in its scoring',
				addTop(
					'logistics-administrator',
					"alsoCalled:\n  - zh: '总务干事'\n    en: 'General affairs officer'\n    place: '考核办法 · 六'",
				),
			],
			[
				'the scoring’s other name was changed once more',
				swap('personnel-supervisor', ["zh: '人事专员'", "zh: '劳资专员'"]),
			],
			[
				'the marketing director is a manager elsewhere',
				addTop(
					'marketing-director',
					"alsoCalled:\n  - zh: '经营部经理'\n    en: 'Operations manager'\n    place: '篇5 · 三'",
				),
			],
			[
				'the branch head has an old name elsewhere',
				addTop(
					'branch-head',
					"alsoCalled:\n  - zh: '邮电所负责人'\n    en: 'Head of the post and telecom office'\n    place: '第2篇 · 附表'",
				),
			],

			[
				'the title was renamed, the other names were not',
				swap('dongtou-office-director', ["zh: '办公室主任'", "zh: '综合部经理'"]),
			],
			[
				'the guard is a watchman in his scoring',
				addTop(
					'escort-guard',
					"alsoCalled:\n  - zh: '保安员'\n    en: 'Security guard'\n    place: '绩效考评表'",
				),
			],
			[
				'the director is called deputy elsewhere',
				addTop(
					'beitun-bureau-director',
					"alsoCalled:\n  - zh: '副局长'\n    en: 'Deputy bureau director'\n    place: '篇3 · 附表'",
				),
			],
			[
				'the personnel supervisor is a director too',
				swap('personnel-supervisor', [
					'alsoCalled:',
					"alsoCalled:\n  - zh: '人事主任'\n    en: 'Personnel director'\n    place: '评分表'",
				]),
			],
			[
				'the counter clerk is a business clerk elsewhere',
				addTop(
					'counter-clerk',
					"alsoCalled:\n  - zh: '业务员'\n    en: 'Business clerk'\n    place: '第2篇 · 五'",
				),
			],
			[
				'the branch head is called 局长 in the annex',
				addTop(
					'district-branch-head',
					"alsoCalled:\n  - zh: '局长'\n    en: 'Bureau director'\n    place: '第3篇 · 附件'",
				),
			],
		],
	),
	...defectsOf('role-variants', LOST, [
		['a variant no longer says so', swap('counter-clerk-4', ['variantOf: counter-clerk-1\n', ''])],
		['another variant no longer says so', swap('district-branch-head', ['variantOf: branch-head\n', ''])],
		[
			'a new list for a role beside the old one',
			addFile(
				'content/posts/bank-office/driver-new.mdx',
				newPost('运钞车驾驶员', 'Cash driver', 'bank-office', 'cash-driver'),
			),
		],
		[
			'a second archivist in the bureau',
			addFile(
				'content/posts/dongtou-postal-bureau/dongtou-archivist-new.mdx',
				newPost('档案管理员', 'Archivist', 'dongtou-postal-bureau', 'archivist'),
			),
		],
		[
			'one name and two roles in one department',
			addFile(
				'content/posts/bank-head-office/brand-officer-new.mdx',
				newPost('品牌管理岗', 'Brand management', 'bank-head-office', 'news-officer'),
			),
			['headcount-matches'],
		],
		[
			'a new branch head’s list',
			addFile(
				'content/posts/postal-sub-branch/branch-head-new.mdx',
				newPost('支局长', 'Branch head', 'postal-sub-branch', 'branch-head'),
			),
		],
		[
			'an archivist’s list in another bureau',
			addFile(
				'content/posts/beitun-postal-bureau/beitun-archivist.mdx',
				newPost('档案管理员', 'Archivist', 'beitun-postal-bureau', 'archivist'),
			),
		],
		[
			'the logistics post was given the clerical role',
			swap('logistics-administrator', ['jobRole: logistics-administrator', 'jobRole: clerical-officer']),
		],
		[
			'the secretary was given the document clerk’s role',
			swap('dongtou-secretary', ['jobRole: secretary', 'jobRole: document-clerk']),
		],
		[
			'the deputy has the director’s name',
			swap('beitun-deputy-bureau-director', ["zh: '副局长'", "zh: '局长'"]),
			['unknown-post-mentioned', 'translation-terms'],
		],
		[
			'a second marketing director elsewhere',
			addFile(
				'content/posts/district-sub-branch/district-marketing-director.mdx',
				newPost('市场部主任', 'Marketing director', 'district-sub-branch', 'marketing-director'),
			),
			['prohibition-touches-post'],
		],

		[
			'a variant is said to be one of another role',
			swap('counter-clerk-4', ['variantOf: counter-clerk-1', 'variantOf: branch-head']),
		],
		[
			'a list of headings was filled in',
			swap('express-account-manager', [
				'dutiesHeading: empty\nduties: []',
				'dutiesHeading: printed\nduties:\n' +
					listed(
						duty(
							'visit',
							'1、',
							'走访速递协议客户。',
							'Visit express contract customers.',
							'responsibility: execute\nsubjects: [key-accounts]',
						),
					),
			]),
		],
		[
			'a new list replaces the wrong one',
			addFile(
				'content/posts/district-sub-branch/district-branch-head-new.mdx',
				newPost('支局长', 'Branch head', 'district-sub-branch', 'branch-head', 'supersedes: counter-clerk\n'),
			),
		],
		[
			'two deputies by the same name',
			[
				swap('deputy-director-personnel', ["zh: '分管人事和文秘的副主任'", "zh: '副主任'"]),
				swap('deputy-director-security', [
					"zh: '分管安全保卫、党建（含共青团）、工会和纪检监察的副主任'",
					"zh: '副主任'",
				]),
			],
		],
		[
			'a second counter clerk under another role',
			addFile(
				'content/posts/postal-sub-branch/evening-clerk.mdx',
				newPost('营业员', 'Counter clerk', 'postal-sub-branch', 'office-staff'),
			),
		],
		[
			'the first of the collection no longer says whose version it is',
			swap('counter-clerk-1', ['variantOf: counter-clerk\n', '']),
		],
	]),
	...defectsOf('wrong-subject', TEXT, [
		[
			'an archivist’s duty is the counter clerk’s',
			reword(
				'dongtou-archivist.telephone-directory',
				'营业员负责每日清点票款。',
				'Have the counter clerk count stamps and money every day.',
			),
			['responsibility-matches-verb', 'verb-first'],
		],
		[
			'a driver’s duty names the director as actor',
			addField(
				'cash-driver.no-improper-use-of-cash-truck',
				"actor:\n  zh: '办公室主任'\n  en: 'The office director'",
			),
		],
		[
			'a branch head’s duty begins with the deputy director',
			reword(
				'branch-head.workplace-hygiene',
				'副局长应当定期检查营业场所的卫生。',
				'Have the deputy bureau director inspect the premises regularly.',
			),
			['verb-first', 'responsibility-matches-verb', 'frequency-vague'],
		],
		[
			'a news duty is done by the brand post',
			addField('news-officer.keep-media-relations', "actor:\n  zh: '品牌管理岗'\n  en: 'The brand manager'"),
		],
		[
			'a clerk’s duty begins with the branch head',
			reword(
				'counter-clerk-5.tidy-premises',
				'支局长保持营业场所整洁。',
				'Have the branch head keep the premises tidy.',
			),
			['verb-first'],
		],
		[
			'a scored duty begins with the logistics administrator',
			reword(
				'deputy-director-personnel.manage-archives',
				'后勤管理员做好全行档案的保管。',
				'Have the logistics administrator keep the bank’s archives.',
			),
			['verb-first'],
		],
		[
			'the logistics duty names the clerical post as actor',
			addField('logistics-administrator.serve-meetings', "actor:\n  zh: '文书岗'\n  en: 'The clerical post'"),
		],
		[
			'a study duty is to be organised by the branch head',
			reword(
				'counter-clerk.study-knowledge-and-skills',
				'由支局长组织学习业务知识和操作技能，不断提高自身的素质与服务水平。',
				'Have the branch head organise the study of business knowledge and operating skills, and keep raising quality and level of service.',
			),
			['verb-first', 'duty-overlap'],
		],
		[
			'a brand duty begins with the news post',
			reword(
				'brand-officer.coordinate-sub-brands',
				'新闻宣传岗负责统筹、协同和支持各业务条线的子品牌。',
				'Have the news and publicity post plan, coordinate and support the business lines’ sub-brands.',
			),
			['verb-first', 'responsibility-matches-verb'],
		],
		[
			'the second sentence is the counter clerk’s',
			reword(
				'branch-head.basic-management-records',
				'做好班组的基础管理。营业员建立健全规章制度、管理簿册和业务簿册。',
				'Do the team’s basic management well. The counter clerk sets up and completes rules, management registers and business registers.',
			),
			['verb-first'],
		],
		[
			'a scored item is the personnel supervisor’s',
			reword(
				'office-director-bank.score-organise-important-meetings',
				'人事主管负责全行重要会议的组织工作。',
				'Have the personnel supervisor take charge of organising the whole bank’s important meetings.',
			),
			['verb-first'],
		],

		[
			'after a semicolon the archivist acts',
			swapIn(
				'dongtou-secretary.postal-news',
				['宣传企业。', '宣传企业；档案管理员负责留存报样。'],
				['publicise the enterprise.', 'publicise the enterprise; the archivist keeps the copies.'],
			),
		],
		[
			'every counter clerk must',
			reword(
				'branch-head.workplace-hygiene',
				'每名营业员应维护班组生产现场的环境卫生。',
				'Every counter clerk must keep the team’s place of production hygienic.',
			),
			['verb-first'],
		],
		[
			'the clerks, at the close',
			reword(
				'branch-head.requisition-and-issue-supplies',
				'每日营业终了，营业员清点票据、出售品和用品用具。',
				'At the close of business each day the counter clerks count vouchers, goods for sale and supplies.',
			),
			['verb-first'],
		],
		[
			'two posts in a list',
			reword(
				'marketing-director.publicity-plan',
				'营销员、客户经理应上门宣传邮政业务。',
				'Sales agents and account managers are to publicise postal business at customers’ doors.',
			),
			['verb-first'],
		],
		[
			'the actor was named as the clerks at the window',
			addField('branch-head.workplace-hygiene', "actor:\n  zh: '当班营业员'\n  en: 'The counter clerk on duty'"),
		],
		[
			'a scored item begins with all the guards',
			reword(
				'office-director-bank.score-organise-important-meetings',
				'各押运人员护送全行重要会议的材料。',
				'All escorts are to take the papers to the whole bank’s important meetings.',
			),
			['verb-first'],
		],
		[
			'only the English lets the branch head act',
			setField(
				'counter-clerk-5.tidy-premises',
				'en',
				"'The branch head keeps the business premises clean and tidy.'",
			),
			['verb-first'],
		],
	]),
	...defectsOf('unknown-post-mentioned', TEXT, [
		[
			'a duty reports to an accountant that is no post',
			reword(
				'counter-clerk.other-assigned-tasks',
				'完成总会计师交办的其他工作。',
				'Do other work that the chief accountant assigns.',
			),
		],
		[
			'a duty helps a risk officer',
			reword(
				'coordination-officer.help-run-office-work',
				'协助风险管理岗推进全行的办公运转。',
				'Help the risk management post to move the bank’s office work forward.',
			),
			['wrong-subject', 'term-defined'],
		],
		[
			'a duty works with a safety inspector',
			reword(
				'branch-head.workplace-hygiene',
				'会同安全检查员维护生产现场的环境卫生。',
				'Keep the place of production hygienic together with the safety inspector.',
			),
			['responsibility-matches-verb', 'verb-first'],
		],
		[
			'a duty asks the chief engineer',
			reword(
				'beitun-deputy-bureau-director.care-for-staff',
				'听取总工程师的意见，关心职工的生活。',
				'Hear the chief engineer’s opinion and care for the staff’s lives.',
			),
		],
		[
			'a new duty hands things to a delivery post',
			addAfter(
				'counter-clerk-5.premises-and-equipment-upkeep',
				duty(
					'hand-to-delivery',
					'7、',
					'把进口邮件交给投递管理岗。',
					'Hand inbound mail to the delivery management post.',
					'responsibility: execute\nsubjects: [mail-handling]',
				),
			),
		],
		[
			'a duty has a warehouse keeper sign',
			reword(
				'logistics-administrator.serve-meetings',
				'做好各类会议的后勤工作，物品由仓库保管员签收。',
				'Do the logistics of meetings well, with the warehouse keeper signing for the articles.',
			),
		],
		[
			'a duty helps the postman',
			reword(
				'beitun-account-manager.help-in-busy-season',
				'辅助邮递员在业务忙季按时完成任务。',
				'Help the postman to complete the tasks on time in the busy season.',
			),
			['responsibility-matches-verb'],
		],
		[
			'a guard obeys a captain',
			swapIn(
				'escort-guard.follow-escort-and-vault-rules',
				['和操作规程。', '和操作规程，服从押运队长的指挥。'],
				['the operating procedures.', 'the operating procedures, and obey the escort captain.'],
			),
		],
		[
			'a document goes to the typist',
			reword(
				'dongtou-document-clerk.printing',
				'负责文件、资料等的文印，排版交打字员完成。',
				'Take charge of printing and copying documents, materials and the like, and leave the typesetting to the typist.',
			),
		],
		[
			'rules go to a compliance manager',
			reword(
				'consumer-protection-officer.build-protection-rules',
				'建立消费者权益保护的相关制度体系，并送法律合规部经理会签。',
				'Build the body of rules for protecting consumers’ rights, and have the manager of legal and compliance countersign it.',
			),
		],
		[
			'a clerk follows the lobby manager',
			reword(
				'counter-clerk-5.tidy-premises',
				'保持营业场所的整洁，听从大堂经理的安排。',
				'Keep the business premises tidy, and follow the lobby manager’s arrangements.',
			),
		],

		[
			'figures are checked with a manager that is no post',
			reword(
				'parcels-express-philately-manager.audit-accounts',
				'严格审核账务工作，与计财部经理核对后上报报表。',
				'Audit the accounts strictly, and submit the returns after checking them with the manager of planning and finance.',
			),
		],
		[
			'a plan goes to the union chairman',
			reword(
				'branch-head.workplace-hygiene',
				'维护生产现场的环境卫生，值日表报工会主席审定。',
				'Keep the place of production hygienic, and have the trade union chairman approve the cleaning rota.',
			),
		],
		[
			'a list of people who hand over',
			reword(
				'counter-clerk-3.tidy-premises',
				'保持营业场所的整洁，并同投递员、分拣员和司机做好交接。',
				'Keep the premises tidy, and hand over with the postman, the sorter and the driver.',
			),
		],
		[
			'a teller reviews',
			reword(
				'counter-clerk-5.tidy-premises',
				'整理票款，交由综合柜员复核。',
				'Put stamps and money in order, and have the general teller review them.',
			),
			['control-acts-tagged'],
		],
		[
			'under the head of discipline',
			reword(
				'marketing-director.publicity-plan',
				'制定业务宣传方案，接受纪检组长的监督。',
				'Draw up the publicity plan, supervised by the head of the discipline team.',
			),
		],
		[
			'faults go to an information security post',
			reword(
				'cash-driver.know-anti-violence-plan',
				'熟悉押运防暴预案，发现漏洞向信息安全岗报备。',
				'Know the escort anti-violence plan, and report gaps to the information security post.',
			),
		],
		[
			'a financial controller signs',
			reword(
				'logistics-administrator.manage-property',
				'负责全行的财产管理，处置财产须财务总监签字。',
				'Take charge of the whole bank’s property; the financial controller signs for its disposal.',
			),
		],
	]),
];
