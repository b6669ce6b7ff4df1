import { expect, test } from 'vitest';
import { setLanguage } from '@/shared/i18n/language';
import { setCompany } from './company';
import {
  compactMoney,
  dateTime,
  dayOf,
  daysSince,
  eraDate,
  lastMonthEnd,
  longDate,
  money,
  postalCode,
  shortDate,
  today,
} from './format';

const now = Date.parse('2026-11-21T03:00:00Z');

test('GEN-06 amounts follow the language', () => {
  setLanguage('ja');
  expect(compactMoney(2_941_000)).toBe('294万円');
  expect(compactMoney(12_500)).toBe('1.3万円');
  expect(compactMoney(9_800)).toBe('9,800円');
  expect(money(1234.5)).toBe('1,234.5円');
  setLanguage('en');
  expect(compactMoney(2_941_000)).toBe('¥2.9M');
  expect(money(1234567)).toBe('¥1,234,567');
});

test('GEN-06 a business day shows its weekday this year and its year otherwise', () => {
  setLanguage('ja');
  expect(shortDate('2026-11-21', now)).toBe('11/21(土)');
  expect(shortDate('2025-11-21', now)).toBe('2025/11/21');
  expect(eraDate('2026-11-21')).toBe('令和8年11月21日');
  expect(eraDate('2019-05-01')).toBe('令和元年5月1日');
});

test('an account in another currency shows its own, not yen', () => {
  setLanguage('ja');
  expect(money(1234.5, 'USD')).toBe('$1,234.50');
  expect(compactMoney(2_941_000, 'USD')).toBe('$294万');
  setLanguage('en');
  expect(money(1234.5, 'USD')).toBe('$1,234.50');
  expect(compactMoney(2_941_000, 'EUR')).toBe('€2.9M');
});

test('the company says where its days begin and what its sums are in', () => {
  setLanguage('ja');
  setCompany({ timeZone: 'America/Los_Angeles', currency: 'USD' });
  expect(today(Date.parse('2026-11-21T03:00:00Z'))).toBe('2026-11-20');
  expect(dayOf('2026-11-21T08:00:00Z')).toBe('2026-11-21');
  expect(dateTime('2026-11-21T03:00:00Z', now)).toBe('11/20 19:00');
  expect(money(12)).toBe('$12.00');
  setCompany({ timeZone: 'Asia/Tokyo', currency: 'JPY' });
});

test('days are counted in Tokyo', () => {
  expect(today(Date.parse('2026-11-20T15:30:00Z'))).toBe('2026-11-21');
  expect(daysSince('2026-11-20', Date.parse('2026-11-20T15:30:00Z'))).toBe(1);
});

test('a postal code gets its hyphen', () => expect(postalCode('9200853')).toBe('920-0853'));

test('GEN-06 an instant shows the day that the company has then, also before nine in the morning', () => {
  setLanguage('ja');
  setCompany({ timeZone: 'Asia/Tokyo', currency: 'JPY' });
  expect(shortDate('2026-11-20T23:00:00Z', now)).toBe('11/21(土)');
  expect(longDate('2025-12-31T23:00:00Z')).toBe('2026年1月1日(木)');
  expect(shortDate('2025-12-31T23:00:00Z', now)).toBe('1/1(木)');
});

test('RFM-03 ranks are counted up to the end of the month before', () => {
  expect(lastMonthEnd(now)).toBe('2026-10-31');
  expect(lastMonthEnd(Date.parse('2026-02-28T16:00:00Z'))).toBe('2026-02-28');
});
