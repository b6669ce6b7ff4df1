import { expect, test } from 'vitest';
import { inputOf, valuesOf } from './account-values';

test('CUS-01 an empty form asks the server to make the code and leaves the rest empty', () => {
  const input = inputOf({ ...valuesOf({}), name: ' ㈱赤木電機 ' });
  expect(input).toMatchObject({ code: null, name: '㈱赤木電機', phone: null, currency: 'JPY', roles: ['customer'] });
});

test('CUS-01 a website may be typed without https://', () => {
  expect(inputOf({ ...valuesOf({}), website: 'akagi.example.jp' }).website).toBe('https://akagi.example.jp');
  expect(inputOf({ ...valuesOf({}), website: 'http://akagi.example.jp' }).website).toBe('http://akagi.example.jp');
});

test('CUS-03 bill-to and collect-from go by id', () => {
  const ref = { id: 'x', code: 'C1', name: '本社' };
  expect(inputOf(valuesOf({ billTo: ref, parent: ref }))).toMatchObject({
    billToId: 'x',
    parentId: 'x',
    collectFromId: null,
  });
});

test('a corporate number may be typed with full-width digits and dashes', () => {
  expect(inputOf({ ...valuesOf({}), corporateNumber: '７ 0000-1201-2315' }).corporateNumber).toBe('7000012012315');
});
