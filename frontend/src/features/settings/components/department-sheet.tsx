import { Fieldset, Select, Stack, TextInput } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import * as api from '@/api';
import { changed, useApiForm } from '@/shared/form/use-api-form';
import { useCommon } from '@/shared/i18n/common';
import { useMay } from '@/shared/session/me';
import { say, sayWithUndo } from '@/shared/ui/notify';
import { possibleParents } from '../tree';
import { useWords } from '../words';
import { SheetButtons } from './sheet-buttons';
import { SideSheet } from './side-sheet';

type Props = { department: api.Department | undefined; all: readonly api.Department[]; onClose: () => void };

export function DepartmentSheet({ department, all, onClose }: Props) {
  const t = useWords();
  const common = useCommon();
  const may = useMay();
  const queryClient = useQueryClient();
  const before = { name: department?.name ?? '', code: department?.code ?? '', parentId: department?.parentId ?? null };
  const form = useApiForm({ initialValues: before });
  const refresh = () => queryClient.invalidateQueries({ queryKey: [{ _id: 'listDepartments' }] });
  const done = {
    meta: { quiet: true },
    onError: form.refuse,
    onSuccess: () => {
      say(common('state.saved'));
      onClose();
      return refresh();
    },
  };
  const create = useMutation({ ...api.createDepartmentMutation(), ...done });
  const update = useMutation({ ...api.updateDepartmentMutation(), ...done });
  const again = useMutation({ ...api.createDepartmentMutation(), onSuccess: refresh });
  const remove = useMutation({
    ...api.deleteDepartmentMutation(),
    onSuccess: () => {
      onClose();
      sayWithUndo(t('department.deleted', { name: before.name }), () => again.mutate({ body: before }));
      return refresh();
    },
  });
  const version = { 'If-Match': `"${department?.version}"` };
  return (
    <SideSheet title={department?.name ?? t('department.new')} onClose={onClose}>
      <form
        noValidate
        onSubmit={form.onSubmit((values) =>
          department
            ? update.mutate({ path: { id: department.id }, headers: version, body: changed(before, values) })
            : create.mutate({ body: values }),
        )}
      >
        <Fieldset variant="unstyled" disabled={!may('department', 'change')}>
          <Stack>
            <TextInput
              label={t('department.name')}
              required
              maxLength={100}
              data-autofocus
              {...form.getInputProps('name')}
            />
            <TextInput label={t('department.code')} required maxLength={20} {...form.getInputProps('code')} />
            <Select
              label={t('department.parent')}
              clearable
              searchable
              data={possibleParents(all, department?.id).map(({ department: d, depth }) => ({
                value: d.id,
                label: `${'　'.repeat(depth)}${d.name}`,
              }))}
              {...form.getInputProps('parentId')}
            />
            {may('department', 'change') && (
              <SheetButtons
                saving={create.isPending || update.isPending}
                onClose={onClose}
                onDelete={department && (() => remove.mutate({ path: { id: department.id }, headers: version }))}
              />
            )}
          </Stack>
        </Fieldset>
      </form>
    </SideSheet>
  );
}
