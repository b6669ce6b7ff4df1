import { num } from '@/shared/lib/format';
import { useWords } from '../words';
import classes from './imports.module.css';
import type { Outcome } from './row-list';

const outcomes = ['new', 'updated', 'duplicate', 'error'] as const;
type Props = {
  counts: Record<string, number>;
  chosen: Outcome | undefined;
  onChoose: (outcome: Outcome) => void;
};

/** The four numbers that add up to the rows of the file; each opens its rows. */
export function Tiles({ counts, chosen, onChoose }: Props) {
  const t = useWords();
  return (
    <div className={classes.tiles}>
      {outcomes.map((outcome) => (
        <button
          key={outcome}
          type="button"
          className={classes.tile}
          data-outcome={outcome}
          data-some={(counts[outcome] ?? 0) > 0 || undefined}
          aria-pressed={chosen === outcome}
          onClick={() => onChoose(outcome)}
        >
          {t(`outcome.${outcome}`)}
          <b>{num(counts[outcome] ?? 0)}</b>
          <small>{t(`about.${outcome}`)}</small>
        </button>
      ))}
    </div>
  );
}
