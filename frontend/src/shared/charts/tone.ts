const known = new Set(['A', 'B', 'C', 'D', 'E']);
/** The colour of a rank; schemes may name ranks as they like, others share the last colour. */
export const tone = (rank: string | undefined) =>
  rank === undefined ? 'var(--rank-none)' : `var(--rank-${known.has(rank) ? rank : 'E'})`;
