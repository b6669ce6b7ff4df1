import { expect, test } from 'vitest';
import type * as api from '@/api';
import { emptyLine, lineAmount, sumOf } from '@/shared/orders/line-values';
import { inputOf, valuesOf } from './sale-values';

test('a line is quantity times price unless its amount is given', () => {
  expect(lineAmount({ quantity: 3, unitPrice: 0.1, amount: '' })).toBe(0.3);
  expect(lineAmount({ quantity: 3, unitPrice: 100, amount: 250 })).toBe(250);
  expect(lineAmount({ quantity: '', unitPrice: 100, amount: '' })).toBeUndefined();
});

test('untouched lines are not sent', () => {
  const line = { ...emptyLine, productName: '見本', unitPrice: 1200 };
  const input = inputOf({
    account: { id: 'a', name: '㈱赤木電機' },
    person: { id: 'p', name: '小林 由美' },
    soldOn: '2026-11-21',
    orderNo: ' ',
    amount: '',
    staffId: null,
    note: '',
    lines: [line, emptyLine],
  });
  expect(input.lines).toHaveLength(1);
  expect(input).toMatchObject({ accountId: 'a', personId: 'p', orderNo: null, amount: null });
  expect(sumOf([line, emptyLine])).toBe(1200);
});

test('amounts that follow from quantity and price stay free to follow them, in tenths too', () => {
  const line = (lineNo: number, quantity: number, unitPrice: number, amount: number) =>
    ({ lineNo, productName: '見本', quantity, unitPrice, amount }) as api.Sale['lines'][number];
  const sale = {
    accountId: 'a',
    soldOn: '2026-11-21',
    amount: 0.6,
    lines: [line(1, 3, 0.1, 0.3), line(2, 1, 0.1, 0.1), line(3, 1, 0.2, 0.2)],
  };
  const values = valuesOf(sale as unknown as api.Sale);
  expect(values.amount).toBe('');
  expect(values.lines.map((l) => l.amount)).toEqual(['', '', '']);
  expect(valuesOf({ ...sale, lines: [line(1, 3, 0.1, 0.25)] } as unknown as api.Sale).lines[0]?.amount).toBe(0.25);
});
