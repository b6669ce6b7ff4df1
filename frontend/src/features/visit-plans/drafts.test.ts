import { describe, expect, it } from 'vitest';
import type * as api from '@/api';
import { closedOn, kept, leading, monthFrom, putOn } from './drafts';

const due = (accountId: string, closedWeekdays: string[] = []): api.VisitPlanDue => ({
  accountId,
  accountCode: accountId,
  accountName: accountId,
  dueOn: '2026-11-10',
  daysOverdue: 0,
  closedWeekdays,
});

describe('PLN-01 drafts of a month', () => {
  it('moves a visit instead of doubling it, and keeps what was put', () => {
    const once = putOn([], due('a'), '2026-11-24');
    const twice = putOn(once, due('a'), '2026-11-25', '2026-11-24');
    expect(twice).toHaveLength(1);
    expect(kept(twice)).toEqual([{ accountId: 'a', on: '2026-11-25' }]);
  });

  it('leaves what was proposed free to move', () => {
    const proposed = { accountId: 'b', accountName: 'b', on: '2026-11-24', put: false, reasons: [] };
    expect(kept([proposed])).toEqual([]);
  });

  it('knows weeks from Monday, months and the days on which a customer rests', () => {
    expect(leading('2026-11-01')).toBe(6);
    expect(leading('2026-06-01')).toBe(0);
    expect(monthFrom('2026-12', 1)).toBe('2027-01');
    expect(closedOn(due('a', ['wednesday']), '2026-11-25')).toBe(true);
    expect(closedOn(due('a', ['wednesday']), '2026-11-26')).toBe(false);
  });
});
