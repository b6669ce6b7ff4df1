import { useMutation, useQuery } from '@tanstack/react-query';
import * as api from '@/api';
import { useLanguage } from '@/shared/i18n/language';
import { say } from '@/shared/ui/notify';
import { useWords } from './words';

export const useProcesses = () => useQuery({ ...api.listSalesProcessesOptions(), staleTime: 10 * 60_000 }).data?.items;

type Staged = { stageJa: string; stageEn: string };
type Named = { nameJa: string; nameEn: string };

/** The name of a stage or process in the reader's language. */
export function useStageName() {
  const ja = useLanguage() === 'ja';
  return (stage: Staged | Named) =>
    'stageJa' in stage ? (ja ? stage.stageJa : stage.stageEn) : ja ? stage.nameJa : stage.nameEn;
}

/** Moves a deal to another stage; its probability follows the stage. */
export function useMove() {
  const t = useWords();
  return useMutation({
    mutationFn: ({ deal, stageId }: { deal: Pick<api.DealRow, 'id' | 'version'>; stageId: string; name: string }) =>
      api.op.updateDeal({
        path: { id: deal.id },
        headers: { 'If-Match': `"${deal.version}"` },
        body: { stageId } as api.DealInput,
        throwOnError: true,
      }),
    onSuccess: (_, { name }) => say(t('page.moved', { stage: name })),
  });
}
