/** 2026-11 and 2 → 2027-01 */
export function addMonths(month: string, count: number) {
  const [year = 0, of = 1] = month.split('-').map(Number);
  const months = year * 12 + of - 1 + count;
  return `${Math.floor(months / 12)}-${String((months % 12) + 1).padStart(2, '0')}`;
}

/** The first month of the half of the fiscal year that holds this month. */
export function halfOf(month: string, fiscalYearStart: number) {
  const of = Number(month.slice(5, 7));
  return addMonths(month, -((of - fiscalYearStart + 12) % 6));
}

export const since = ['none', 'week', 'month'] as const;
export type Since = (typeof since)[number];

/** The day to compare with; both were over before today. */
export function dayOf(compare: Since, today: string) {
  const date = new Date(`${compare === 'month' ? `${today.slice(0, 7)}-01` : today}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() - (compare === 'month' ? 1 : 7));
  return date.toISOString().slice(0, 10);
}
