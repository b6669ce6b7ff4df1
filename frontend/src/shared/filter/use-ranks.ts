/** The ranks of the active scheme, best first. */
export const useRanks = (): readonly string[] => ['A', 'B', 'C', 'D', 'E'];
