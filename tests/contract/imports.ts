import ts from 'typescript';

/** One import, export from, or `import()` of a file. */
export interface Import {
	specifier: string;
	/** Whether only types come in, so that nothing of it is left when the code runs. */
	typeOnly: boolean;
	line: number;
}

const FENCE = /^---\r?\n([\s\S]*?)\r?\n---/;
const SCRIPT = /<script\b[^>]*>([\s\S]*?)<\/script>/g;

/** Every import of a TypeScript or Astro file: of an Astro file, its front matter and its scripts. */
export function findImports(file: string, text: string): Import[] {
	if (!file.endsWith('.astro')) return readModule(text, 0);
	const fence = FENCE.exec(text);
	const scripts = [...text.matchAll(SCRIPT)];
	return [...(fence ? [fence] : []), ...scripts].flatMap((match) => {
		const code = match[1] ?? '';
		const start = match.index + match[0].indexOf(code);
		return readModule(code, text.slice(0, start).split('\n').length - 1);
	});
}

function readModule(code: string, linesBefore: number): Import[] {
	const source = ts.createSourceFile('module.ts', code, ts.ScriptTarget.Latest, true);
	const found: Import[] = [];
	const add = (node: ts.Node, specifier: ts.Node | undefined, typeOnly: boolean) => {
		if (specifier === undefined || !ts.isStringLiteralLike(specifier)) return;
		const { line } = source.getLineAndCharacterOfPosition(node.getStart());
		found.push({ specifier: specifier.text, typeOnly, line: line + 1 + linesBefore });
	};
	const visit = (node: ts.Node): void => {
		if (ts.isImportDeclaration(node)) {
			add(node, node.moduleSpecifier, node.importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword);
		} else if (ts.isExportDeclaration(node)) {
			add(node, node.moduleSpecifier, node.isTypeOnly);
		} else if (ts.isImportTypeNode(node)) {
			add(node, ts.isLiteralTypeNode(node.argument) ? node.argument.literal : undefined, true);
		} else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
			add(node, node.arguments[0], false);
		}
		ts.forEachChild(node, visit);
	};
	visit(source);
	return found;
}
