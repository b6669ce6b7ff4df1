import type * as api from '@/api';
import type { Ref } from '@/shared/form/account-field';
import { orNull } from '@/shared/form/use-api-form';
import { same, sum, times } from '@/shared/lib/decimal';

export type Line = {
  product: Ref | null;
  productName: string;
  quantity: number | '';
  unitPrice: number | '';
  amount: number | '';
};
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

export const emptyLine: Line = { product: null, productName: '', quantity: 1, unitPrice: '', amount: '' };
const optional = (n: number | '') => (n === '' ? null : n);

/** Quantity × price to four decimals, as the server counts it; nothing while one of them is missing. */
export function lineAmount(line: Pick<Line, 'quantity' | 'unitPrice' | 'amount'>) {
  if (line.amount !== '') return line.amount;
  if (line.quantity === '' || line.unitPrice === '') return undefined;
  return times(line.quantity, line.unitPrice);
}

export const sumOf = (lines: readonly Line[]) => sum(lines.map((line) => lineAmount(line) ?? 0));

const filled = (line: Line) => line.product || line.productName.trim() || line.unitPrice !== '' || line.amount !== '';

export function valuesOf(sale: api.Sale): SaleValues {
  const total = sum(sale.lines.map((line) => line.amount));
  return {
    account: { id: sale.accountId, name: sale.accountName, code: sale.accountCode },
    person: sale.personId ? { id: sale.personId, name: sale.personName ?? '' } : null,
    soldOn: sale.soldOn,
    orderNo: sale.orderNo ?? '',
    amount: sale.lines.length > 0 && same(total, sale.amount) ? '' : sale.amount,
    staffId: sale.staffId ?? null,
    note: sale.note ?? '',
    lines: sale.lines.map((line) => ({
      product: line.productId ? { id: line.productId, name: line.productName, code: line.productCode ?? '' } : null,
      productName: line.productName,
      quantity: line.quantity ?? '',
      unitPrice: line.unitPrice ?? '',
      amount:
        line.quantity != null && line.unitPrice != null && same(times(line.quantity, line.unitPrice), line.amount)
          ? ''
          : line.amount,
    })),
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
    lines: values.lines.filter(filled).map((line) => ({
      productId: line.product?.id ?? null,
      productName: line.product ? line.product.name : orNull(line.productName),
      quantity: optional(line.quantity),
      unitPrice: optional(line.unitPrice),
      amount: optional(line.amount),
    })),
  };
}

export const formField = (path: string) =>
  path
    .replace(/^account(Id|Code)$/, 'account')
    .replace('personId', 'person')
    .replace(/\.productId$/, '.product');
