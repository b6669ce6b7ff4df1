import { VisuallyHidden } from '@mantine/core';
import { useCommon } from '@/shared/i18n/common';
import classes from './rank-badge.module.css';

type Props = {
  rank: string | null | undefined;
  previous?: string | null | undefined;
  size?: 'sm' | 'lg';
  /** Set by a person, not by the numbers. */
  overridden?: boolean | undefined;
};

/** Letter first, colour second, arrow for the move: a rank is readable without its colour. */
export function RankBadge({ rank, previous, size = 'sm', overridden }: Props) {
  const t = useCommon();
  if (!rank)
    return (
      <span className={classes.none}>
        <span aria-hidden>—</span>
        <VisuallyHidden>{t('rank.none')}</VisuallyHidden>
      </span>
    );
  const moved = !previous || previous === rank ? undefined : previous > rank ? 'up' : 'down';
  return (
    <span className={classes.root} data-rank={rank} data-size={size}>
      {rank}
      {overridden && '*'}
      {moved && (
        <span className={classes.moved}>
          <span aria-hidden>{moved === 'up' ? '▲' : '▼'}</span>
          <VisuallyHidden>{t(`rank.${moved}`, { from: previous ?? '' })}</VisuallyHidden>
        </span>
      )}
    </span>
  );
}
