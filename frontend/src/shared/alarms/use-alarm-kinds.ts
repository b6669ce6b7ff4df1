import { useQuery } from '@tanstack/react-query';
import * as api from '@/api';
import { useLanguage } from '@/shared/i18n/language';

/** The kinds of alarms in the reader's language, and the name of one by its code. */
export function useAlarmKinds() {
  const ja = useLanguage() === 'ja';
  const rules = useQuery({ ...api.getAlarmRulesOptions(), staleTime: 10 * 60_000 });
  const kinds = (rules.data?.items ?? []).map((line) => ({ ...line, name: ja ? line.labelJa : line.labelEn }));
  return { kinds, nameOf: (code: string) => kinds.find((line) => line.kind === code)?.name ?? '' };
}
