import '@mantine/dates/styles.css';
import 'dayjs/locale/ja';
import { DateInput, type DateInputProps } from '@mantine/dates';
import { useCommon } from '@/shared/i18n/common';
import { useLanguage } from '@/shared/i18n/language';
import { parseDay } from './parse-day';

/** A business day, picked or typed: 2026/11/21, 20261121, 11/21, R8.11.21 or 令和8年11月21日. */
export function DateField(props: Omit<DateInputProps, 'locale' | 'valueFormat' | 'dateParser'>) {
  const language = useLanguage();
  const common = useCommon();
  return (
    <DateInput
      size="sm"
      clearable
      clearButtonProps={{ 'aria-label': common('action.erase') }}
      {...props}
      locale={language}
      valueFormat={language === 'ja' ? 'YYYY/MM/DD' : 'MMM D, YYYY'}
      dateParser={(text) => parseDay(text) ?? null}
    />
  );
}
