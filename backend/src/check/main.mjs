// Usage: run FOLDER [set ...]. Prints a table of checks; exits non-zero when anything differs.
import { existsSync, readdirSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Installation } from './installation.mjs';

const here = dirname(fileURLToPath(import.meta.url));
const [folder, ...only] = process.argv.slice(2);
if (!folder || !existsSync(folder)) {
  console.error('Where are the data sets? make check-data DATASETS=folder');
  process.exit(2);
}

const names = readdirSync(join(here, 'sets')).map((file) => file.replace('.mjs', ''));
const rows = [];
for (const name of only.length ? only : names) {
  const data = join(resolve(folder), name);
  if (!existsSync(data)) {
    rows.push({ set: name, check: 'data set is there', differences: 1, note: data });
    continue;
  }
  const began = Date.now();
  const check = (what, differences, note = '') => {
    rows.push({ set: name, check: what, differences, note });
    console.log(`${differences ? 'DIFFERS' : 'equal  '} ${name}: ${what} ${note}${differences ? ` (${differences})` : ''}`);
  };
  const { run } = await import(`./sets/${name}.mjs`);
  const installation = await Installation.start();
  try {
    await run({ data, installation, check });
  } catch (error) {
    check(`stopped: ${error.message}`, 1);
  } finally {
    await installation.stop();
  }
  console.log(`        ${name} took ${Math.round((Date.now() - began) / 1000)} s`);
}
console.table(rows);
const wrong = rows.filter((row) => row.differences);
console.log(wrong.length ? `${wrong.length} of ${rows.length} checks differ` : `all ${rows.length} checks are equal`);
process.exit(wrong.length ? 1 : 0);
