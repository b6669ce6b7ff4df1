import { queryOptions, useQuery } from '@tanstack/react-query';
import * as api from '@/api';
import { type ListSearch, searchBody } from '@/shared/list/list-search';
import type { PageQuery } from '@/shared/table/use-window';

export const productPage =
  (search: ListSearch): PageQuery<api.Product> =>
  (offset, limit) => {
    const body = searchBody(search, offset, limit);
    return queryOptions({
      queryKey: ['products', 'search', body],
      queryFn: async ({ signal }) => (await api.op.searchProducts({ body, signal, throwOnError: true })).data,
    });
  };

/** The whole tree of categories. */
export const useCategories = () => useQuery(api.listProductCategoriesOptions()).data?.items ?? [];
