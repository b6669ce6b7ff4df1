import { keepPreviousData, type UseQueryOptions, useQueries } from '@tanstack/react-query';
import { useState } from 'react';

/** One page of a list as every list endpoint answers it. */
export type ListPageOf<Row> = { items: Row[]; total?: number | null; totalCapped?: boolean | null };
/** The query for rows offset .. offset + limit - 1. */
// biome-ignore lint/suspicious/noExplicitAny: the options of the generated client carry key and error types of their own
export type PageQuery<Row> = (offset: number, limit: number) => UseQueryOptions<ListPageOf<Row>, any, any, any>;

export const pageSize = 100;
/** The server counts and reaches this far by offset. */
export const reach = 10_000;

export type RowWindow<Row> = {
  total: number | undefined;
  capped: boolean;
  stale: boolean;
  error: unknown;
  retry: () => void;
  rowAt: (index: number) => Row | undefined;
  loaded: readonly Row[];
  look: (first: number, last: number) => void;
};

/** Random access into a list on the server: only the pages under the reader's eyes are loaded. */
export function useWindow<Row>(page: PageQuery<Row>): RowWindow<Row> {
  const [range, setRange] = useState({ from: 0, to: 0 });
  const wanted = [...new Set([0, range.from, range.to])];
  for (let p = range.from + 1; p < range.to; p++) wanted.push(p);
  const results = useQueries({
    queries: wanted.map((p) => ({ ...page(p * pageSize, pageSize), placeholderData: keepPreviousData })),
  });
  const pages = new Map(wanted.map((p, i) => [p, results[i]?.data as ListPageOf<Row> | undefined]));
  const first = pages.get(0);
  const failed = results.find((r) => r.isError);
  return {
    total: first && Math.min(first.total ?? first.items.length, reach),
    capped: first?.totalCapped === true || (first?.total ?? 0) > reach,
    stale: results.some((r) => r.isPlaceholderData),
    error: failed?.error,
    retry: () => void Promise.all(results.map((r) => r.isError && r.refetch())),
    rowAt: (index) => pages.get(Math.floor(index / pageSize))?.items[index % pageSize],
    loaded: [...pages.values()].flatMap((p) => p?.items ?? []),
    look(firstRow, lastRow) {
      const from = Math.floor(firstRow / pageSize);
      const to = Math.floor(lastRow / pageSize);
      if (from !== range.from || to !== range.to) setRange({ from, to });
    },
  };
}
