import { defectsOf } from './defect.ts';
import type { Edit } from './defect.ts';
import { addAfter, addField, addFile, cutField, drop, reword, rulebook, setField, swap, swapIn } from './edits.ts';

const R = 'information-equipment-rules';
const N = 'outlet-equipment-norms';
const MORE = [
	'penalty-amount-missing',
	'penalty-payer-unclear',
	'penalty-payer-conflict',
	'penalty-not-monotonic',
	'sanction-without-norm',
	'norm-without-sanction',
	'translation-figures',
	'sanction-polarity',
	'collection-floor',
	'anchor-not-lost',
	'label-gap',
];
const penalty = (id: string, zh: string, en: string, trigger: string, payer: string, consequence: string): string =>
	`id: ${id}\nzh: '${zh}'\nen: '${en}'\nplace: '补记'\nsubjects: [information-equipment]\ntrigger:\n  zh: '${trigger}'\n  en: '${en}'\npayer: ${payer}\nauthority: unknown\nconsequences:\n  - ${consequence}`;
/** Penalties as a field of an article. */
const penalties = (...list: readonly string[]): string =>
	`penalties:\n${list.map((one) => `  - ${one.replaceAll('\n', '\n    ')}`).join('\n')}`;
/** A rulebook whose only article has these penalties. */
const visitorRules = (...list: readonly string[]): string =>
	rulebook('来访登记规则', 'Rules on registering visitors', "'2012-01-01'").replace(
		/ {4}subjects: .*\n/u,
		(field) => `${field}${penalties(...list).replaceAll(/^/gmu, '    ')}\n`,
	);
const work = (id: string, zh: string, en: string): Edit =>
	swap('works', [
		'items:\n',
		`items:\n  - id: ${id}\n    zh: '${zh}'\n    en: '${en}'\n    status: external\n    issuer: unknown\n`,
	]);

