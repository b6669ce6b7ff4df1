import type * as api from '@/api';

/** A visit on a day that is not planned yet. */
export type Draft = Pick<api.ProposedVisit, 'accountId' | 'accountName' | 'on' | 'put' | 'reasons'> & {
  rank?: string | null | undefined;
};

/** What one puts somewhere stays there; the first visit of the customer is meant, later ones of the month go with it. */
export function putOn(drafts: readonly Draft[], due: api.VisitPlanDue, on: string, from?: string): Draft[] {
  const moved = drafts.find((d) => d.accountId === due.accountId && (from === undefined || d.on === from));
  const rest = drafts.filter((d) => d !== moved);
  const { accountId, accountName, rank } = due;
  return [...rest, { accountId, accountName, rank, on, put: true, reasons: [{ code: 'put', values: {} }] }];
}

export const takeOff = (drafts: readonly Draft[], draft: Draft) => drafts.filter((d) => d !== draft);

/** Which of the drafts a new proposal may not move: one a customer. */
export function kept(drafts: readonly Draft[]): api.VisitPut[] {
  const put = new Map<string, string>();
  for (const draft of drafts) if (draft.put && !put.has(draft.accountId)) put.set(draft.accountId, draft.on);
  return [...put].map(([accountId, on]) => ({ accountId, on }));
}

/** Days off before the first of the month, so that weeks begin on Monday. */
export const leading = (first: string) => (new Date(`${first}T00:00:00Z`).getUTCDay() + 6) % 7;

const weekdays = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'];
export const closedOn = (due: api.VisitPlanDue | undefined, day: string) =>
  due?.closedWeekdays.includes(weekdays[new Date(`${day}T00:00:00Z`).getUTCDay()]!) ?? false;

/** 2026-12 and -1 → 2026-11 */
export function monthFrom(month: string, by: number) {
  const date = new Date(`${month}-01T00:00:00Z`);
  date.setUTCMonth(date.getUTCMonth() + by);
  return date.toISOString().slice(0, 7);
}
