import { expect, test } from 'vitest';
import { onceKeys } from './use-once';

const keys = () => {
  let n = 0;
  return onceKeys(() => `key ${++n}`);
};
const key = (once: ReturnType<typeof keys>, what?: unknown) => once.headers(what)['Idempotency-Key'];

test('the same content keeps its key however often it is sent, another content has another', () => {
  const once = keys();
  expect(key(once, { name: '㈱赤木電機' })).toBe('key 1');
  expect(key(once, { name: '㈱赤木電機' })).toBe('key 1');
  expect(key(once, { name: '㈱赤木電器' })).toBe('key 2');
});

test('an answered attempt is over, whatever the answer; one that the network lost keeps its key', () => {
  const once = keys();
  expect(key(once)).toBe('key 1');
  once.attempted(new TypeError('Failed to fetch'));
  expect(key(once)).toBe('key 1');
  once.attempted({ status: 409, code: 'job_running' });
  expect(key(once)).toBe('key 2');
  once.attempted();
  expect(key(once)).toBe('key 3');
});
