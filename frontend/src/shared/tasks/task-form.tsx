import { Button, Group, SegmentedControl, SimpleGrid, Text, Textarea, TextInput } from '@mantine/core';
import type * as api from '@/api';
import { AccountField, type Ref } from '@/shared/form/account-field';
import { DateField } from '@/shared/form/date-field';
import { RecordForm } from '@/shared/form/record-form';
import { useApiForm } from '@/shared/form/use-api-form';
import { UserField, UsersField } from '@/shared/form/user-field';
import { today } from '@/shared/lib/format';
import { plusDays } from '@/shared/lib/moment';
import { useMe } from '@/shared/session/me';
import { taskInput, taskValues } from './task-values';
import { useTaskWords } from './words';

type Key = { 'Idempotency-Key': string };
type Props = {
  task?: api.Task;
  start?: { account?: Ref | undefined };
  /** Instead of account and assignee. */
  hint?: string | undefined;
  create?: (task: api.TaskInput, assignees: string[], headers: Key) => Promise<unknown>;
  update?: (changes: Partial<api.TaskInput>) => Promise<unknown>;
  remove?: { run: () => Promise<unknown>; undo: () => Promise<unknown>; said: string } | false;
  onClose: () => void;
};

const ways = ['screen', 'mail', 'both'] as const;
const days = { today: 0, tomorrow: 1, week: 7 } as const;

/** A name is enough; the day comes with one tap. */
export function TaskForm({ task, start, hint, create, update, remove, onClose }: Props) {
  const t = useTaskWords();
  const me = useMe()?.id;
  const form = useApiForm({
    initialValues: taskValues(task, { ...start, assignee: me }),
    fieldName: (path) =>
      ({ accountId: 'account', assigneeId: 'assignees', remindAt: 'remindOn' })[path] ?? path.replace(/^task\./, ''),
  });
  const values = form.getValues();
  return (
    <RecordForm
      form={form}
      input={taskInput}
      editable={!task || task.allowed.includes('change')}
      create={(input, headers) => create?.(input, values.assignees, headers) ?? Promise.resolve()}
      update={update}
      remove={remove}
      onClose={onClose}
    >
      <TextInput label={t('field.name')} required maxLength={200} data-autofocus {...form.getInputProps('name')} />
      <div>
        <DateField label={t('field.dueOn')} {...form.getInputProps('dueOn')} />
        <Group gap={6} mt={6}>
          {(Object.keys(days) as (keyof typeof days)[]).map((day) => (
            <Button
              key={day}
              size="compact-md"
              variant="default"
              onClick={() => form.setFieldValue('dueOn', plusDays(today(), days[day]))}
            >
              {t(`day.${day}`)}
            </Button>
          ))}
        </Group>
      </div>
      <SimpleGrid cols={2}>
        <DateField label={t('field.remindOn')} {...form.getInputProps('remindOn')} />
        <TextInput
          type="time"
          label={t('field.remindTime')}
          disabled={!values.remindOn}
          {...form.getInputProps('remindTime')}
        />
      </SimpleGrid>
      {values.remindOn && (
        <SegmentedControl
          aria-label={t('field.remindBy')}
          data={ways.map((value) => ({ value, label: t(`remind.${value}`) }))}
          {...form.getInputProps('remindBy')}
        />
      )}
      {hint ? (
        <Text size="sm" c="dimmed">
          {hint}
        </Text>
      ) : (
        <>
          <AccountField label={t('field.account')} {...form.getInputProps('account')} />
          {task ? (
            <UserField
              label={t('field.assignee')}
              value={values.assignees[0] ?? null}
              error={form.errors.assignees}
              onChange={(id) => form.setFieldValue('assignees', id ? [id] : [])}
            />
          ) : (
            <UsersField withDepartment label={t('field.assignees')} {...form.getInputProps('assignees')} />
          )}
          {!task && values.assignees.length > 1 && (
            <Text size="sm" c="dimmed">
              {t('manyHint')}
            </Text>
          )}
        </>
      )}
      <Textarea label={t('field.note')} autosize minRows={2} maxLength={10_000} {...form.getInputProps('note')} />
    </RecordForm>
  );
}
