import { Button, Card, Group, Text, Title } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import * as api from '@/api';
import { TaskLine } from '@/shared/tasks/task-line';
import { NewTask } from '@/shared/tasks/task-sheet';
import tasks from '@/shared/tasks/tasks.module.css';
import { Waiting } from '@/shared/ui/waiting';
import { useWords } from '../words';

/** What I have to do by this day, the oldest first; one tap and it is done. */
export function DayTasks({ on }: { on: string }) {
  const t = useWords();
  const [adding, setAdding] = useState(false);
  const due = useQuery(
    api.listTasksOptions({
      query: { whose: 'mine', state: 'open', to: on, sort: 'dueOn', limit: 20, withTotal: true },
    }),
  );
  const items = due.data?.items ?? [];
  const more = (due.data?.total ?? 0) - items.length;
  return (
    <Card withBorder padding="md" component="section" aria-label={t('tasks.title')}>
      <Group justify="space-between" mb={4}>
        <Title order={2}>{t('tasks.title')}</Title>
        <Button size="compact-sm" variant="subtle" leftSection={<IconPlus size={14} />} onClick={() => setAdding(true)}>
          {t('tasks.new')}
        </Button>
      </Group>
      <Waiting query={due} h={88} />
      {due.data && items.length === 0 && (
        <Text size="sm" c="dimmed">
          {t('tasks.none')}
        </Text>
      )}
      <ul className={tasks.list}>
        {items.map((task) => (
          <TaskLine key={task.id} task={task} />
        ))}
      </ul>
      <Button variant="subtle" px={0} mt={4} renderRoot={(props) => <Link to="/tasks" {...props} />}>
        {more > 0 ? t('tasks.more', { count: more }) : t('tasks.all')}
      </Button>
      {adding && <NewTask onClose={() => setAdding(false)} />}
    </Card>
  );
}
