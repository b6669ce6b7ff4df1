import { today } from '@/shared/lib/format';

const eras: Record<string, number> = {
  明治: 1867,
  m: 1867,
  大正: 1911,
  t: 1911,
  昭和: 1925,
  s: 1925,
  平成: 1988,
  h: 1988,
  令和: 2018,
  r: 2018,
};

/** What people type for a day, as YYYY-MM-DD; undefined when it is none. */
export function parseDay(text: string, now = Date.now()): string | undefined {
  const t = text.normalize('NFKC').trim().toLowerCase().replace('元年', '1年');
  const era = /^(明治|大正|昭和|平成|令和|[mtshr])\s*(\d{1,2})\D+(\d{1,2})\D+(\d{1,2})\D*$/.exec(t);
  if (era) return day((eras[era[1]!] ?? 0) + Number(era[2]), Number(era[3]), Number(era[4]));
  const digits = /^(\d{4})(\d{2})(\d{2})$/.exec(t);
  const full = digits ?? /^(\d{4})\D+(\d{1,2})\D+(\d{1,2})\D*$/.exec(t);
  if (full) return day(Number(full[1]), Number(full[2]), Number(full[3]));
  const short = /^(\d{1,2})\D+(\d{1,2})\D*$/.exec(t);
  if (short) return day(Number(today(now).slice(0, 4)), Number(short[1]), Number(short[2]));
  const written = Date.parse(`${t} UTC`);
  return /[a-z]/.test(t) && !Number.isNaN(written) ? new Date(written).toISOString().slice(0, 10) : undefined;
}

function day(year: number, month: number, date: number) {
  const iso = `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`;
  const real = new Date(`${iso}T00:00:00Z`);
  return !Number.isNaN(real.getTime()) && real.toISOString().startsWith(iso) ? iso : undefined;
}
