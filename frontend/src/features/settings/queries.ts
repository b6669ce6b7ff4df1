import { queryOptions, useQuery } from '@tanstack/react-query';
import * as api from '@/api';
import type { PageQuery } from '@/shared/table/use-window';

type Search = { q?: string | undefined; sort?: string | undefined; departmentId?: string | undefined };

export const userPage =
  (search: Search): PageQuery<api.User> =>
  (offset, limit) => {
    const query = { ...search, offset, limit, withTotal: true };
    return queryOptions({
      queryKey: [{ _id: 'listUsers' }, query],
      queryFn: async ({ signal }) => (await api.op.listUsers({ query, signal, throwOnError: true })).data,
    });
  };

const whole = { query: { limit: 200 } } as const;

/** All departments: a company's tree is a short list. */
export const useDepartments = () => useQuery(api.listDepartmentsOptions(whole));
export const useTeams = () => useQuery(api.listTeamsOptions(whole));
