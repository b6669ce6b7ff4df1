import { Badge, CloseButton, Group, SegmentedControl } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { createFileRoute, Link } from '@tanstack/react-router';
import { useState } from 'react';
import * as z from 'zod/mini';
import * as api from '@/api';
import { UserField } from '@/shared/form/user-field';
import { useCommon } from '@/shared/i18n/common';
import { month, num } from '@/shared/lib/format';
import { SearchBox } from '@/shared/list/search-box';
import { type Column, nextSort } from '@/shared/table/column';
import { DataTable } from '@/shared/table/data-table';
import { PhoneCard, RowName, rowLinkClass } from '@/shared/table/row-link';
import { useWindow } from '@/shared/table/use-window';
import { EmptyState } from '@/shared/ui/empty-state';
import { ListPage, PageHeader, useBack } from '@/shared/ui/page';
import { BeforeAfter } from './components/before-after';
import { Move } from './components/move';
import { RankBulk } from './components/rank-bulk';
import { changePage } from './queries';
import classes from './ranks.module.css';
import { useWords } from './words';

const text = z.catch(z.optional(z.string()), undefined);
const direction = z.catch(z.optional(z.enum(['up', 'down', 'new', 'gone'])), undefined);

export const Route = createFileRoute('/_shell/ranks/changes')({
  validateSearch: z.object({
    run: text,
    simulation: text,
    direction,
    from: text,
    to: text,
    ownerId: text,
    q: text,
    sort: text,
  }),
  component: RankChanges,
});

type Row = api.RankChange;
const directions = ['all', 'up', 'down', 'new', 'gone'] as const;

function RankChanges() {
  const t = useWords();
  const common = useCommon();
  const search = Route.useSearch();
  const navigate = Route.useNavigate();
  const back = useBack('/ranks');
  const [selection, setSelection] = useState<ReadonlySet<string>>(new Set());
  const run = useQuery({
    ...api.getRankRunOptions({ path: { id: search.run ?? '' } }),
    enabled: search.run !== undefined,
  }).data;
  const rows = useWindow(changePage(search));
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
  const columns: Column<Row>[] = [
    {
      id: 'account',
      header: t('col.account'),
      width: 'minmax(200px, 2fr)',
      sort: 'accountCode',
      fixed: true,
      cell: (row) => <RowName note={row.accountCode}>{name(row)}</RowName>,
    },
    { id: 'move', header: t('col.move'), width: '130px', cell: (row) => <Move change={row} /> },
    {
      id: 'recency',
      header: t('col.recency'),
      width: '150px',
      align: 'end',
      cell: (row) => <BeforeAfter row={row} field="recencyDays" />,
    },
    {
      id: 'frequency',
      header: t('col.frequency'),
      width: '120px',
      align: 'end',
      cell: (row) => <BeforeAfter row={row} field="frequency" />,
    },
    {
      id: 'monetary',
      header: t('col.monetary'),
      width: '210px',
      align: 'end',
      cell: (row) => <BeforeAfter row={row} field="monetary" />,
    },
    {
      id: 'points',
      header: t('col.points'),
      width: '100px',
      align: 'end',
      cell: (row) => <BeforeAfter row={row} field="points" />,
    },
  ];
  const title = search.simulation ? t('list.movers') : t('list.changes', { period: run ? month(run.period) : '' });
  const sort = search.sort ?? 'accountCode';
  const clear = { q: undefined, direction: undefined, from: undefined, to: undefined, ownerId: undefined };
  const narrowed = search.q || search.direction || search.from || search.to || search.ownerId;
  return (
    <ListPage>
      <PageHeader
        title={title}
        note={rows.total !== undefined && common('table.count', { count: num(rows.total) })}
        back={back}
      />
      <Group className={classes.tools}>
        <SearchBox value={search.q} label={t('col.account')} onChange={(q) => change({ q })} />
        <SegmentedControl
          size="xs"
          aria-label={t('col.move')}
          value={search.direction ?? 'all'}
          onChange={(d) => change({ direction: d === 'all' ? undefined : (d as 'up') })}
          data={directions.map((d) => ({ value: d, label: t(`direction.${d}`) }))}
        />
        {(search.from || search.to) && (
          <Badge
            size="lg"
            variant="light"
            rightSection={
              <CloseButton
                size="xs"
                aria-label={common('action.clear')}
                onClick={() => change({ from: undefined, to: undefined })}
              />
            }
          >{`${search.from ?? ''} → ${search.to ?? ''}`}</Badge>
        )}
        <UserField
          ariaLabel={t('list.owner')}
          value={search.ownerId ?? null}
          onChange={(id) => change({ ownerId: id ?? undefined })}
        />
      </Group>
      <DataTable
        name="rank-changes"
        label={title}
        rows={rows}
        columns={columns}
        rowId={(row) => row.accountId}
        rowLabel={(row) => row.accountName}
        card={(row) => (
          <PhoneCard
            title={name(row)}
            below={row.accountCode}
            side={<BeforeAfter row={row} field="points" />}
            end={<Move change={row} />}
          />
        )}
        sort={sort}
        selection={selection}
        onSelection={setSelection}
        onSort={(column) => change({ sort: nextSort(sort, column) })}
        empty={<EmptyState title={t('board.noChanges')} />}
        onClear={narrowed ? () => change(clear) : undefined}
      />
      <RankBulk selection={selection} onClear={() => setSelection(new Set())} />
    </ListPage>
  );
}
