import { Input, Rating, Textarea } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import * as api from '@/api';
import { AccountField, type Ref } from '@/shared/form/account-field';
import { DateField } from '@/shared/form/date-field';
import { PersonField } from '@/shared/form/person-field';
import { ProductChoice } from '@/shared/form/product-choice';
import { RecordForm, versionOf } from '@/shared/form/record-form';
import { useApiForm } from '@/shared/form/use-api-form';
import { useCommon } from '@/shared/i18n/common';
import { today } from '@/shared/lib/format';
import { useMay } from '@/shared/session/me';
import { accountRef, formField, refOf } from '../links';
import { useWords } from '../words';
import { Quote } from './quote';
import { RowSheet } from './row-sheet';

type Props = { id?: string | undefined; accountId?: string | undefined; onClose: () => void };
type Values = {
  product: Ref | null;
  score: number;
  text: string;
  heardOn: string | null;
  account: Ref | null;
  person: Ref | null;
};

const valuesOf = (f: api.ProductFeedback | undefined, account: api.Account | undefined): Values => ({
  product: refOf(f?.productId, f?.productName),
  score: f?.score ?? 0,
  text: f?.text ?? '',
  heardOn: f?.heardOn ?? today(),
  account: f ? refOf(f.accountId, f.accountName) : accountRef(account),
  person: refOf(f?.personId, f?.personName),
});

const inputOf = (v: Values): api.ProductFeedbackInput => ({
  productId: v.product?.id ?? null,
  score: v.score || null,
  text: v.text.trim(),
  heardOn: v.heardOn as string,
  accountId: v.account?.id ?? null,
  personId: v.person?.id ?? null,
});

/** VOC-03: what a customer thinks of a product, in their words and as one to five. */
export function FeedbackSheet({ id, accountId, onClose }: Props) {
  const t = useWords();
  const feedback = useQuery({
    ...api.getProductFeedbackOptions({ path: { id: id ?? '' } }),
    enabled: id !== undefined,
  });
  const title = t(id ? 'feedback.edit' : 'feedback.new');
  return (
    <RowSheet title={title} id={id} row={feedback} accountId={accountId} onClose={onClose}>
      {(row, account) => <FeedbackForm feedback={row} account={account} onClose={onClose} />}
    </RowSheet>
  );
}

type FormProps = { feedback: api.ProductFeedback | undefined; account: api.Account | undefined; onClose: () => void };

function FeedbackForm({ feedback, account, onClose }: FormProps) {
  const t = useWords();
  const common = useCommon();
  const may = useMay();
  const form = useApiForm({ initialValues: valuesOf(feedback, account), fieldName: formField });
  const target = feedback && { path: { id: feedback.id }, headers: versionOf(feedback), throwOnError: true as const };
  return (
    <RecordForm
      form={form}
      input={inputOf}
      editable={feedback ? (feedback.allowed ?? []).includes('change') : may('productFeedback', 'create')}
      create={(body, headers) => api.op.createProductFeedback({ body, headers, throwOnError: true })}
      update={target && ((body) => api.op.updateProductFeedback({ ...target, body: body as api.ProductFeedbackInput }))}
      remove={
        target &&
        feedback.allowed?.includes('delete') && {
          run: () => api.op.deleteProductFeedback(target),
          undo: () =>
            api.op.restoreFromTrash({ path: { noun: 'productFeedback', id: feedback.id }, throwOnError: true }),
          said: common('state.deleted', { name: feedback.productName ?? t('tab.feedback') }),
        }
      }
      onClose={onClose}
    >
      <Quote of={feedback} />
      <ProductChoice label={t('field.product')} {...form.getInputProps('product')} />
      <Input.Wrapper label={t('field.score')} error={form.errors.score}>
        <Rating
          size="xl"
          value={form.values.score}
          onChange={(score) => form.setFieldValue('score', score)}
          getSymbolLabel={(score) => t('feedback.scoreOf', { score })}
        />
      </Input.Wrapper>
      <Textarea
        label={t('field.wording')}
        required
        autosize
        minRows={3}
        maxLength={10_000}
        {...form.getInputProps('text')}
      />
      <AccountField
        label={t('field.account')}
        {...form.getInputProps('account')}
        onChange={(chosen) => form.setValues({ account: chosen, person: null })}
      />
      <PersonField label={t('field.person')} accountId={form.values.account?.id} {...form.getInputProps('person')} />
      <DateField label={t('field.heardOn')} required {...form.getInputProps('heardOn')} />
    </RecordForm>
  );
}
