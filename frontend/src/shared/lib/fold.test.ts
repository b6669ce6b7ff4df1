import { expect, test } from 'vitest';
import { foldedRanges } from './fold';

const marked = (text: string, q: string) => foldedRanges(text, q).map(([from, to]) => text.slice(from, to));

test.each([
  ['㈱赤木電機', '赤木', ['赤木']],
  ['㈱赤木電機', '(株)赤木電機', ['㈱赤木電機']],
  ['株式会社赤木電機', '㈱赤木', ['赤木']],
  ['アカギデンキ', 'あかぎ', ['アカギ']],
  ['アカギデンキ', 'ｱｶｷﾞ', ['アカギ']],
  ['髙橋製作所', '高橋', ['髙橋']],
  ['石川県金沢市本町3-4', '金沢　本町', ['金沢', '本町']],
  ['富士電機', '赤木', []],
])('CUS-02 in %s the search %s marks %j', (text, q, parts) => expect(marked(text, q)).toEqual(parts));
