import { defectsOf } from './defect.ts';
import { addAfter, addField, cutField, duty, reword, swapIn } from './edits.ts';

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
	]),
];
