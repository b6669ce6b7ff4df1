import type * as api from '@/api';
import type { Ref } from '@/shared/form/account-field';
import { orNull } from '@/shared/form/use-api-form';
import { amountOf, type Line, lineInputs, linesOf, optional } from '@/shared/orders/line-values';

export type SaleValues = {
  account: Ref | null;
  person: Ref | null;
  soldOn: string | null;
  orderNo: string;
  amount: number | '';
  staffId: string | null;
  note: string;
  lines: Line[];
};

export function valuesOf(sale: api.Sale): SaleValues {
  return {
    account: { id: sale.accountId, name: sale.accountName, code: sale.accountCode },
    person: sale.personId ? { id: sale.personId, name: sale.personName ?? '' } : null,
    soldOn: sale.soldOn,
    orderNo: sale.orderNo ?? '',
    amount: amountOf(sale),
    staffId: sale.staffId ?? null,
    note: sale.note ?? '',
    lines: linesOf(sale.lines),
  };
}

export function inputOf(values: SaleValues): api.SaleInput {
  return {
    accountId: values.account?.id ?? null,
    personId: values.person?.id ?? null,
    soldOn: values.soldOn ?? '',
    orderNo: orNull(values.orderNo),
    amount: optional(values.amount),
    staffId: values.staffId,
    note: orNull(values.note),
    lines: lineInputs(values.lines),
  };
}

export const formField = (path: string) =>
  path
    .replace(/^account(Id|Code)$/, 'account')
    .replace('personId', 'person')
    .replace(/\.productId$/, '.product');
