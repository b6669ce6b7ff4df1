import { expect, test } from 'vitest';
import { instantOf, plusDays, wallClock } from './moment';

test('TSK-01 a reminder at nine is nine in the company, wherever the browser is', () => {
  expect(instantOf('2026-11-22', '09:00', 'Asia/Tokyo')).toBe('2026-11-22T00:00:00.000Z');
  expect(instantOf('2026-03-08', '09:00', 'America/New_York')).toBe('2026-03-08T13:00:00.000Z');
  expect(wallClock('2026-11-22T00:00:00Z', 'Asia/Tokyo')).toBe('2026-11-22 09:00');
  expect(plusDays('2026-12-31', 1)).toBe('2027-01-01');
});
