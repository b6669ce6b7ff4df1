import { queryOptions } from '@tanstack/react-query';
import * as api from '@/api';
import { type ListSearch, searchBody } from '@/shared/list/list-search';
import type { PageQuery } from '@/shared/table/use-window';

/** One window into the deals that a search describes. */
export const dealPage =
  (search: ListSearch): PageQuery<api.DealRow> =>
  (offset, limit) => {
    const body = searchBody(search, offset, limit);
    return queryOptions({
      queryKey: ['deals', 'search', body],
      queryFn: async ({ signal }) => (await api.op.searchDeals({ body, signal, throwOnError: true })).data,
    });
  };

export const dealOptions = (id: string) => api.getDealOptions({ path: { id } });
