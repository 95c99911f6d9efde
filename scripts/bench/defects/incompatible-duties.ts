import { defectsOf } from './defect.ts';
import { addAfter, addField, duty, reword, swapIn } from './edits.ts';

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
	]),
];
