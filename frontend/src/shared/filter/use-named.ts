import { useQuery } from '@tanstack/react-query';
import * as api from '@/api';
import { useLanguage } from '@/shared/i18n/language';

/** Masters that a field points to: chosen by name, kept by id. Undefined for any other source. */
export function useNamed(source: string | undefined) {
  const ja = useLanguage() === 'ja';
  const staleTime = 10 * 60_000;
  const processes = useQuery({ ...api.listSalesProcessesOptions(), staleTime, enabled: source === 'salesStages' });
  const campaigns = useQuery({
    ...api.listCampaignsOptions({ query: { limit: 200 } }),
    staleTime,
    enabled: source === 'campaigns',
  });
  if (source === 'salesStages') {
    const all = processes.data?.items ?? [];
    return all.flatMap((process) => {
      const of = all.length > 1 ? `${ja ? process.nameJa : process.nameEn}: ` : '';
      return process.stages.map((stage) => ({ value: stage.id, label: of + (ja ? stage.nameJa : stage.nameEn) }));
    });
  }
  if (source === 'campaigns') return campaigns.data?.items.map((one) => ({ value: one.id, label: one.name })) ?? [];
  return undefined;
}
