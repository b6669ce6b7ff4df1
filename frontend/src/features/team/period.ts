import { plusDays } from '@/shared/lib/moment';

export const periods = ['week', 'lastWeek', 'month', 'lastMonth'] as const;
export type Period = (typeof periods)[number];

/** First and last day; weeks begin on Monday. */
export function daysOf(period: Period, today: string): { from: string; to: string } {
  if (period === 'week' || period === 'lastWeek') {
    const monday = plusDays(today, -((new Date(`${today}T00:00:00Z`).getUTCDay() + 6) % 7));
    const from = period === 'week' ? monday : plusDays(monday, -7);
    return { from, to: plusDays(from, 6) };
  }
  const first = `${today.slice(0, 7)}-01`;
  if (period === 'lastMonth') return { from: `${plusDays(first, -1).slice(0, 7)}-01`, to: plusDays(first, -1) };
  return { from: first, to: plusDays(`${plusDays(first, 31).slice(0, 7)}-01`, -1) };
}
