import { Anchor } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import type * as api from '@/api';
import type { Column } from '@/shared/table/column';
import { PhoneCard, RowName, rowLinkClass } from '@/shared/table/row-link';
import { Marked } from '@/shared/ui/marked';
import { Dash } from '@/shared/ui/money';
import { PersonAvatar } from '@/shared/ui/person-avatar';
import { useWords } from '../words';
import classes from './person.module.css';

type Row = api.PersonRow;

function PersonLink({ row, q }: { row: Row; q: string | undefined }) {
  return (
    <Link to="/persons/$personId" params={{ personId: row.id }} className={rowLinkClass}>
      <Marked text={row.name} q={q} />
    </Link>
  );
}

function Phone({ number }: { number: string | null | undefined }) {
  if (!number) return <Dash />;
  return (
    <Anchor inherit c="inherit" href={`tel:${number}`} className={classes.over}>
      {number}
    </Anchor>
  );
}

export function usePersonColumns(q: string | undefined): readonly Column<Row>[] {
  const t = useWords();
  const mark = (text: string | null | undefined) => (text ? <Marked text={text} q={q} /> : <Dash />);
  return [
    {
      id: 'name',
      header: t('field.name'),
      width: 'minmax(210px, 1.4fr)',
      sort: 'nameKana',
      fixed: true,
      cell: (row) => (
        <span className={classes.who}>
          <PersonAvatar name={row.name} size={28} />
          <RowName note={<Marked text={row.nameKana} q={q} />}>
            <PersonLink row={row} q={q} />
          </RowName>
        </span>
      ),
    },
    {
      id: 'account',
      header: t('field.account'),
      width: 'minmax(180px, 1.4fr)',
      cell: (row) => (row.account ? <Marked text={row.account.name} q={q} /> : <Dash />),
    },
    {
      id: 'title',
      header: t('field.title'),
      width: 'minmax(140px, 1fr)',
      cell: (row) => mark([row.department, row.title].filter(Boolean).join(' ')),
    },
    {
      id: 'phone',
      header: t('field.phone'),
      width: '140px',
      cell: (row) => <Phone number={row.postPhone ?? row.mobile ?? row.phone} />,
    },
    {
      id: 'email',
      header: t('field.email'),
      width: 'minmax(160px, 1fr)',
      cell: (row) => {
        const email = row.postEmail ?? row.email;
        if (!email) return <Dash />;
        return (
          <Anchor inherit c="inherit" href={`mailto:${email}`} className={classes.over}>
            <Marked text={email} q={q} />
          </Anchor>
        );
      },
    },
    { id: 'owner', header: t('field.owner'), width: '112px', cell: (row) => row.ownerName ?? <Dash /> },
    { id: 'code', header: t('field.code'), width: '110px', sort: 'code', extra: true, cell: (row) => mark(row.code) },
  ];
}

export function PersonCard({ row, q }: { row: Row; q: string | undefined }) {
  const t = useWords();
  return (
    <PhoneCard
      title={<PersonLink row={row} q={q} />}
      below={[row.account?.name ?? t('noAccount'), row.title].filter(Boolean).join('・')}
      end={<PersonAvatar name={row.name} />}
    />
  );
}
