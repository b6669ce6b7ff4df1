import type { ReactNode } from 'react';
import type * as api from '@/api';
import type { Column } from '@/shared/table/column';
import { RowName } from '@/shared/table/row-link';
import { useWords } from '../words';
import { BeforeAfter } from './before-after';
import { Move } from './move';

type Row = api.RankChange;
const values = [
  ['recency', 'recencyDays', '130px'],
  ['frequency', 'frequency', '120px'],
  ['monetary', 'monetary', '190px'],
  ['points', 'points', '84px'],
] as const;

/** RFM-05: who moved, from where to where, and each value before and after. */
export function useChangeColumns(name: (row: Row) => ReactNode): Column<Row>[] {
  const t = useWords();
  return [
    {
      id: 'account',
      header: t('col.account'),
      width: 'minmax(180px, 2fr)',
      sort: 'accountCode',
      fixed: true,
      cell: (row) => <RowName note={row.accountCode}>{name(row)}</RowName>,
    },
    { id: 'move', header: t('col.move'), width: '112px', cell: (row) => <Move change={row} /> },
    ...values.map(
      ([id, field, width]): Column<Row> => ({
        id,
        header: t(`col.${id}`),
        width,
        align: 'end',
        cell: (row) => <BeforeAfter row={row} field={field} />,
      }),
    ),
  ];
}
