import { queryOptions } from '@tanstack/react-query';
import * as api from '@/api';
import { type ListSearch, searchBody } from '@/shared/list/list-search';
import type { PageQuery } from '@/shared/table/use-window';

/** One window into the sales that a search describes. */
export const salePage =
  (search: ListSearch): PageQuery<api.SaleRow> =>
  (offset, limit) => {
    const body = searchBody(search, offset, limit);
    return queryOptions({
      queryKey: ['sales', 'search', body],
      queryFn: async ({ signal }) => (await api.op.searchSales({ body, signal, throwOnError: true })).data,
    });
  };

export const saleOptions = (id: string) => api.getSaleOptions({ path: { id } });
