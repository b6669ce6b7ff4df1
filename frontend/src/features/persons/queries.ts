import { queryOptions } from '@tanstack/react-query';
import * as api from '@/api';
import { type ListSearch, searchBody } from '@/shared/list/list-search';
import type { PageQuery } from '@/shared/table/use-window';

/** One window into the persons that a search describes. */
export const personPage =
  (search: ListSearch): PageQuery<api.PersonRow> =>
  (offset, limit) => {
    const body = searchBody(search, offset, limit);
    return queryOptions({
      queryKey: ['persons', 'search', body],
      queryFn: async ({ signal }) => (await api.op.searchPersons({ body, signal, throwOnError: true })).data,
    });
  };

export const personOptions = (id: string) => api.getPersonOptions({ path: { id } });
