import { Group, SegmentedControl, Stack, Title } from '@mantine/core';
import { IconChecklist, IconPlus } from '@tabler/icons-react';
import { createFileRoute, Link } from '@tanstack/react-router';
import * as z from 'zod/mini';
import * as api from '@/api';
import type { Condition } from '@/shared/filter/condition';
import { FilterChips } from '@/shared/filter/filter-chips';
import { today } from '@/shared/lib/format';
import { plusDays } from '@/shared/lib/moment';
import { listSearch } from '@/shared/list/list-search';
import { SearchBox } from '@/shared/list/search-box';
import { usePages } from '@/shared/list/use-pages';
import { useMay } from '@/shared/session/me';
import { TaskLine } from '@/shared/tasks/task-line';
import { NewTask, TaskSheet } from '@/shared/tasks/task-sheet';
import classes from '@/shared/tasks/tasks.module.css';
import { useTaskWords } from '@/shared/tasks/words';
import { ActionButton } from '@/shared/ui/action-button';
import { EmptyState } from '@/shared/ui/empty-state';
import { MoreButton } from '@/shared/ui/more-button';
import { Page, PageHeader } from '@/shared/ui/page';
import { Waiting } from '@/shared/ui/waiting';
import { useWords } from './words';

const whose = ['mine', 'requested', 'team'] as const;
const groups = ['late', 'today', 'week', 'later', 'none', 'done'] as const;
const text = z.catch(z.optional(z.string()), undefined);

export const Route = createFileRoute('/_shell/tasks')({
  validateSearch: z.object({
    whose: z.catch(z.optional(z.enum(whose)), undefined),
    done: z.catch(z.optional(z.boolean()), undefined),
    q: text,
    /** A condition that a link brought along, instead of whose and done. */
    where: listSearch.shape.where,
    /** The task in the side sheet, "new" for one to be written. */
    open: text,
  }),
  component: Tasks,
});

/** What is to be done, by day. */
function Tasks() {
  const t = useWords();
  const words = useTaskWords();
  const may = useMay();
  const { open, ...search } = Route.useSearch();
  const navigate = Route.useNavigate();
  const change = (part: Partial<ReturnType<typeof Route.useSearch>>) =>
    void navigate({ search: (old) => ({ ...old, ...part }), replace: true, resetScroll: false });
  const close = () => change({ open: undefined });
  return (
    <Page name="tasks" narrow>
      <PageHeader title={t('title')}>
        {may('task', 'create') && (
          <ActionButton
            primary
            label={words('new')}
            icon={IconPlus}
            root={(props) => <Link to="/tasks" search={(old) => ({ ...old, open: 'new' })} {...props} />}
          />
        )}
      </PageHeader>
      <Stack gap="sm">
        <SearchBox value={search.q} label={t('search')} onChange={(q) => change({ q })} />
        <FilterChips noun="task" value={search.where} onChange={(where) => change({ where })} />
        <Group gap={8} display={search.where ? 'none' : undefined}>
          <SegmentedControl
            aria-label={t('whose')}
            value={search.whose ?? 'mine'}
            data={whose.map((value) => ({ value, label: t(`of.${value}`) }))}
            onChange={(value) => change({ whose: value === 'mine' ? undefined : (value as 'team') })}
          />
          <SegmentedControl
            aria-label={t('state')}
            value={search.done ? 'done' : 'open'}
            data={(['open', 'done'] as const).map((value) => ({ value, label: t(value) }))}
            onChange={(value) => change({ done: value === 'done' || undefined })}
          />
        </Group>
        <List {...search} />
      </Stack>
      {open === 'new' && <NewTask onClose={close} />}
      {open && open !== 'new' && <TaskSheet key={open} id={open} onClose={close} />}
    </Page>
  );
}

type Wanted = {
  whose?: (typeof whose)[number] | undefined;
  done?: boolean | undefined;
  q?: string | undefined;
  where?: Condition | undefined;
};

function List({ whose = 'mine', done, q, where }: Wanted) {
  const t = useWords();
  const { pages, items } = usePages<api.Task>([{ _id: 'listTasks', whose, done, q, where }], ({ query, ...ask }) =>
    where
      ? api.op.searchTasks({ ...ask, body: { ...query, where: where as never, ...(q ? { q } : {}), limit: 100 } })
      : api.op.listTasks({
          ...ask,
          query: { ...query, whose, state: done ? 'done' : 'open', q, sort: done ? '-doneAt' : 'dueOn', limit: 100 },
        }),
  );
  const all = items ?? [];
  return (
    <>
      <Waiting query={pages} h={240} />
      {items?.length === 0 && (
        <EmptyState title={t('empty')} hint={t('emptyHint')} icon={<IconChecklist size={36} stroke={1.4} />} />
      )}
      {groups
        .map((group) => ({ group, tasks: all.filter((task) => groupOf(task) === group) }))
        .filter(({ tasks }) => tasks.length > 0)
        .map(({ group, tasks }) => (
          <section key={group} aria-label={t(`group.${group}`)}>
            <Title order={2} c={group === 'late' ? 'red' : undefined}>
              {t(`group.${group}`)}
            </Title>
            <ul className={classes.list}>
              {tasks.map((task) => (
                <TaskLine key={task.id} task={task} />
              ))}
            </ul>
          </section>
        ))}
      <MoreButton pages={pages} />
    </>
  );
}

function groupOf({ dueOn, doneAt }: api.Task): (typeof groups)[number] {
  if (doneAt) return 'done';
  if (!dueOn) return 'none';
  const now = today();
  if (dueOn < now) return 'late';
  if (dueOn === now) return 'today';
  return dueOn <= plusDays(now, 7) ? 'week' : 'later';
}
