import { language } from '@/shared/i18n/language';
import { company } from './company';
import { preferences } from './preferences';

const day = 86_400_000;
const cache = new Map<string, Intl.DateTimeFormat | Intl.NumberFormat>();

function numberFormat(options: Intl.NumberFormatOptions) {
  const key = language() + JSON.stringify(options);
  if (!cache.has(key)) cache.set(key, new Intl.NumberFormat(language(), options));
  return cache.get(key) as Intl.NumberFormat;
}

function dateFormat(options: Intl.DateTimeFormatOptions, locale: string = language()) {
  const key = locale + JSON.stringify(options);
  if (!cache.has(key)) cache.set(key, new Intl.DateTimeFormat(locale, options));
  return cache.get(key) as Intl.DateTimeFormat;
}

export const num = (n: number) => numberFormat({ maximumFractionDigits: 4 }).format(n);

/** 1234567 → 1,234,567円 / ¥1,234,567; other currencies by their sign. */
export const money = (n: number, currency = company().currency) =>
  language() === 'ja' && currency === 'JPY'
    ? `${numberFormat({ maximumFractionDigits: 4 }).format(n)}円`
    : numberFormat({ style: 'currency', currency, maximumFractionDigits: 4 }).format(n);

/** For columns: 2,941,000 → 294万円 / ¥2.9M; under a man the full amount. */
export function compactMoney(n: number, currency = company().currency) {
  if (language() !== 'ja') {
    if (Math.abs(n) < 1000) return numberFormat({ style: 'currency', currency, maximumFractionDigits: 2 }).format(n);
    const short = { notation: 'compact', minimumFractionDigits: 0, maximumFractionDigits: 1 } as const;
    return numberFormat({ style: 'currency', currency, ...short }).format(n);
  }
  if (Math.abs(n) < 10_000) return money(n, currency);
  const man = { maximumFractionDigits: Math.abs(n) < 100_000 ? 1 : 0 };
  if (currency === 'JPY') return `${numberFormat(man).format(n / 10_000)}万円`;
  return numberFormat({ style: 'currency', currency, notation: 'compact', minimumFractionDigits: 0, ...man }).format(n);
}

/**
 * A business day has no time zone: it is read and shown as UTC so that no reader's clock can move it. Of an instant it is
 * the day that the company has at that moment.
 */
const asUtc = (iso: string) => new Date(`${iso.length > 10 ? dayOf(iso) : iso}T00:00:00Z`);
export const today = (now = Date.now()) =>
  new Intl.DateTimeFormat('sv', { timeZone: company().timeZone, dateStyle: 'short' }).format(now);
/** The day up to which ranks are counted: a month is ranked when it is over. */
export const lastMonthEnd = (now = Date.now()) => {
  const first = asUtc(`${today(now).slice(0, 7)}-01`);
  return new Date(first.getTime() - day).toISOString().slice(0, 10);
};
/** The business day of an instant. */
export const dayOf = (instant: string) => today(Date.parse(instant));
export const daysSince = (iso: string, now = Date.now()) =>
  Math.round((asUtc(today(now)).getTime() - asUtc(iso).getTime()) / day);

/** 11 in Japanese, Nov in English: one form everywhere. */
const monthName = () => (language() === 'ja' ? 'numeric' : 'short');

/** 11/21(土) this year, 2025/11/21 before; 令和 on wish. */
export function shortDate(iso: string, now = Date.now()) {
  const date = asUtc(iso);
  if (preferences().era && language() === 'ja') return eraDate(iso);
  if (date.getUTCFullYear() === Number(today(now).slice(0, 4)))
    return dateFormat({ month: monthName(), day: 'numeric', weekday: 'short', timeZone: 'UTC' }).format(date);
  return dateFormat(
    language() === 'ja'
      ? { year: 'numeric', month: 'numeric', day: 'numeric', timeZone: 'UTC' }
      : { year: 'numeric', month: 'short', day: 'numeric', timeZone: 'UTC' },
  ).format(date);
}

/** 2026年11月21日(土) */
export function longDate(iso: string) {
  if (preferences().era && language() === 'ja') return eraDate(iso);
  return dateFormat({
    year: 'numeric',
    month: language() === 'ja' ? 'long' : 'short',
    day: 'numeric',
    weekday: 'short',
    timeZone: 'UTC',
  }).format(asUtc(iso));
}

/** 令和8年11月21日 */
export const eraDate = (iso: string) =>
  dateFormat({ era: 'long', year: 'numeric', month: 'long', day: 'numeric', timeZone: 'UTC' }, 'ja-JP-u-ca-japanese')
    .format(asUtc(iso))
    .replace(/(\D)1年/, '$1元年');

/** 2026-11 → 2026年11月 / Nov 2026 */
export const month = (period: string) =>
  dateFormat({ year: 'numeric', month: language() === 'ja' ? 'long' : 'short', timeZone: 'UTC' }).format(
    asUtc(`${period.slice(0, 7)}-01`),
  );
export const shortMonth = (period: string) =>
  dateFormat({ month: 'short', timeZone: 'UTC' }).format(asUtc(`${period.slice(0, 7)}-01`));

/** 11/21 14:05, with the year when it is another. */
export function dateTime(instant: string, now = Date.now()) {
  const date = new Date(instant);
  const sameYear = today(date.getTime()).slice(0, 4) === today(now).slice(0, 4);
  return dateFormat({
    ...(sameYear ? {} : { year: 'numeric' }),
    month: monthName(),
    day: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
    timeZone: company().timeZone,
  }).format(date);
}

export const bytes = (n: number) =>
  n < 1024 * 1024
    ? `${num(Math.ceil(n / 1024))} KB`
    : `${numberFormat({ maximumFractionDigits: 1 }).format(n / 1024 / 1024)} MB`;

/** 9200853 → 920-0853 */
export const postalCode = (code: string) => code.replace(/^(\d{3})-?(\d{4})$/, '$1-$2');
