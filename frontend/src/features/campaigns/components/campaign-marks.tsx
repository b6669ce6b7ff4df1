import { Anchor, Badge } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type * as api from '@/api';
import { today } from '@/shared/lib/format';
import { Day } from '@/shared/ui/day';
import { useWords } from '../words';

export function Period({ campaign: c }: { campaign: api.Campaign }) {
  return (
    <>
      <Day value={c.startsOn} />
      {' – '}
      {c.endsOn && <Day value={c.endsOn} />}
    </>
  );
}

/** Whether it runs today; in a word, not only by its dates. */
export function RunningBadge({ campaign: c }: { campaign: api.Campaign }) {
  const t = useWords();
  const state = c.running ? 'running' : c.startsOn > today() ? 'coming' : 'over';
  return (
    <Badge size="sm" variant="light" color={{ running: 'ai', coming: 'gray', over: 'gray' }[state]}>
      {t(`state.${state}`)}
    </Badge>
  );
}

/** To exactly the deals that were counted: open and closed ones that name it as their source. */
export function DealsLink({ id, label, children }: { id: string; label?: string; children: ReactNode }) {
  return (
    <Anchor
      size="sm"
      aria-label={label}
      renderRoot={(props) => (
        <Link to="/deals" search={{ where: { all: [{ field: 'campaign', op: 'eq', value: id }] } }} {...props} />
      )}
    >
      {children}
    </Anchor>
  );
}
