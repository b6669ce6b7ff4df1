import { Group, SegmentedControl, Select, Skeleton } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { createFileRoute, Link } from '@tanstack/react-router';
import * as z from 'zod/mini';
import * as api from '@/api';
import { SearchBox } from '@/shared/list/search-box';
import { useMay, useMe } from '@/shared/session/me';
import { ActionButton } from '@/shared/ui/action-button';
import { ErrorState } from '@/shared/ui/empty-state';
import { ListPage, PageHeader } from '@/shared/ui/page';
import { BoardColumn } from './components/board-column';
import { DealTabs } from './components/deal-tabs';
import classes from './components/deals.module.css';
import { useMove, useProcesses, useStageName } from './stages';
import { useWords } from './words';

const text = z.catch(z.optional(z.string()), undefined);

export const Route = createFileRoute('/_shell/deals/board')({
  validateSearch: z.object({ process: text, of: z.catch(z.optional(z.enum(['mine', 'all'])), undefined), q: text }),
  component: Board,
});

function Board() {
  const t = useWords();
  const search = Route.useSearch();
  const navigate = Route.useNavigate();
  const me = useMe();
  const may = useMay();
  const name = useStageName();
  const processes = useProcesses()?.filter((process) => !process.retired) ?? [];
  const change = (part: Partial<typeof search>) => void navigate({ search: { ...search, ...part }, replace: true });
  const of = search.of ?? (me?.role === 'rep' ? 'mine' : 'all');
  const query = {
    ...(of === 'mine' && me && { ownerId: [me.id] }),
    ...(search.q && { q: search.q }),
  };
  const board = useQuery({
    ...api.getDealBoardOptions({ query: { ...query, ...(search.process && { processId: search.process }) } }),
    placeholderData: keepPreviousData,
    enabled: me !== undefined,
  });
  const move = useMove();
  return (
    <ListPage>
      <PageHeader title={t('title')}>
        {may('deal', 'create') && (
          <ActionButton
            primary
            label={t('new')}
            icon={IconPlus}
            root={(props) => <Link to="/deals/new" {...props} />}
          />
        )}
      </PageHeader>
      <DealTabs at="board" />
      <Group gap={10} px="var(--page-pad)" pb={10}>
        <SearchBox value={search.q} label={t('search')} onChange={(q) => change({ q })} />
        <SegmentedControl
          size="xs"
          aria-label={t('field.owner')}
          value={of}
          data={(['mine', 'all'] as const).map((value) => ({ value, label: t(`whose.${value}`) }))}
          onChange={(chosen) => change({ of: chosen as 'mine' | 'all' })}
        />
        {processes.length > 1 && (
          <Select
            aria-label={t('board.process')}
            w={180}
            allowDeselect={false}
            data={processes.map((process) => ({ value: process.id, label: name(process) }))}
            value={board.data?.processId ?? null}
            onChange={(process) => change({ process: process ?? undefined })}
          />
        )}
      </Group>
      {board.isError && !board.data && <ErrorState error={board.error} retry={() => void board.refetch()} />}
      {board.isPending && <Skeleton h={320} mx="var(--page-pad)" />}
      {board.data && (
        <section className={classes.board} aria-label={t('board.aria')} aria-busy={board.isPlaceholderData}>
          {board.data.columns.map((column) => (
            <BoardColumn
              key={column.stageId}
              column={column}
              columns={board.data.columns}
              query={query}
              onMove={(deal, to) =>
                deal.stageId !== to.stageId && move.mutate({ deal, stageId: to.stageId, name: name(to) })
              }
            />
          ))}
        </section>
      )}
    </ListPage>
  );
}
