// Checks the content; npm run check -- --help lists the options.
import { enableCompileCache } from 'node:module';
import { fileURLToPath } from 'node:url';
import { setFlagsFromString } from 'node:v8';

// A check is over before the last tier of compilation pays, and most of what it reads lives to its end.
for (const flag of ['--no-turbofan', '--always-sparkplug', '--max-semi-space-size=32']) setFlagsFromString(flag);
// Only what is imported from here on comes out of the cache, and without its types.
enableCompileCache(fileURLToPath(new URL('../.cache/code', import.meta.url)));
await import('./checking/main.ts');
