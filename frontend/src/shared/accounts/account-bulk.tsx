import { Button } from '@mantine/core';
import { useState } from 'react';
import { GiveAccounts } from '@/shared/form/give-accounts';
import { useMay } from '@/shared/session/me';
import { NewTask } from '@/shared/tasks/task-sheet';
import { MakeTargetList } from './make-target-list';
import { useAccountWords } from './words';

/** The most accounts that the server changes, or gives tasks for, in one call. */
const most = 200;

/** RFM-07, TGT-02: what can be done with ticked accounts wherever they are listed. */
export function AccountBulk({ ids, onDone }: { ids: readonly string[]; onDone: () => void }) {
  const t = useAccountWords();
  const may = useMay();
  const [asking, setAsking] = useState(false);
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
      {may('task', 'create') && (
        <Button size="compact-sm" variant="light" disabled={ids.length > most} onClick={() => setAsking(true)}>
          {t('bulk.task')}
        </Button>
      )}
      {asking && <NewTask accountIds={ids} onClose={() => setAsking(false)} />}
      <MakeTargetList ids={ids} onDone={onDone} />
    </>
  );
}
