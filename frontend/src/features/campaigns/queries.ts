import { queryOptions, useQuery } from '@tanstack/react-query';
import * as api from '@/api';
import { type ListSearch, searchBody } from '@/shared/list/list-search';
import { useMay } from '@/shared/session/me';
import type { PageQuery } from '@/shared/table/use-window';

export const campaignPage =
  (search: ListSearch): PageQuery<api.Campaign> =>
  (offset, limit) => {
    const body = searchBody(search, offset, limit);
    return queryOptions({
      queryKey: ['campaigns', 'search', body],
      queryFn: async ({ signal }) => (await api.op.searchCampaigns({ body, signal, throwOnError: true })).data,
    });
  };

/** What each activity brought, of the deals that the reader may see; undefined while unknown. */
export function useResults() {
  const may = useMay();
  const items = useQuery({ ...api.listCampaignResultsOptions(), enabled: may('deal', 'read') }).data?.items;
  const none = { deals: 0, won: 0, wonAmount: 0 };
  return (id: string) => items && (items.find((one) => one.campaignId === id) ?? none);
}
