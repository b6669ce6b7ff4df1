import { useInfiniteQuery } from '@tanstack/react-query';
import * as api from '@/api';
import { HistoryTable } from '@/shared/record/history-table';
import { useFieldName } from '../use-field-name';

export function AccountHistory({ id }: { id: string }) {
  const name = useFieldName();
  const pages = useInfiniteQuery({
    ...api.getAccountHistoryInfiniteOptions({ path: { id }, query: { limit: 50 } }),
    initialPageParam: { path: { id } },
    getNextPageParam: (last) => last.nextCursor ?? undefined,
  });
  return <HistoryTable pages={pages} name={name} />;
}
