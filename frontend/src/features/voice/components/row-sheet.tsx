import { Skeleton } from '@mantine/core';
import type { ReactNode } from 'react';
import type * as api from '@/api';
import { SideSheet } from '@/shared/form/side-sheet';
import { ErrorState } from '@/shared/ui/empty-state';
import { useAccount } from '../links';

type Props<Row> = {
  title: string;
  /** Absent for a new row. */
  id: string | undefined;
  row: { data: Row | undefined; isError: boolean; error: unknown; refetch: () => Promise<unknown> };
  accountId: string | undefined;
  onClose: () => void;
  children: (row: Row | undefined, account: api.Account | undefined) => ReactNode;
};

/** The sheet of one row: it waits for the row, or for the account that a new one is about. */
export function RowSheet<Row>({ title, id, row, accountId, onClose, children }: Props<Row>) {
  const account = useAccount(accountId);
  const waits = (id !== undefined && !row.data) || !account.ready;
  return (
    <SideSheet title={title} onClose={onClose}>
      {row.isError && !row.data && <ErrorState compact error={row.error} retry={() => void row.refetch()} />}
      {waits ? !row.isError && <Skeleton h={420} /> : children(row.data, account.data)}
    </SideSheet>
  );
}
