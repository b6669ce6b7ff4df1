import { Alert, List } from '@mantine/core';
import type * as api from '@/api';
import { useWords } from '../words';
import { useReasons } from './reasons';

/** What the proposal could not place, and why. */
export function Unplaced({ visits }: { visits: readonly api.UnplacedVisit[] }) {
  const t = useWords();
  const reasons = useReasons();
  if (visits.length === 0) return null;
  return (
    <Alert color="yellow" title={`${t('unplaced')} ${visits.length}`}>
      <List size="sm" mah={220} style={{ overflow: 'auto' }}>
        {visits.map((visit) => (
          <List.Item key={`${visit.accountId} ${visit.dueOn}`}>
            {[visit.rank, visit.accountName].filter(Boolean).join(' ')}: {reasons([visit.reason])}
          </List.Item>
        ))}
      </List>
    </Alert>
  );
}