export const sanctionDefects = [
	...defectsOf('penalty-amount-missing', MORE, [
		['the fine for dust loses its sum', swapIn(`${R}.dust-on-equipment`, ['amount: 50', 'amount: unknown'])],
		['the percentage is lost', swapIn(`${R}.improper-use-damage`, ['percent: 20', 'percent: unknown'])],
		[
			'the field fines ten times what the text does',
			swapIn(`${R}.dust-on-equipment`, ['amount: 50', 'amount: 500']),
		],
		['the field’s range reaches too far', swapIn(`${R}.careless-treatment`, ['max: 100', 'max: 1000'])],
		['the field takes another share', swapIn(`${R}.improper-use-damage`, ['percent: 20', 'percent: 25'])],
		[
			'what the percentage is taken of is lost',
			swapIn(`${R}.damage-against-rules`, [
				"base:\n              zh: '设备的维修费用。'\n              en: 'The cost of repairing the equipment.'",
				'base: unknown',
			]),
		],
		[
			'the range is taken out',
			swapIn(`${R}.careless-treatment`, ['range: { min: 10, max: 100 }', 'amount: unknown']),
		],
		[
			'a new fine without a sum',
			addAfter(
				`${R}.dust-on-equipment`,
				penalty(
					'smoking-near-equipment',
					'在设备旁吸烟的，予以罚款。',
					'Fine whoever smokes near the equipment.',
					'在设备旁吸烟。',
					'person',
					'form: fine',
				),
			),
		],
		[
			'a fine added to the bans’ sanction',
			swapIn('eight-bans.sanction-for-breach', [
				'      - join: and\n        form: legal-liability',
				'      - join: and\n        form: fine\n        amount: unknown\n      - join: and\n        form: legal-liability',
			]),
		],
		[
			'a percentage of nothing',
			addAfter(
				`${R}.dust-on-equipment`,
				penalty(
					'lost-codes',
					'设备编码脱落不报的，按10%扣罚。',
					'Deduct 10% where a lost equipment code is not reported.',
					'设备编码脱落不报。',
					'person',
					'form: deduction-by-value\n    percent: 10',
				),
			),
		],
		[
			'the fine for misusing the power loses its range',
			swapIn(`${R}.misuse-of-power-supply`, ['range: { min: 100, max: 200 }', 'amount: unknown']),
		],
		[
			'an economic penalty in the norms without a sum',
			addField(
				'outlet-equipment-norms.use-ups-safely',
				"penalties:\n  - id: wrong-wiring\n    zh: '乱接线路的，给予经济处罚。'\n    en: 'Penalise careless wiring economically.'\n    place: '补记'\n    trigger:\n      zh: '乱接线路。'\n      en: 'Wiring the UPS carelessly.'\n    payer: person\n    authority: unknown\n    consequences:\n      - form: economic-penalty",
			),
		],
		[
			'a second sanction of the bans without a sum',
			addAfter(
				'eight-bans.sanction-for-breach',
				"id: fine-for-mail-trading\nzh: '倒买倒卖邮件的，并处罚款。'\nen: 'Fine whoever buys up and resells mail as well.'\nplace: '补记'\ntrigger:\n  zh: '倒买倒卖邮件。'\n  en: 'Buying up and reselling mail.'\npayer: person\nauthority: unknown\nconsequences:\n  - form: fine\n    per: time",
			),
		],
		[
			'repair is charged, and nobody says how much',
			addAfter(
				`${R}.careless-treatment`,
				penalty(
					'scratched-screens',
					'违规操作划伤屏幕的，承担维修费。',
					'Charge for repair where a screen is scratched by operating against the rules.',
					'违规操作，划伤屏幕。',
					'person',
					'form: repair-cost',
				),
			),
		],
		['the line with the sum is deleted', swapIn(`${R}.dust-on-equipment`, ['            amount: 50\n', ''])],
		['a fine of zero as a placeholder', swapIn(`${R}.dust-on-equipment`, ['amount: 50', 'amount: 0'])],
		[
			'a span that ends in a fine',
			addAfter(
				`${R}.dust-on-equipment`,
				penalty(
					'late-repair-report',
					'设备损坏迟报的，给予批评教育直至罚款。',
					'Criticise, up to a fine, whoever reports damage late.',
					'设备损坏迟报。',
					'person',
					'form: criticism\n    upTo: fine',
				),
			),
		],
		[
			'a fine in percent of nothing',
			addAfter(
				`${R}.careless-treatment`,
				penalty(
					'wage-fine',
					'损坏不报的，罚款5%。',
					'Fine 5% where damage is not reported.',
					'损坏不报。',
					'person',
					'form: fine\n    percent: 5',
				),
			),
		],
		[
			'the base of the repair is cut',
			swapIn(`${R}.damage-against-rules`, [
				"            base:\n              zh: '设备的维修费用。'\n              en: 'The cost of repairing the equipment.'\n",
				'',
			]),
		],
		[
			'a second consequence without a sum',
			swapIn(`${R}.damage-against-rules`, [
				'            severity: 2',
				'            severity: 2\n          - join: and\n            form: fine\n            per: time',
			]),
		],
		[
			'the percentage of a deduction by value is cut',
			swapIn(`${R}.misuse-of-power-supply`, ['            percent: 50\n', '']),
		],
	]),
	...defectsOf('penalty-payer-conflict', MORE, [
		[
			'repair falls on the person here, on the unit there',
			setField(`${R}.damage-against-rules`, 'payer', 'leader'),
		],
		[
			'careless damage is repaired by the unit',
			addAfter(
				`${R}.dust-on-equipment`,
				penalty(
					'crashed-terminals',
					'摔落终端造成损坏的，维修费由责任单位支付。',
					'Charge the unit the cost of repair where a terminal is dropped and damaged.',
					'摔落终端，造成损坏。',
					'unit',
					"form: repair-cost\n    percent: 100\n    base:\n      zh: '维修费。'\n      en: 'The cost of repair.'\n    severity: 2",
				),
			),
		],
		[
			'another repair clause names the leader',
			addAfter(
				`${R}.loss-against-rules`,
				penalty(
					'damage-by-liquids',
					'进水损坏设备的，维修费由领导支付。',
					'Charge the leader the cost of repair where liquids damage equipment.',
					'设备进水损坏。',
					'leader',
					"form: repair-cost\n    percent: 100\n    base:\n      zh: '维修费。'\n      en: 'The cost of repair.'\n    severity: 2",
				),
			),
		],
		['the improper-use repair moves to the leader', setField(`${R}.improper-use-damage`, 'payer', 'leader')],
		[
			'unit and person change places',
			[
				setField(`${R}.damage-against-rules`, 'payer', 'person'),
				setField(`${R}.improper-use-damage`, 'payer', 'unit'),
			],
		],
		[
			'damage in moving is repaired by the leader',
			addAfter(
				`${R}.careless-treatment`,
				penalty(
					'damage-by-moving',
					'搬动中损坏设备的，维修费由单位领导支付。',
					'Charge the leader the cost of repair where equipment is damaged in moving.',
					'搬动中损坏设备。',
					'leader',
					"form: repair-cost\n    percent: 100\n    base:\n      zh: '维修费。'\n      en: 'The cost of repair.'\n    severity: 2",
				),
			),
		],
		[
			'dust is paid for by the unit here, by the person there',
			addAfter(
				`${R}.dust-on-equipment`,
				penalty(
					'dusty-cabinets',
					'网点设备积尘明显的，每次扣罚使用人50元。',
					'Fine the user 50 yuan each time dust has plainly gathered on outlet equipment.',
					'网点设备的环境卫生不到位，积尘明显。',
					'person',
					'form: fine\n    amount: 50\n    per: time',
				),
			),
		],
		[
			'loss falls on the person here, on the leader there',
			[
				setField(`${R}.loss-against-rules`, 'payer', 'person'),
				addAfter(
					`${R}.loss-against-rules`,
					penalty(
						'loss-in-moving',
						'搬迁中丢失设备的，按网点设备原价值的50%扣罚单位领导。',
						'Deduct 50% of the original value from the unit’s leader where equipment is lost in moving.',
						'搬迁中丢失设备。',
						'leader',
						"form: deduction-by-value\n    percent: 50\n    base:\n      zh: '网点设备原价值。'\n      en: 'The original value of the outlet equipment.'",
					),
				),
			],
		],
		[
			'one repair moves to the leader in its consequence',
			swapIn(`${R}.improper-use-damage`, [
				'- form: repair-cost',
				'- form: repair-cost\n            payer: leader',
			]),
		],
		[
			'scribbling is paid for by the unit there',
			addAfter(
				`${R}.careless-treatment`,
				penalty(
					'scribbling',
					'在网点设备上乱涂乱画的，每次扣罚责任单位50元。',
					'Fine the unit responsible 50 yuan each time outlet equipment is scribbled on.',
					'在网点设备上乱涂乱画。',
					'unit',
					'form: fine\n    amount: 50\n    per: time',
				),
			),
		],
		[
			'scrapped equipment is paid for by the leader there',
			addAfter(
				`${R}.loss-against-rules`,
				penalty(
					'scrapped',
					'搬运中造成设备报废的，扣罚单位领导设备价值的20%。',
					'Deduct 20% of the value from the unit’s leader where equipment is scrapped in transport.',
					'搬运中造成设备报废。',
					'leader',
					"form: deduction-by-value\n    percent: 20\n    base:\n      zh: '网点设备价值。'\n      en: 'The value of the outlet equipment.'\n    severity: 3",
				),
			),
		],
		[
			'two sanctions of the bans for one ban',
			[
				addAfter(
					'eight-bans.sanction-for-breach',
					penalty(
						'fine-person-stamps',
						'提前销售邮票的，罚款直接责任人500元。',
						'Fine the person directly responsible 500 yuan for selling stamps ahead of time.',
						'提前销售邮票。',
						'person',
						'form: fine\n    amount: 500\n    per: time',
					),
				),
				addAfter(
					'eight-bans.sanction-for-breach',
					penalty(
						'fine-unit-stamps',
						'提前销售邮票的，罚款责任单位500元。',
						'Fine the unit responsible 500 yuan for selling stamps ahead of time.',
						'提前销售邮票。',
						'unit',
						'form: fine\n    amount: 500\n    per: time',
					),
				),
			],
		],
		[
			'two articles of the norms disagree',
			[
				addField(
					`${N}.protect-windows-terminals`,
					penalties(
						penalty(
							'games-person',
							'在终端上安装游戏的，每次罚款操作员100元。',
							'Fine the operator 100 yuan each time games are installed on a terminal.',
							'在终端上安装游戏。',
							'person',
							'form: fine\n    amount: 100\n    per: time',
						),
					),
				),
				addField(
					`${N}.keep-cabinets-and-counters-tidy`,
					penalties(
						penalty(
							'games-unit',
							'在终端上安装游戏软件的，每次罚款所在单位100元。',
							'Fine the unit 100 yuan each time game software is installed on a terminal.',
							'在终端上安装游戏软件。',
							'unit',
							'form: fine\n    amount: 100\n    per: time',
						),
					),
				),
			],
		],
		[
			'a new rulebook contradicts itself',
			addFile(
				'content/rulebooks/visitor-rules.mdx',
				visitorRules(
					penalty(
						'unregistered-person',
						'外来人员未登记的，每次罚款当班人员50元。',
						'Fine the person on duty 50 yuan each time an outsider is not registered.',
						'外来人员未登记。',
						'person',
						'form: fine\n    amount: 50\n    per: time',
					),
					penalty(
						'unregistered-unit',
						'未登记外来人员的，每次罚款单位50元。',
						'Fine the unit 50 yuan each time an outsider is not registered.',
						'未登记外来人员。',
						'unit',
						'form: fine\n    amount: 50\n    per: time',
					),
				),
			),
		],
		[
			'broken in another word',
			addAfter(
				`${R}.dust-on-equipment`,
				penalty(
					'broken-screen',
					'摔坏网点设备的，维修费由单位领导支付。',
					'Charge the leader the cost of repair where outlet equipment is dropped and broken.',
					'摔坏网点设备。',
					'leader',
					"form: repair-cost\n    percent: 100\n    base:\n      zh: '维修费。'\n      en: 'The cost of repair.'",
				),
			),
		],
	]),
	...defectsOf('penalty-not-monotonic', MORE, [
		[
			'scrapped costs less than damaged',
			swapIn(`${R}.misuse-of-power-supply`, ['percent: 50', 'percent: 15'], ['severity: 2', 'severity: 4']),
		],
		[
			'loss costs 10% where scrapping costs 20%',
			swapIn(`${R}.loss-against-rules`, ['percent: unknown', 'percent: 10']),
		],
		[
			'the worse outcome has the smaller fine',
			addAfter(
				`${R}.dust-on-equipment`,
				penalty(
					'repeated-power-misuse',
					'多次违规用电的，每次罚款20元。',
					'Fine 20 yuan each time where the power is misused again and again.',
					'多次违规使用信息电源。',
					'person',
					'form: fine\n    amount: 20\n    per: time\n    severity: 4',
				),
			),
		],
		[
			'repair is charged at half for worse damage',
			swapIn(`${R}.damage-against-rules`, ['percent: 100', 'percent: 40'], ['severity: 2', 'severity: 3']),
		],
		[
			'a deliberate loss costs less',
			addAfter(
				`${R}.loss-against-rules`,
				penalty(
					'deliberate-loss',
					'故意丢弃设备的，按原价值的5%扣罚。',
					'Deduct 5% of the original value where equipment is thrown away.',
					'故意丢弃设备。',
					'person',
					"form: deduction-by-value\n    percent: 5\n    base:\n      zh: '网点设备原价值。'\n      en: 'The original value of the outlet equipment.'\n    severity: 5",
				),
			),
		],
		[
			'a serious case costs less',
			addAfter(
				`${R}.dust-on-equipment`,
				penalty(
					'wrong-operation',
					'违规操作设备的，每次罚款200元；情节严重的，每次罚款100元。',
					'Fine 200 yuan each time equipment is operated against the rules, and 100 yuan each time where it is serious.',
					'违规操作设备。',
					'person',
					"form: fine\n    amount: 200\n    per: time\n  - join: or\n    form: fine\n    amount: 100\n    per: time\n    when:\n      zh: '情节严重的。'\n      en: 'Where it is serious.'",
				),
			),
		],
		[
			'a repeated case costs less',
			addAfter(
				`${R}.careless-treatment`,
				penalty(
					'games-on-terminals',
					'在终端上安装游戏的，每次罚款50元；再次安装的，每次罚款30元。',
					'Fine 50 yuan each time games are installed on a terminal, and 30 yuan each time it happens again.',
					'在终端上安装游戏。',
					'person',
					"form: fine\n    amount: 50\n    per: time\n  - join: or\n    form: fine\n    amount: 30\n    per: time\n    when:\n      zh: '再次安装的。'\n      en: 'Where it happens again.'",
				),
			),
		],
		[
			'dismissal for the mild outcome, a warning for the grave one',
			addAfter(
				`${R}.damage-against-rules`,
				penalty(
					'breaking-the-rules',
					'违规操作设备，造成损坏的，予以开除；造成报废的，给予行政警告。',
					'Dismiss whoever damages equipment by operating it against the rules; give an administrative warning where it is scrapped.',
					'违规操作设备，造成损坏或者报废。',
					'person',
					"form: dismissal\n    when:\n      zh: '造成损坏的。'\n      en: 'Where it is damaged.'\n    severity: 2\n  - join: or\n    form: administrative-warning\n    when:\n      zh: '造成报废的。'\n      en: 'Where it is scrapped.'\n    severity: 3",
				),
			),
		],
		[
			'a fire costs less than a wrong plug',
			addAfter(
				`${R}.misuse-of-power-supply`,
				penalty(
					'fire-by-power',
					'违规使用信息电源，引起火灾的，每次罚款20至50元。',
					'Fine 20 to 50 yuan each time the information power supply is used against the rules and causes a fire.',
					'违规使用信息电源，引起火灾。',
					'person',
					'form: fine\n    range: { min: 20, max: 50 }\n    per: time\n    severity: 5',
				),
			),
		],
		[
			'a sum against a range',
			addAfter(
				`${R}.misuse-of-power-supply`,
				penalty(
					'power-cut',
					'违规用电造成网点停业的，每次罚款50至80元。',
					'Fine 50 to 80 yuan each time misuse of the power closes an outlet.',
					'违规用电，造成网点停业。',
					'person',
					'form: fine\n    range: { min: 50, max: 80 }\n    per: time\n    severity: 3',
				),
			),
		],
		[
			'the third time costs less than the second',
			addAfter(
				`${R}.careless-treatment`,
				penalty(
					'food-on-desk',
					'在台席上饮食的，第一次罚款50元，第二次罚款80元，第三次罚款60元。',
					'Fine 50 yuan the first time, 80 the second and 60 the third for eating at the counter.',
					'在台席上饮食。',
					'person',
					"form: fine\n    amount: 50\n    when:\n      zh: '第一次。'\n      en: 'The first time.'\n  - join: or\n    form: fine\n    amount: 80\n    when:\n      zh: '第二次。'\n      en: 'The second time.'\n  - join: or\n    form: fine\n    amount: 60\n    when:\n      zh: '第三次。'\n      en: 'The third time.'",
				),
			),
		],
		[
			'dismissed for a slight case, on probation for a grave one',
			addAfter(
				'eight-bans.sanction-for-breach',
				penalty(
					'grades',
					'倒买倒卖邮件，情节较轻的，予以开除；情节特别严重的，留用察看。',
					'Dismiss whoever trades mail in a slight case, and place on probation in a very serious one.',
					'倒买倒卖邮件。',
					'person',
					"form: dismissal\n    when:\n      zh: '情节较轻的。'\n      en: 'In a slight case.'\n  - join: or\n    form: probation\n    when:\n      zh: '情节特别严重的。'\n      en: 'In a very serious case.'",
				),
			),
		],
		[
			'on purpose costs less than by neglect',
			addAfter(
				`${R}.careless-treatment`,
				penalty(
					'spill',
					'过失弄湿设备的，罚款100元；故意的，罚款50元。',
					'Fine 100 yuan for wetting equipment by neglect, and 50 on purpose.',
					'弄湿设备。',
					'person',
					"form: fine\n    amount: 100\n    when:\n      zh: '过失的。'\n      en: 'By neglect.'\n  - join: or\n    form: fine\n    amount: 50\n    when:\n      zh: '故意的。'\n      en: 'On purpose.'",
				),
			),
		],
		[
			'a greater loss has the smaller percentage',
			addAfter(
				`${R}.loss-against-rules`,
				penalty(
					'loss-grades',
					'丢失设备的，按原价值的40%扣罚；造成重大损失的，按原价值的30%扣罚。',
					'Deduct 40% of the original value for loss, and 30% where the loss is grave.',
					'丢失设备。',
					'person',
					"form: deduction-by-value\n    percent: 40\n    base:\n      zh: '设备原价值。'\n      en: 'The original value.'\n  - join: or\n    form: deduction-by-value\n    percent: 30\n    base:\n      zh: '设备原价值。'\n      en: 'The original value.'\n    when:\n      zh: '造成重大损失的。'\n      en: 'Where the loss is grave.'",
				),
			),
		],
		[
			'incorrigible, and fined less',
			addAfter(
				`${R}.careless-treatment`,
				penalty(
					'incorrigible',
					'乱插移动设备的，每次罚款100元；屡教不改的，每次罚款50元。',
					'Fine 100 yuan each time for plugging in mobile devices, and 50 each time where warnings don’t help.',
					'乱插移动设备。',
					'person',
					"form: fine\n    amount: 100\n    per: time\n  - join: or\n    form: fine\n    amount: 50\n    per: time\n    when:\n      zh: '屡教不改的。'\n      en: 'Where warnings do not help.'",
				),
			),
		],
	]),
	...defectsOf('penalty-payer-unclear', MORE, [
		['nobody is named for dust', setField(`${R}.dust-on-equipment`, 'payer', 'unknown')],
		['the text fines the unit, the field the person', setField(`${R}.dust-on-equipment`, 'payer', 'person')],
		['nobody is named for carelessness', setField(`${R}.careless-treatment`, 'payer', 'unclear')],
		['nobody is named for improper use', setField(`${R}.improper-use-damage`, 'payer', 'unknown')],
		['nobody is named for damage', setField(`${R}.damage-against-rules`, 'payer', 'unclear')],
		[
			'the bans’ economic penalty has no payer',
			swapIn('eight-bans.sanction-for-breach', [
				'payer: unit-and-person\n        amount',
				'payer: unclear\n        amount',
			]),
		],
		['the general sanction has no payer', setField(`${R}.general-sanction`, 'payer', 'unknown')],
		[
			'a new penalty for wrong operation names nobody',
			addAfter(
				`${R}.careless-treatment`,
				penalty(
					'unreported-damage',
					'设备损坏不报的，每次罚款100元。',
					'Fine 100 yuan each time damaged equipment is not reported.',
					'设备损坏不报。',
					'unclear',
					'form: fine\n    amount: 100\n    per: time',
				),
			),
		],
		[
			'the leaders’ warning names nobody',
			swapIn('eight-bans.sanction-for-breach', ['payer: leader', 'payer: unknown']),
		],
		[
			'a penalty in the norms names nobody',
			addField(
				'outlet-equipment-norms.protect-windows-terminals',
				"penalties:\n  - id: games-installed\n    zh: '安装游戏的，每次罚款100元。'\n    en: 'Fine 100 yuan each time games are installed.'\n    place: '补记'\n    trigger:\n      zh: '安装游戏。'\n      en: 'Installing games.'\n    payer: unknown\n    authority: unknown\n    consequences:\n      - form: fine\n        amount: 100\n        per: time",
			),
		],
		[
			'the scrapped equipment is nobody’s',
			swapIn(`${R}.improper-use-damage`, [
				'form: deduction-by-value',
				'form: deduction-by-value\n            payer: unclear',
			]),
		],
		[
			'probation of whom',
			swapIn('eight-bans.sanction-for-breach', [
				'form: probation\n        payer: person',
				'form: probation\n        payer: unknown',
			]),
		],
		[
			'a second sanction of the bans',
			addAfter(
				'eight-bans.sanction-for-breach',
				penalty(
					'fine-nobody',
					'跨界揽收的，每次罚款500元。',
					'Fine 500 yuan each time mail is collected across boundaries.',
					'跨界揽收。',
					'unknown',
					'form: fine\n    amount: 500\n    per: time',
				),
			),
		],
		[
			'a new rulebook’s fine',
			addFile(
				'content/rulebooks/visitor-rules.mdx',
				visitorRules(
					penalty(
						'unregistered',
						'外来人员未登记的，每次罚款50元。',
						'Fine 50 yuan each time an outsider is not registered.',
						'外来人员未登记。',
						'unclear',
						'form: fine\n    amount: 50\n    per: time',
					),
				),
			),
		],
		[
			'one consequence names somebody, the other doesn’t',
			swapIn(
				`${R}.general-sanction`,
				['payer: leader-or-person', 'payer: unknown'],
				['- form: criticism', '- form: criticism\n            payer: person'],
			),
		],
	]),
	...defectsOf('sanction-without-norm', MORE, [
		[
			'a fine for smoking that no article forbids',
			addAfter(
				`${R}.dust-on-equipment`,
				penalty(
					'smoking',
					'上班吸烟的，罚款50元。',
					'Fine 50 yuan for smoking at work.',
					'上班吸烟。',
					'person',
					'form: fine\n    amount: 50\n    per: time',
				),
			),
		],
		[
			'a fine for being late',
			addAfter(
				`${R}.careless-treatment`,
				penalty(
					'being-late',
					'开会迟到的，罚款20元。',
					'Fine 20 yuan for coming late to a meeting.',
					'开会迟到。',
					'person',
					'form: fine\n    amount: 20\n    per: time',
				),
			),
		],
		[
			'a fine for drinking',
			addAfter(
				`${R}.damage-against-rules`,
				penalty(
					'drinking',
					'值班饮酒的，罚款200元。',
					'Fine 200 yuan for drinking on duty.',
					'值班饮酒。',
					'person',
					'form: fine\n    amount: 200\n    per: time',
				),
			),
		],
		[
			'the article on cleanliness is gone, its fine is not',
			[
				drop(`${R}.daily-care`),
				drop('outlet-equipment-norms.keep-cabinets-and-counters-tidy'),
				drop('outlet-equipment-norms.maintain-printers'),
				drop(`${R}.inspect-at-irregular-times`),
			],
			['translation-terms'],
		],
		[
			'a fine for gambling',
			addAfter(
				`${R}.loss-against-rules`,
				penalty(
					'gambling',
					'在单位赌博的，罚款500元。',
					'Fine 500 yuan for gambling at work.',
					'在单位赌博。',
					'person',
					'form: fine\n    amount: 500\n    per: time',
				),
			),
		],
		[
			'a sanction of the bans for late returns',
			addAfter(
				'eight-bans.sanction-for-breach',
				"id: sanction-for-late-returns\nzh: '报表迟报的，罚款100元。'\nen: 'Fine 100 yuan for late returns.'\nplace: '补记'\ntrigger:\n  zh: '报表迟报。'\n  en: 'Late returns.'\npayer: person\nauthority: unknown\nconsequences:\n  - form: fine\n    amount: 100\n    per: time",
			),
		],
		[
			'a fine for trading shares',
			addAfter(
				`${R}.dust-on-equipment`,
				penalty(
					'trading-shares',
					'上班时间炒股的，每次罚款200元。',
					'Fine 200 yuan each time for trading shares in working hours.',
					'上班时间炒股。',
					'person',
					'form: fine\n    amount: 200\n    per: time',
				),
			),
		],
		[
			'a fine for a second job',
			addAfter(
				`${R}.loss-against-rules`,
				penalty(
					'second-job',
					'擅自在外兼职的，罚款500元。',
					'Fine 500 yuan for taking a second job without leave.',
					'擅自在外兼职。',
					'person',
					'form: fine\n    amount: 500\n    per: once',
				),
			),
		],
		[
			'the bans dismiss for what no ban forbids',
			addAfter(
				'eight-bans.sanction-for-breach',
				"id: dismissal-for-brawling\nzh: '聚众斗殴的，予以开除。'\nen: 'Dismiss whoever takes part in a brawl.'\nplace: '补记'\ntrigger:\n  zh: '聚众斗殴。'\n  en: 'Taking part in a brawl.'\npayer: person\nauthority: unknown\nconsequences:\n  - form: dismissal",
			),
		],
		[
			'the norms fine for coming without a tie',
			addField(
				'outlet-equipment-norms.follow-atm-guide',
				"penalties:\n  - id: no-tie\n    zh: '不系领带的，每次罚款10元。'\n    en: 'Fine 10 yuan each time for coming without a tie.'\n    place: '补记'\n    trigger:\n      zh: '不系领带。'\n      en: 'Coming without a tie.'\n    payer: person\n    authority: unknown\n    consequences:\n      - form: fine\n        amount: 10\n        per: time",
			),
		],
		[
			'a fine for leaking customers’ data',
			addAfter(
				`${R}.dust-on-equipment`,
				penalty(
					'leak-data',
					'泄露客户信息的，罚款1000元。',
					'Fine 1000 yuan for leaking customers’ data.',
					'泄露客户信息。',
					'person',
					'form: fine\n    amount: 1000\n    per: once',
				),
			),
		],
		[
			'a secret cash box, in the bans',
			addAfter(
				'eight-bans.sanction-for-breach',
				penalty(
					'secret-cash',
					'私设小金库的，予以开除。',
					'Dismiss whoever keeps a secret cash box.',
					'私设小金库。',
					'person',
					'form: dismissal',
				),
			),
		],
		[
			'a fine for gifts',
			addField(
				`${N}.use-ups-safely`,
				penalties(
					penalty(
						'gifts',
						'收受客户礼品的，罚款200元。',
						'Fine 200 yuan for taking customers’ gifts.',
						'收受客户礼品。',
						'person',
						'form: fine\n    amount: 200\n    per: once',
					),
				),
			),
		],
		[
			'a new rulebook fines what it doesn’t forbid',
			addFile(
				'content/rulebooks/visitor-rules.mdx',
				visitorRules(
					penalty(
						'no-singing',
						'办公时间唱歌的，每次罚款10元。',
						'Fine 10 yuan each time for singing in office hours.',
						'办公时间唱歌。',
						'person',
						'form: fine\n    amount: 10\n    per: time',
					),
				),
			),
		],
		[
			'the article on codes goes, its fine comes',
			[
				drop(`${R}.report-lost-codes`),
				addAfter(
					`${R}.careless-treatment`,
					penalty(
						'codes',
						'设备编码脱落不报的，每次罚款20元。',
						'Fine 20 yuan each time a lost equipment code is not reported.',
						'设备编码脱落不报。',
						'person',
						'form: fine\n    amount: 20\n    per: time',
					),
				),
			],
		],
	]),
	...defectsOf('norm-without-sanction', MORE, [
		['the general sanction is deleted', drop(`${R}.general-sanction`)],
		[
			'the general sanction is narrowed to fires',
			swapIn(`${R}.general-sanction`, [
				'玩忽职守，违反网点设备管理的有关规定，或者不按操作维护、保养检修规程办事，造成设备事故和经济损失。',
				'造成火灾。',
			]),
			['sanction-without-norm'],
		],
		[
			'a new rulebook article on visitors',
			addAfter(
				'outlet-equipment-norms.follow-atm-guide',
				"id: register-visitors\nlabel: '七、'\nzh: '登记进入机房的外来人员。'\nen: 'Register outsiders who enter the machine room.'\nplace: '补记'\nsubjects: [information-equipment]",
			),
		],
		[
			'a new article on backups',
			addAfter(
				'outlet-equipment-norms.follow-atm-guide',
				"id: keep-backups\nlabel: '七、'\nzh: '备份台席数据。'\nen: 'Back up the counter’s data.'\nplace: '补记'\nsubjects: [information-equipment]",
			),
		],
		['the penalties are taken out altogether', cutField(`${R}.assess-equipment-management`, 'penalties')],
		[
			'a new article on shoe covers',
			addAfter(
				'outlet-equipment-norms.follow-atm-guide',
				"id: wear-shoe-covers\nlabel: '七、'\nzh: '进入机房换穿鞋套。'\nen: 'Put on shoe covers before entering the machine room.'\nplace: '补记'\nsubjects: [hygiene]",
			),
		],
		[
			'a new rulebook without any penalty',
			addFile(
				'content/rulebooks/visitor-rules.mdx',
				rulebook('来访登记规则', 'Rules on registering visitors', "'2012-01-01'"),
			),
		],
		[
			'the general sanction is narrowed to theft',
			swapIn(
				`${R}.general-sanction`,
				[
					'玩忽职守，违反网点设备管理的有关规定，或者不按操作维护、保养检修规程办事，造成设备事故和经济损失的，视情节轻重',
					'盗窃网点设备的，视情节轻重',
				],
				[
					'who neglects their duty, breaks the rules on managing outlet equipment, or breaks the procedures for operating, maintaining, servicing and overhauling it, and so causes an equipment accident and economic loss;',
					'who steals outlet equipment;',
				],
				[
					'玩忽职守，违反网点设备管理的有关规定，或者不按操作维护、保养检修规程办事，造成设备事故和经济损失。',
					'盗窃网点设备。',
				],
				[
					'Neglecting one’s duty, breaking the rules on managing outlet equipment, or breaking the procedures for operating, maintaining, servicing and overhauling it, and so causing an equipment accident and economic loss.',
					'Stealing outlet equipment.',
				],
			),
		],
		[
			'the general sanction no longer names breaches',
			swapIn(
				`${R}.general-sanction`,
				[
					'领导或责任者玩忽职守，违反网点设备管理的有关规定，或者不按操作维护、保养检修规程办事，',
					'领导或责任者玩忽职守，',
				],
				["zh: '玩忽职守，违反网点设备管理的有关规定，或者不按操作维护、保养检修规程办事，", "zh: '玩忽职守，"],
				[
					', breaks the rules on managing outlet equipment, or breaks the procedures for operating, maintaining, servicing and overhauling it, and so causes',
					' and so causes',
				],
				[
					', breaking the rules on managing outlet equipment, or breaking the procedures for operating, maintaining, servicing and overhauling it, and so causing',
					' and so causing',
				],
			),
		],
		[
			'a rulebook with a penalty for one article of two',
			addFile(
				'content/rulebooks/visitor-rules.mdx',
				visitorRules(
					penalty(
						'unregistered',
						'外来人员未登记的，每次罚款当班人员50元。',
						'Fine the person on duty 50 yuan each time an outsider is not registered.',
						'外来人员未登记。',
						'person',
						'form: fine\n    amount: 50\n    per: time',
					),
				).replace(
					/\n---\n$/u,
					"\n  - id: wear-slippers\n    label: '二、'\n    zh: '进机房换拖鞋。'\n    en: 'Put on slippers in the machine room.'\n    place: '补记 · 二、'\n    subjects: [hygiene]\n---\n",
				),
			),
		],
		[
			'the general sanction moves to the other rulebook',
			[
				drop(`${R}.general-sanction`),
				addField(
					`${N}.follow-atm-guide`,
					penalties(
						penalty(
							'general',
							'违反本规范，造成设备事故的，罚款100元。',
							'Fine 100 yuan where a breach of these norms causes an accident.',
							'违反本规范，造成设备事故。',
							'person',
							'form: fine\n    amount: 100\n    per: time',
						),
					),
				),
			],
		],
		[
			'the norms’ new article on fingerprints',
			addAfter(
				`${N}.follow-atm-guide`,
				"id: enrol-fingerprints\nlabel: '七、'\nzh: '新员工录入指纹后方可登录业务系统。'\nen: 'Enrol the fingerprints of new staff before they log in to the business system.'\nplace: '补记'\nsubjects: [production-systems]",
			),
		],
	]),
	...defectsOf(
		'legal-basis-watch',
		[
			...MORE,
			'work-known',
			'reference-exists',
			'translation-terms',
			'verb-first',
			'responsibility-matches-verb',
			'assessment-text-drift',
		],
		[
			[
				'a law is no longer marked as one',
				swap('works', [
					"    zh: '《中华人民共和国邮政法》'\n    en: 'Postal Law of the People’s Republic of China'\n    status: external\n    issuer: unknown\n    legalBasis: true",
					"    zh: '《中华人民共和国邮政法》'\n    en: 'Postal Law of the People’s Republic of China'\n    status: external\n    issuer: unknown",
				]),
			],
			[
				'the other law is no longer marked',
				swap('works', [
					"    zh: '《中华人民共和国商业银行法》'\n    en: 'Commercial Bank Law of the People’s Republic of China'\n    status: external\n    issuer: unknown\n    legalBasis: true",
					"    zh: '《中华人民共和国商业银行法》'\n    en: 'Commercial Bank Law of the People’s Republic of China'\n    status: external\n    issuer: unknown",
				]),
			],
			[
				'a new law without the mark',
				swap('works', [
					'items:\n',
					"items:\n  - id: archives-law\n    zh: '《中华人民共和国档案法》'\n    en: 'Archives Law of the People’s Republic of China'\n    status: external\n    issuer: unknown\n",
				]),
			],
			[
				'a new regulation without the mark',
				swap('works', [
					'items:\n',
					"items:\n  - id: security-regulations\n    zh: '《企业事业单位内部治安保卫条例》'\n    en: 'Regulations on Internal Security'\n    status: external\n    issuer: unknown\n",
				]),
			],
			[
				'another duty cites the postal law',
				[
					addField('counter-clerk.follow-rules-and-procedures', 'works: [postal-law]'),
					reword(
						'counter-clerk.follow-rules-and-procedures',
						'遵守《中华人民共和国邮政法》，正确执行业务处理流程。',
						'Observe the Postal Law of the People’s Republic of China, and follow the business handling procedures correctly.',
					),
				],
			],
			[
				'a ban cites the bank law',
				addField('eight-bans.no-company-funds-for-stamps', 'works: [commercial-bank-law]'),
			],
			[
				'a law on secrets without the mark',
				swap('works', [
					'items:\n',
					"items:\n  - id: state-secrets-law\n    zh: '《中华人民共和国保守国家秘密法》'\n    en: 'Law of the People’s Republic of China on Guarding State Secrets'\n    status: external\n    issuer: unknown\n",
				]),
			],
			[
				'regulations on savings without the mark',
				swap('works', [
					'items:\n',
					"items:\n  - id: savings-regulations\n    zh: '《储蓄管理条例》'\n    en: 'Regulations on Savings'\n    status: external\n    issuer: unknown\n",
				]),
			],
			[
				'an accounting law without the mark',
				swap('works', [
					'items:\n',
					"items:\n  - id: accounting-law\n    zh: '《中华人民共和国会计法》'\n    en: 'Accounting Law of the People’s Republic of China'\n    status: external\n    issuer: unknown\n",
				]),
			],
			[
				'an article of the norms cites the postal law',
				addField('outlet-equipment-norms.use-ups-safely', 'works: [postal-law]'),
			],
			['a law by its short name', work('anti-money-laundering-law', '《反洗钱法》', 'Anti-Money Laundering Law')],
			[
				'interim regulations',
				work('cash-regulations', '《现金管理暂行条例》', 'Interim Regulations on Cash Management'),
			],
			[
				'the law’s implementing rules',
				work('postal-law-rules', '《中华人民共和国邮政法实施细则》', 'Rules for Implementing the Postal Law'),
			],
			[
				'a law with its year',
				work('criminal-law', '《中华人民共和国刑法》（2009年修正）', 'Criminal Law (as amended in 2009)'),
			],
			[
				'a law without marks',
				work('labour-law', '中华人民共和国劳动法', 'Labour Law of the People’s Republic of China'),
			],
			[
				'a duty cites the bank law in its text alone',
				reword(
					'branch-savings-management.manage-accounts-and-vouchers',
					'依照《中华人民共和国商业银行法》管理会计、账务和凭证。',
					'Manage accounting, the accounts and the vouchers by the Commercial Bank Law of the People’s Republic of China.',
				),
			],
			['a sanction cites the postal law', addField('eight-bans.sanction-for-breach', 'works: [postal-law]')],
			['a step of a method cites it', addField('three-natures.service-visits', 'works: [postal-law]')],
		],
	),
];
