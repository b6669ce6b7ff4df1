import { expect, test } from 'vitest';
import { emptyLine, inputOf, lineAmount, sumOf } from './sale-values';

test('a line is quantity times price unless its amount is given', () => {
  expect(lineAmount({ quantity: 3, unitPrice: 0.1, amount: '' })).toBe(0.3);
  expect(lineAmount({ quantity: 3, unitPrice: 100, amount: 250 })).toBe(250);
  expect(lineAmount({ quantity: '', unitPrice: 100, amount: '' })).toBeUndefined();
});

test('untouched lines are not sent', () => {
  const line = { ...emptyLine, productName: '見本', unitPrice: 1200 };
  const input = inputOf({
    account: { id: 'a', name: '㈱赤木電機' },
    soldOn: '2026-11-21',
    orderNo: ' ',
    amount: '',
    staffId: null,
    note: '',
    lines: [line, emptyLine],
  });
  expect(input.lines).toHaveLength(1);
  expect(input).toMatchObject({ accountId: 'a', orderNo: null, amount: null });
  expect(sumOf([line, emptyLine])).toBe(1200);
});
