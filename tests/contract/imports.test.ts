import { expect, it } from 'vitest';
import { findImports } from './imports.ts';

it('finds every way a module brings another in', () => {
	const code = [
		"import type { Unit } from '#model/unit.ts';",
		"import { z } from 'zod';",
		"import './side-effect.ts';",
		"export { a } from './a.ts';",
		"const load = () => import('#search/query.ts');",
		"type Later = import('#model/later.ts').Later;",
		"// import { no } from './comment.ts';",
	].join('\n');
	expect(findImports('x.ts', code)).toEqual([
		{ specifier: '#model/unit.ts', typeOnly: true, line: 1 },
		{ specifier: 'zod', typeOnly: false, line: 2 },
		{ specifier: './side-effect.ts', typeOnly: false, line: 3 },
		{ specifier: './a.ts', typeOnly: false, line: 4 },
		{ specifier: '#search/query.ts', typeOnly: false, line: 5 },
		{ specifier: '#model/later.ts', typeOnly: true, line: 6 },
	]);
});

it('reads the front matter and the scripts of an Astro file and nothing between', () => {
	const page = [
		'---',
		"import Layout from '#layouts/Page.astro';",
		'---',
		"<p>import x from './text.ts'</p>",
		'<script>',
		"\timport '../client/search.ts';",
		'</script>',
	].join('\n');
	expect(findImports('page.astro', page)).toEqual([
		{ specifier: '#layouts/Page.astro', typeOnly: false, line: 2 },
		{ specifier: '../client/search.ts', typeOnly: false, line: 6 },
	]);
});
