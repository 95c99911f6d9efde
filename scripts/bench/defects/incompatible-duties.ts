import { defectsOf } from './defect.ts';
import { addAfter, addField, addFile, cutField, duty, newPost, reword, swapIn } from './edits.ts';

const TAGS = [
	'threshold-missing',
	'control-acts-tagged',
	'label-gap',
	'label-duplicate',
	'catch-all-last',
	'translation-figures',
	'two-leads',
	'incompatible-duties',
];

export const incompatibleDefects = [
	...defectsOf('incompatible-duties', TAGS, [
		[
			'who keeps archives also destroys them',
			swapIn('deputy-director-personnel.manage-archives', [
				'      - { act: custody, of: archives }',
				'      - { act: custody, of: archives }\n      - { act: destroy, of: archives }',
			]),
		],
		[
			'who keeps property also buys it',
			swapIn('logistics-administrator.manage-property', [
				'      - { act: custody, of: property }',
				'      - { act: custody, of: property }\n      - { act: procure, of: property }',
			]),
		],
		[
			'the driver keeps and issues stock',
			addAfter(
				'cash-driver.know-anti-violence-plan',
				duty(
					'keep-fuel',
					'5',
					'保管并发放油料物资。',
					'Keep and give out fuel and stores.',
					'responsibility: execute\nsubjects: [vehicles]\nacts:\n  - { act: custody, of: stock }\n  - { act: issue, of: stock }',
				),
			),
		],
		[
			'the account manager books the money he collects',
			swapIn('beitun-account-manager.charges-and-arrears', [
				'- { act: collect, of: cash }',
				'- { act: collect, of: cash }\n      - { act: record, of: cash }',
			]),
		],
		[
			'who keeps contracts also approves papers he keeps',
			swapIn('dongtou-document-clerk.recover-and-keep-documents', [
				'- { act: custody, of: documents }',
				'- { act: custody, of: documents }\n      - { act: authorise, of: documents }',
			]),
		],
		[
			'who plans business approves it',
			swapIn('branch-savings-management.plan-financial-business', [
				'- { act: plan, of: business }',
				'- { act: plan, of: business }\n      - { act: authorise, of: business }',
			]),
		],
		[
			'the pay office fixes and pays rewards',
			addAfter(
				'news-officer.keep-media-relations',
				duty(
					'pay-fees',
					'4、',
					'核定并发放稿酬奖励。',
					'Fix and pay fees and rewards.',
					'responsibility: execute\nsubjects: [news]\nacts:\n  - { act: allocate, of: rewards }\n  - { act: pay, of: rewards }',
				),
			),
		],
		[
			'who makes the returns also reviews them',
			swapIn(
				'financial-business-manager.submit-financial-returns',
				['及时上报金融业务的各类报表。', '及时编制、审核并上报金融业务的各类报表。'],
				[
					'Submit all kinds of financial business returns promptly.',
					'Prepare, review and submit all kinds of financial business returns promptly.',
				],
				[
					'- { act: execute, of: accounts }',
					'- { act: record, of: accounts }\n      - { act: check, of: accounts }',
				],
			),
		],
		[
			'who manages the files destroys them',
			addAfter(
				'clerical-officer.manage-files',
				duty(
					'destroy-files',
					'4.',
					'销毁保管期满的档案。',
					'Destroy archives whose retention is over.',
					'responsibility: execute\nsubjects: [archive-appraisal]\nacts:\n  - { act: destroy, of: archives }',
				),
			),
		],
		[
			'who sells stamps takes stock of them',
			addAfter(
				'counter-clerk-2.clean-counter-area',
				duty(
					'sell-stamps',
					'二、',
					'销售邮票，并盘点邮票。',
					'Sell stamps and take stock of them.',
					'responsibility: execute\nsubjects: [philately]\nacts:\n  - { act: sell, of: stamps-and-mail }\n  - { act: check, of: stamps-and-mail }',
				),
			),
		],
		[
			'who keeps the seals also approves their use',
			swapIn('dongtou-document-clerk.seals-and-letters', [
				'- { act: custody, of: seals }',
				'- { act: custody, of: seals }\n      - { act: authorise, of: seals }',
			]),
		],
		[
			'who pays the wages also shares them out',
			swapIn('personnel-supervisor.pay-wages-and-insurance', [
				'- { act: pay, of: wages }',
				'- { act: pay, of: wages }\n      - { act: allocate, of: wages }',
			]),
		],
		[
			'who keeps the vehicles also buys them',
			swapIn(
				'logistics-administrator.manage-vehicles-and-drivers',
				['车辆的安排、', '车辆的购置、安排、'],
				['Arrange, manage', 'Buy, arrange, manage'],
				[
					'- { act: custody, of: equipment }',
					'- { act: custody, of: equipment }\n      - { act: procure, of: equipment }',
				],
			),
		],

		[
			'approval of seal use went to who keeps them',
			addAfter(
				'dongtou-document-clerk.printing',
				duty(
					'approve-seal-use',
					'5、',
					'审批各部门的用印申请。',
					'Approve the departments’ applications to use seals.',
					'responsibility: execute\nsubjects: [seals]\nacts:\n  - { act: authorise, of: seals }',
				),
			),
		],
		[
			'who submits accounts audits them',
			addAfter(
				'branch-operations-management.financial-management',
				duty(
					'audit-accounts',
					'(5)',
					'稽核分局的账务。',
					'Audit the branch office’s accounts.',
					'responsibility: execute\nsubjects: [accounts]\nacts:\n  - { act: check, of: accounts }',
				),
			),
		],
		[
			'who collects arrears audits the money',
			addAfter(
				'beitun-account-manager.marketing-activities',
				duty(
					'audit-arrears',
					'5、',
					'稽核收缴的欠费款。',
					'Audit the arrears collected.',
					'responsibility: execute\nsubjects: [charge-collection]\nacts:\n  - { act: check, of: cash }',
				),
			),
		],
		[
			'who inspects business approves it',
			[
				reword(
					'branch-business-management.service-norms-and-satisfaction',
					'审批各班组的新业务申请。',
					'Approve the teams’ applications for new business.',
				),
				addField(
					'branch-business-management.service-norms-and-satisfaction',
					'acts:\n  - { act: authorise, of: business }',
				),
			],
		],
		[
			'the wages ledger for who pays the wages',
			addAfter(
				'personnel-supervisor.renew-certificates-and-manage-institutions',
				duty(
					'wages-ledger',
					'3,',
					'登记工资发放台账。',
					'Keep the ledger of wages paid.',
					'responsibility: execute\nsubjects: [personnel]\nacts:\n  - { act: record, of: wages }',
				),
			),
		],
		[
			'who appraises archives keeps them',
			addAfter(
				'archives-officer.appraise-archives',
				duty(
					'keep-archives',
					'4、',
					'保管银行业务档案。',
					'Keep the bank’s business archives.',
					'responsibility: execute\nsubjects: [archives]\nacts:\n  - { act: custody, of: archives }',
				),
			),
		],
		[
			'a new post buys and issues equipment',
			addFile(
				'content/posts/dongtou-postal-bureau/equipment-clerk.mdx',
				newPost(
					'设备管理员',
					'Equipment administrator',
					'dongtou-postal-bureau',
					'equipment-administrator',
					'department: office\n',
					[
						duty(
							'buy',
							'1、',
							'采购终端设备。',
							'Buy terminals.',
							'responsibility: execute\nsubjects: [information-equipment]\nacts:\n  - { act: procure, of: equipment }',
						),
						duty(
							'issue',
							'2、',
							'向网点发放终端设备。',
							'Issue terminals to the outlets.',
							'responsibility: execute\nsubjects: [information-equipment]\nacts:\n  - { act: issue, of: equipment }',
						),
					],
				),
			),
		],
		[
			'the vouchers’ register for who keeps them',
			addAfter(
				'counter-clerk-2.keep-supplies-and-blank-vouchers',
				duty(
					'voucher-register',
					'一、',
					'登记重要空白凭证的领用。',
					'Register the drawing of important blank vouchers.',
					'responsibility: execute\nsubjects: [blank-vouchers]\nacts:\n  - { act: record, of: vouchers }',
				),
			),
		],
	]),
	...defectsOf('control-acts-tagged', TAGS, [
		[
			'keeping seals without a tag',
			reword(
				'counter-clerk-5.tidy-premises',
				'保管营业日戳和业务公章。',
				'Keep the date stamps and the business seal.',
			),
		],
		[
			'destroying archives without a tag',
			reword(
				'branch-head.workplace-hygiene',
				'负责销毁过期的业务档案。',
				'Take charge of destroying expired business archives.',
			),
		],
		[
			'collecting dues without a tag',
			reword('news-officer.keep-media-relations', '负责收缴党费。', 'Take charge of collecting Party dues.'),
		],
		[
			'the tags of custody were taken away',
			swapIn('counter-clerk-4.keep-cash-and-vouchers', ['      - { act: custody, of: cash }\n', '']),
		],
		[
			'a tag that the text does not bear out',
			addField('cash-driver.no-improper-use-of-cash-truck', 'acts:\n  - { act: destroy, of: archives }'),
		],
		[
			'a tag on seals in a canteen duty',
			addField('logistics-administrator.manage-canteen', 'acts:\n  - { act: make, of: seals }'),
		],
		[
			'buying stock without a tag',
			reword(
				'dongtou-office-director.telephone-lines',
				'负责采购全局的办公用品。',
				'Take charge of buying office supplies for the whole bureau.',
			),
		],
		[
			'buying publicity goods without a tag',
			reword(
				'brand-officer.coordinate-sub-brands',
				'负责采购品牌宣传物资。',
				'Take charge of buying goods for brand publicity.',
			),
		],
		[
			'paying cash without a tag',
			reword(
				'dongtou-office-director.coordinate-departments',
				'审批并支付办公室的各项现金开支。',
				'Approve and pay the office’s cash expenses.',
			),
		],
		[
			'keeping blank invoices without a tag',
			reword(
				'beitun-account-manager.marketing-activities',
				'领取、保管并登记空白发票。',
				'Draw, keep and register blank invoices.',
			),
		],
		['the tag on managing files was taken away', cutField('clerical-officer.manage-files', 'acts')],
		[
			'the tag on checking accounts was taken away',
			cutField('branch-general-management.supervise-finance-returns', 'acts'),
		],
		[
			'a tag on paying cash in a news duty',
			addField('news-officer.set-publicity-themes', 'acts:\n  - { act: pay, of: cash }'),
		],
		[
			'a guard keeps cash boxes without a tag',
			swapIn(
				'escort-guard.follow-escort-and-vault-rules',
				['和操作规程。', '和操作规程，妥善保管现金和金库钥匙。'],
				[
					'the operating procedures.',
					'the operating procedures, and keep the cash and the vault’s keys safely.',
				],
			),
		],

		[
			'keeping the seal for others, without a tag',
			reword(
				'dongtou-office-director.coordinate-departments',
				'负责代管公章和法人章。',
				'Keep the official seal and the legal representative’s seal for others.',
			),
		],
		[
			'paying wages monthly without a tag',
			reword(
				'branch-operations-management.manage-projects',
				'按月向临时工发放工资和奖金。',
				'Pay temporary workers their wages and bonuses every month.',
			),
		],
		[
			'counting the stamps in the drawer without a tag',
			reword(
				'counter-clerk-5.tidy-premises',
				'每日营业终了盘点库存邮票。',
				'Take stock of the stamps at the close of business each day.',
			),
		],
		[
			'shredding void vouchers without a tag',
			reword(
				'escort-guard.follow-escort-and-vault-rules',
				'负责粉碎作废的重要空白凭证。',
				'Shred void important blank vouchers.',
			),
		],
		[
			'the cash journal without a tag',
			reword(
				'marketing-director.publicity-plan',
				'负责登记现金日记账。',
				'Enter every item in the cash journal.',
			),
		],
		[
			'the seal is kept by this post, the object first',
			reword(
				'news-officer.keep-media-relations',
				'单位公章由本岗专人保管。',
				'The official seal is kept by this post.',
			),
			['verb-first'],
		],
		[
			'signing applications to use seals without a tag',
			reword(
				'coordination-officer.help-run-office-work',
				'签批各部室的用印申请。',
				'Sign the departments’ applications to use seals.',
			),
			['verb-first'],
		],
		[
			'the tag names the wrong object',
			swapIn('dongtou-archivist.keep-archives-room', ['act: custody, of: archives', 'act: custody, of: cash']),
		],
		[
			'the text moved on, the tags stayed',
			reword(
				'logistics-administrator.buy-store-and-issue-supplies',
				'负责办公楼的绿化。',
				'Take charge of planting around the office building.',
			),
		],
		[
			'collecting League dues each quarter without a tag',
			reword(
				'branch-savings-management.other-temporary-tasks',
				'按季收取团费。',
				'Collect League dues every quarter.',
			),
		],
	]),
];
