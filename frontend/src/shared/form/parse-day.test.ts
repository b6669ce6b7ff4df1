import { expect, test } from 'vitest';
import { parseDay } from './parse-day';

test.each([
  ['2026/11/21', '2026-11-21'],
  ['２０２６年１１月２１日', '2026-11-21'],
  ['20261121', '2026-11-21'],
  ['R8.11.21', '2026-11-21'],
  ['令和元年5月1日', '2019-05-01'],
  ['昭和64/1/7', '1989-01-07'],
  ['21 Nov 2026', '2026-11-21'],
])('%s is read as %s', (text, iso) => expect(parseDay(text)).toBe(iso));

test('a day without a year is this year in Tokyo', () => {
  expect(parseDay('1/5', Date.parse('2026-12-31T15:30:00Z'))).toBe('2027-01-05');
});

test('what is no day of the calendar is refused', () => {
  expect(parseDay('2026/2/30')).toBeUndefined();
  expect(parseDay('あした')).toBeUndefined();
});
