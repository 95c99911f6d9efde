import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import type { Bilingual, Finding } from '#diagnostics/finding.ts';
import { createFormatFinding } from './format-finding.ts';
import { remarkPlugins } from './markdown.ts';

/** Components an MDX body may use, with the attributes each may carry. */
export const BODY_COMPONENTS: Readonly<Record<string, readonly string[]>> = {
	/** Prose of the Chinese editions. */
	Zh: [],
	/** Prose of the English edition. */
	En: [],
	/** A link to a unit by uid. */
	UnitLink: ['uid'],
};

const SAFE_URL = /^(?:https?:|mailto:|tel:|#|\/|\.{0,2}\/|[\w-]+(?:\/|$|#))/iu;

interface BodyNode {
	type: string;
	name?: string | null;
	value?: string;
	url?: string;
	attributes?: { type: string; name?: string; value?: unknown }[];
	children?: BodyNode[];
	position?: { start: { line: number; column: number } };
}

const processor = unified().use(remarkParse).use(remarkMdx).use(remarkPlugins);

const isComment = (value = ''): boolean => /^\s*(?:\/\*[\s\S]*\*\/\s*)*$/u.test(value);

function complain(node: BodyNode): Bilingual[] {
	switch (node.type) {
		case 'mdxjsEsm':
			return [{ zh: '正文里不能写 import 或 export。', en: 'No import or export may stand in a body.' }];
		case 'mdxFlowExpression':
		case 'mdxTextExpression':
			return isComment(node.value) ? [] : [{ zh: '正文里不能写 { } 表达式。', en: 'No { } expression may stand in a body.' }];
		case 'html':
			return [{ zh: '正文里不能写原始 HTML。', en: 'No raw HTML may stand in a body.' }];
		case 'mdxJsxFlowElement':
		case 'mdxJsxTextElement': {
			const name = node.name ?? '';
			const allowed = Object.hasOwn(BODY_COMPONENTS, name) ? BODY_COMPONENTS[name] : undefined;
			const names = Object.keys(BODY_COMPONENTS).join('、');
			if (!allowed) return [{ zh: `正文里不能用 <${name}>；可用的组件：${names}。`, en: `<${name}> may not stand in a body; allowed: ${names.replaceAll('、', ', ')}.` }];
			return (node.attributes ?? []).flatMap(({ type, name: attribute = '…', value }) => {
				const plain = type === 'mdxJsxAttribute' && allowed.includes(attribute) && typeof value === 'string';
				return plain ? [] : [{ zh: `<${name}> 不能带属性 ${attribute}。`, en: `<${name}> may not carry the attribute ${attribute}.` }];
			});
		}
		case 'link':
		case 'image':
		case 'definition':
			return SAFE_URL.test(node.url ?? '') ? [] : [{ zh: `链接“${node.url ?? ''}”的写法不安全。`, en: `The link "${node.url ?? ''}" is unsafe.` }];
		default:
			return [];
	}
}

/** Tells what in an MDX body is not allowed; a body that can't be parsed is one finding. Nothing of it is run. */
export function checkBody(file: string, body: string, bodyLine: number): Finding[] {
	const findings: Finding[] = [];
	const report = (line: number, column: number, message: Bilingual): void => {
		findings.push(createFormatFinding('body-allowed', { file, line: bodyLine + line - 1, column }, message));
	};
	const walk = (node: BodyNode): void => {
		const { line, column } = node.position?.start ?? { line: 1, column: 1 };
		for (const message of complain(node)) report(line, column, message);
		node.children?.forEach(walk);
	};
	try {
		walk(processor.parse(body) as BodyNode);
	} catch (error) {
		const { line = 1, column = 1, reason = String(error) } = error as { line?: number; column?: number; reason?: string };
		report(line, column, { zh: `正文的 MDX 写法有误：${reason}`, en: `The body is not valid MDX: ${reason}` });
	}
	return findings;
}
