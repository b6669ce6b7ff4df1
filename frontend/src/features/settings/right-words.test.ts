import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import en from './i18n/en.json';
import ja from './i18n/ja.json';

const policy = readFileSync('../backend/src/main/resources/access-policy.txt', 'utf8')
  .split('\n')
  .filter((line) => line.trim() && !/^(#|noun |unowned )/.test(line))
  .map((line) => line.trim().split(/\s+/));

test('every kind of record and action of the policy has a name in both languages', () => {
  for (const words of [ja, en]) {
    expect([...new Set(policy.map(([noun]) => noun!))].filter((noun) => !(noun in words.noun))).toEqual([]);
    expect([...new Set(policy.map(([, action]) => action!))].filter((action) => !(action in words.action))).toEqual([]);
  }
});
