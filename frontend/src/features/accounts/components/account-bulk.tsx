import { GiveAccounts } from '@/shared/form/give-accounts';
import { useWords } from '../words';

/** Gives the selected accounts to another member of staff. */
export function AccountBulk({ ids, onDone }: { ids: readonly string[]; onDone: () => void }) {
  const t = useWords();
  const words = {
    owner: t('bulk.owner'),
    staff: t('field.owner'),
    tooMany: t('bulk.tooMany'),
    changed: (count: string) => t('bulk.changed', { count }),
    refused: (count: string) => t('bulk.refused', { count }),
  };
  return <GiveAccounts ids={ids} words={words} onDone={onDone} />;
}
