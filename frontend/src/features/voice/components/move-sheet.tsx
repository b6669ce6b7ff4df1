import { SimpleGrid, Textarea, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import * as api from '@/api';
import { AccountField, type Ref } from '@/shared/form/account-field';
import { CodeField } from '@/shared/form/code-field';
import { DateField } from '@/shared/form/date-field';
import { NumberField } from '@/shared/form/number-field';
import { PersonField } from '@/shared/form/person-field';
import { ProductChoice } from '@/shared/form/product-choice';
import { RecordForm, versionOf } from '@/shared/form/record-form';
import { orNull, useApiForm } from '@/shared/form/use-api-form';
import { useCommon } from '@/shared/i18n/common';
import { today } from '@/shared/lib/format';
import { useMay } from '@/shared/session/me';
import { accountRef, formField, refOf } from '../links';
import { useWords } from '../words';
import { CompetitorField } from './competitor-field';
import { Quote } from './quote';
import { RowSheet } from './row-sheet';

type Props = { id?: string | undefined; accountId?: string | undefined; competitor?: Ref; onClose: () => void };
type Values = {
  competitor: Ref | null;
  kind: string;
  seenOn: string | null;
  account: Ref | null;
  person: Ref | null;
  product: Ref | null;
  theirProduct: string;
  price: number | '';
  text: string;
};

const valuesOf = (
  m: api.CompetitorMove | undefined,
  account: api.Account | undefined,
  of: Ref | undefined,
): Values => ({
  competitor: m ? refOf(m.competitorId, m.competitorName) : (of ?? null),
  kind: m?.kind ?? 'price',
  seenOn: m?.seenOn ?? today(),
  account: m ? refOf(m.accountId, m.accountName) : accountRef(account),
  person: refOf(m?.personId, m?.personName),
  product: refOf(m?.productId, m?.productName),
  theirProduct: m?.theirProduct ?? '',
  price: m?.price ?? '',
  text: m?.text ?? '',
});

const inputOf = ({ competitor, account, person, product, ...v }: Values): api.CompetitorMoveInput => ({
  competitorId: competitor?.id ?? null,
  kind: v.kind,
  seenOn: v.seenOn as string,
  accountId: account?.id ?? null,
  personId: person?.id ?? null,
  productId: product?.id ?? null,
  theirProduct: orNull(v.theirProduct),
  price: v.price === '' ? null : v.price,
  text: orNull(v.text),
});

/** VOC-02: what a competitor did, where, with which product and at which price. */
export function MoveSheet({ id, accountId, competitor, onClose }: Props) {
  const t = useWords();
  const move = useQuery({ ...api.getCompetitorMoveOptions({ path: { id: id ?? '' } }), enabled: id !== undefined });
  return (
    <RowSheet title={t(id ? 'move.edit' : 'move.new')} id={id} row={move} accountId={accountId} onClose={onClose}>
      {(row, account) => <MoveForm move={row} account={account} of={competitor} onClose={onClose} />}
    </RowSheet>
  );
}

type FormProps = {
  move: api.CompetitorMove | undefined;
  account: api.Account | undefined;
  of: Ref | undefined;
  onClose: () => void;
};

function MoveForm({ move, account, of, onClose }: FormProps) {
  const t = useWords();
  const common = useCommon();
  const may = useMay();
  const form = useApiForm({ initialValues: valuesOf(move, account, of), fieldName: formField });
  const target = move && { path: { id: move.id }, headers: versionOf(move), throwOnError: true as const };
  return (
    <RecordForm
      form={form}
      input={inputOf}
      editable={move ? (move.allowed ?? []).includes('change') : may('competitorMove', 'create')}
      create={(body, headers) => api.op.createCompetitorMove({ body, headers, throwOnError: true })}
      update={target && ((body) => api.op.updateCompetitorMove({ ...target, body: body as api.CompetitorMoveInput }))}
      remove={
        target &&
        move.allowed?.includes('delete') && {
          run: () => api.op.deleteCompetitorMove(target),
          undo: () => api.op.restoreFromTrash({ path: { noun: 'competitorMove', id: move.id }, throwOnError: true }),
          said: common('state.deleted', { name: move.competitorName ?? t('tab.moves') }),
        }
      }
      onClose={onClose}
    >
      <Quote of={move} />
      <CompetitorField label={t('field.competitor')} {...form.getInputProps('competitor')} />
      <SimpleGrid cols={2}>
        <CodeField list="competitorMoveKind" label={t('field.kind')} {...form.getInputProps('kind')} />
        <DateField label={t('field.seenOn')} required {...form.getInputProps('seenOn')} />
        <TextInput label={t('field.theirProduct')} maxLength={300} {...form.getInputProps('theirProduct')} />
        <NumberField label={t('field.price')} thousandSeparator decimalScale={4} {...form.getInputProps('price')} />
      </SimpleGrid>
      <AccountField
        label={t('field.account')}
        {...form.getInputProps('account')}
        onChange={(chosen) => form.setValues({ account: chosen, person: null })}
      />
      <PersonField label={t('field.person')} accountId={form.values.account?.id} {...form.getInputProps('person')} />
      <ProductChoice label={t('field.ourProduct')} {...form.getInputProps('product')} />
      <Textarea label={t('field.text')} autosize minRows={3} maxLength={10_000} {...form.getInputProps('text')} />
    </RecordForm>
  );
}
