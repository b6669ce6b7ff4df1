import { expect, test } from 'vitest';
import { kindOfMove, sentences, titleOf } from './sentences';

test('NEW-11: a text falls into the sentences that can be marked, and nothing of it is lost', () => {
  const text = '新商品の話をした。B社が15%値引き！\n来週また行く';
  expect(sentences(text)).toEqual(['新商品の話をした。', 'B社が15%値引き！\n', '来週また行く']);
  expect(sentences(text).join('')).toBe(text);
  expect(sentences('')).toEqual([]);
});

test('a passage with a price is taken for a move in prices', () => {
  expect(kindOfMove('B社が15%値引き')).toBe('price');
  expect(kindOfMove('担当が替わったらしい')).toBe('other');
  expect(titleOf('  縫い目が\nほつれた ')).toBe('縫い目が ほつれた');
});
