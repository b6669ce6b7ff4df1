import { Fieldset, Select, SimpleGrid, Skeleton, Stack, Switch, Text, TextInput } from '@mantine/core';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import * as api from '@/api';
import { NumberField } from '@/shared/form/number-field';
import { SheetButtons } from '@/shared/form/sheet-buttons';
import { SideSheet } from '@/shared/form/side-sheet';
import { TreeSelect } from '@/shared/form/tree-select';
import { changed, useApiForm } from '@/shared/form/use-api-form';
import { useKana } from '@/shared/form/use-kana';
import { useCommon } from '@/shared/i18n/common';
import { inTree } from '@/shared/lib/tree';
import { useMay, useMe } from '@/shared/session/me';
import { say } from '@/shared/ui/notify';
import { useDepartments } from '../queries';
import { useWords } from '../words';
import { Invitation } from './invitation';

type Props = { id: string | undefined; onClose: () => void };

/** One user beside the list; a new one goes on to the invitation. */
export function UserSheet({ id, onClose }: Props) {
  const t = useWords();
  const [taken, setTaken] = useState<api.User>();
  const found = useQuery({ ...api.getUserOptions({ path: { id: id ?? '' } }), enabled: id !== undefined });
  const user = taken ?? found.data;
  const me = useMe();
  return (
    <SideSheet title={user?.name ?? t(id ? 'user.edit' : 'user.new')} onClose={onClose}>
      {!me || (id && !user) ? (
        <Skeleton h={420} />
      ) : (
        <Stack gap="xl">
          {!taken && <UserForm user={user} onSaved={id ? onClose : setTaken} onClose={onClose} />}
          {user && <Invitation user={user} atOnce={taken !== undefined} />}
        </Stack>
      )}
    </SideSheet>
  );
}

const valuesOf = (user: api.User | undefined, departmentId: string | undefined): api.UserInput => ({
  name: user?.name ?? '',
  nameKana: user?.nameKana ?? '',
  email: user?.email ?? '',
  role: user?.role ?? 'rep',
  departmentId: user?.departmentId ?? departmentId ?? '',
  language: user?.language ?? 'ja',
  disabled: user?.disabled ?? false,
  visitsPerDay: user?.visitsPerDay ?? 6,
});

type FormProps = { user: api.User | undefined; onSaved: (user: api.User) => void; onClose: () => void };

function UserForm({ user, onSaved, onClose }: FormProps) {
  const t = useWords();
  const common = useCommon();
  const me = useMe();
  const before = valuesOf(user, me?.departmentId);
  const form = useApiForm<api.UserInput>({ initialValues: before });
  const kana = useKana((reading) => form.setFieldValue('nameKana', (old) => (old ?? '') + reading));
  const done = {
    meta: { quiet: true },
    onError: form.refuse,
    onSuccess: (saved: api.User) => {
      say(common('state.saved'));
      onSaved(saved);
    },
  };
  const create = useMutation({ ...api.createUserMutation(), ...done });
  const update = useMutation({ ...api.updateUserMutation(), ...done });
  const save = (values: api.UserInput) =>
    user
      ? update.mutate({
          path: { id: user.id },
          headers: { 'If-Match': `"${user.version}"` },
          body: changed(before, values),
        })
      : create.mutate({ body: values, headers: form.once(values) });
  const readOnly = !useMay()('user', user ? 'change' : 'create');
  return (
    <form onSubmit={form.onSubmit(save)} noValidate>
      <Fieldset variant="unstyled" disabled={readOnly}>
        <Stack>
          <TextInput
            label={t('user.name')}
            required
            maxLength={100}
            data-autofocus
            {...kana}
            {...form.getInputProps('name')}
          />
          <TextInput label={t('user.nameKana')} maxLength={100} {...form.getInputProps('nameKana')} />
          <TextInput label={t('user.email')} type="email" required maxLength={254} {...form.getInputProps('email')} />
          <Place form={form} own={user !== undefined && user.id === me?.id} />
          {!readOnly && <SheetButtons saving={create.isPending || update.isPending} onClose={onClose} />}
        </Stack>
      </Fieldset>
    </form>
  );
}

const roles = ['admin', 'manager', 'rep', 'clerk', 'reader'] as const;

/** Where somebody stands; nobody gives a role above their own, or changes their own. */
function Place({ form, own }: { form: ReturnType<typeof useApiForm<api.UserInput>>; own: boolean }) {
  const t = useWords();
  const mine = roles.indexOf(useMe()?.role ?? 'reader');
  const departments = inTree(useDepartments().data?.items ?? []);
  return (
    <>
      <SimpleGrid cols={2}>
        <Select
          label={t('user.role')}
          required
          allowDeselect={false}
          disabled={own}
          data={roles.map((role, i) => ({ value: role, label: t(`role.${role}`), disabled: i < mine }))}
          {...form.getInputProps('role')}
        />
        <Select
          label={t('user.language')}
          allowDeselect={false}
          data={[
            { value: 'ja', label: '日本語' },
            { value: 'en', label: 'English' },
          ]}
          {...form.getInputProps('language')}
        />
      </SimpleGrid>
      <TreeSelect
        label={t('user.department')}
        required
        allowDeselect={false}
        branches={departments}
        {...form.getInputProps('departmentId')}
      />
      <NumberField
        label={t('user.visitsPerDay')}
        description={t('user.visitsPerDayHint')}
        min={0}
        max={50}
        allowDecimal={false}
        {...form.getInputProps('visitsPerDay')}
      />
      {own ? (
        <Text size="sm" c="dimmed">
          {t('user.self')}
        </Text>
      ) : (
        <Switch
          label={t('user.disable')}
          description={t('user.disableHint')}
          {...form.getInputProps('disabled', { type: 'checkbox' })}
        />
      )}
    </>
  );
}
