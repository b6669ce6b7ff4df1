import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { verbOf } from './verbs';

const backend = join(import.meta.dirname, '../../../../backend/src/main/java');

/** The first text among the arguments of a call that writes to the journal is the verb. */
function verbsIn(source: string) {
  const found = [];
  for (const call of source.matchAll(/\b(?:journal\.record(?:Personal)?|record|write|noted|follow)\(/g)) {
    const start = (call.index ?? 0) + call[0].length;
    let [end, depth] = [start, 1];
    while (depth > 0 && end < source.length) depth += { '(': 1, ')': -1 }[source[end++] as string] ?? 0;
    const verb = source.slice(start, end).match(/"([a-z]+(?:[A-Z][a-z]+)*)"/);
    if (verb) found.push(verb[1] as string);
  }
  return found;
}

test('every verb that the journal writes has a word on the screen', () => {
  const files = readdirSync(backend, { recursive: true, encoding: 'utf8' }).filter((f) => f.endsWith('.java'));
  const sources = files.map((f) => readFileSync(join(backend, f), 'utf8'));
  const written = new Set(sources.filter((s) => /\bjournal\.record/.test(s)).flatMap(verbsIn));
  expect([...written]).toEqual(expect.arrayContaining(['created', 'postEnded', 'rankOverridden', 'rankIncluded']));
  expect([...written].filter((verb) => !verbOf(verb))).toEqual([]);
});
