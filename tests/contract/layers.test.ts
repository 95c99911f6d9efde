import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { findImports, type Import } from './imports.ts';

interface Layer {
	/** Layers, or single files of one, that it may import; `type:` before what it may import only as types. */
	layers: readonly string[];
	/** The same for what stands outside `src/`: packages, `node:` and `astro:` modules; a `*` ends a prefix. */
	outside: readonly string[];
}

/** The table that CONTRIBUTING.md speaks of: a layer's own files are always allowed, everything not named is not. */
const LAYERS: Readonly<Record<string, Layer>> = {
	schema: { layers: [], outside: ['zod'] },
	text: { layers: [], outside: ['opencc-js*', 'pinyin-pro', 'stemmer'] },
	model: { layers: ['type:schema', 'text'], outside: ['type:zod', 'qr'] },
	diagnostics: { layers: [], outside: ['node:crypto', 'yaml'] },
	corpus: {
		layers: ['schema', 'model', 'text', 'rules', 'diagnostics'],
		outside: [
			'node:*',
			'zod',
			'js-yaml',
			'yaml',
			'unified',
			'remark-*',
			'mdast*',
			'astro',
			'astro:content',
			'type:vite',
		],
	},
	rules: { layers: ['model', 'text', 'diagnostics'], outside: [] },
	search: { layers: ['model', 'text'], outside: ['node:*', 'pagefind', 'type:astro'] },
	components: {
		layers: ['model', 'search/kinds.ts', 'type:diagnostics', 'type:corpus/consistency.ts', 'client', 'styles'],
		outside: [],
	},
	layouts: { layers: ['model', 'components', 'client', 'styles'], outside: ['type:astro/types'] },
	pages: {
		layers: ['corpus/astro.ts', 'corpus/pages.ts', 'layouts', 'components', 'model', 'search', 'styles'],
		outside: ['astro', 'astro:content'],
	},
	client: { layers: ['search', 'model', 'text', 'styles'], outside: [] },
	styles: { layers: [], outside: [] },
	'content.config.ts': { layers: ['schema', 'corpus/loader.ts'], outside: ['astro:content', 'astro/zod'] },
	'middleware.ts': { layers: ['text'], outside: ['astro', 'astro:middleware'] },
};

/** `#layer/file.ts` without its `#`, or undefined for what stands outside `src/`. */
function inside(specifier: string): string | undefined {
	return specifier.startsWith('#') ? specifier.slice(1) : undefined;
}

/** Whether a name of the table means a file of a layer, or a package. */
function covers(name: string, target: string): boolean {
	if (name.endsWith('*')) return target.startsWith(name.slice(0, -1));
	return name === target || (!name.includes('.') && target.startsWith(`${name}/`));
}

/** Why a layer may not import something, or undefined where it may. */
function findFault(layer: string, { specifier, typeOnly }: Import): string | undefined {
	const rules = LAYERS[layer];
	if (rules === undefined) return `no layer is called ${layer}`;
	if (specifier.startsWith('.')) return undefined; // kept inside its folder by another test
	const target = inside(specifier);
	const allowed = target === undefined ? rules.outside : rules.layers;
	if (allowed.some((name) => covers(name, target ?? specifier))) return undefined;
	const asType = allowed.some((name) => name.startsWith('type:') && covers(name.slice(5), target ?? specifier));
	if (!asType) return `${layer} may not import ${specifier}`;
	return typeOnly ? undefined : `${layer} may import only types from ${specifier}`;
}

const files = globSync('src/**/*.{ts,astro}').filter((file) => !file.endsWith('.d.ts'));
const imports = files.flatMap((path) => {
	const file = path.replaceAll('\\', '/');
	const [, layer = ''] = file.split('/');
	return findImports(file, readFileSync(file, 'utf8')).map((found) => ({ file, layer, ...found }));
});

describe('the layers of src', () => {
	it('import only what the table allows', () => {
		const faults = imports.flatMap(({ file, layer, ...found }) => {
			const fault = findFault(layer, found);
			return fault === undefined ? [] : [`${file}:${found.line}: ${fault}`];
		});
		expect(faults).toEqual([]);
	});

	it('reach other layers by #layer/file.ts and their own files by a relative path', () => {
		const faults = imports.flatMap(({ file, layer, specifier, line }) => {
			const url = new URL(specifier, `file:///${file}`);
			const climbsOut = specifier.startsWith('.') && !url.pathname.startsWith(`/src/${layer}/`);
			const ownLayer = inside(specifier)?.split('/')[0] === layer;
			const topLevel = file.split('/').length === 2; // src/middleware.ts and its like have no folder of their own
			return (climbsOut && !topLevel) || ownLayer ? [`${file}:${line}: ${specifier}`] : [];
		});
		expect(faults).toEqual([]);
	});

	it('keep each rule apart from the others', () => {
		const listed = imports.filter(({ file, typeOnly }) => file === 'src/rules/index.ts' && !typeOnly);
		const registered = new Set(listed.map(({ specifier }) => specifier));
		expect(registered.size).toBeGreaterThan(0);
		const faults = imports
			.filter(
				({ file }) => file !== 'src/rules/index.ts' && registered.has(`./${file.slice('src/rules/'.length)}`),
			)
			.filter(({ specifier }) => registered.has(specifier));
		expect(faults.map(({ file, line, specifier }) => `${file}:${line}: ${specifier}`)).toEqual([]);
	});

	it('were all looked at', () => {
		const seen = new Set(files.map((file) => file.split(/[\\/]/)[1]));
		const expected = [
			'schema',
			'text',
			'model',
			'diagnostics',
			'corpus',
			'rules',
			'components',
			'layouts',
			'pages',
		];
		expect(expected.filter((layer) => !seen.has(layer))).toEqual([]);
		expect(imports.length).toBeGreaterThan(100);
		expect(imports.some(({ file }) => file.endsWith('.astro'))).toBe(true);
	});
});

describe('the table', () => {
	const value = (specifier: string): Import => ({ specifier, typeOnly: false, line: 1 });

	it('lets types through where values are not', () => {
		expect(findFault('components', value('#diagnostics/finding.ts'))).toContain('only types');
		expect(findFault('components', { ...value('#diagnostics/finding.ts'), typeOnly: true })).toBeUndefined();
	});

	it('lets pages read the corpus through its page files alone', () => {
		expect(findFault('pages', value('#corpus/astro.ts'))).toBeUndefined();
		expect(findFault('pages', value('#corpus/disk.ts'))).toBe('pages may not import #corpus/disk.ts');
	});

	it('turns away what it does not name', () => {
		expect(findFault('model', value('node:fs'))).toBe('model may not import node:fs');
		expect(findFault('helpers', value('zod'))).toBe('no layer is called helpers');
	});
});
