import { SimpleGrid, TextInput } from '@mantine/core';
import * as api from '@/api';
import { NumberField } from '@/shared/form/number-field';
import { RecordForm, versionOf } from '@/shared/form/record-form';
import { TreeSelect } from '@/shared/form/tree-select';
import { useApiForm } from '@/shared/form/use-api-form';
import { newKey } from '@/shared/form/use-once';
import { useCommon } from '@/shared/i18n/common';
import { possibleParents } from '@/shared/lib/tree';
import { useMay } from '@/shared/session/me';
import { useCategories } from '../queries';
import { useWords } from '../words';

type Props = { category: api.ProductCategory | undefined; onClose: () => void };

/** One category; only an empty one can be removed. */
export function CategoryForm({ category, onClose }: Props) {
  const t = useWords();
  const common = useCommon();
  const may = useMay();
  const all = useCategories();
  const before: Required<api.ProductCategoryInput> = {
    name: category?.name ?? '',
    code: category?.code ?? '',
    parentId: category?.parentId ?? null,
    position: category?.position ?? all.length,
  };
  const form = useApiForm({ initialValues: before });
  const create = (body: api.ProductCategoryInput, headers = newKey()) =>
    api.op.createProductCategory({ body, headers, throwOnError: true });
  const target = category && { path: { id: category.id }, headers: versionOf(category), throwOnError: true as const };
  return (
    <RecordForm
      form={form}
      input={(values) => values}
      editable={may('product', category ? 'change' : 'create')}
      create={create}
      update={target && ((body) => api.op.updateProductCategory({ ...target, body }))}
      remove={
        target &&
        may('product', 'delete') && {
          run: () => api.op.deleteProductCategory(target),
          undo: () => create(before),
          said: common('state.deleted', { name: before.name }),
        }
      }
      onClose={onClose}
    >
      <TextInput label={t('category.name')} required maxLength={200} data-autofocus {...form.getInputProps('name')} />
      <SimpleGrid cols={2}>
        <TextInput label={t('category.code')} required maxLength={50} {...form.getInputProps('code')} />
        <NumberField label={t('category.position')} min={0} {...form.getInputProps('position')} />
      </SimpleGrid>
      <TreeSelect
        label={t('category.parent')}
        clearable
        branches={possibleParents(all, category?.id)}
        {...form.getInputProps('parentId')}
      />
    </RecordForm>
  );
}
