import { useQuery } from '@tanstack/react-query';
import * as api from '@/api';

/** CUS-08: the last sale and the sales of twelve months, of a head office alone or with all below it. */
export function useTreeFacts({ id, hasBranches }: api.Account, below: boolean) {
  const trend = useQuery({
    ...api.getAccountSalesTrendOptions({ path: { id }, query: { months: 12, includeBranches: below } }),
    enabled: hasBranches,
  });
  const last = useQuery({
    ...api.listSalesOptions({ query: { accountId: id, includeBranches: true, limit: 1, sort: '-soldOn' } }),
    enabled: hasBranches && below,
  });
  return {
    amount: trend.data?.months.reduce((sum, m) => sum + m.amount, 0),
    lastSaleOn: last.data?.items[0]?.soldOn,
  };
}
