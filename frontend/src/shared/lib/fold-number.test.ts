import { expect, test } from 'vitest';
import { foldNumber } from './fold-number';

test('full-width digits, commas, points and minus signs are a number', () => {
  expect(foldNumber('３')).toBe('3');
  expect(foldNumber('１，２００')).toBe('1,200');
  expect(foldNumber('ー５．２５')).toBe('-5.25');
  expect(foldNumber('－１０')).toBe('-10');
  expect(foldNumber('￥３，０００円')).toBe('3,000');
  expect(foldNumber('1,200.5')).toBe('1,200.5');
});
