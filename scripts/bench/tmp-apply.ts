import { defects } from './defects/all.ts';
import { readContent } from './defects/read.ts';
const c = readContent(process.cwd()); let n=0;
for (const d of defects) { try { c.edit(d); n++; } catch (e) { console.log(d.rule, '|', d.note, '|', String(e)); } }
console.log(n, defects.length);
