import { Button, Drawer, Group, SimpleGrid, Stack, Text, TextInput } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import * as api from '@/api';
import { AccountField, type Ref } from '@/shared/form/account-field';
import { DateField } from '@/shared/form/date-field';
import { changed, orNull, useApiForm } from '@/shared/form/use-api-form';
import { useCommon } from '@/shared/i18n/common';
import { today } from '@/shared/lib/format';
import { usePhone } from '@/shared/lib/use-phone';
import { say } from '@/shared/ui/notify';
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
  const common = useCommon();
  const phone = usePhone();
  const initial = valuesOf(task);
  const form = useApiForm({ initialValues: initial, fieldName: (path) => path.replace('accountId', 'account') });
  const done = {
    meta: { quiet: true },
    onError: form.refuse,
    onSuccess: () => {
      say(common('state.saved'));
      onClose();
    },
  };
  const create = useMutation({ ...api.createPostMutation(), ...done });
  const update = useMutation({ ...api.updatePostMutation(), ...done });
  const save = (values: Values) => {
    const path = { id: personId };
    if (task.kind === 'new') return create.mutate({ path, body: inputOf(values) });
    if (task.kind === 'move') return create.mutate({ path, body: { ...inputOf(values), replaces: task.post.id } });
    update.mutate({
      path: { ...path, postId: task.post.id },
      headers: { 'If-Match': `"${task.post.version}"` },
      body: changed(inputOf(initial) as Record<string, unknown>, inputOf(values)),
    });
  };
  return (
    <Drawer
      opened
      onClose={onClose}
      position={phone ? 'bottom' : 'right'}
      size={phone ? '90%' : 460}
      title={t(`post.${task.kind}Title`)}
      closeButtonProps={{ 'aria-label': common('action.close'), size: 'lg' }}
    >
      <form onSubmit={form.onSubmit(save)} noValidate>
        <Stack>
          {task.kind === 'move' && (
            <Text size="sm" c="dimmed">
              {t('post.moveHint')}
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
          <Group justify="flex-end" mt="md">
            <Button variant="default" onClick={onClose}>
              {common('action.cancel')}
            </Button>
            <Button type="submit" loading={create.isPending || update.isPending}>
              {common('action.save')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Drawer>
  );
}
