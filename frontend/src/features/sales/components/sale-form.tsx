import { Textarea, TextInput } from '@mantine/core';
import { AccountField } from '@/shared/form/account-field';
import { DateField } from '@/shared/form/date-field';
import { FormSection, Wide } from '@/shared/form/form-page';
import { NumberField } from '@/shared/form/number-field';
import { PersonField } from '@/shared/form/person-field';
import type { useApiForm } from '@/shared/form/use-api-form';
import { UserField } from '@/shared/form/user-field';
import { LinesField } from '@/shared/orders/lines-field';
import type { SaleValues } from '../sale-values';
import { useWords } from '../words';

export type SaleFormState = ReturnType<typeof useApiForm<SaleValues>>;

export function SaleForm({ form }: { form: SaleFormState }) {
  const t = useWords();
  return (
    <>
      <FormSection title={t('form.head')}>
        <AccountField
          label={t('field.account')}
          required
          {...form.getInputProps('account')}
          onChange={(account) => form.setValues({ account, person: null })}
        />
        <DateField label={t('field.soldOn')} required {...form.getInputProps('soldOn')} />
        <TextInput label={t('field.orderNo')} maxLength={100} {...form.getInputProps('orderNo')} />
        <PersonField label={t('field.person')} accountId={form.values.account?.id} {...form.getInputProps('person')} />
        <UserField label={t('field.staff')} {...form.getInputProps('staffId')} />
      </FormSection>
      <LinesField form={form} />
      <FormSection title={t('field.amount')}>
        <NumberField
          label={t('field.amount')}
          description={t('form.amountHint')}
          thousandSeparator
          decimalScale={4}
          {...form.getInputProps('amount')}
        />
        <Wide>
          <Textarea label={t('field.note')} autosize minRows={2} maxLength={10_000} {...form.getInputProps('note')} />
        </Wide>
      </FormSection>
    </>
  );
}
