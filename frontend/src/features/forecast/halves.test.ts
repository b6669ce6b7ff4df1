import { describe, expect, it } from 'vitest';
import { addMonths, dayOf, halfOf } from './halves';

describe('SAL-03 halves of the fiscal year', () => {
  it('begin with its first month and six months later', () => {
    expect(halfOf('2026-11', 4)).toBe('2026-10');
    expect(halfOf('2026-04', 4)).toBe('2026-04');
    expect(halfOf('2027-03', 4)).toBe('2026-10');
    expect(halfOf('2026-01', 12)).toBe('2025-12');
  });
  it('are six months apart over the end of a year', () => {
    expect(addMonths('2026-10', 6)).toBe('2027-04');
    expect(addMonths('2026-04', -6)).toBe('2025-10');
  });
  it('are compared with a day that is over', () => {
    expect(dayOf('week', '2026-11-03')).toBe('2026-10-27');
    expect(dayOf('month', '2026-03-01')).toBe('2026-02-28');
  });
});
