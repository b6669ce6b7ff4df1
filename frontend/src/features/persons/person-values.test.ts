import { expect, test } from 'vitest';
import { firstPost, inputOf, valuesOf } from './person-values';

test('PER-03 a person without a company sends no post', () => {
  expect(firstPost(valuesOf({ familyName: '赤木' }))).toBeUndefined();
  expect(firstPost(valuesOf({}, { id: 'a', name: '㈱赤木電機' }))).toMatchObject({ accountId: 'a', title: '' });
});

test('PER-04 home data are sent only by those who may write them', () => {
  const values = valuesOf({ familyName: '赤木', home: { city: '金沢市' } as never });
  expect(inputOf(values, false)).not.toHaveProperty('home');
  expect(inputOf(values, true).home).toMatchObject({ city: '金沢市', phone: null, birthday: null });
});
