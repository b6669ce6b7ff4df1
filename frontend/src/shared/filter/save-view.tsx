import { Button, Checkbox, Group, Popover, SegmentedControl, Stack, TextInput } from '@mantine/core';
import { IconDeviceFloppy } from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import * as api from '@/api';
import { useApiForm } from '@/shared/form/use-api-form';
import { useCommon } from '@/shared/i18n/common';
import type { ListSearch } from '@/shared/list/list-search';
import { say } from '@/shared/ui/notify';
import { useFilterWords } from './words';

type Props = {
  noun: string;
  search: ListSearch;
  current: api.SavedView | undefined;
  onSaved: (view: api.SavedView) => void;
  onDelete: (view: api.SavedView) => void;
};

/** Keeps what the list shows now under a name, or brings an own view up to date. */
export function SaveView({ noun, search, current, onSaved, onDelete }: Props) {
  const t = useFilterWords();
  const common = useCommon();
  const [open, setOpen] = useState(false);
  const own = current?.allowed.includes('change') ? current : undefined;
  const form = useApiForm({
    initialValues: {
      name: own?.name ?? '',
      sharedWith: (own?.sharedWith ?? 'me') as 'me' | 'all',
      isDefault: own?.isDefault ?? false,
    },
  });
  const done = {
    meta: { quiet: true, touches: ['listSavedViews' as const] },
    onError: form.refuse,
    onSuccess: (view: api.SavedView) => {
      say(t('views.saved', { name: view.name }));
      setOpen(false);
      onSaved(view);
    },
  };
  const create = useMutation({ ...api.createSavedViewMutation(), ...done });
  const update = useMutation({ ...api.updateSavedViewMutation(), ...done });
  const state = {
    q: search.q ?? null,
    where: (search.where ?? null) as never,
    sort: search.sort ?? null,
    columns: search.cols ?? [],
  };
  const save = (values: typeof form.values) =>
    own
      ? update.mutate({
          path: { id: own.id },
          headers: { 'If-Match': `"${own.version}"` },
          body: { ...values, ...state },
        })
      : create.mutate({ body: { noun, ...values, ...state }, headers: form.once({ ...values, ...state }) });
  return (
    <Popover opened={open} onChange={setOpen} position="bottom-end" shadow="md" trapFocus width={300}>
      <Popover.Target>
        <Button
          ml="auto"
          size="compact-sm"
          variant="subtle"
          flex="none"
          style={{ alignSelf: 'center' }}
          leftSection={<IconDeviceFloppy size={15} />}
          onClick={() => setOpen(!open)}
        >
          {t(own ? 'views.menu' : 'views.save')}
        </Button>
      </Popover.Target>
      <Popover.Dropdown>
        <form onSubmit={form.onSubmit(save)} noValidate>
          <Stack gap={12}>
            <TextInput label={t('views.name')} required maxLength={100} {...form.getInputProps('name')} />
            <SegmentedControl
              fullWidth
              size="xs"
              aria-label={t('views.shared')}
              data={[
                { value: 'me', label: t('views.me') },
                { value: 'all', label: t('views.everyone') },
              ]}
              {...form.getInputProps('sharedWith')}
            />
            <Checkbox label={t('views.default')} {...form.getInputProps('isDefault', { type: 'checkbox' })} />
            <Group justify="space-between">
              {own ? (
                <Button
                  size="compact-sm"
                  variant="subtle"
                  color="red"
                  onClick={() => {
                    setOpen(false);
                    onDelete(own);
                  }}
                >
                  {common('action.delete')}
                </Button>
              ) : (
                <span />
              )}
              <Button type="submit" loading={create.isPending || update.isPending}>
                {t(own ? 'views.update' : 'views.save')}
              </Button>
            </Group>
          </Stack>
        </form>
      </Popover.Dropdown>
    </Popover>
  );
}
