import { generateContent } from './bench/generate.ts';
import { mkdirSync, rmSync } from 'node:fs';
const [root, n] = process.argv.slice(2);
rmSync(root, { recursive: true, force: true });
mkdirSync(root, { recursive: true });
console.log(generateContent(root, Number(n)));
