import { TextInput } from '@mantine/core';
import * as api from '@/api';
import { RecordForm, versionOf } from '@/shared/form/record-form';
import { SideSheet } from '@/shared/form/side-sheet';
import { TreeSelect } from '@/shared/form/tree-select';
import { useApiForm } from '@/shared/form/use-api-form';
import { newKey } from '@/shared/form/use-once';
import { possibleParents } from '@/shared/lib/tree';
import { useMay } from '@/shared/session/me';
import { useWords } from '../words';

type Props = { department: api.Department | undefined; all: readonly api.Department[]; onClose: () => void };

export function DepartmentSheet({ department, all, onClose }: Props) {
  const t = useWords();
  const may = useMay();
  const before = { name: department?.name ?? '', code: department?.code ?? '', parentId: department?.parentId ?? null };
  const form = useApiForm({ initialValues: before });
  const create = (body: api.DepartmentInput, headers = newKey()) =>
    api.op.createDepartment({ body, headers, throwOnError: true });
  const target = department && {
    path: { id: department.id },
    headers: versionOf(department),
    throwOnError: true as const,
  };
  return (
    <SideSheet title={department?.name ?? t('department.new')} onClose={onClose}>
      <RecordForm
        form={form}
        input={(values) => values}
        editable={may('department', 'change')}
        create={create}
        update={target && ((body) => api.op.updateDepartment({ ...target, body }))}
        remove={
          target && {
            run: () => api.op.deleteDepartment(target),
            undo: () => create(before),
            said: t('department.deleted', { name: before.name }),
          }
        }
        onClose={onClose}
      >
        <TextInput
          label={t('department.name')}
          required
          maxLength={100}
          data-autofocus
          {...form.getInputProps('name')}
        />
        <TextInput label={t('department.code')} required maxLength={20} {...form.getInputProps('code')} />
        <TreeSelect
          label={t('department.parent')}
          clearable
          branches={possibleParents(all, department?.id)}
          {...form.getInputProps('parentId')}
        />
      </RecordForm>
    </SideSheet>
  );
}
