import { useQuery } from '@tanstack/react-query';
import * as api from '@/api';
import { useLanguage } from '@/shared/i18n/language';

/** What conditions on a noun can name. */
export const catalogueOptions = (noun: string) => ({
  ...api.getConditionFieldsOptions({ query: { noun } }),
  staleTime: 10 * 60_000,
});
export const useCatalogue = (noun: string) => useQuery(catalogueOptions(noun)).data;

export function useFieldLabel() {
  const language = useLanguage();
  return (field: api.ConditionField | undefined) => (language === 'ja' ? field?.labelJa : field?.labelEn) ?? '';
}
