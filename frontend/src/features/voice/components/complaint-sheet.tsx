import { SimpleGrid, Skeleton, Textarea, TextInput } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import * as api from '@/api';
import { AccountField, type Ref } from '@/shared/form/account-field';
import { CodeField } from '@/shared/form/code-field';
import { DateField } from '@/shared/form/date-field';
import { PersonField } from '@/shared/form/person-field';
import { ProductChoice } from '@/shared/form/product-choice';
import { RecordForm, versionOf } from '@/shared/form/record-form';
import { SideSheet } from '@/shared/form/side-sheet';
import { orNull, useApiForm } from '@/shared/form/use-api-form';
import { UserField } from '@/shared/form/user-field';
import { today } from '@/shared/lib/format';
import { accountRef, formField, refOf, useAccount } from '../links';
import { useWords } from '../words';
import { Quote } from './quote';

type Props = { complaint?: api.Complaint; accountId?: string | undefined; onClose: () => void };
type Values = {
  account: Ref | null;
  person: Ref | null;
  product: Ref | null;
  subject: string;
  severity: string;
  receivedOn: string | null;
  dueOn: string | null;
  ownerId: string | null;
  text: string;
};

const valuesOf = (c: api.Complaint | undefined, account: api.Account | undefined): Values => ({
  account: c ? refOf(c.accountId, c.accountName) : accountRef(account),
  person: refOf(c?.personId, c?.personName),
  product: refOf(c?.productId, c?.productName),
  subject: c?.subject ?? '',
  severity: c?.severity ?? 'medium',
  receivedOn: c?.receivedOn ?? today(),
  dueOn: c?.dueOn ?? null,
  ownerId: c?.ownerId ?? null,
  text: c?.text ?? '',
});

const inputOf = ({ account, person, product, ...v }: Values): api.ComplaintInput => ({
  accountId: account?.id as string,
  personId: person?.id ?? null,
  productId: product?.id ?? null,
  subject: v.subject.trim(),
  severity: v.severity,
  receivedOn: v.receivedOn as string,
  dueOn: v.dueOn,
  ownerId: v.ownerId,
  text: orNull(v.text),
});

/** A complaint to be entered, or to be corrected. */
export function ComplaintSheet({ complaint, accountId, onClose }: Props) {
  const t = useWords();
  const account = useAccount(accountId);
  return (
    <SideSheet title={t(complaint ? 'complaint.edit' : 'complaint.new')} onClose={onClose}>
      {account.ready ? (
        <ComplaintForm complaint={complaint} account={account.data} onClose={onClose} />
      ) : (
        <Skeleton h={420} />
      )}
    </SideSheet>
  );
}

type FormProps = { complaint: api.Complaint | undefined; account: api.Account | undefined; onClose: () => void };

function ComplaintForm({ complaint, account, onClose }: FormProps) {
  const t = useWords();
  const navigate = useNavigate();
  const form = useApiForm({ initialValues: valuesOf(complaint, account), fieldName: formField });
  const target = complaint && {
    path: { id: complaint.id },
    headers: versionOf(complaint),
    throwOnError: true as const,
  };
  return (
    <RecordForm
      form={form}
      input={inputOf}
      editable
      create={async (body, headers) => {
        const { data } = await api.op.createComplaint({ body, headers, throwOnError: true });
        void navigate({ to: '/complaints/$complaintId', params: { complaintId: data.id } });
      }}
      update={target && ((body) => api.op.updateComplaint({ ...target, body: body as api.ComplaintInput }))}
      onClose={onClose}
    >
      <Quote of={complaint} />
      <TextInput
        label={t('field.subject')}
        required
        maxLength={200}
        data-autofocus
        {...form.getInputProps('subject')}
      />
      <AccountField
        label={t('field.account')}
        required
        {...form.getInputProps('account')}
        onChange={(chosen) => form.setValues({ account: chosen, person: null })}
      />
      <PersonField label={t('field.person')} accountId={form.values.account?.id} {...form.getInputProps('person')} />
      <ProductChoice label={t('field.product')} {...form.getInputProps('product')} />
      <SimpleGrid cols={2}>
        <CodeField list="complaintSeverity" label={t('field.severity')} {...form.getInputProps('severity')} />
        <UserField label={t('field.complaintOwner')} {...form.getInputProps('ownerId')} />
        <DateField label={t('field.receivedOn')} required {...form.getInputProps('receivedOn')} />
        <DateField label={t('field.dueOn')} {...form.getInputProps('dueOn')} />
      </SimpleGrid>
      <Textarea label={t('field.text')} autosize minRows={3} maxLength={10_000} {...form.getInputProps('text')} />
    </RecordForm>
  );
}
