import { defectsOf } from './defect.ts';
import { addAfter, addField, addFile, addTop, duty, reword, swap, swapIn } from './edits.ts';

const LOST = ['collection-floor', 'anchor-not-lost'];
const TEXT = ['support-without-lead', 'assessment-text-drift', 'translation-figures', 'control-acts-tagged'];
const post = (title: string, en: string, organisation: string, jobRole: string, more = ''): string =>
	`---\ntitle:\n  zh: '${title}'\n  en: '${en}'\ntitleStatus: printed\norganisation: ${organisation}\njobRole: ${jobRole}\norder: 20\nheadcount: unknown\nsource:\n  id: source-001\n  place: '补记'\n${more}dutiesHeading: printed\nduties:\n  - id: keep-the-register\n    label: '1、'\n    zh: '登记来访人员。'\n    en: 'Register visitors.'\n    place: '补记 · 1、'\n    responsibility: execute\n    subjects: [reception]\n---\n`;

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
				post('接待岗', 'Reception', 'postal-branch-office', 'office-staff'),
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
		],
	),
	...defectsOf('role-variants', LOST, [
		['a variant no longer says so', swap('counter-clerk-4', ['variantOf: counter-clerk-1\n', ''])],
		['another variant no longer says so', swap('district-branch-head', ['variantOf: branch-head\n', ''])],
		[
			'a new list for a role beside the old one',
			addFile(
				'content/posts/bank-office/driver-new.mdx',
				post('运钞车驾驶员', 'Cash driver', 'bank-office', 'cash-driver'),
			),
		],
		[
			'a second archivist in the bureau',
			addFile(
				'content/posts/dongtou-postal-bureau/dongtou-archivist-new.mdx',
				post('档案管理员', 'Archivist', 'dongtou-postal-bureau', 'archivist'),
			),
		],
		[
			'one name and two roles in one department',
			addFile(
				'content/posts/bank-head-office/brand-officer-new.mdx',
				post('品牌管理岗', 'Brand management', 'bank-head-office', 'news-officer'),
			),
			['headcount-matches'],
		],
		[
			'a new branch head’s list',
			addFile(
				'content/posts/postal-sub-branch/branch-head-new.mdx',
				post('支局长', 'Branch head', 'postal-sub-branch', 'branch-head'),
			),
		],
		[
			'an archivist’s list in another bureau',
			addFile(
				'content/posts/beitun-postal-bureau/beitun-archivist.mdx',
				post('档案管理员', 'Archivist', 'beitun-postal-bureau', 'archivist'),
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
				post('市场部主任', 'Marketing director', 'district-sub-branch', 'marketing-director'),
			),
			['prohibition-touches-post'],
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
	]),
];
