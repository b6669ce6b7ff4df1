import { Anchor, Skeleton, Stack, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import * as api from '@/api';
import type { Ref } from '@/shared/form/account-field';
import { versionOf } from '@/shared/form/record-form';
import { SideSheet } from '@/shared/form/side-sheet';
import { useCommon } from '@/shared/i18n/common';
import { num } from '@/shared/lib/format';
import { addressOf } from '@/shared/record/record-address';
import { ErrorState } from '@/shared/ui/empty-state';
import { say } from '@/shared/ui/notify';
import { TaskForm } from './task-form';
import { TaskLine } from './task-line';
import classes from './tasks.module.css';
import { useTaskWords } from './words';

type NewProps = {
  account?: Ref | undefined;
  personId?: string | undefined;
  accountIds?: readonly string[];
  onClose: () => void;
};

/** A task for oneself or another; for several people, or for many accounts, one each. */
export function NewTask({ account, personId, accountIds, onClose }: NewProps) {
  const t = useTaskWords();
  const create = async (input: api.TaskInput, assignees: string[], headers: { 'Idempotency-Key': string }) => {
    const task = personId ? { ...input, personId } : input;
    if (!accountIds && assignees.length <= 1) return api.op.createTask({ body: task, headers, throwOnError: true });
    const to = accountIds ? { accountIds: [...accountIds] } : { userIds: assignees };
    const given = await api.op.distributeTask({ body: { task, ...to }, headers, throwOnError: true });
    say(t('given', { count: num(given.data.items.length) }));
    return given;
  };
  return (
    <SideSheet title={t('new')} onClose={onClose}>
      <TaskForm
        start={{ account }}
        hint={accountIds && t('accountsHint', { count: num(accountIds.length) })}
        create={create}
        onClose={onClose}
      />
    </SideSheet>
  );
}

/** One task, to be read and changed. */
export function TaskSheet({ id, onClose }: { id: string; onClose: () => void }) {
  const t = useTaskWords();
  const common = useCommon();
  const task = useQuery(api.getTaskOptions({ path: { id } }));
  const target = task.data && { path: { id }, headers: versionOf(task.data), throwOnError: true as const };
  return (
    <SideSheet title={t('edit')} onClose={onClose}>
      {task.isPending && <Skeleton h={360} />}
      {task.isError && <ErrorState compact error={task.error} retry={() => void task.refetch()} />}
      {task.data && target && (
        <Stack>
          <ul className={classes.list}>
            <TaskLine task={task.data} />
          </ul>
          {task.data.kind === 'confirmation' ? (
            <Follows task={task.data} />
          ) : (
            <TaskForm
              key={task.data.version}
              task={task.data}
              update={(body) => api.op.updateTask({ ...target, body })}
              remove={
                task.data.allowed.includes('delete') && {
                  run: () => api.op.deleteTask(target),
                  undo: () => api.op.restoreFromTrash({ path: { noun: 'task', id }, throwOnError: true }),
                  said: common('state.deleted', { name: task.data.name }),
                }
              }
              onClose={onClose}
            />
          )}
          {task.data.distributionId && <Distribution id={task.data.distributionId} />}
        </Stack>
      )}
    </SideSheet>
  );
}

/** What was asked for elsewhere is changed there. */
function Follows({ task }: { task: api.Task }) {
  const t = useTaskWords();
  const to = task.subjectKind && task.subjectId ? addressOf(task.subjectKind, task.subjectId) : undefined;
  return (
    <Text size="sm" c="dimmed">
      {t('follows')}{' '}
      {to && <Anchor renderRoot={(props) => <Link {...(to as { to: '/' })} {...props} />}>{t('openRecord')}</Anchor>}
    </Text>
  );
}

/** TSK-02: open and done per person. */
function Distribution({ id }: { id: string }) {
  const t = useTaskWords();
  const given = useQuery(api.getTaskDistributionOptions({ path: { id } }));
  if (!given.data || given.data.items.length < 2) return null;
  const { done, items } = given.data;
  return (
    <section>
      <Title order={2}>{t('distribution')}</Title>
      <Text size="sm" c="dimmed">
        {t('progress', { done: num(done), all: num(items.length) })}
      </Text>
      <ul className={classes.list}>
        {items.map((task) => (
          <TaskLine key={task.id} task={task} />
        ))}
      </ul>
    </section>
  );
}
