import { queryOptions } from '@tanstack/react-query';
import * as api from '@/api';
import { type ListSearch, searchBody } from '@/shared/list/list-search';
import type { PageQuery } from '@/shared/table/use-window';

/** One window into the contacts that a search describes. */
export const contactPage =
  (search: ListSearch): PageQuery<api.ContactRow> =>
  (offset, limit) => {
    const body = searchBody(search, offset, limit);
    return queryOptions({
      queryKey: ['contacts', 'search', body],
      queryFn: async ({ signal }) => (await api.op.searchContacts({ body, signal, throwOnError: true })).data,
    });
  };

export const contactOptions = (id: string) => api.getContactOptions({ path: { id } });
