import { Badge } from '@mantine/core';
import { IconCircle, IconCircleCheckFilled } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import type * as api from '@/api';
import { today } from '@/shared/lib/format';
import { useMe } from '@/shared/session/me';
import { Day } from '@/shared/ui/day';
import { useTick } from './queries';
import classes from './tasks.module.css';
import { useTaskWords } from './words';

/** TSK-03: a task with its tick; the name opens it. */
export function TaskLine({ task, withAccount = true }: { task: api.Task; withAccount?: boolean }) {
  const t = useTaskWords();
  const me = useMe()?.id;
  const { tick, busy } = useTick();
  const done = !!task.doneAt;
  const mine = task.assigneeId === me;
  return (
    <li className={classes.line}>
      <button
        type="button"
        className={classes.tick}
        data-done={done || undefined}
        disabled={busy || !task.allowed.includes('change')}
        aria-label={t(done ? 'reopen' : 'complete', { name: task.name })}
        onClick={() => tick(task)}
      >
        {done ? <IconCircleCheckFilled size={24} /> : <IconCircle size={24} stroke={1.6} />}
      </button>
      <div className={classes.body}>
        <Link to="/tasks" search={{ open: task.id }} className={classes.name} data-done={done || undefined}>
          {task.name}
        </Link>
        <span className={classes.meta}>
          {task.kind === 'confirmation' && (
            <Badge size="xs" variant="light">
              {t('confirmation')}
            </Badge>
          )}
          {withAccount && task.accountId && task.accountName && (
            <Link
              to="/accounts/$accountId"
              params={{ accountId: task.accountId }}
              style={{ color: 'inherit' }}
              data-inline
            >
              {task.accountName}
            </Link>
          )}
          {!mine && <span>{t('to', { name: task.assigneeName ?? '' })}</span>}
          {mine && task.requesterId !== me && <span>{t('from', { name: task.requesterName ?? '' })}</span>}
        </span>
      </div>
      {task.dueOn && (
        <span className={classes.due} data-late={(!done && task.dueOn < today()) || undefined}>
          <Day value={task.dueOn} />
        </span>
      )}
    </li>
  );
}
