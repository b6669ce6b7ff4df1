import { queryOptions } from '@tanstack/react-query';
import * as api from '@/api';
import { type ListSearch, searchBody } from '@/shared/list/list-search';
import type { PageQuery } from '@/shared/table/use-window';

export type Change = 'joined' | 'left';
/** An account as every list of accounts shows it, with what a target list knows besides. */
export type Member = api.AccountRow & Pick<api.TargetListMember, 'joined' | 'lastSale'>;

/** One window into the members, narrowed by what the reader asks for on the page. */
export const memberPage =
  (listId: string, change: Change | undefined) =>
  (search: ListSearch): PageQuery<Member> =>
  (offset, limit) => {
    const body = searchBody(search, offset, limit);
    return queryOptions({
      queryKey: [{ _id: 'searchTargetListMembers' }, listId, change, body],
      queryFn: async ({ signal }) => {
        const path = { id: listId };
        const query = change ? { change } : {};
        const { data } = await api.op.searchTargetListMembers({ path, query, body, signal, throwOnError: true });
        return {
          ...data,
          items: data.items.map(({ account, ...more }): Member => ({ ...account, ...more })),
        };
      },
    });
  };

export const listOptions = (id: string) => api.getTargetListOptions({ path: { id } });
export const countsOptions = (id: string) => api.countTargetListMembersOptions({ path: { id } });
