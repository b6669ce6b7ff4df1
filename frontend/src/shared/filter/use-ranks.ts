import { useQuery } from '@tanstack/react-query';
import * as api from '@/api';

const usual = ['A', 'B', 'C', 'D', 'E'];

/** The ranks of the active scheme, best first; the usual letters before there is one. */
export function useRanks(): readonly string[] {
  const schemes = useQuery({ ...api.listRankSchemesOptions(), staleTime: 10 * 60_000 }).data?.items;
  return schemes?.find((s) => s.state === 'active')?.bands.map((b) => b.rank) ?? usual;
}
