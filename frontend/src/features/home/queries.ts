import { queryOptions } from '@tanstack/react-query';
import * as api from '@/api';
import type { Condition } from '@/shared/filter/condition';
import { searchBody } from '@/shared/list/list-search';

/** The first accounts of a list and how many it has: the same list that the number's link opens. */
export const accountsWhere = (where: Condition | undefined, limit: number, sort?: string) => {
  const body = searchBody({ where, sort } as never, 0, limit);
  return queryOptions({
    queryKey: ['accounts', 'search', body],
    queryFn: async ({ signal }) => (await api.op.searchAccounts({ body, signal, throwOnError: true })).data,
  });
};

export const mine: Condition = { all: [{ field: 'owner', op: 'eq', value: 'me' }] };
/** A branch that wears the rank of its head office is no customer of its own to the ranking. */
const ownRank = { field: 'rankInherited', op: 'eq', value: false } as const;
export const ofRank = (rank: string): Condition => ({
  all: [{ field: 'rank', op: 'in', value: [rank] }, ownRank],
});
export const unranked: Condition = {
  all: [
    { field: 'rank', op: 'empty' },
    { field: 'parent', op: 'empty' },
  ],
};
export const waiting: Condition = {
  all: [
    { field: 'rank', op: 'in', value: ['A', 'B'] },
    { field: 'lastRankedSaleOn', op: 'olderThanDays', value: 90 },
    ownRank,
  ],
};
export const changed: Condition = { all: [{ field: 'rankChangedOn', op: 'withinDays', value: 30 }] };
