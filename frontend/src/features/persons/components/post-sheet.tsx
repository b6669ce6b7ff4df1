import { SimpleGrid, Text, TextInput } from '@mantine/core';
import * as api from '@/api';
import { AccountField, type Ref } from '@/shared/form/account-field';
import { DateField } from '@/shared/form/date-field';
import { RecordForm, versionOf } from '@/shared/form/record-form';
import { SideSheet } from '@/shared/form/side-sheet';
import { orNull, useApiForm } from '@/shared/form/use-api-form';
import { newKey } from '@/shared/form/use-once';
import { today } from '@/shared/lib/format';
import { useWords } from '../words';

/** new: beside the others; move: in the place of one, which ends the day before; edit: a correction. */
export type PostTask = { kind: 'new' } | { kind: 'move' | 'edit'; post: api.Post };
type Props = { personId: string; task: PostTask; onClose: () => void };
type Values = {
  account: Ref | null;
  department: string;
  title: string;
  phone: string;
  email: string;
  startedOn: string | null;
  endedOn: string | null;
};

function valuesOf(task: PostTask): Values {
  const post = task.kind === 'new' ? undefined : task.post;
  return {
    account: post?.account ?? null,
    department: post?.department ?? '',
    title: post?.title ?? '',
    phone: post?.phone ?? '',
    email: post?.email ?? '',
    startedOn: task.kind === 'move' ? today() : (post?.startedOn ?? null),
    endedOn: task.kind === 'edit' ? (post?.endedOn ?? null) : null,
  };
}

const inputOf = ({ account, ...v }: Values): api.PostInput => ({
  accountId: account?.id ?? '',
  department: v.department.trim(),
  title: v.title.trim(),
  phone: orNull(v.phone),
  email: orNull(v.email),
  startedOn: v.startedOn,
  endedOn: v.endedOn,
});

export function PostSheet({ personId, task, onClose }: Props) {
  const t = useWords();
  const form = useApiForm({
    initialValues: valuesOf(task),
    fieldName: (path) => path.replace('accountId', 'account'),
  });
  const path = { id: personId };
  const create = (body: api.PostInput, headers = newKey()) =>
    api.op.createPost({ path, body, headers, throwOnError: true });
  const post = task.kind === 'edit' ? task.post : undefined;
  const target = post && { path: { ...path, postId: post.id }, headers: versionOf(post), throwOnError: true as const };
  return (
    <SideSheet title={t(`post.${task.kind}Title`)} onClose={onClose}>
      <RecordForm
        form={form}
        input={inputOf}
        editable
        create={(body, headers) => create(task.kind === 'move' ? { ...body, replaces: task.post.id } : body, headers)}
        update={target && ((body) => api.op.updatePost({ ...target, body }))}
        remove={
          target && {
            run: () => api.op.deletePost(target),
            undo: () => create(inputOf(valuesOf(task))),
            said: t('post.removed'),
          }
        }
        onClose={onClose}
      >
        {task.kind !== 'new' && (
          <Text size="sm" c="dimmed">
            {t(task.kind === 'move' ? 'post.moveHint' : 'post.editHint')}
          </Text>
        )}
        <AccountField label={t('field.account')} required {...form.getInputProps('account')} />
        <TextInput label={t('field.department')} maxLength={200} {...form.getInputProps('department')} />
        <TextInput label={t('field.title')} maxLength={200} {...form.getInputProps('title')} />
        <TextInput label={t('field.postPhone')} type="tel" maxLength={50} {...form.getInputProps('phone')} />
        <TextInput label={t('field.postEmail')} type="email" maxLength={254} {...form.getInputProps('email')} />
        <SimpleGrid cols={2}>
          <DateField label={t('field.startedOn')} {...form.getInputProps('startedOn')} />
          <DateField label={t('field.endedOn')} {...form.getInputProps('endedOn')} />
        </SimpleGrid>
      </RecordForm>
    </SideSheet>
  );
}
