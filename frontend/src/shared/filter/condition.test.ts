import { expect, test } from 'vitest';
import { type Condition, chosen, fromLines, lines, prune, withChosen } from './condition';

const rank = { field: 'rank', op: 'in', value: ['A', 'B'] };

test('a chip writes its own line and leaves the others alone', () => {
  const city: Condition = { field: 'city', op: 'contains', value: '金沢' };
  const both = withChosen(fromLines([city]), 'rank', ['A', 'B']);
  expect(both).toEqual({ all: [city, rank] });
  expect(chosen(both, 'rank')).toEqual(['A', 'B']);
  expect(withChosen(both, 'rank', [])).toEqual({ all: [city] });
  expect(withChosen(fromLines([rank]), 'rank', [])).toBeUndefined();
});

test('a tree that is no "all" becomes one line beside a chip', () => {
  const any: Condition = { any: [rank] };
  expect(lines(any)).toEqual([any]);
  expect(withChosen(any, 'industry', ['医療'])).toEqual({
    all: [any, { field: 'industry', op: 'in', value: ['医療'] }],
  });
});

test('what is half filled in is not asked', () => {
  expect(
    prune({
      all: [
        { field: 'city', op: 'contains', value: '' },
        { field: 'lastSaleOn', op: 'empty', value: '2020-01-01' },
        { any: [{ field: 'rank', op: 'in', value: [] }] },
        {
          has: 'sales',
          where: {
            all: [
              { field: 'amount', op: 'ge', value: 1000 },
              { field: '', op: '' },
            ],
          },
        },
        { field: 'monetary', op: 'between', value: [1, ''] },
      ],
    }),
  ).toEqual({
    all: [
      { field: 'lastSaleOn', op: 'empty' },
      { has: 'sales', where: { all: [{ field: 'amount', op: 'ge', value: 1000 }] } },
    ],
  });
  expect(prune({ all: [] })).toBeUndefined();
});
