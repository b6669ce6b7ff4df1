import { Badge, CloseButton, Group, SegmentedControl } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { createFileRoute, Link, redirect } from '@tanstack/react-router';
import { useState } from 'react';
import * as z from 'zod/mini';
import * as api from '@/api';
import { DepartmentField } from '@/shared/form/department-field';
import { UserField } from '@/shared/form/user-field';
import { useCommon } from '@/shared/i18n/common';
import { month, num } from '@/shared/lib/format';
import { usePhone } from '@/shared/lib/use-phone';
import { ExportMenu } from '@/shared/list/export-menu';
import { SearchBox } from '@/shared/list/search-box';
import { nextSort } from '@/shared/table/column';
import { DataTable } from '@/shared/table/data-table';
import { PhoneCard, rowLinkClass } from '@/shared/table/row-link';
import { useWindow } from '@/shared/table/use-window';
import { EmptyState } from '@/shared/ui/empty-state';
import { ListPage, PageHeader, useBack } from '@/shared/ui/page';
import { BeforeAfter } from './components/before-after';
import { useChangeColumns } from './components/change-columns';
import { Move } from './components/move';
import { OtherRule } from './components/other-rule';
import { RankBulk } from './components/rank-bulk';
import { type ChangeSearch, changePage, runsOptions } from './queries';
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
    departmentId: text,
    q: text,
    sort: text,
  }),
  /** Without a run the latest is meant. */
  beforeLoad: async ({ search, context }) => {
    if (search.run || search.simulation) return;
    const run = (await context.queryClient.fetchQuery(runsOptions())).items[0]?.id;
    throw run ? redirect({ to: '/ranks/changes', search: { ...search, run } }) : redirect({ to: '/ranks' });
  },
  component: RankChanges,
});

type Row = api.RankChange;
const directions = ['all', 'up', 'down', 'new', 'gone'] as const;

/** What leaves: everything about a change but the run, which is the same for all. */
const columns = [
  ...['accountCode', 'accountName', 'ownerId', 'departmentId', 'direction', 'fromRank', 'toRank'],
  ...['recencyDays', 'frequency', 'monetary', 'points'].flatMap((field) => [`${field}Before`, `${field}After`]),
];

/** The list as a condition, for the file; the changes of a simulation are not kept long enough to leave. */
function exported({ run, direction, from, to, ownerId, departmentId }: ChangeSearch) {
  if (!run) return undefined;
  const fields = { runId: run, direction, fromRank: from, toRank: to, ownerId, departmentId };
  return { all: Object.entries(fields).flatMap(([field, value]) => (value ? [{ field, op: 'eq', value }] : [])) };
}

function RankChanges() {
  const t = useWords();
  const common = useCommon();
  const search = Route.useSearch();
  const navigate = Route.useNavigate();
  const back = useBack('/ranks');
  const phone = usePhone();
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
  const table = useChangeColumns(name);
  const title = search.simulation ? t('list.movers') : t('list.changes', { period: run ? month(run.period) : '' });
  const where = exported(search);
  const sort = search.sort ?? 'accountCode';
  const clear = {
    q: undefined,
    direction: undefined,
    from: undefined,
    to: undefined,
    ownerId: undefined,
    departmentId: undefined,
  };
  const narrowed = Object.keys(clear).some((key) => search[key as keyof typeof clear]);
  return (
    <ListPage>
      <PageHeader
        title={title}
        note={rows.total !== undefined && common('table.count', { count: num(rows.total) })}
        below={search.run && <OtherRule run={run} />}
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
        <div className={classes.filters}>
          <UserField
            ariaLabel={t('list.owner')}
            value={search.ownerId ?? null}
            onChange={(id) => change({ ownerId: id ?? undefined })}
          />
          <DepartmentField
            ariaLabel={t('list.department')}
            value={search.departmentId ?? null}
            onChange={(id) => change({ departmentId: id ?? undefined })}
          />
        </div>
        {where && !search.q && !phone && (
          <ExportMenu noun="rankChange" guard="account" title={title} which={{ where, columns }} />
        )}
      </Group>
      <DataTable
        name="rank-changes"
        label={title}
        rows={rows}
        columns={table}
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
      <RankBulk selection={selection} onClear={() => setSelection(new Set())}>
        {where && (
          <ExportMenu noun="rankChange" guard="account" title={title} which={{ where, columns, ids: [...selection] }} />
        )}
      </RankBulk>
    </ListPage>
  );
}
