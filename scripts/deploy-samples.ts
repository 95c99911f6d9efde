// Writes scripts/deploy/: samples for web servers that send the headers of scripts/headers.ts: npm run deploy-samples.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readArgs } from './args.ts';
import { createServerSamples } from './server-samples.ts';

readArgs({});

mkdirSync('scripts/deploy', { recursive: true });
for (const [file, text] of Object.entries(createServerSamples())) {
	writeFileSync(join('scripts/deploy', file), text);
	console.log(join('scripts/deploy', file));
}
