import { SimpleGrid, Skeleton, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import * as api from '@/api';
import { DateField } from '@/shared/form/date-field';
import { NumberField } from '@/shared/form/number-field';
import { RecordForm, versionOf } from '@/shared/form/record-form';
import { SideSheet } from '@/shared/form/side-sheet';
import { TreeSelect } from '@/shared/form/tree-select';
import { orNull, useApiForm } from '@/shared/form/use-api-form';
import { useKana } from '@/shared/form/use-kana';
import { useCommon } from '@/shared/i18n/common';
import { inTree } from '@/shared/lib/tree';
import { useMay } from '@/shared/session/me';
import { useCategories } from '../queries';
import { useWords } from '../words';
import { ProductDeals } from './product-deals';

type Props = { id: string | undefined; onClose: () => void };

/** One product beside the list; saving keeps the place in it. */
export function ProductSheet({ id, onClose }: Props) {
  const t = useWords();
  const product = useQuery({ ...api.getProductOptions({ path: { id: id ?? '' } }), enabled: id !== undefined });
  return (
    <SideSheet title={t(id ? 'edit' : 'new')} onClose={onClose}>
      {id && !product.data ? (
        <Skeleton h={360} />
      ) : (
        <>
          <ProductForm product={product.data} onClose={onClose} />
          {product.data && <ProductDeals product={product.data} />}
        </>
      )}
    </SideSheet>
  );
}

type Values = {
  code: string;
  name: string;
  nameKana: string;
  categoryId: string | null;
  unitPrice: number | '';
  cost: number | '';
  validFrom: string | null;
  validTo: string | null;
};

const valuesOf = (p: api.Product | undefined): Values => ({
  code: p?.code ?? '',
  name: p?.name ?? '',
  nameKana: p?.nameKana ?? '',
  categoryId: p?.categoryId ?? null,
  unitPrice: p?.unitPrice ?? '',
  cost: p?.cost ?? '',
  validFrom: p?.validFrom ?? null,
  validTo: p?.validTo ?? null,
});

const inputOf = ({ unitPrice, cost, nameKana, ...rest }: Values): api.ProductInput => ({
  ...rest,
  nameKana: orNull(nameKana),
  unitPrice: unitPrice === '' ? null : unitPrice,
  cost: cost === '' ? null : cost,
});

function ProductForm({ product, onClose }: { product: api.Product | undefined; onClose: () => void }) {
  const t = useWords();
  const common = useCommon();
  const may = useMay();
  const categories = useCategories();
  const form = useApiForm({ initialValues: valuesOf(product) });
  const kana = useKana((reading) => form.setFieldValue('nameKana', (old) => old + reading));
  const target = product && { path: { id: product.id }, headers: versionOf(product), throwOnError: true as const };
  return (
    <RecordForm
      form={form}
      input={inputOf}
      editable={may('product', product ? 'change' : 'create')}
      create={(body, headers) => api.op.createProduct({ body, headers, throwOnError: true })}
      update={target && ((body) => api.op.updateProduct({ ...target, body }))}
      remove={
        target &&
        may('product', 'delete') && {
          run: () => api.op.deleteProduct(target),
          undo: () => api.op.restoreFromTrash({ path: { noun: 'product', id: target.path.id }, throwOnError: true }),
          said: common('state.deleted', { name: product.name }),
        }
      }
      onClose={onClose}
    >
      <TextInput
        label={t('field.name')}
        required
        maxLength={300}
        data-autofocus
        {...kana}
        {...form.getInputProps('name')}
      />
      <TextInput label={t('field.nameKana')} maxLength={300} {...form.getInputProps('nameKana')} />
      <SimpleGrid cols={2}>
        <TextInput label={t('field.code')} required maxLength={50} {...form.getInputProps('code')} />
        <TreeSelect
          label={t('field.category')}
          clearable
          branches={inTree(categories)}
          {...form.getInputProps('categoryId')}
        />
        <NumberField
          label={t('field.unitPrice')}
          thousandSeparator
          decimalScale={4}
          {...form.getInputProps('unitPrice')}
        />
        <NumberField label={t('field.cost')} thousandSeparator decimalScale={4} {...form.getInputProps('cost')} />
        <DateField label={t('field.validFrom')} {...form.getInputProps('validFrom')} />
        <DateField label={t('field.validTo')} {...form.getInputProps('validTo')} />
      </SimpleGrid>
    </RecordForm>
  );
}
