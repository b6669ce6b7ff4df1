import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { translate } from './words';

const src = join(import.meta.dirname, '../..');
const homes = readdirSync(src, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('ja.json'))
  .map((file) => join(src, dirname(file)));
const leaves = (tree: object, at = ''): string[] =>
  Object.entries(tree).flatMap(([k, v]) => (typeof v === 'string' ? [at + k] : leaves(v, `${at}${k}.`)));
const read = (home: string, file: string) => JSON.parse(readFileSync(join(home, file), 'utf8'));
const holes = (text: string) => [...text.matchAll(/\{\{(\w+)\}\}/g)].map((m) => m[1]).sort();
const leaf = (tree: object, path: string) => path.split('.').reduce<unknown>((t, k) => (t as never)[k], tree) as string;

describe.each(homes)('GEN-06 the words in %s', (home) => {
  const ja = read(home, 'ja.json');
  const en = read(home, 'en.json');
  test('exist in both languages', () => expect(leaves(en).sort()).toEqual(leaves(ja).sort()));
  test('have the same holes in both languages', () => {
    for (const path of leaves(ja)) expect([path, holes(leaf(en, path))]).toEqual([path, holes(leaf(ja, path))]);
  });
});

test('one and many', () => {
  const tree = { days_one: '{{count}} day', days_other: '{{count}} days' };
  expect(translate(tree, 'en', 'days', { count: 1 })).toBe('1 day');
  expect(translate(tree, 'en', 'days', { count: '1,000' })).toBe('1,000 days');
  expect(translate(tree, 'ja', 'days', { count: 1 })).toBe('1 days');
});
