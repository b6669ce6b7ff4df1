import { Group } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { createFileRoute, Link } from '@tanstack/react-router';
import { useState } from 'react';
import * as z from 'zod/mini';
import * as api from '@/api';
import { useCommon } from '@/shared/i18n/common';
import { month, num } from '@/shared/lib/format';
import { SearchBox } from '@/shared/list/search-box';
import { type Column, nextSort } from '@/shared/table/column';
import { DataTable } from '@/shared/table/data-table';
import { PhoneCard, RowName, rowLinkClass } from '@/shared/table/row-link';
import { useWindow } from '@/shared/table/use-window';
import { EmptyState } from '@/shared/ui/empty-state';
import { Dash, Money } from '@/shared/ui/money';
import { ListPage, PageHeader, useBack } from '@/shared/ui/page';
import { RankBadge } from '@/shared/ui/rank-badge';
import { RankBulk } from './components/rank-bulk';
import { RankChips } from './components/rank-chips';
import { scorePage } from './queries';
import classes from './ranks.module.css';
import { useWords } from './words';

const text = z.catch(z.optional(z.string()), undefined);

export const Route = createFileRoute('/_shell/ranks/scores')({
  validateSearch: z.object({ run: z.catch(z.string(), ''), rank: text, q: text, sort: text }),
  component: Scores,
});

type Row = api.RankScore;
const whole = (n: number | null | undefined) => (n == null ? <Dash /> : num(n));

function Scores() {
  const t = useWords();
  const common = useCommon();
  const search = Route.useSearch();
  const navigate = Route.useNavigate();
  const back = useBack('/ranks');
  const [selection, setSelection] = useState<ReadonlySet<string>>(new Set());
  const run = useQuery(api.getRankRunOptions({ path: { id: search.run } })).data;
  const rows = useWindow(scorePage(search));
  const change = (part: Partial<typeof search>) =>
    void navigate({ search: (old) => ({ ...old, ...part }), replace: true });
  const name = (row: Row) => (
    <Link
      to="/ranks/accounts/$accountId"
      params={{ accountId: row.accountId }}
      search={{ run: search.run }}
      className={rowLinkClass}
    >
      {row.accountName}
    </Link>
  );
  const badge = (row: Row) => <RankBadge rank={row.rank} previous={row.previousRank} overridden={row.overridden} />;
  const columns: Column<Row>[] = [
    {
      id: 'account',
      header: t('col.account'),
      width: 'minmax(220px, 2fr)',
      sort: 'accountCode',
      fixed: true,
      cell: (row) => <RowName note={row.accountCode}>{name(row)}</RowName>,
    },
    { id: 'rank', header: t('col.rank'), width: '80px', cell: badge },
    {
      id: 'points',
      header: t('col.points'),
      width: '72px',
      align: 'end',
      sort: 'points',
      cell: (row) => whole(row.points),
    },
    {
      id: 'recency',
      header: t('col.recency'),
      width: '110px',
      align: 'end',
      sort: 'recencyDays',
      cell: (row) => (row.recencyDays == null ? <Dash /> : t('days', { n: num(row.recencyDays) })),
    },
    {
      id: 'frequency',
      header: t('col.frequency'),
      width: '100px',
      align: 'end',
      sort: 'frequency',
      cell: (row) => whole(row.frequency),
    },
    {
      id: 'monetary',
      header: t('col.monetary'),
      width: '140px',
      align: 'end',
      sort: 'monetary',
      cell: (row) => <Money value={row.monetary} exact />,
    },
    {
      id: 'scores',
      header: t('col.scores'),
      width: '84px',
      align: 'end',
      cell: (row) => [row.recencyScore, row.frequencyScore, row.monetaryScore].map((s) => s ?? '-').join(' · '),
    },
  ];
  const sort = search.sort ?? 'accountCode';
  return (
    <ListPage>
      <PageHeader
        title={t('list.scores', { period: run ? month(run.period) : '' })}
        note={rows.total !== undefined && common('table.count', { count: num(rows.total) })}
        back={back}
      />
      <Group className={classes.tools}>
        <SearchBox value={search.q} label={t('col.account')} onChange={(q) => change({ q })} />
        {run && <RankChips run={run} value={search.rank} onChange={(rank) => change({ rank })} />}
      </Group>
      <DataTable
        name="rank-scores"
        label={t('list.scores', { period: run?.period ?? '' })}
        rows={rows}
        columns={columns}
        rowId={(row) => row.accountId}
        rowLabel={(row) => row.accountName}
        card={(row) => (
          <PhoneCard
            title={name(row)}
            below={row.accountCode}
            side={<Money value={row.monetary} />}
            sideBelow={row.recencyDays == null ? <Dash /> : t('days', { n: num(row.recencyDays) })}
            end={badge(row)}
          />
        )}
        sort={sort}
        selection={selection}
        onSelection={setSelection}
        onSort={(column) => change({ sort: nextSort(sort, column) })}
        empty={<EmptyState title={t('list.empty')} />}
        onClear={search.q || search.rank ? () => change({ q: undefined, rank: undefined }) : undefined}
      />
      <RankBulk selection={selection} onClear={() => setSelection(new Set())} />
    </ListPage>
  );
}
