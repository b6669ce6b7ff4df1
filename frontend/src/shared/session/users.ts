import { useDebouncedValue } from '@mantine/hooks';
import { keepPreviousData, useQueries, useQuery } from '@tanstack/react-query';
import * as api from '@/api';

const fresh = { staleTime: 5 * 60_000 };
const isId = (value: unknown): value is string => typeof value === 'string' && /^[0-9a-f-]{36}$/.test(value);

/** Our people who may sign in: all of a usual company, the first 200 of a larger one. */
export const useUsers = () => useQuery({ ...api.listUsersOptions({ query: { limit: 200, active: true } }), ...fresh });

/** The named people, also those beyond the first 200 and those who have left. */
export function useUsersById(ids: readonly unknown[]): readonly api.User[] {
  const first = useUsers();
  const known = first.data?.items ?? [];
  const missing = first.isPending ? [] : ids.filter(isId).filter((id) => !known.some((u) => u.id === id));
  const others = useQueries({
    queries: [...new Set(missing)].map((id) => ({ ...api.getUserOptions({ path: { id } }), ...fresh, retry: false })),
  });
  return [...known.filter((u) => ids.includes(u.id)), ...others.flatMap((user) => user.data ?? [])];
}

/**
 * People to choose from: where they do not all fit into one page, the server searches what is typed. The chosen ones are
 * always among them. `found` are those that fit what was typed; absent while the field itself can tell.
 */
export function usePeople(chosen: readonly unknown[], typed: string) {
  const [q] = useDebouncedValue(typed.trim(), 150);
  const first = useUsers();
  const picked = useUsersById(chosen);
  const large = first.data?.nextCursor != null;
  const found = useQuery({
    ...api.listUsersOptions({ query: { limit: 50, active: true, q } }),
    ...fresh,
    placeholderData: keepPreviousData,
    enabled: large && q !== '',
  }).data?.items;
  const searched = large && q !== '' ? found : undefined;
  const all = [...(searched ?? first.data?.items ?? []), ...picked];
  return {
    people: [...new Map(all.map((user) => [user.id, user])).values()],
    found: searched && new Set(searched.map((user) => user.id)),
    failed: first.isError,
  };
}
