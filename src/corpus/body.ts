import { createRequire } from 'node:module';
import type { Bilingual, Finding } from '#diagnostics/finding.ts';
import type { BodyLink } from '#model/entry.ts';
import { BODY_COMPONENTS, describeBodyError } from './body-messages.ts';
import type * as parser from './body-parser.ts';
import { createFormatFinding } from './format-finding.ts';

const SAFE_URL = /^(?:https?:|mailto:|tel:|#|\.{0,2}\/(?!\/)|[\w-]+(?:\/|$|#))/iu;

interface BodyNode {
	type: string;
	name?: string | null;
	value?: string;
	url?: string;
	attributes?: { type: string; name?: string; value?: unknown }[];
	children?: BodyNode[];
	position?: { start: { line: number; column: number } };
}

const TOO_DEEP: Bilingual = { zh: '正文的层次嵌套太深。', en: 'The body is nested too deeply.' };
/** Quotes and lists within one another beyond anything an author writes; the parser's time grows with the square of them. */
const NESTED = /^(?:[\t >]|[-+*] |\d+[.)] ){200}/u;
const LONGEST_BODY = 100_000;
const LONGEST_LINE = 20_000;

/** What would keep the parser busy for minutes, before it is asked. */
function findObstacle(body: string): { line: number; message: Bilingual } | undefined {
	const lines = body.split('\n');
	const nested = lines.findIndex((line) => NESTED.test(line));
	if (nested >= 0) return { line: nested + 1, message: TOO_DEEP };
	const long = body.length > LONGEST_BODY ? 0 : lines.findIndex(({ length }) => length > LONGEST_LINE);
	if (long < 0) return undefined;
	const message = {
		zh: `正文最多 ${LONGEST_BODY} 字，每行最多 ${LONGEST_LINE} 字。`,
		en: `A body has at most ${LONGEST_BODY} characters and a line at most ${LONGEST_LINE}.`,
	};
	return { line: long + 1, message };
}

const require = createRequire(import.meta.url);
/** The parser is two hundred modules, and most entries have no body. */
const loadParser = () => (require('./body-parser.ts') as typeof parser).processor;

const isComment = (value = ''): boolean => /^\s*(?:\/\*[\s\S]*\*\/\s*)*$/u.test(value);

function complain(node: BodyNode): Bilingual[] {
	switch (node.type) {
		case 'mdxjsEsm':
			return [{ zh: '正文里不能写 import 或 export。', en: 'No import or export may stand in a body.' }];
		case 'mdxFlowExpression':
		case 'mdxTextExpression':
			return isComment(node.value)
				? []
				: [{ zh: '正文里不能写 { } 表达式。', en: 'No { } expression may stand in a body.' }];
		case 'html':
			return [{ zh: '正文里不能写原始 HTML。', en: 'No raw HTML may stand in a body.' }];
		case 'mdxJsxFlowElement':
		case 'mdxJsxTextElement': {
			const name = node.name ?? '';
			const allowed = Object.hasOwn(BODY_COMPONENTS, name) ? BODY_COMPONENTS[name] : undefined;
			const names = Object.keys(BODY_COMPONENTS).join('、');
			if (!allowed)
				return [
					{
						zh: `正文里不能用 <${name}>；可用的组件：${names}。`,
						en: `<${name}> may not stand in a body; allowed: ${names.replaceAll('、', ', ')}.`,
					},
				];
			return (node.attributes ?? []).flatMap(({ type, name: attribute = '…', value }) => {
				const plain = type === 'mdxJsxAttribute' && allowed.includes(attribute) && typeof value === 'string';
				if (plain) return [];
				return type === 'mdxJsxAttribute' && allowed.includes(attribute)
					? [
							{
								zh: `${attribute} 的值要写在引号里：<${name} ${attribute}="…" />。`,
								en: `The value of ${attribute} must stand in quotes: <${name} ${attribute}="…" />.`,
							},
						]
					: [
							{
								zh: `<${name}> 不能带属性 ${attribute}。`,
								en: `<${name}> may not carry the attribute ${attribute}.`,
							},
						];
			});
		}
		case 'image':
		case 'imageReference':
			return [
				{
					zh: '正文里不能放图片：页面不从别处取任何东西；把图里的内容写成文字。',
					en: 'No image may stand in a body, for pages ask nothing of elsewhere: put what it shows into words.',
				},
			];
		case 'link':
		case 'definition':
			return SAFE_URL.test(node.url ?? '')
				? []
				: [{ zh: `链接“${node.url ?? ''}”的写法不安全。`, en: `The link “${node.url ?? ''}” is unsafe.` }];
		default:
			return [];
	}
}

/** The link a node makes, if it makes one. */
function linkOf({ type, name, url, attributes = [] }: BodyNode): Pick<BodyLink, 'kind' | 'to'> | undefined {
	if (type === 'link' || type === 'definition') return { kind: 'url', to: url ?? '' };
	if (name !== 'UnitLink') return undefined;
	const uid = attributes.find((attribute) => attribute.name === 'uid')?.value;
	return { kind: 'unit', to: typeof uid === 'string' ? uid : '' };
}

/** Says why a body can't be parsed, and where in it. Places in the parser's sentence are counted within the body. */
function explain(error: unknown, body: string): { line: number; column: number; message: Bilingual } {
	const {
		line = 1,
		column = 1,
		reason = String(error),
	} = error as { line?: number; column?: number; reason?: string };
	const { zh, en } = describeBodyError(reason);
	const message = { zh: `正文的 MDX 写法有误：${zh}。`, en: `The body is not valid MDX: ${en}.` };
	// At the end of the body the parser gives the tag's place in its sentence alone.
	const [, openLine, openColumn] = /^Expected a closing tag for `[^`]+` \((\d+):(\d+)-/u.exec(reason) ?? [];
	if (openLine !== undefined) return { line: Number(openLine), column: Number(openColumn), message };
	if (!reason.includes('import/exports')) return { line, column, message };
	// It goes on reading below the line that it takes for a program.
	const start = body.split('\n').findLastIndex((text, index) => index < line && /^(?:im|ex)port\b/u.test(text));
	return { line: start < 0 ? line : start + 1, column: start < 0 ? column : 1, message };
}

/** What a body holds beside its prose. */
export interface BodyReading {
	findings: Finding[];
	links: BodyLink[];
}

/** Tells what in an MDX body is not allowed and what it links to; a body that can't be parsed is one finding. Nothing of it is run. */
export function readBody(file: string, body: string, bodyLine: number): BodyReading {
	const findings: Finding[] = [];
	const links: BodyLink[] = [];
	const report = (line: number, column: number, message: Bilingual): void => {
		findings.push(createFormatFinding('body-allowed', { file, line: bodyLine + line - 1, column }, message));
	};
	const walk = (node: BodyNode): void => {
		const { line, column } = node.position?.start ?? { line: 1, column: 1 };
		for (const message of complain(node)) report(line, column, message);
		const link = linkOf(node);
		if (link) links.push({ ...link, line: bodyLine + line - 1, column });
		node.children?.forEach(walk);
	};
	const obstacle = findObstacle(body);
	if (obstacle) {
		report(obstacle.line, 1, obstacle.message);
		return { findings, links };
	}
	try {
		walk(loadParser().parse(body) as BodyNode);
	} catch (error) {
		if (error instanceof RangeError) report(1, 1, TOO_DEEP);
		else {
			const { line, column, message } = explain(error, body);
			report(line, column, message);
		}
	}
	return { findings, links };
}
