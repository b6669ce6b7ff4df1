import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeCsv } from '../csv.mjs';

const LONGEST_NAME = 200;

/** Strings that break programs go in as names and notes, by file and by form, and come out as they were. */
export async function run({ data, installation, check }) {
  const strings = JSON.parse(readFileSync(join(data, 'blns.json'), 'utf8')).filter((s) => s.trim() !== '');
  const names = strings.map((s) => ([...s].length <= LONGEST_NAME && s.length <= LONGEST_NAME ? s : 'long'));
  const code = (i) => `N${String(i).padStart(4, '0')}`;
  const plan = { kind: 'accounts', columns: { code: 'code', name: 'name', note: 'note' } };
  const job = await installation.import(plan, 'blns.csv', writeCsv(['code', 'name', 'note'], strings.map((s, i) => [code(i), names[i], s])));
  check('every string is taken in from a file', strings.length - job.counts.new, `${strings.length} strings`);
  const imported = await details(installation);
  check('names from the file are as they were', differing(strings, (s, i) => imported.get(code(i))?.name === names[i].trim()));
  check('notes from the file are as they were', differing(strings, (s, i) => imported.get(code(i))?.note === s));

  let refused = 0;
  for (const [i, s] of strings.entries()) {
    // The names are there already, from the file: told so, the form goes on.
    const warned = { acknowledge: ['duplicate_candidates'], reason: 'both ways in' };
    const answer = await installation.send('POST', '/accounts', { json: { code: `F${i}`, name: names[i], note: s, ...warned } });
    if (answer.status !== 201) refused++;
    else {
      const { name, note } = await answer.json();
      if (name !== names[i] || note !== s) refused++;
    }
  }
  check('names and notes of forms are as they were', refused);
}

const differing = (strings, same) => strings.filter((s, i) => !same(s, i)).length;

async function details(installation) {
  const found = new Map();
  for (const { id, code } of await installation.all('/accounts?sort=code'))
    found.set(code, await installation.get(`/accounts/${id}`));
  return found;
}
