import type * as api from '@/api';
import { num } from '@/shared/lib/format';
import { useWords } from '../words';
import classes from '../yellow.module.css';

type Props = {
  counts: readonly api.YellowCardCount[];
  chosen: string | undefined;
  onChoose: (owner: string | undefined) => void;
};

/** How many each member has; a tap shows only theirs, another all of them again. */
export function Members({ counts, chosen, onChoose }: Props) {
  const t = useWords();
  return (
    <section className={classes.members} aria-label={t('members')}>
      {counts.map((line) => (
        <button
          type="button"
          key={line.ownerId ?? 'nobody'}
          className={classes.member}
          disabled={!line.ownerId}
          aria-pressed={chosen === line.ownerId}
          onClick={() => onChoose(chosen === line.ownerId ? undefined : (line.ownerId ?? undefined))}
        >
          <span>{line.ownerName ?? t('nobody')}</span>
          <strong>{t('cards', { count: num(line.cards) })}</strong>
          <small>
            {[
              line.planned > 0 && t('memberPlanned', { count: num(line.planned) }),
              t('memberLongest', { count: num(line.longest) }),
            ]
              .filter(Boolean)
              .join('・')}
          </small>
        </button>
      ))}
    </section>
  );
}
