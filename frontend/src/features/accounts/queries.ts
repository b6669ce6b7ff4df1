import { queryOptions } from '@tanstack/react-query';
import * as api from '@/api';
import { type ListSearch, searchBody } from '@/shared/list/list-search';
import type { PageQuery } from '@/shared/table/use-window';

/** One window into the list that a search describes. */
export const accountPage =
  (search: ListSearch): PageQuery<api.AccountRow> =>
  (offset, limit) => {
    const body = searchBody(search, offset, limit);
    return queryOptions({
      queryKey: ['accounts', 'search', body],
      queryFn: async ({ signal }) => (await api.op.searchAccounts({ body, signal, throwOnError: true })).data,
    });
  };

export const accountOptions = (id: string) => api.getAccountOptions({ path: { id } });
