import { defectsOf, lookAlikesOf } from './defect.ts';
import { reword, swapIn } from './edits.ts';

/** Rules that a duty in quite other words breaks by itself. */
const MORE = [
	'control-acts-tagged',
	'responsibility-matches-verb',
	'assessment-text-drift',
	'criterion-adds-norm',
	'frequency-conflict',
	'frequency-vague',
	'norm-without-sanction',
	'verb-first',
	'exclusion-holds',
];

export const polarityDefects = defectsOf('translation-polarity', MORE, [
	[
		'a “do not” was lost',
		swapIn('cash-driver.no-improper-use-of-cash-truck', ['Do not use the cash truck', 'Use the cash truck']),
	],
	['a “never” was lost', swapIn('eight-bans.no-mail-trading', ['Never buy up and resell', 'Buy up and resell'])],
	[
		'the first of two bans was lost',
		swapIn('eight-bans.no-cheap-or-early-stamps', ['Never sell stamps below', 'Sell stamps below']),
	],
	[
		'people are let in who must be kept out',
		swapIn('dongtou-archivist.confidentiality', [
			'strictly keep people with no business there out of the general archives room',
			'let people from other departments into the general archives room',
		]),
	],
	[
		'the last of three bans was lost',
		swapIn('outlet-equipment-norms.use-ups-safely', ['and do not use kettles', 'and use kettles']),
	],
	[
		'“put no” became “put”',
		swapIn('outlet-equipment-norms.maintain-printers', ['put no odds and ends inside', 'put odds and ends inside']),
	],
	[
		'a ban was lost beside a purpose that keeps its “not”',
		swapIn('information-equipment-rules.use-by-the-manual', ['never operate it', 'operate it']),
	],
	[
		'an exception turned into its opposite',
		swapIn('branch-operations-management.run-other-businesses', [
			', except savings, remittance and insurance',
			', savings, remittance and insurance included',
		]),
	],
	[
		'neither … nor became and … or',
		swapIn('one-two-three-window-service.word-of-account', ['and neither toss nor throw', 'and toss or throw']),
	],
	[
		'a ban of one sentence was lost',
		swapIn('office-essentials.irregular-never', ['Never do what breaks', 'Do what breaks']),
	],
	['errors may arise', swapIn('office-essentials.no-errors-from-me', ['Let no error arise', 'Let errors arise'])],
	[
		'what must not happen may happen',
		swapIn('running-an-office.driver-manners', ['and nothing like pocketing', 'and things like pocketing']),
	],
	[
		'a must became a may',
		reword(
			'information-equipment-rules.keep-technical-records',
			'设备管理员必须把主要的技术档案建在设备管理系统里。',
			'Equipment administrators may set up the main technical records in the equipment management system.',
		),
	],
	[
		'a may became a must',
		swapIn('information-equipment-rules.repair-replaced-equipment', [
			'Repair replaced equipment locally, as may be done where conditions allow, and mark',
			'Replaced equipment must be repaired locally where conditions allow; mark',
		]),
	],
	[
		'a floor became a ceiling',
		swapIn('three-natures.service-monitoring', ['no lower than 86 points', 'no higher than 86 points']),
	],
	['before became after', swapIn('three-natures.inspect-before-opening', ['before opening', 'after opening'])],
	[
		'documents go into public places',
		swapIn('dongtou-document-clerk.confidentiality', ['take no documents into', 'take documents into']),
	],
	[
		'taboo words are to be used',
		swapIn('counter-clerk.star-service-and-manners', ['and never use taboo ones', 'and use taboo ones']),
	],
	['smoking is asked for', swapIn('zhuzhou-phrases.please-no-smoking', ['Please do not smoke', 'Please smoke'])],
	[
		'a reading lost its negations',
		swapIn('escort-guard.keep-labour-discipline', [
			'Not to be late, not to leave early and not to stay away',
			'To be late, to leave early and to stay away',
		]),
	],
	[
		'a criterion punishes what is right',
		swapIn('deputy-director-security.deduct-rules-not-implemented', [
			'has issued are not put into effect',
			'has issued are put into effect',
		]),
	],
	[
		'without approval, and nothing forbids it',
		reword('clerical-officer.manage-files', '未经批准，不得外借档案。', 'Lend out archives without approval.'),
	],
	[
		'a strict ban became leave',
		reword(
			'cash-driver.know-anti-violence-plan',
			'严禁途中让无关人员搭车。',
			'People with other business may ride along on the way.',
		),
	],
	[
		'the exception of those on duty was lost',
		reword(
			'escort-guard.follow-escort-and-vault-rules',
			'除当班守库人员外，任何人不得进入金库。',
			'Let no one enter the vault.',
		),
	],
	[
		'the days off are included',
		reword(
			'logistics-administrator.manage-canteen',
			'每天供应三餐，法定节假日除外。',
			'Serve three meals every day, public holidays included.',
		),
	],
	[
		'at least became at most',
		reword(
			'escort-guard.take-part-in-study',
			'每次押运至少三人同行。',
			'Have at most three people go along on every escort.',
		),
	],
	[
		'a ceiling became a floor',
		reword(
			'counter-clerk-3.keep-cash-and-vouchers',
			'台席留存的现金不得超过5万元。',
			'Keep at least 50,000 yuan of cash at the counter position.',
		),
	],
	[
		'within became after',
		reword(
			'counter-clerk-5.tracing-and-compensation',
			'在3日以内答复用户的查询。',
			'Answer users’ tracing requests after more than 3 days.',
		),
	],
	[
		'by a day became after it',
		reword(
			'financial-business-manager.submit-financial-returns',
			'每月10日前上报金融业务的各类报表。',
			'Submit all kinds of financial business returns after the 10th of each month.',
		),
	],
	[
		'the power is cut too early',
		reword(
			'one-two-three-window-service.tidy-desk-and-position',
			'下班后切断设备电源。',
			'Cut the power of the equipment before work ends.',
		),
	],
	[
		'all became some',
		reword(
			'logistics-administrator.manage-property',
			'每年盘点全部固定资产。',
			'Take stock of some of the fixed assets every year.',
		),
	],
	[
		'two people may, not must',
		reword(
			'branch-head.workplace-hygiene',
			'开启保险柜时，须有两人在场。',
			'Two people may be present when the safe is opened.',
		),
	],
	[
		'leave became a duty',
		reword(
			'logistics-administrator.receive-guests',
			'接待人员可以提前领取餐券。',
			'Reception staff are required to fetch meal vouchers in advance.',
		),
	],
	[
		'a “do not” came in',
		reword(
			'logistics-administrator.manage-hygiene',
			'每天打扫楼道和会议室。',
			'Do not clean the corridors and meeting rooms every day.',
		),
	],
	[
		'an exception came in',
		reword(
			'clerical-officer.register-and-distribute-documents',
			'登记、传阅、分发全行文件。',
			'Register, circulate and distribute the whole bank’s documents, except confidential ones.',
		),
	],
	[
		'what is not permitted is permitted',
		reword(
			'outlet-equipment-norms.follow-atm-guide',
			'不准拆卸自动取款机。',
			'Dismantling the cash machines is permitted.',
		),
	],
	[
		'no fewer became no more',
		reword(
			'three-natures.one-monthly-briefing',
			'局情发布会每次不少于2小时。',
			'Let each briefing on sub-branch affairs last no more than 2 hours.',
		),
	],
	[
		'below became above',
		reword(
			'counter-clerk-3.receive-users',
			'单笔1万元以下的业务由柜台直接办理。',
			'Handle transactions of 10,000 yuan and above directly at the counter.',
		),
	],
	[
		'before handling became after handling',
		reword(
			'counter-clerk-4.handle-postal-business',
			'办理业务之前，核对用户的证件。',
			'Check users’ papers after the business is handled.',
		),
	],
	[
		'“by no means” became “be sure to”',
		reword('running-an-office.logistics-supplies', '切勿重复采购物料。', 'Be sure to buy the materials twice.'),
	],
	[
		'a third person’s signature is accepted',
		reword('counter-clerk.accept-mail-and-account', '任何人不得代签。', 'Anyone may sign for another.'),
	],
	[
		'unless was lost',
		reword(
			'district-branch-head.other-temporary-tasks',
			'除非上级另有安排，按时完成临时任务。',
			'Finish temporary tasks on time as superiors arrange.',
		),
	],
	[
		'one of two sentences lost its ban',
		reword(
			'outlet-equipment-norms.protect-windows-terminals',
			'不得在终端上安装游戏。严禁把终端密码告诉他人。',
			'Install no games on terminals. Tell others the password of the terminal.',
		),
	],
	[
		'at the latest became at the earliest',
		reword(
			'branch-general-management.handle-superior-documents',
			'来文最迟次日送出。',
			'Send incoming documents on the next day at the earliest.',
		),
	],
	[
		'ahead became afterwards',
		reword(
			'coordination-officer.plan-major-meetings',
			'会议材料在会前发放。',
			'Hand out meeting papers after the meeting.',
		),
	],
	[
		'a refusal became an acceptance',
		reword(
			'counter-clerk-5.accept-and-deliver-mail',
			'收寄时不予验视的邮件一律不予收寄。',
			'Accept all mail that is not inspected at acceptance.',
		),
	],
]);

