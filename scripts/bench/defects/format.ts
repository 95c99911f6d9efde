import { defectsOf } from './defect.ts';
import { addField, addFile, addProse, minimal, rulebook, setField, swap, swapIn } from './edits.ts';

// A broken file takes its page and all that points to it out of the corpus.
const GONE = [
	'collection-floor',
	'anchor-not-lost',
	'supersession-targets',
	'reference-exists',
	'headcount-matches',
	'role-variants',
	'mandate-unassigned',
	'support-without-lead',
	'prohibition-touches-post',
	'overload',
	'two-leads',
	'twin-polarity',
	'post-name-drift',
	'sanction-without-norm',
];

export const formatDefects = [
	...defectsOf('file-readable', GONE, [
		[
			'a collection’s folder is misspelt',
			addFile('content/post/bank-office/teller.mdx', '---\ntitle: { zh: 柜员 }\n---\n'),
		],
		[
			'a file with capitals in its name',
			addFile('content/posts/bank-office/Teller.mdx', '---\ntitle: { zh: 柜员 }\n---\n'),
		],
		[
			'a file named in Chinese',
			addFile('content/posts/beitun-postal-bureau/出纳.mdx', '---\ntitle: { zh: 出纳 }\n---\n'),
		],
		['a file at the top that is no record', addFile('content/notes.mdx', '---\ntitle: { zh: 备忘 }\n---\n')],
		[
			'a name with a space in it',
			addFile('content/guides/office essentials 2.mdx', '---\ntitle: { zh: 办公室 }\n---\n'),
		],
		[
			'a folder that was made for drafts',
			addFile('content/old/branch-head.mdx', '---\ntitle: { zh: 支局长 }\n---\n'),
		],
		[
			'a file name joined by an underscore',
			addFile('content/guides/office_notes.mdx', '---\ntitle: { zh: 办公札记 }\n---\n'),
		],
		[
			'a folder with capitals',
			addFile('content/posts/Bank-Office/receptionist.mdx', '---\ntitle: { zh: 前台 }\n---\n'),
		],
		[
			'a full-width digit in a file name',
			addFile('content/rulebooks/vault-rules２.mdx', '---\ntitle: { zh: 金库规则 }\n---\n'),
		],
		[
			'a collection that nobody knows',
			addFile('content/notices/holiday.mdx', '---\ntitle: { zh: 放假通知 }\n---\n'),
		],
		[
			'a copy made by the file manager',
			addFile(
				'content/posts/bank-office/cash-driver - 副本.mdx',
				minimal('驾驶员', 'bank-office', 'office-staff'),
			),
		],
		['a second download', addFile('content/vocabulary/terms (1).mdx', '---\nvocabulary: terms\n---\n')],
		[
			'two hyphens',
			addFile('content/posts/bank-office/night--guard.mdx', minimal('夜班', 'bank-office', 'office-staff')),
		],
		[
			'a collection in capitals',
			addFile('content/Rulebooks/counter-rules.mdx', rulebook('柜台守则', 'Counter rules', "'2012-01-01'")),
		],
		['a record’s name without its s', addFile('content/waiver.mdx', '---\nwaivers: []\n---\n')],
		[
			'a hyphen at the end',
			addFile('content/posts/bank-office/guard-.mdx', minimal('夜班', 'bank-office', 'office-staff')),
		],
		['the office’s lock file', addFile('content/posts/bank-office/~$guard.mdx', '')],
		[
			'another dot',
			addFile('content/posts/bank-office/guard.v2.mdx', minimal('夜班', 'bank-office', 'office-staff')),
		],
	]),
	...defectsOf('yaml-syntax', GONE, [
		['a quotation mark is not closed', swap('cash-driver', ["zh: '运钞车驾驶员'", "zh: '运钞车驾驶员"])],
		[
			'an apostrophe inside single quotes',
			swap('branch-head', ["en: 'Branch head'", "en: 'Head of the branch's office'"]),
		],
		['a line is indented by a tab', swap('eight-bans', ["  en: 'Eight bans", "\ten: 'Eight bans"])],
		['a field is written twice', swap('zhuzhou-phrases', ['declared: 50', 'declared: 50\ndeclared: 20'])],
		['the closing line is lost', swap('dongtou-postal-bureau', ['\n---\n', '\n'])],
		[
			'a text begins with a colon and stands unquoted',
			swap('outlet-equipment-norms', ["zh: '安全使用UPS电源：", "zh: 安全使用: UPS电源: '"]),
		],
		[
			'an alias stands in for a repeated list',
			swap('branch-operations-management', [
				'subjects: [planning, revenue]',
				'subjects: &plan [planning, revenue]',
			]),
		],
		[
			'a list in brackets is not closed',
			swapIn('escort-guard.take-part-in-study', ['subjects: [training]', 'subjects: [training']),
		],
		[
			'a full-width colon after a field’s name',
			swap('logistics-administrator', ["  zh: '后勤管理员'", "  zh：'后勤管理员'"]),
		],
		[
			'a unit gives its English twice',
			addField('dongtou-secretary.postal-news', "en: 'Take charge of postal news.'"),
		],
		['a tag stands before a value', swap('news-officer', ['headcount: unknown', 'headcount: !number 2'])],
		[
			'the opening line is lost',
			swap('running-an-office', ['---\ntitle:', 'title:']),
			['term-defined', 'label-two-meanings'],
		],
		[
			'unquoted English with a colon',
			swapIn('cash-driver.no-improper-use-of-cash-truck', [
				"en: 'Do not use the cash truck against the rules.'",
				'en: Do not use the truck: not even once.',
			]),
		],
		[
			'a value that begins with an asterisk',
			swapIn('cash-driver.no-improper-use-of-cash-truck', [
				"en: 'Do not use the cash truck against the rules.'",
				'en: *Do not* use the cash truck.',
			]),
		],
		[
			'a value that begins with a bracket',
			swapIn('cash-driver.no-improper-use-of-cash-truck', [
				"zh: '不得违规使用运钞车。'",
				'zh: [重要]不得违规使用运钞车。',
			]),
		],
		[
			'a value that begins with a percent sign',
			swapIn('cash-driver.no-improper-use-of-cash-truck', [
				"en: 'Do not use the cash truck against the rules.'",
				'en: %20 of trips',
			]),
		],
		[
			'one space too few before a field',
			swapIn('branch-head.workplace-hygiene', ["    en: 'Take charge", "   en: 'Take charge"]),
		],
		[
			'a path in double quotes',
			swap('cash-driver', ["place: 'I. Job responsibilities · (VII) · 4'", 'place: "C:\\docs\\duties"']),
		],
		[
			'the marks of a merge',
			swap('branch-head', ['order: 1\n', '<<<<<<< HEAD\norder: 1\n=======\norder: 2\n>>>>>>> theirs\n']),
		],
		[
			'a dash without its space',
			swap('cash-driver', ['  - id: no-improper-use-of-cash-truck', '  -id: no-improper-use-of-cash-truck']),
		],
		[
			'full-width quotation marks half closed',
			swapIn('cash-driver.no-improper-use-of-cash-truck', [
				"zh: '不得违规使用运钞车。'",
				"zh: '不得违规使用运钞车。’",
			]),
		],
		['a closing line with a dash too few', swap('dongtou-postal-bureau', ['\n---\n', '\n--\n'])],
		[
			'a value that begins with an at sign',
			swap('cash-driver', ["place: 'I. Job responsibilities · (VII) · 4'", 'place: @page 2']),
		],
	]),
	...defectsOf('schema', GONE, [
		['a field name is misspelt', swapIn('escort-guard.follow-escort-and-vault-rules', ['subjects:', 'subject:'])],
		['a value that is not in the list', setField('brand-officer.govern-group-brand', 'responsibility', 'leader')],
		['a required field is left out', setField('counter-clerk-3.receive-users', 'place')],
		['a word where a number belongs', swap('branch-operations-management', ['headcount: 1', "headcount: '一人'"])],
		[
			'a day that does not exist',
			swap('eight-bans', ["effectiveFrom: '2007-08-01'", "effectiveFrom: '2007-02-30'"]),
		],
		['a text where a list belongs', setField('one-two-three-window-service.one-ahead', 'subjects', 'hygiene')],
		['an unknown field', addField('office-essentials.window', 'importance: high')],
		[
			'a responsibility in Chinese',
			setField('beitun-account-manager.marketing-activities', 'responsibility', '执行'),
		],
		[
			'a day written with slashes',
			swap('eight-bans', ["effectiveFrom: '2007-08-01'", "effectiveFrom: '2007/08/01'"]),
		],
		['a headcount of none', swap('branch-operations-management', ['headcount: 1', 'headcount: 0'])],
		[
			'a range written from high to low',
			swapIn('information-equipment-rules.careless-treatment', [
				'range: { min: 10, max: 100 }',
				'range: { min: 100, max: 10 }',
			]),
		],
		[
			'an inferred name without a reason',
			swap('clerical-officer', ['titleStatus: printed', 'titleStatus: inferred']),
		],
		[
			'an act without its object',
			swapIn('branch-savings-management.batch-transactions', [
				'{ act: process, of: business }',
				'{ act: process }',
			]),
			['exclusion-holds'],
		],
		['a day in Chinese', swap('eight-bans', ["effectiveFrom: '2007-08-01'", "effectiveFrom: '2007年8月1日'"])],
		['a label that is a number', setField('cash-driver.know-anti-violence-plan', 'label', '4')],
		[
			'a full-width comma in a list',
			setField('cash-driver.no-improper-use-of-cash-truck', 'subjects', '[vehicles，escort]'),
		],
		[
			'a responsibility with a capital',
			setField('cash-driver.know-anti-violence-plan', 'responsibility', 'Execute'),
		],
		['a duty without subjects', setField('cash-driver.know-anti-violence-plan', 'subjects', '[]')],
		['half a person', swap('branch-operations-management', ['headcount: 1', 'headcount: 0.5'])],
		['a gap that says false', addField('cash-driver.know-anti-violence-plan', 'gap: false')],
		[
			'an id with an underscore',
			swap('cash-driver', ['- id: know-anti-violence-plan', '- id: know_anti_violence_plan']),
		],
		[
			'a period that is no word of the list',
			swapIn('branch-head.monthly-analysis-meeting', ['per: month', 'per: monthly']),
		],
		[
			'points with one end',
			swapIn('deputy-director-personnel.deduct-untrue-appraisal', [
				'points: { min: 3, max: 5 }',
				'points: { min: 3 }',
			]),
		],
		[
			'a text that is empty',
			swapIn('cash-driver.no-improper-use-of-cash-truck', ["zh: '不得违规使用运钞车。'", "zh: ' '"]),
		],
		['displaces “none”', swap('eight-bans', ['supersedes: unknown', 'supersedes: none'])],
		['a field of another unit', addField('eight-bans.no-mail-trading', 'responsibility: lead')],
		['a term in a list of acts', addField('cash-driver.know-anti-violence-plan', 'acts: [check]')],
	]),
	...defectsOf('body-allowed', GONE, [
		['a script in the prose', addProse('cash-driver', '<script>alert(1)</script>')],
		['an import', addProse('branch-head', "import Chart from './chart.astro'")],
		['an expression', addProse('eight-bans', '本页共 {1 + 1} 条。')],
		['raw HTML', addProse('zhuzhou-phrases', '<div style="color:red">注意</div>')],
		['a link that runs code', addProse('office-essentials', '[点这里](javascript:alert(1))')],
		['an export', addProse('three-natures', 'export const year = 2026;')],
		[
			'a frame from elsewhere',
			addProse('information-equipment-rules', '<iframe src="https://example.com"></iframe>'),
		],
		['a comment kept from a web page', addProse('logistics-administrator', '<!-- 2026年3月改过 -->')],
		['a line break in HTML', addProse('dongtou-secretary', '上午值班。<br>下午休息。')],
		['a picture in HTML', addProse('bank-office', '<img src="/office.png" alt="办公室平面图" />')],
		['a link that holds its own page', addProse('three-natures', '[附表](data:text/html;base64,PGI+)')],
		['a component that nobody made', addProse('outlet-equipment-norms', '<Checklist items="6" />')],
		[
			'a name taken from the data',
			addProse('branch-savings-management', '本岗位为{frontmatter.title}。'),
			['exclusion-holds'],
		],
		['a picture', addProse('cash-driver', '![路线图](/route.png)')],
		['a weight below five kilograms', addProse('counter-clerk', '重量<5公斤的，按小包收寄。')],
		['words in braces', addProse('branch-head', '{详见附件}')],
		['a link in HTML', addProse('eight-bans', '<a href="https://example.com">官网</a>')],
		['a script through an address', addProse('office-essentials', '[看](vbscript:msgbox)')],
		[
			'a unit link that runs code',
			addProse('three-natures', '<UnitLink uid="three-natures.one-greeting" onclick="alert(1)" />'),
		],
		['a unit link by an expression', addProse('three-natures', '<UnitLink uid={"three-natures.one-greeting"} />')],
		[
			'a unit link that is not closed',
			addProse('zhuzhou-phrases', '<UnitLink uid="zhuzhou-phrases.come-again">再来'),
		],
		['a film', addProse('running-an-office', '<video src="/a.mp4"></video>')],
		['spread attributes', addProse('brand-officer', '<UnitLink {...frontmatter} />')],
		['a style', addProse('logistics-administrator', '<style>p{color:red}</style>')],
	]),
];
