// Fails when the first load of the application grows over its budget. Sizes are gzip -9, in KB.
import { readdirSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';

const budget = { entry: 175, chunk: 120, css: 32 };
const dist = new URL('../dist/', import.meta.url);
const size = (file) => gzipSync(readFileSync(new URL(file, dist)), { level: 9 }).length / 1024;
const html = readFileSync(new URL('index.html', dist), 'utf8');
const first = [...html.matchAll(/(?:src|href)="\/(assets\/[^"]+\.js)"/g)].map((m) => m[1]);
const styles = [...html.matchAll(/href="\/(assets\/[^"]+\.css)"/g)].map((m) => m[1]);
const sum = (files) => files.reduce((total, file) => total + size(file), 0);
const chunks = readdirSync(new URL('assets/', dist))
  .filter((f) => f.endsWith('.js') && !first.includes(`assets/${f}`))
  .map((f) => [f, size(`assets/${f}`)])
  .sort((a, b) => b[1] - a[1]);

const lines = [
  ['entry', sum(first), budget.entry],
  ['css', sum(styles), budget.css],
  [`largest chunk (${chunks[0]?.[0]})`, chunks[0]?.[1] ?? 0, budget.chunk],
];
for (const [name, kb, limit] of lines)
  process.stdout.write(`${kb > limit ? 'OVER' : 'ok  '} ${name}: ${kb.toFixed(1)} KB of ${limit}\n`);
if (process.argv.includes('--all'))
  for (const [name, kb] of chunks) process.stdout.write(`     ${kb.toFixed(1)} ${name}\n`);
process.exit(lines.some(([, kb, limit]) => kb > limit) ? 1 : 0);
