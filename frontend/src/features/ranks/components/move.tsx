import { VisuallyHidden } from '@mantine/core';
import type * as api from '@/api';
import { Dash } from '@/shared/ui/money';
import { RankBadge } from '@/shared/ui/rank-badge';
import classes from '../ranks.module.css';
import { useWords } from '../words';

const signs = { up: '▲', down: '▼', new: '＋', gone: '－' } as const;

/** From → to with the sign of the move; the word is read aloud. */
export function Move({ change }: { change: Pick<api.RankChange, 'direction' | 'fromRank' | 'toRank'> }) {
  const t = useWords();
  return (
    <span className={classes.move} data-move={change.direction}>
      {change.fromRank ? <RankBadge rank={change.fromRank} /> : <Dash />}
      <span aria-hidden>→</span>
      {change.toRank ? <RankBadge rank={change.toRank} /> : <Dash />}
      <i aria-hidden>{signs[change.direction]}</i>
      <VisuallyHidden>{t(`direction.${change.direction}`)}</VisuallyHidden>
    </span>
  );
}
