import { Link } from '@tanstack/react-router';
import type * as api from '@/api';
import type { Column } from '@/shared/table/column';
import { PhoneCard, RowName, rowLinkClass } from '@/shared/table/row-link';
import { Day } from '@/shared/ui/day';
import { Marked } from '@/shared/ui/marked';
import { Dash, Money } from '@/shared/ui/money';
import { useWords } from '../words';

type Row = api.SaleRow;

function SaleLink({ row, q }: { row: Row; q: string | undefined }) {
  return (
    <Link to="/sales/$saleId" params={{ saleId: row.id }} className={rowLinkClass}>
      <Marked text={row.accountName} q={q} />
    </Link>
  );
}

function Products({ row }: { row: Row }) {
  const t = useWords();
  if (!row.productName) return <Dash />;
  return (
    <>
      {row.productName} {row.lineCount > 1 && <small>{t('more', { count: row.lineCount - 1 })}</small>}
    </>
  );
}

export function useSaleColumns(q: string | undefined): readonly Column<Row>[] {
  const t = useWords();
  return [
    {
      id: 'account',
      header: t('field.account'),
      width: 'minmax(220px, 1.6fr)',
      fixed: true,
      cell: (row) => (
        <RowName note={row.accountCode}>
          <SaleLink row={row} q={q} />
        </RowName>
      ),
    },
    {
      id: 'soldOn',
      header: t('field.soldOn'),
      width: '100px',
      align: 'end',
      sort: 'soldOn',
      cell: (row) => <Day value={row.soldOn} />,
    },
    {
      id: 'amount',
      header: t('field.amount'),
      width: '124px',
      align: 'end',
      sort: 'amount',
      cell: (row) => <Money value={row.amount} currency={row.currency} exact />,
    },
    { id: 'product', header: t('field.product'), width: 'minmax(180px, 1.4fr)', cell: (row) => <Products row={row} /> },
    {
      id: 'orderNo',
      header: t('field.orderNo'),
      width: '130px',
      cell: (row) => (row.orderNo ? <Marked text={row.orderNo} q={q} /> : <Dash />),
    },
    { id: 'staff', header: t('field.staff'), width: '112px', cell: (row) => row.staffName ?? <Dash /> },
    { id: 'person', header: t('field.person'), width: '112px', extra: true, cell: (row) => row.personName ?? <Dash /> },
  ];
}

export function SaleCard({ row, q }: { row: Row; q: string | undefined }) {
  return (
    <PhoneCard
      title={<SaleLink row={row} q={q} />}
      below={<Products row={row} />}
      side={<Money value={row.amount} currency={row.currency} exact />}
      sideBelow={<Day value={row.soldOn} />}
    />
  );
}
