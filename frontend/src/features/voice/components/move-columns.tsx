import { Link } from '@tanstack/react-router';
import type * as api from '@/api';
import { useCodeName } from '@/shared/session/codes';
import type { Column } from '@/shared/table/column';
import { PhoneCard, RowName, rowLinkClass } from '@/shared/table/row-link';
import { Day } from '@/shared/ui/day';
import { Marked } from '@/shared/ui/marked';
import { Dash, Money } from '@/shared/ui/money';
import { useWords } from '../words';

type Row = api.CompetitorMove;

function MoveLink({ row, q }: { row: Row; q: string | undefined }) {
  const t = useWords();
  return (
    <Link to="/competitor-moves" search={(old) => ({ ...old, open: row.id })} className={rowLinkClass}>
      {row.competitorName ? <Marked text={row.competitorName} q={q} /> : t('move.unnamed')}
    </Link>
  );
}

const said = (row: Row) => row.text ?? row.quote ?? '';

export function useMoveColumns(q: string | undefined): readonly Column<Row>[] {
  const t = useWords();
  const kind = useCodeName('competitorMoveKind');
  return [
    {
      id: 'competitor',
      header: t('field.competitor'),
      width: 'minmax(200px, 1.4fr)',
      fixed: true,
      cell: (row) => (
        <RowName note={row.accountName && <Marked text={row.accountName} q={q} />}>
          <MoveLink row={row} q={q} />
        </RowName>
      ),
    },
    {
      id: 'seenOn',
      header: t('field.seenOn'),
      width: '100px',
      align: 'end',
      sort: 'seenOn',
      cell: (row) => <Day value={row.seenOn} />,
    },
    { id: 'kind', header: t('field.kind'), width: '120px', cell: (row) => kind(row.kind) },
    {
      id: 'theirProduct',
      header: t('field.theirProduct'),
      width: 'minmax(120px, 1fr)',
      cell: (row) => (row.theirProduct ? <Marked text={row.theirProduct} q={q} /> : <Dash />),
    },
    {
      id: 'price',
      header: t('field.price'),
      width: '110px',
      align: 'end',
      sort: 'price',
      cell: (row) => <Money value={row.price} currency={row.currency} exact />,
    },
    {
      id: 'text',
      header: t('field.text'),
      width: 'minmax(180px, 2fr)',
      cell: (row) => <Marked text={said(row)} q={q} />,
    },
    { id: 'owner', header: t('field.owner'), width: '104px', cell: (row) => row.ownerName ?? <Dash /> },
    {
      id: 'product',
      header: t('field.ourProduct'),
      width: '160px',
      extra: true,
      cell: (row) => row.productName ?? <Dash />,
    },
  ];
}

export function MoveCard({ row, q }: { row: Row; q: string | undefined }) {
  return (
    <PhoneCard
      title={<MoveLink row={row} q={q} />}
      below={[row.accountName, said(row)].filter(Boolean).join('・')}
      side={row.price == null ? row.theirProduct : <Money value={row.price} currency={row.currency} exact />}
      sideBelow={<Day value={row.seenOn} />}
    />
  );
}
