import { company } from './company';

/** What a clock in the company's zone shows at this instant: 2026-11-22 09:00. */
export function wallClock(instant: string | number, zone = company().timeZone) {
  const shown = new Intl.DateTimeFormat('sv', { timeZone: zone, dateStyle: 'short', timeStyle: 'short' });
  return shown.format(new Date(instant));
}

/** The instant at which a clock in the company's zone shows this day and time. */
export function instantOf(day: string, time: string, zone = company().timeZone) {
  const wanted = Date.parse(`${day}T${time}:00Z`);
  let at = wanted;
  // the second step is for the days on which the zone changes its offset
  for (let step = 0; step < 2; step++) at += wanted - Date.parse(`${wallClock(at, zone).replace(' ', 'T')}:00Z`);
  return new Date(at).toISOString();
}

/** The day so many days later. */
export const plusDays = (day: string, days: number) =>
  new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
