import { Button, Group, Text } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { problemOf } from '@/api';
import { common } from '@/shared/i18n/common';
import { problemText } from './empty-state';

const closable = () => ({ closeButtonProps: { 'aria-label': common('action.close') } });

/** Short good news. */
export const say = (message: string) => notifications.show({ message, color: 'ai', autoClose: 3000, ...closable() });

/** A refusal that belongs to no field. */
export function sayProblem(error: unknown) {
  const problem = problemOf(error);
  if (problem.declined) return;
  notifications.show({
    title: problem.code === 'stale' ? undefined : common('error.title'),
    message: problem.code === 'stale' ? common('error.stale') : problemText(problem, common),
    color: 'red.9',
    autoClose: 8000,
    role: 'alert',
    ...closable(),
  });
}

/** Instead of "are you sure": it is done, and can be taken back for ten seconds. */
export const sayWithUndo = (message: string, undo: () => void) => sayWith(message, common('action.undo'), undo, 10_000);

/** A word with something to do about it, for so many milliseconds. */
export function sayWith(message: string, action: string, run: () => void, autoClose = 60_000) {
  const id = notifications.show({
    message: (
      <Group justify="space-between" wrap="nowrap" gap={12}>
        <Text size="sm">{message}</Text>
        <Button
          size="compact-sm"
          variant="default"
          flex="none"
          onClick={() => {
            notifications.hide(id);
            run();
          }}
        >
          {action}
        </Button>
      </Group>
    ),
    color: 'ai',
    autoClose,
    ...closable(),
  });
}
