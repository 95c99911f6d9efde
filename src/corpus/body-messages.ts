import type { Bilingual } from '#diagnostics/finding.ts';

/** Components an MDX body may use, with the attributes each may carry. */
export const BODY_COMPONENTS: Readonly<Record<string, readonly string[]>> = {
	/** Prose of the Chinese editions. */
	Zh: [],
	/** Prose of the English edition. */
	En: [],
	/** A link to a unit by uid. */
	UnitLink: ['uid'],
};

const NO_TAG: Bilingual = {
	zh: '“<”被当成标签的开头；要写小于号，用全角的“＜”',
	en: 'the “<” is taken for the beginning of a tag; for a less-than sign write &lt;',
};

/** What the parser says, and what it means to an author; what stands first is the more special. */
const REASONS: readonly (readonly [reason: RegExp, message: Bilingual])[] = [
	[/to create a comment in MDX/u, { zh: '注释要写成 {/* … */}', en: 'write a comment as {/* … */}' }],
	[/to create a link in MDX/u, { zh: '链接要写成 [文字](地址)', en: 'write a link as [text](address)' }],
	[
		/before attribute value/u,
		{
			zh: '属性的值要放在半角双引号里：<UnitLink uid="…" />',
			en: 'the value of an attribute must stand in straight quotes: <UnitLink uid="…" />',
		},
	],
	[
		/^Unexpected closing slash/u,
		{ zh: '这个收尾的标签前面没有打开的', en: 'nothing is open that this tag could close' },
	],
	[
		/import\/exports/u,
		{
			zh: '这一行以 import 或 export 开头，会被当成程序；换个词开头',
			en: 'a line that begins with import or export is taken for a program; begin it with another word',
		},
	],
	[
		/ expression/u,
		{
			zh: '花括号里的会被当成程序；要写花括号，用全角的“｛｝”',
			en: 'what stands in braces is taken for a program; for a brace write \\{',
		},
	],
	[/^Unexpected (?:character|end of file)/u, NO_TAG],
];

/** Why a tag that is open can't stand so. */
function describeOpen(name: string): Bilingual {
	if (name === 'UnitLink')
		return {
			zh: '<UnitLink> 要自己收尾，写成 <UnitLink uid="…" />',
			en: '<UnitLink> closes itself: write <UnitLink uid="…" />',
		};
	if (Object.hasOwn(BODY_COMPONENTS, name))
		return {
			zh: `<${name}> 在这里打开，没有收尾；<${name}> 和 </${name}> 要各占一行，前后空行`,
			en: `<${name}> opens here and is not closed; put <${name}> and </${name}> each on a line of its own between empty lines`,
		};
	const names = Object.keys(BODY_COMPONENTS);
	return {
		zh: `<${name}> 不能用，可用的组件：${names.join('、')}；不是标签的，用全角的“＜＞”`,
		en: `<${name}> may not stand here, allowed: ${names.join(', ')}; if it is no tag, write &lt; for its “<”`,
	};
}

/** What the parser’s reason means, in plain words; its places are left out. */
export function describeBodyError(reason: string): Bilingual {
	const open = /^Expected a closing tag for `<([^`>]+)>`/u.exec(reason);
	if (open) return describeOpen(open[1] ?? '');
	const wrong = /^Unexpected closing tag `([^`]+)`, expected corresponding closing tag for `([^`]+)`/u.exec(reason);
	if (wrong) {
		const [, tag = '', other = ''] = wrong;
		return { zh: `${tag} 和打开的 ${other} 不成对`, en: `${tag} does not close the ${other} that is open` };
	}
	const plain = reason.replace(/ \(\d+:\d+(?:-\d+:\d+)?\)/gu, '');
	return REASONS.find(([pattern]) => pattern.test(reason))?.[1] ?? { zh: plain, en: plain };
}
