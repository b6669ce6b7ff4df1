import { expect, test } from 'vitest';
import { recordOf } from './record-of';

const id = '01a20006-fd74-714a-bd8c-0f203b17e2e5';

test('the address of a page says which record it shows', () => {
  expect(recordOf(`http://localhost:8080/accounts/${id}`)).toEqual({ noun: 'account', id });
  expect(recordOf(` /sales/${id.toUpperCase()}/edit?x=1 `)).toEqual({ noun: 'sale', id });
  expect(recordOf('http://localhost:8080/accounts')).toBeUndefined();
  expect(recordOf('赤木電機')).toBeUndefined();
});
