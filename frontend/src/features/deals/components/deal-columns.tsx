import { Group } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import type * as api from '@/api';
import { num } from '@/shared/lib/format';
import type { Column } from '@/shared/table/column';
import { PhoneCard, RowName, rowLinkClass } from '@/shared/table/row-link';
import { Day } from '@/shared/ui/day';
import { Marked } from '@/shared/ui/marked';
import { Dash, Money } from '@/shared/ui/money';
import { useStageName } from '../stages';
import { useWords } from '../words';
import { DealMarks } from './deal-marks';

type Row = api.DealRow;

function DealLink({ row, q }: { row: Row; q: string | undefined }) {
  return (
    <Link to="/deals/$dealId" params={{ dealId: row.id }} className={rowLinkClass}>
      <Marked text={row.name} q={q} />
    </Link>
  );
}

export function useDealColumns(q: string | undefined): readonly Column<Row>[] {
  const t = useWords();
  const stage = useStageName();
  return [
    {
      id: 'name',
      header: t('field.name'),
      width: 'minmax(240px, 1.8fr)',
      fixed: true,
      sort: 'name',
      cell: (row) => (
        <RowName note={row.accountName ?? ''}>
          <DealLink row={row} q={q} />
        </RowName>
      ),
    },
    { id: 'stage', header: t('field.stage'), width: '128px', cell: (row) => stage(row) },
    {
      id: 'percent',
      header: t('field.percent'),
      width: '72px',
      align: 'end',
      cell: (row) => `${num(row.percent)}%`,
    },
    {
      id: 'amount',
      header: t('field.amount'),
      width: '124px',
      align: 'end',
      sort: 'amount',
      cell: (row) => <Money value={row.amount} currency={row.currency} exact />,
    },
    {
      id: 'weighted',
      header: t('field.weighted'),
      width: '124px',
      align: 'end',
      sort: 'weighted',
      cell: (row) => <Money value={row.weighted} currency={row.currency} />,
    },
    {
      id: 'expectedOn',
      header: t('field.expectedOn'),
      width: '112px',
      align: 'end',
      sort: 'expectedOn',
      cell: (row) => <Day value={row.expectedOn} />,
    },
    {
      id: 'marks',
      header: t('state.label'),
      width: 'minmax(120px, 0.8fr)',
      cell: (row) => (
        <Group gap={4}>
          <DealMarks deal={row} />
        </Group>
      ),
    },
    { id: 'owner', header: t('field.owner'), width: '112px', cell: (row) => row.ownerName ?? <Dash /> },
    {
      id: 'lastContactOn',
      header: t('field.lastContactOn'),
      width: '112px',
      align: 'end',
      sort: 'lastContactOn',
      extra: true,
      cell: (row) => (row.lastContactOn ? <Day value={row.lastContactOn} /> : <Dash />),
    },
    {
      id: 'product',
      header: t('field.product'),
      width: 'minmax(140px, 1fr)',
      extra: true,
      cell: (row) => row.productName ?? <Dash />,
    },
  ];
}

export function DealCard({ row, q }: { row: Row; q: string | undefined }) {
  const stage = useStageName();
  return (
    <PhoneCard
      title={<DealLink row={row} q={q} />}
      below={
        <>
          {row.accountName}・{stage(row)} {num(row.percent)}% <DealMarks deal={row} />
        </>
      }
      side={<Money value={row.amount} currency={row.currency} exact />}
      sideBelow={<Day value={row.expectedOn} />}
    />
  );
}
