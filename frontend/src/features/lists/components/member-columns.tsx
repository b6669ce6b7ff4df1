import { useAccountColumns } from '@/shared/accounts/account-columns';
import type { Column } from '@/shared/table/column';
import { RowName } from '@/shared/table/row-link';
import { DaysAgo } from '@/shared/ui/day';
import { Dash } from '@/shared/ui/money';
import classes from '../lists.module.css';
import type { Member } from '../queries';
import { useWords } from '../words';

/** The columns of every list of accounts; new ones are marked. TGT-02: who sold what last, and when one last spoke. */
export function useMemberColumns(q: string | undefined, readyMade: string | null | undefined) {
  const t = useWords();
  const usual = useAccountColumns(q) as readonly Column<Member>[];
  const extra = readyMade !== 'dormant';
  const columns = usual.map((column) => {
    if (column.id === 'name') return { ...column, cell: (row: Member) => <Marked row={row} column={column} /> };
    // who is dormant has bought nothing that could be scored
    return !extra && ['stage', 'rfm', 'monetary'].includes(column.id) ? { ...column, extra: true } : column;
  });
  const last: Column<Member>[] = [
    {
      id: 'lastProduct',
      header: t('lastProduct'),
      width: 'minmax(140px, 1fr)',
      extra,
      cell: (row) => row.lastSale?.productName ?? <Dash />,
    },
    {
      id: 'lastStaff',
      header: t('lastStaff'),
      width: '104px',
      extra,
      cell: (row) => row.lastSale?.staffName ?? <Dash />,
    },
    {
      id: 'lastContact',
      header: t('lastContact'),
      width: '104px',
      align: 'end',
      sort: 'lastContactOn',
      extra,
      cell: (row) => <DaysAgo value={row.lastContactOn} />,
    },
  ];
  const at = columns.findIndex((c) => c.id === 'lastSale') + 1;
  const own = new Set(last.map((c) => c.id));
  const rest = columns.filter((c) => !own.has(c.id));
  return [...rest.slice(0, at), ...last, ...rest.slice(at)];
}

function Marked({ row, column }: { row: Member; column: Column<Member> }) {
  const t = useWords();
  if (!row.joined) return column.cell(row);
  return (
    <RowName>
      {column.cell(row)}
      <span className={classes.new} title={t('joinedTitle')}>
        {t('joined')}
      </span>
    </RowName>
  );
}
