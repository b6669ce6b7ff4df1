import type * as api from '@/api';

/** Ranks best first: those of the newest distribution, then what only older ones knew. */
export function rankOrder(distributions: readonly (readonly api.RankShare[])[]) {
  const ranks: string[] = [];
  for (const shares of distributions) for (const { rank } of shares) if (!ranks.includes(rank)) ranks.push(rank);
  return ranks;
}

/** The move between two places in the order; none = no rank. */
export function moveOf(ranks: readonly string[], from: string, to: string): 'up' | 'down' | 'same' {
  const step = ranks.indexOf(to) - ranks.indexOf(from);
  return step === 0 ? 'same' : step < 0 ? 'up' : 'down';
}

export const sumOf = (numbers: readonly number[]) => numbers.reduce((sum, n) => sum + n, 0);

export const countMoves = (moves: readonly api.RankMove[], ranks: readonly string[]) => {
  const count = { up: 0, down: 0, new: 0, gone: 0 };
  for (const { from, to, accounts } of moves) {
    if (!from) count.new += accounts;
    else if (!to) count.gone += accounts;
    else {
      const move = moveOf(ranks, from, to);
      if (move !== 'same') count[move] += accounts;
    }
  }
  return count;
};
