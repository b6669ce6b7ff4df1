import { useQuery } from '@tanstack/react-query';
import * as api from '@/api';

/** The rank with its values; a branch that inherits it shows those of its head office. */
export function useRankFacts({ id, rank }: api.Account): api.AccountRank {
  const history = useQuery({ ...api.getRankHistoryOptions({ path: { id } }), enabled: rank.inherited });
  const values = rank.inherited ? history.data?.items[0]?.values : undefined;
  return values ? { ...rank, ...values } : rank;
}
