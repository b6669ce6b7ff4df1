import type * as api from '@/api';
import type { Ref } from '@/shared/form/account-field';
import { orNull } from '@/shared/form/use-api-form';
import { same, sum, times } from '@/shared/lib/decimal';

/** A line of a sale or a deal as its form holds it. */
export type Line = {
  product: Ref | null;
  productName: string;
  quantity: number | '';
  unitPrice: number | '';
  amount: number | '';
};

export const emptyLine: Line = { product: null, productName: '', quantity: 1, unitPrice: '', amount: '' };
export const optional = (n: number | '') => (n === '' ? null : n);

/** Quantity × price to four decimals, as the server counts it; nothing while one of them is missing. */
export function lineAmount(line: Pick<Line, 'quantity' | 'unitPrice' | 'amount'>) {
  if (line.amount !== '') return line.amount;
  if (line.quantity === '' || line.unitPrice === '') return undefined;
  return times(line.quantity, line.unitPrice);
}

export const sumOf = (lines: readonly Line[]) => sum(lines.map((line) => lineAmount(line) ?? 0));

const filled = (line: Line) => line.product || line.productName.trim() || line.unitPrice !== '' || line.amount !== '';

type Order = { amount: number; lines: readonly api.OrderLine[] };

/** The amount that was written, or nothing where it is that of the lines. */
export function amountOf({ amount, lines }: Order): number | '' {
  const total = sum(lines.map((line) => line.amount));
  return lines.length > 0 && same(total, amount) ? '' : amount;
}

export const linesOf = (lines: readonly api.OrderLine[]): Line[] =>
  lines.map((line) => ({
    product: line.productId ? { id: line.productId, name: line.productName, code: line.productCode ?? '' } : null,
    productName: line.productName,
    quantity: line.quantity ?? '',
    unitPrice: line.unitPrice ?? '',
    amount:
      line.quantity != null && line.unitPrice != null && same(times(line.quantity, line.unitPrice), line.amount)
        ? ''
        : line.amount,
  }));

export const lineInputs = (lines: readonly Line[]): api.OrderLineInput[] =>
  lines.filter(filled).map((line) => ({
    productId: line.product?.id ?? null,
    productName: line.product ? line.product.name : orNull(line.productName),
    quantity: optional(line.quantity),
    unitPrice: optional(line.unitPrice),
    amount: optional(line.amount),
  }));
