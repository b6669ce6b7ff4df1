import { useCommon } from '@/shared/i18n/common';
import { useLanguage } from '@/shared/i18n/language';
import { dateTime, daysSince, eraDate, longDate, num, shortDate } from '@/shared/lib/format';
import { usePreferences } from '@/shared/lib/preferences';
import { Dash } from './money';

/** A business day: 11/21(土); the other calendar on hover. */
export function Day({ value, long }: { value: string | null | undefined; long?: boolean }) {
  useLanguage();
  const { era } = usePreferences();
  if (!value) return <Dash />;
  return (
    <time dateTime={value} title={era ? value : eraDate(value)}>
      {long ? longDate(value) : shortDate(value)}
    </time>
  );
}

/** 12日前; the day itself on hover. */
export function DaysAgo({ value, never }: { value: string | null | undefined; never?: string }) {
  const t = useCommon();
  if (!value) return never ? <span>{never}</span> : <Dash />;
  const days = daysSince(value);
  return (
    <time dateTime={value} title={longDate(value)}>
      {days === 0 ? t('days.today') : days < 0 ? shortDate(value) : t('days.ago', { count: num(days) })}
    </time>
  );
}

export function Moment({ value }: { value: string | null | undefined }) {
  useLanguage();
  return value ? <time dateTime={value}>{dateTime(value)}</time> : <Dash />;
}
