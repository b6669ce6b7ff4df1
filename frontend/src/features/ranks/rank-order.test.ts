import { expect, test } from 'vitest';
import { countMoves, moveOf, rankOrder } from './rank-order';

const share = (rank: string) => ({ rank, accounts: 1, overridden: 0, monetary: 0 });

test('ranks keep the order of the newest run, older names follow', () => {
  expect(
    rankOrder([
      [share('S'), share('A')],
      [share('A'), share('Z')],
    ]),
  ).toEqual(['S', 'A', 'Z']);
});

test('a move is up when it goes towards the first rank', () => {
  expect(moveOf(['S', 'A', 'B'], 'B', 'S')).toBe('up');
  expect(moveOf(['S', 'A', 'B'], 'S', 'A')).toBe('down');
});

test('moves are counted by their direction, and who stayed is not counted', () => {
  const moves = [
    { from: 'A', to: 'A', accounts: 9 },
    { from: 'B', to: 'A', accounts: 2 },
    { from: 'A', to: 'B', accounts: 3 },
    { to: 'B', accounts: 4 },
    { from: 'B', accounts: 5 },
  ];
  expect(countMoves(moves, ['A', 'B'])).toEqual({ up: 2, down: 3, new: 4, gone: 5 });
});
