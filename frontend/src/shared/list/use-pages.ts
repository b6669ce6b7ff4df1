import { useInfiniteQuery } from '@tanstack/react-query';

type Part<Item> = { items: readonly Item[]; nextCursor?: string | null; total?: number | null };
type Ask = { query: { cursor?: string }; signal: AbortSignal; throwOnError: true };

/** A list that is read in parts: the key names it, `read` asks for one part. */
export function usePages<Item>(key: readonly unknown[], read: (ask: Ask) => Promise<{ data: Part<Item> }>) {
  const pages = useInfiniteQuery({
    queryKey: key,
    initialPageParam: undefined as string | undefined,
    queryFn: async ({ pageParam, signal }) =>
      (await read({ query: pageParam ? { cursor: pageParam } : {}, signal, throwOnError: true })).data,
    getNextPageParam: (last) => last.nextCursor ?? undefined,
  });
  const items = pages.data?.pages.flatMap((page) => page.items);
  return { pages, items, total: pages.data?.pages[0]?.total ?? items?.length };
}
