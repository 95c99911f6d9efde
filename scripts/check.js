// Checks the content; npm run check -- --help lists the options.
import { enableCompileCache } from 'node:module';
import { fileURLToPath } from 'node:url';
import { setFlagsFromString } from 'node:v8';

const flags = [
	// Node strips types by WebAssembly: its faster code comes too late to pay. Set in time only by plain JavaScript.
	'--no-wasm-tier-up',
	'--no-wasm-dynamic-tiering',
	// Most code of a check runs too briefly for the last tier of compilation to pay; much of what it reads lives to its end.
	// (--no-regexp-tier-up would save a little more, but set this late it crashes one run in twenty.)
	'--always-sparkplug',
	'--no-use-osr',
	'--no-turbofan',
	'--heap-growing-percent=30',
];
for (const flag of flags) setFlagsFromString(flag);
// Only what is imported from here on comes out of the cache, and without its types.
enableCompileCache(fileURLToPath(new URL('../.cache/code', import.meta.url)));
await import('./checking/main.ts');
