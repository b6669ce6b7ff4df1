import { Skeleton } from '@mantine/core';
import { ErrorState } from './empty-state';

type Read = { isPending: boolean; isError: boolean; error: unknown; data?: unknown; refetch: () => unknown };

/** What stands in the place of a part that is not there yet, or that could not be read. */
export function Waiting({ query, h }: { query: Read; h: number }) {
  if (query.isPending) return <Skeleton h={h} />;
  if (query.isError && query.data === undefined)
    return <ErrorState compact error={query.error} retry={() => void query.refetch()} />;
  return null;
}
