import { Text } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type * as api from '@/api';
import { useCodeName } from '@/shared/session/codes';
import type { Column } from '@/shared/table/column';
import { PhoneCard, RowName, rowLinkClass } from '@/shared/table/row-link';
import { ComplaintMark } from '@/shared/ui/complaint-mark';
import { Day, DaysAgo } from '@/shared/ui/day';
import { Marked } from '@/shared/ui/marked';
import { Dash, Money } from '@/shared/ui/money';
import { RankBadge } from '@/shared/ui/rank-badge';
import { RfmBars } from '@/shared/ui/rfm-bars';
import { Stage } from '@/shared/ui/stage';
import { YellowMark } from '@/shared/ui/yellow-mark';
import { MatchedBy } from './matched-by';
import { useAccountWords } from './words';

type Row = api.AccountRow;
const roles = ['customer', 'partner', 'supplier'] as const;

function NameLink({ row, q }: { row: Row; q: string | undefined }) {
  return (
    <Link to="/accounts/$accountId" params={{ accountId: row.id }} className={rowLinkClass}>
      <Marked text={row.name} q={q} />
    </Link>
  );
}

const Rank = ({ row }: { row: Row }) => (
  <RankBadge rank={row.rank} previous={row.previousRank} overridden={row.rankOverridden} />
);

/** A branch that inherits its rank has no values of its own: they are its head office's. */
function Own({ row, children }: { row: Row; children: ReactNode }) {
  const t = useAccountWords();
  if (!row.rankInherited || row.monetary != null) return children;
  return (
    <Text component="span" size="xs" c="dimmed" title={t('page.inherited')}>
      {t('page.headOffice')}
    </Text>
  );
}

const Rfm = ({ row }: { row: Row }) => (
  <Own row={row}>
    <RfmBars scores={[row.recencyScore, row.frequencyScore, row.monetaryScore]} />
  </Own>
);
const Monetary = ({ row }: { row: Row }) => (
  <Own row={row}>
    <Money value={row.monetary} currency={row.currency} />
  </Own>
);

export function useAccountColumns(q: string | undefined): readonly Column<Row>[] {
  const t = useAccountWords();
  const industry = useCodeName('industry');
  const mark = (text: string | null | undefined) => (text ? <Marked text={text} q={q} /> : <Dash />);
  return [
    {
      id: 'name',
      header: t('field.name'),
      width: 'minmax(210px, 2.2fr)',
      sort: 'nameKana',
      fixed: true,
      cell: (row) => (
        <RowName note={<MatchedBy row={row} q={q} />}>
          <span>
            <NameLink row={row} q={q} /> <YellowMark dueOn={row.visitDueOn} since={row.yellowSince} short />{' '}
            <ComplaintMark count={row.openComplaints} />
          </span>
        </RowName>
      ),
    },
    { id: 'rank', header: t('field.rank'), width: '64px', sort: 'rank', cell: (row) => <Rank row={row} /> },
    { id: 'rfm', header: t('field.rfm'), width: '56px', cell: (row) => <Rfm row={row} /> },
    {
      id: 'stage',
      header: t('field.lifeCycle'),
      width: '72px',
      sort: 'lifeCycle',
      cell: (row) => <Stage value={row.lifeCycle} />,
    },
    {
      id: 'lastSale',
      header: t('field.lastSale'),
      width: '84px',
      align: 'end',
      sort: 'lastSaleOn',
      cell: (row) => <DaysAgo value={row.lastSaleOn} />,
    },
    {
      id: 'lastVisit',
      header: t('field.lastVisit'),
      width: '84px',
      align: 'end',
      sort: 'lastVisitOn',
      cell: (row) => <DaysAgo value={row.lastVisitOn} />,
    },
    {
      id: 'visitDue',
      header: t('field.visitDue'),
      width: '96px',
      align: 'end',
      sort: 'visitDueOn',
      extra: true,
      cell: (row) => <Day value={row.visitDueOn} />,
    },
    {
      id: 'nextVisit',
      header: t('field.nextVisit'),
      width: '96px',
      align: 'end',
      sort: 'nextVisitOn',
      extra: true,
      cell: (row) => <Day value={row.nextVisitOn} />,
    },
    {
      id: 'lastContact',
      header: t('field.lastContact'),
      width: '104px',
      align: 'end',
      sort: 'lastContactOn',
      extra: true,
      cell: (row) => <DaysAgo value={row.lastContactOn} />,
    },
    {
      id: 'monetary',
      header: t('field.monetary'),
      width: '122px',
      align: 'end',
      sort: 'monetary',
      cell: (row) => <Monetary row={row} />,
    },
    {
      id: 'complaints',
      header: t('field.complaints'),
      width: '92px',
      align: 'end',
      sort: 'openComplaints',
      extra: true,
      cell: (row) => row.openComplaints || <Dash />,
    },
    { id: 'owner', header: t('field.owner'), width: '92px', cell: (row) => row.ownerName ?? <Dash /> },
    { id: 'industry', header: t('field.industry'), width: '88px', cell: (row) => industry(row.industry) ?? <Dash /> },
    {
      id: 'area',
      header: t('field.area'),
      width: 'minmax(118px, 1fr)',
      cell: (row) => mark([row.prefecture, row.city].filter(Boolean).join(' ')),
    },
    {
      id: 'address',
      header: t('field.address'),
      width: 'minmax(140px, 1fr)',
      extra: true,
      cell: (row) => mark(row.address),
    },
    { id: 'phone', header: t('field.phone'), width: '128px', extra: true, cell: (row) => mark(row.phone) },
    { id: 'nameKana', header: t('field.nameKana'), width: '160px', extra: true, cell: (row) => mark(row.nameKana) },
    {
      id: 'roles',
      header: t('field.roles'),
      width: '130px',
      extra: true,
      cell: (row) =>
        roles
          .filter((r) => row.roles.includes(r))
          .map((r) => t(`role.${r}`))
          .join('・'),
    },
    {
      id: 'points',
      header: t('field.points'),
      width: '64px',
      align: 'end',
      sort: 'rankPoints',
      extra: true,
      cell: (row) => row.rankPoints ?? <Dash />,
    },
    {
      id: 'rankChanged',
      header: t('field.rankChanged'),
      width: '104px',
      sort: 'rankChangedOn',
      align: 'end',
      extra: true,
      cell: (row) => <Day value={row.rankChangedOn} />,
    },
  ];
}

/** Two lines on a phone: who and where; how long since the last sale, and how much. */
export function AccountCard({ row, q }: { row: Row; q: string | undefined }) {
  return (
    <PhoneCard
      title={
        <span>
          <NameLink row={row} q={q} /> <YellowMark dueOn={row.visitDueOn} since={row.yellowSince} short />{' '}
          <ComplaintMark count={row.openComplaints} />
        </span>
      }
      below={[row.city ?? row.prefecture, row.ownerName].filter(Boolean).join('・') || row.code}
      side={<DaysAgo value={row.lastSaleOn} />}
      sideBelow={<Monetary row={row} />}
      end={<Rank row={row} />}
    />
  );
}
