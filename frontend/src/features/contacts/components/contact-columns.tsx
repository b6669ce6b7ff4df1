import { Badge } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import type * as api from '@/api';
import { momentOf } from '@/shared/contacts/contact-line';
import { useContactWords } from '@/shared/contacts/words';
import { useCodeName } from '@/shared/session/codes';
import type { Column } from '@/shared/table/column';
import { PhoneCard, RowName, rowLinkClass } from '@/shared/table/row-link';
import { Day } from '@/shared/ui/day';
import { Marked } from '@/shared/ui/marked';
import { Dash } from '@/shared/ui/money';
import { useWords } from '../words';

type Row = api.ContactRow;

function ContactLink({ row, q }: { row: Row; q: string | undefined }) {
  return (
    <Link to="/contacts/$contactId" params={{ contactId: row.id }} className={rowLinkClass}>
      <Marked text={row.accountName} q={q} />
    </Link>
  );
}

export function State({ state }: { state: Row['state'] }) {
  const t = useContactWords();
  return (
    <Badge size="sm" variant="light" color={state === 'done' ? 'teal' : state === 'planned' ? 'ai' : 'gray'}>
      {t(`state.${state}`)}
    </Badge>
  );
}

const names = (people: readonly api.NameRef[]) => people.map((p) => p.name).join('、');

export function useContactColumns(q: string | undefined): readonly Column<Row>[] {
  const t = useWords();
  const purpose = useCodeName('contactPurpose');
  const method = useCodeName('contactMethod');
  return [
    {
      id: 'account',
      header: t('field.account'),
      width: 'minmax(190px, 1.3fr)',
      fixed: true,
      cell: (row) => (
        <RowName note={names(row.persons)}>
          <ContactLink row={row} q={q} />
        </RowName>
      ),
    },
    { id: 'when', header: t('field.when'), width: '138px', sort: 'startsAt', cell: (row) => momentOf(row) },
    { id: 'state', header: t('field.state'), width: '78px', cell: (row) => <State state={row.state} /> },
    { id: 'purpose', header: t('field.purpose'), width: '116px', cell: (row) => purpose(row.purpose) ?? <Dash /> },
    { id: 'method', header: t('field.method'), width: '76px', cell: (row) => method(row.method) },
    {
      id: 'text',
      header: t('field.text'),
      width: 'minmax(220px, 2.4fr)',
      cell: (row) => {
        const said = [row.subject, row.excerpt].filter(Boolean).join('：');
        return said ? <Marked text={said} q={q} /> : <Dash />;
      },
    },
    { id: 'participants', header: t('field.participants'), width: '112px', cell: (row) => names(row.participants) },
    {
      id: 'nextAction',
      header: t('field.nextAction'),
      width: 'minmax(140px, 1fr)',
      extra: true,
      cell: (row) => (row.nextAction ? <Marked text={row.nextAction} q={q} /> : <Dash />),
    },
    {
      id: 'nextActionOn',
      header: t('field.nextActionOn'),
      width: '110px',
      extra: true,
      cell: (row) => <Day value={row.nextActionOn} />,
    },
    {
      id: 'reportTo',
      header: t('field.reportTo'),
      width: '100px',
      extra: true,
      cell: (row) => row.reportToName ?? <Dash />,
    },
  ];
}

export function ContactCard({ row, q }: { row: Row; q: string | undefined }) {
  const purpose = useCodeName('contactPurpose');
  const method = useCodeName('contactMethod');
  return (
    <PhoneCard
      title={<ContactLink row={row} q={q} />}
      below={<Marked text={[row.subject, row.excerpt].filter(Boolean).join('：') || names(row.participants)} q={q} />}
      side={momentOf(row)}
      sideBelow={purpose(row.purpose) ?? method(row.method)}
      end={row.state === 'done' ? undefined : <State state={row.state} />}
    />
  );
}
