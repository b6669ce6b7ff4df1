import { expect, test } from 'vitest';
import type * as api from '@/api';
import { dayBeside, statesOf } from './day-state';

const stop = (id: string, state: api.ContactRow['state']) => ({ contact: { id, state } }) as api.TodayStop;

test('PLN-02 the next stop is the first that is neither done nor entered on this device', () => {
  const stops = [stop('1', 'done'), stop('2', 'planned'), stop('3', 'planned'), stop('4', 'planned')];
  expect(statesOf(stops, new Set())).toEqual(['done', 'next', 'open', 'open']);
  expect(statesOf(stops, new Set(['2']))).toEqual(['done', 'waiting', 'next', 'open']);
  expect(statesOf([stop('1', 'done')], new Set())).toEqual(['done']);
});

test('the day beside passes the ends of months and years, on any clock', () => {
  expect(dayBeside('2026-12-31', 1)).toBe('2027-01-01');
  expect(dayBeside('2028-03-01', -1)).toBe('2028-02-29');
});
