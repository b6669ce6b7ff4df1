import { Button, Drawer, Group, NumberInput, Select, SimpleGrid, Skeleton, Stack, TextInput } from '@mantine/core';
import { useMutation, useQuery } from '@tanstack/react-query';
import * as api from '@/api';
import { DateField } from '@/shared/form/date-field';
import { changed, orNull, useApiForm } from '@/shared/form/use-api-form';
import { useKana } from '@/shared/form/use-kana';
import { useCommon } from '@/shared/i18n/common';
import { usePhone } from '@/shared/lib/use-phone';
import { useMay } from '@/shared/session/me';
import { say } from '@/shared/ui/notify';
import { useWords } from '../words';

type Props = { id: string | undefined; onClose: () => void };

/** One product beside the list; saving keeps the place in it. */
export function ProductSheet({ id, onClose }: Props) {
  const t = useWords();
  const common = useCommon();
  const phone = usePhone();
  const product = useQuery({ ...api.getProductOptions({ path: { id: id ?? '' } }), enabled: id !== undefined });
  return (
    <Drawer
      opened
      onClose={onClose}
      position={phone ? 'bottom' : 'right'}
      size={phone ? '90%' : 480}
      title={t(id ? 'edit' : 'new')}
      closeButtonProps={{ 'aria-label': common('action.close'), size: 'lg' }}
    >
      {id && !product.data ? <Skeleton h={360} /> : <ProductForm product={product.data} onClose={onClose} />}
    </Drawer>
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

const inputOf = ({ unitPrice, cost, nameKana, ...rest }: Values) => ({
  ...rest,
  nameKana: orNull(nameKana),
  unitPrice: unitPrice === '' ? null : unitPrice,
  cost: cost === '' ? null : cost,
});

function ProductForm({ product, onClose }: { product: api.Product | undefined; onClose: () => void }) {
  const t = useWords();
  const common = useCommon();
  const may = useMay();
  const readOnly = !may('product', product ? 'change' : 'create');
  const categories = useQuery(api.listProductCategoriesOptions()).data?.items ?? [];
  const form = useApiForm({ initialValues: valuesOf(product) });
  const kana = useKana((reading) => form.setFieldValue('nameKana', (old) => old + reading));
  const done = {
    meta: { quiet: true },
    onError: form.refuse,
    onSuccess: () => {
      say(common('state.saved'));
      onClose();
    },
  };
  const create = useMutation({ ...api.createProductMutation(), ...done });
  const update = useMutation({ ...api.updateProductMutation(), ...done });
  const save = (values: Values) => {
    const body = inputOf(values);
    if (!product) return create.mutate({ body });
    update.mutate({
      path: { id: product.id },
      headers: { 'If-Match': `"${product.version}"` },
      body: changed(inputOf(valuesOf(product)) as Record<string, unknown>, body),
    });
  };
  return (
    <form onSubmit={form.onSubmit(save)} noValidate>
      <Stack>
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
          <Select
            label={t('field.category')}
            clearable
            searchable
            data={categories.map((c) => ({ value: c.id, label: c.name }))}
            {...form.getInputProps('categoryId')}
          />
          <NumberInput
            label={t('field.unitPrice')}
            thousandSeparator
            decimalScale={4}
            {...form.getInputProps('unitPrice')}
          />
          <NumberInput label={t('field.cost')} thousandSeparator decimalScale={4} {...form.getInputProps('cost')} />
          <DateField label={t('field.validFrom')} {...form.getInputProps('validFrom')} />
          <DateField label={t('field.validTo')} {...form.getInputProps('validTo')} />
        </SimpleGrid>
        {!readOnly && (
          <Group justify="flex-end" mt="md">
            <Button variant="default" onClick={onClose}>
              {common('action.cancel')}
            </Button>
            <Button type="submit" loading={create.isPending || update.isPending}>
              {common('action.save')}
            </Button>
          </Group>
        )}
      </Stack>
    </form>
  );
}
