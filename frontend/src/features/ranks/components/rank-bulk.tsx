import type { ReactNode } from 'react';
import { MakeTargetList } from '@/shared/accounts/make-target-list';
import { GiveAccounts } from '@/shared/form/give-accounts';
import { BulkBar } from '@/shared/list/bulk-bar';
import { useMay } from '@/shared/session/me';
import { useWords } from '../words';

type Props = { selection: ReadonlySet<string>; onClear: () => void; children?: ReactNode };

/** RFM-07: what can be done with the ticked customers of a rank or movement. */
export function RankBulk({ selection, onClear, children }: Props) {
  const t = useWords();
  const may = useMay();
  const words = {
    owner: t('give.owner'),
    staff: t('give.staff'),
    tooMany: t('give.tooMany'),
    changed: (count: string) => t('give.changed', { count }),
    refused: (count: string) => t('give.refused', { count }),
  };
  return (
    <BulkBar count={selection.size} onClear={onClear}>
      {may('account', 'change') && <GiveAccounts ids={[...selection]} words={words} onDone={onClear} />}
      <MakeTargetList ids={[...selection]} what={t('title')} onDone={onClear} />
      {children}
    </BulkBar>
  );
}
