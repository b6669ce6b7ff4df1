import { Link } from '@tanstack/react-router';
import type * as api from '@/api';
import type { Column } from '@/shared/table/column';
import { PhoneCard, RowName, rowLinkClass } from '@/shared/table/row-link';
import { Day } from '@/shared/ui/day';
import { Marked } from '@/shared/ui/marked';
import { Dash } from '@/shared/ui/money';
import { useWords } from '../words';
import { Due, Severity, StatusBadge } from './state';

type Row = api.ComplaintRow;

function SubjectLink({ row, q }: { row: Row; q: string | undefined }) {
  return (
    <Link to="/complaints/$complaintId" params={{ complaintId: row.id }} className={rowLinkClass}>
      <Marked text={row.subject} q={q} />
    </Link>
  );
}

export function useComplaintColumns(q: string | undefined): readonly Column<Row>[] {
  const t = useWords();
  return [
    {
      id: 'subject',
      header: t('field.subject'),
      width: 'minmax(220px, 2fr)',
      fixed: true,
      cell: (row) => (
        <RowName>
          <SubjectLink row={row} q={q} />
        </RowName>
      ),
    },
    {
      id: 'account',
      header: t('field.account'),
      width: 'minmax(160px, 1.2fr)',
      cell: (row) => (row.accountName ? <Marked text={row.accountName} q={q} /> : <Dash />),
    },
    { id: 'status', header: t('field.status'), width: '96px', cell: (row) => <StatusBadge status={row.status} /> },
    { id: 'severity', header: t('field.severity'), width: '88px', cell: (row) => <Severity code={row.severity} /> },
    { id: 'dueOn', header: t('field.dueOn'), width: '150px', sort: 'dueOn', cell: (row) => <Due row={row} /> },
    {
      id: 'receivedOn',
      header: t('field.receivedOn'),
      width: '100px',
      align: 'end',
      sort: 'receivedOn',
      cell: (row) => <Day value={row.receivedOn} />,
    },
    { id: 'owner', header: t('field.complaintOwner'), width: '112px', cell: (row) => row.ownerName ?? <Dash /> },
    {
      id: 'product',
      header: t('field.product'),
      width: 'minmax(140px, 1fr)',
      cell: (row) => (row.productName ? <Marked text={row.productName} q={q} /> : <Dash />),
    },
    { id: 'person', header: t('field.person'), width: '112px', extra: true, cell: (row) => row.personName ?? <Dash /> },
  ];
}

export function ComplaintCard({ row, q }: { row: Row; q: string | undefined }) {
  return (
    <PhoneCard
      title={<SubjectLink row={row} q={q} />}
      below={[row.accountName, row.ownerName].filter(Boolean).join('・')}
      side={<StatusBadge status={row.status} />}
      sideBelow={<Due row={row} />}
    />
  );
}
