import type * as api from '@/api';
import type { Deed } from '@/shared/offline/kept-deeds';

export type StopState = 'done' | 'waiting' | 'next' | 'open';

/** The contacts whose result has been entered on this device and not been sent. */
export const reportedHere = (waiting: readonly Deed[]): ReadonlySet<string> =>
  new Set(waiting.flatMap((deed) => (deed.operation === 'reportContact' ? [deed.request.path?.id ?? ''] : [])));

/** How each stop of a day stands, in its order: the first open one is the next. */
export function statesOf(stops: readonly api.TodayStop[], sent: ReadonlySet<string>): StopState[] {
  let open = 0;
  return stops.map(({ contact }) => {
    if (contact.state === 'done') return 'done';
    if (sent.has(contact.id)) return 'waiting';
    open += 1;
    return open === 1 ? 'next' : 'open';
  });
}

/** The day after or before, as the calendar counts. */
export function dayBeside(day: string, days: number) {
  const moved = new Date(`${day}T00:00:00Z`);
  moved.setUTCDate(moved.getUTCDate() + days);
  return moved.toISOString().slice(0, 10);
}
