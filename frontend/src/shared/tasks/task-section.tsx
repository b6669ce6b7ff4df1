import { Button, Card, Group, Text, Title } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import * as api from '@/api';
import { usePages } from '@/shared/list/use-pages';
import { useMay } from '@/shared/session/me';
import { MoreButton } from '@/shared/ui/more-button';
import { Waiting } from '@/shared/ui/waiting';
import { TaskLine } from './task-line';
import { NewTask } from './task-sheet';
import classes from './tasks.module.css';
import { useTaskWords } from './words';

type Props = { account?: { id: string; name: string } | undefined; personId?: string | undefined; below?: boolean };

/** The open tasks about one account or person, on its page. */
export function TaskSection({ account, personId, below = false }: Props) {
  const t = useTaskWords();
  const may = useMay();
  const [adding, setAdding] = useState(false);
  const { pages, items } = usePages<api.Task>(
    [{ _id: 'listTasks', accountId: account?.id, personId, below }],
    ({ query, ...ask }) =>
      api.op.listTasks({
        ...ask,
        query: {
          ...query,
          state: 'open',
          limit: 20,
          ...(account && { accountId: account.id, includeBranches: below }),
          ...(personId && { personId }),
        },
      }),
  );
  return (
    <Card withBorder padding="md" component="section" aria-label={t('title')}>
      <Group justify="space-between" mb={4}>
        <Title order={2}>{t('title')}</Title>
        {may('task', 'create') && (
          <Button
            size="compact-sm"
            variant="subtle"
            leftSection={<IconPlus size={14} />}
            onClick={() => setAdding(true)}
          >
            {t('new')}
          </Button>
        )}
      </Group>
      <Waiting query={pages} h={60} />
      {items?.length === 0 && (
        <Text size="sm" c="dimmed">
          {t('none')}
        </Text>
      )}
      <ul className={classes.list}>
        {items?.map((task) => (
          <TaskLine key={task.id} task={task} withAccount={below || !account} />
        ))}
      </ul>
      <MoreButton pages={pages} />
      {adding && <NewTask account={account} personId={personId} onClose={() => setAdding(false)} />}
    </Card>
  );
}
