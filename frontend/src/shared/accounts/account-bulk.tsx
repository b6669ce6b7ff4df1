import { GiveAccounts } from '@/shared/form/give-accounts';
import { useMay } from '@/shared/session/me';
import { MakeTargetList } from './make-target-list';
import { useAccountWords } from './words';

/** RFM-07: what can be done with ticked accounts wherever they are listed. */
export function AccountBulk({ ids, onDone }: { ids: readonly string[]; onDone: () => void }) {
  const t = useAccountWords();
  const may = useMay();
  const words = {
    owner: t('bulk.owner'),
    staff: t('field.owner'),
    tooMany: t('bulk.tooMany'),
    changed: (count: string) => t('bulk.changed', { count }),
    refused: (count: string) => t('bulk.refused', { count }),
  };
  return (
    <>
      {may('account', 'change') && <GiveAccounts ids={ids} words={words} onDone={onDone} />}
      <MakeTargetList ids={ids} onDone={onDone} />
    </>
  );
}
