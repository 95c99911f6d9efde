import type { Bilingual } from '#diagnostics/finding.ts';

/** What a line that can't be read looks like, and what is wrong with it: typing that looks right to its author. */
const SLIPS: readonly (readonly [line: RegExp, message: Bilingual])[] = [
	[
		/^(?:<{7}|={7}|>{7})(?: |$)/u,
		{
			zh: '这是合并版本时留下的标记：两种写法留一种，删掉 <<<<<<<、=======、>>>>>>> 这三行。',
			en: 'This is a mark of an unfinished merge: keep one of the two versions and delete the lines <<<<<<<, ======= and >>>>>>>.',
		},
	],
	[
		/^[ \t]*[^\S \t\r]/u,
		{
			zh: '缩进里有全角空格或不换行空格；全部改成普通空格。',
			en: 'A full-width or no-break space is used for indentation; type plain spaces.',
		},
	],
	[
		/^ *(?:- +)?[\w-]+ *：/u,
		{
			zh: '冒号是全角的“：”；改成半角的“:”，后面空一格。',
			en: 'The colon is a full-width one (：); write “: ”, with a space after it.',
		},
	],
	[
		/^ *(?:- +)?[\w-]+:[^\S \t\r\n]/u,
		{
			zh: '冒号后面是全角空格或不换行空格；改成普通空格。',
			en: 'A full-width or no-break space follows the colon; type a plain one.',
		},
	],
	[/^ *(?:- +)?[\w-]+:\S/u, { zh: '冒号后面要空一格。', en: 'A space is missing after the colon.' }],
	[
		/^ *[－–—−•●]\s*\S/u,
		{ zh: '列表项要以半角的“- ”开头。', en: 'A list item must begin with a plain hyphen and a space: “- ”.' },
	],
	[/^ *-[^\s-]/u, { zh: '列表的“-”后面要空一格。', en: 'A space is missing after the “-” of the list.' }],
];

/** Says which slip a line has, if it has one. */
export function findSlip(line: string): Bilingual | undefined {
	return SLIPS.find(([pattern]) => pattern.test(line))?.[1];
}
