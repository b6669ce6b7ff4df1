import { Link } from '@tanstack/react-router';
import type * as api from '@/api';
import type { Column } from '@/shared/table/column';
import { PhoneCard, RowName, rowLinkClass } from '@/shared/table/row-link';
import { Day } from '@/shared/ui/day';
import { Marked } from '@/shared/ui/marked';
import { Dash } from '@/shared/ui/money';
import { useWords } from '../words';
import { Score } from './score';

type Row = api.ProductFeedback;

function FeedbackLink({ row, q }: { row: Row; q: string | undefined }) {
  return (
    <Link to="/product-feedback" search={(old) => ({ ...old, open: row.id })} className={rowLinkClass}>
      <Marked text={row.text} q={q} />
    </Link>
  );
}

export function useFeedbackColumns(q: string | undefined): readonly Column<Row>[] {
  const t = useWords();
  return [
    {
      id: 'text',
      header: t('field.wording'),
      width: 'minmax(260px, 2.4fr)',
      fixed: true,
      cell: (row) => (
        <RowName>
          <FeedbackLink row={row} q={q} />
        </RowName>
      ),
    },
    {
      id: 'product',
      header: t('field.product'),
      width: 'minmax(150px, 1fr)',
      cell: (row) => (row.productName ? <Marked text={row.productName} q={q} /> : t('feedback.noProduct')),
    },
    {
      id: 'score',
      header: t('field.score'),
      width: '100px',
      sort: 'score',
      cell: (row) => <Score value={row.score} />,
    },
    {
      id: 'heardOn',
      header: t('field.heardOn'),
      width: '100px',
      align: 'end',
      sort: 'heardOn',
      cell: (row) => <Day value={row.heardOn} />,
    },
    {
      id: 'account',
      header: t('field.account'),
      width: 'minmax(160px, 1.2fr)',
      cell: (row) => (row.accountName ? <Marked text={row.accountName} q={q} /> : <Dash />),
    },
    { id: 'person', header: t('field.person'), width: '112px', cell: (row) => row.personName ?? <Dash /> },
    { id: 'owner', header: t('field.owner'), width: '104px', cell: (row) => row.ownerName ?? <Dash /> },
  ];
}

export function FeedbackCard({ row, q }: { row: Row; q: string | undefined }) {
  const t = useWords();
  return (
    <PhoneCard
      title={<FeedbackLink row={row} q={q} />}
      below={[row.productName ?? t('feedback.noProduct'), row.accountName].filter(Boolean).join('・')}
      side={<Score value={row.score} />}
      sideBelow={<Day value={row.heardOn} />}
    />
  );
}
