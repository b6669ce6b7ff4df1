import { useQuery } from '@tanstack/react-query';
import * as api from '@/api';
import { useLanguage } from '@/shared/i18n/language';

/** The maintained lists of codes, such as industries. */
export const useCodeList = (name: string) =>
  useQuery({ ...api.listCodeListsOptions(), staleTime: 10 * 60_000 }).data?.items.find((list) => list.name === name);

/** The name of a code; a code that no list knows stands for itself. */
export function useCodeName(list: string) {
  const items = useCodeList(list)?.items;
  const language = useLanguage();
  return (code: string | null | undefined) => {
    const item = items?.find((i) => i.code === code);
    return item ? (language === 'ja' ? item.nameJa : item.nameEn) : (code ?? undefined);
  };
}