export const polarityLookAlikes = lookAlikesOf('translation-polarity', MORE, [
	[
		'must not be had otherwise',
		reword(
			'logistics-administrator.serve-meetings',
			'不得不加班时，提前报告。',
			'Report in advance when overtime can’t be avoided.',
		),
	],
	[
		'“unceasingly” denies nothing',
		reword('financial-business-manager.meet-production-tasks', '不断改进服务。', 'Keep improving the service.'),
	],
	[
		'without approval not: only with it',
		reword('clerical-officer.manage-files', '未经批准，不得外借档案。', 'Lend out archives only with approval.'),
	],
	[
		'without approval not: first obtain it',
		reword(
			'clerical-officer.manage-files',
			'未经批准，不得外借档案。',
			'Obtain approval before lending out archives.',
		),
	],
	[
		'without approval not: until',
		reword(
			'clerical-officer.manage-files',
			'未经批准不得外借档案。',
			'Keep archives in the room until lending is approved.',
		),
	],
	[
		'a ban by keeping out',
		reword(
			'escort-guard.follow-escort-and-vault-rules',
			'严禁无关人员进入金库。',
			'Keep outsiders out of the vault.',
		),
	],
	[
		'nothing may be left out: complete',
		reword(
			'clerical-officer.register-and-distribute-documents',
			'登记文件，不得遗漏。',
			'Enter every document in the register.',
		),
	],
	[
		'no delay: at once',
		reword('clerical-officer.manage-document-transmission', '传输公文不得拖延。', 'Transmit documents at once.'),
	],
	[
		'not above three days: within',
		reword(
			'counter-clerk-5.tracing-and-compensation',
			'答复查询不得超过3天。',
			'Answer tracing requests within 3 days.',
		),
	],
	[
		'three days ahead: no later than',
		reword(
			'coordination-officer.plan-major-meetings',
			'会议材料至少提前3天发出。',
			'Send out meeting papers no later than 3 days before the meeting.',
		),
	],
	[
		'“the following” is no bound',
		reword('office-essentials.types', '办公室做好以下工作。', 'The office does the following work.'),
	],
	[
		'“the above” is no bound',
		reword(
			'three-natures.democracy-branch-head',
			'营造以上环境，增进与员工的情感。',
			'Create the above environments and grow closer to staff.',
		),
	],
	[
		'what may be false must be reported',
		reword(
			'counter-clerk-3.keep-cash-and-vouchers',
			'对有假币嫌疑的纸币必须登记。',
			'Record every banknote that may be counterfeit.',
		),
	],
	[
		'only staff may: others must not',
		reword(
			'outlet-equipment-norms.protect-windows-terminals',
			'非工作人员不得使用终端。',
			'Only staff may use terminals.',
		),
	],
	[
		'“besides” is no exception',
		reword(
			'logistics-administrator.receive-guests',
			'除做好接待外，还要登记来宾。',
			'Do reception work well and register guests.',
		),
	],
	[
		'besides, without “also”',
		reword(
			'logistics-administrator.receive-guests',
			'除做好接待外，负责登记来宾。',
			'Do reception work well and take charge of registering guests.',
		),
	],
	[
		'first check, then open',
		reword(
			'one-two-three-window-service.one-settlement',
			'开柜前先清点现金。',
			'Open the cash box only after counting the cash.',
		),
	],
	[
		'May is a month',
		reword(
			'financial-business-manager.submit-financial-returns',
			'每年5月底前必须上报金融业务报表。',
			'Submit financial business returns by the end of May every year.',
		),
	],
	[
		'secrets: kept or not disclosed',
		reword(
			'dongtou-document-clerk.printing',
			'打印文件时保守秘密。',
			'Do not disclose secrets when printing documents.',
		),
	],
	[
		'at once: never keep waiting',
		reword(
			'counter-clerk-3.receive-users',
			'接待用户随到随办。',
			'Serve users as they come and never keep them waiting.',
		),
	],
	[
		'remember: do not forget',
		reword(
			'one-two-three-window-service.tidy-desk-and-position',
			'记得关好门窗。',
			'Do not forget to shut doors and windows.',
		),
	],
	[
		'before and after the meeting',
		reword(
			'logistics-administrator.serve-meetings',
			'会前布置会场，会后清场。',
			'Set up the venue before meetings and clear it after them.',
		),
	],
	[
		'no one may sign for another',
		reword('outlet-equipment-norms.follow-atm-guide', '任何人不得代签。', 'No one may sign for another.'),
	],
	[
		'parts, all of them',
		reword(
			'financial-business-manager.other-assigned-tasks',
			'核对报表的各部分。',
			'Check all parts of the return.',
		),
	],
	[
		'property is no “all”',
		reword(
			'logistics-administrator.manage-property',
			'核对房屋的所有权证。',
			'Check the title deeds of premises, some of which are rented.',
		),
	],
	[
		'most, with a few exceptions',
		reword('district-branch-head.other-temporary-tasks', '检查大部分网点。', 'Inspect most outlets.'),
	],
	[
		'paperless',
		reword('clerical-officer.manage-document-transmission', '推行无纸化办公。', 'Promote the paperless office.'),
	],
	[
		'real estate',
		reword('logistics-administrator.manage-property', '管理全行的不动产。', 'Manage the whole bank’s real estate.'),
	],
	[
		'refused',
		reword(
			'counter-clerk-4.handle-postal-business',
			'手续不全的业务不予受理。',
			'Refuse business whose papers are incomplete.',
		),
	],
	[
		'sent back where it falls short',
		reword(
			'clerical-officer.manage-files',
			'把不符合要求的档案退回。',
			'Return archives that fall short of the requirements.',
		),
	],
	[
		'within a margin: under it',
		reword('financial-business-manager.other-assigned-tasks', '误差控制在2%以内。', 'Keep errors under 2%.'),
	],
	[
		'not below: at least',
		reword(
			'financial-business-manager.other-assigned-tasks',
			'准确率不得低于98%。',
			'Reach an accuracy of at least 98%.',
		),
	],
	[
		'not after: by',
		reword(
			'financial-business-manager.submit-financial-returns',
			'报表上报不得迟于每月10日。',
			'Submit returns by the 10th of each month.',
		),
	],
	[
		'must hold a certificate: only holders may',
		reword(
			'counter-clerk-3.receive-users',
			'上柜人员必须持有上岗证。',
			'Only holders of a work permit may serve at the counter.',
		),
	],
	[
		'off limits',
		reword('logistics-administrator.manage-canteen', '库房内禁止吸烟。', 'Smoking is off limits in storerooms.'),
	],
	[
		'free of errors',
		reword(
			'personnel-supervisor.handle-women-and-family-planning',
			'杜绝报表差错。',
			'Keep returns free of errors.',
		),
	],
	['put an end to', reword('branch-head.workplace-hygiene', '杜绝乱扔垃圾的现象。', 'Put an end to littering.')],
	[
		'no customer is turned away',
		reword('counter-clerk-3.receive-users', '热情接待每一位用户。', 'Welcome users warmly; turn no one away.'),
	],
	[
		'“not only … but also”',
		reword('running-an-office.losing-customers', '既要热情，又要准确。', 'Be not only warm but also accurate.'),
	],
	[
		'whether or not',
		reword(
			'three-natures.daily-return-balances',
			'必须检查报表是否平衡。',
			'Check without fail whether or not the return balances.',
		),
	],
	[
		'other tasks: other than these',
		reword('counter-clerk.other-assigned-tasks', '完成其他工作。', 'Do work other than this.'),
	],
	[
		'an emergency store may be used',
		reword(
			'logistics-administrator.receive-guests',
			'应急物资可以就地调用。',
			'Emergency supplies may be drawn on the spot.',
		),
	],
	[
		'so that it may be checked',
		reword('clerical-officer.manage-files', '必须留存底稿备查。', 'Keep the drafts so that they may be checked.'),
	],
	[
		'must be able to',
		reword(
			'counter-clerk-3.receive-users',
			'营业员必须能够解答用户咨询。',
			'Counter clerks must be able to answer users’ inquiries.',
		),
	],
	[
		'a fine above, told from below',
		reword(
			'financial-business-manager.other-assigned-tasks',
			'完成率未达到90%的，限期整改。',
			'Set a time for mending where completion is below 90%.',
		),
	],
	[
		'nothing after hours',
		reword('counter-clerk-4.handle-postal-business', '18时以后不再受理业务。', 'Stop accepting business at 18:00.'),
	],
	[
		'all but one',
		reword(
			'district-branch-head.other-temporary-tasks',
			'除总部外，检查全部网点。',
			'Inspect all outlets but the headquarters.',
		),
	],
]);
