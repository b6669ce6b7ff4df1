import type * as api from '@/api';
import type { Ref } from '@/shared/form/account-field';
import { orNull } from '@/shared/form/use-api-form';
import { instantOf, wallClock } from '@/shared/lib/moment';

export type TaskValues = {
  name: string;
  dueOn: string | null;
  remindOn: string | null;
  remindTime: string;
  remindBy: api.TaskInput['remindBy'] & string;
  account: Ref | null;
  assignees: string[];
  note: string;
};

type Start = { account?: Ref | undefined; assignee?: string | undefined };

export function taskValues(task: api.Task | undefined, { account, assignee }: Start = {}): TaskValues {
  const [remindOn, remindTime] = task?.remindAt ? wallClock(task.remindAt).split(' ') : [null, '09:00'];
  return {
    name: task?.name ?? '',
    dueOn: task?.dueOn ?? null,
    remindOn: remindOn ?? null,
    remindTime: remindTime ?? '09:00',
    remindBy: task?.remindBy ?? 'screen',
    account: task?.accountId ? { id: task.accountId, name: task.accountName ?? '' } : (account ?? null),
    assignees: task ? [task.assigneeId] : assignee ? [assignee] : [],
    note: task?.note ?? '',
  };
}

export const taskInput = (values: TaskValues): api.TaskInput => ({
  name: values.name.trim(),
  dueOn: values.dueOn,
  remindAt: values.remindOn ? instantOf(values.remindOn, values.remindTime || '09:00') : null,
  remindBy: values.remindBy,
  accountId: values.account?.id ?? null,
  assigneeId: values.assignees[0] ?? null,
  note: orNull(values.note),
});
