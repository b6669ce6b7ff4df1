import { num } from '@/shared/lib/format';
import { useWords } from '../words';
import classes from './imports.module.css';

const outcomes = ['new', 'updated', 'duplicate', 'error', 'kept'] as const;

const standing = ['undone', 'kept'] as const;

/** The counts of an import on one line; what is zero is left out. */
export function CountsLine({ counts, undone }: { counts: Record<string, number>; undone: boolean }) {
  const t = useWords();
  return (
    <span className={classes.counts}>
      {(undone ? standing : outcomes)
        .filter((outcome) => counts[outcome])
        .map((outcome) => (
          <span key={outcome} data-outcome={outcome}>
            {t(`outcome.${outcome}`)} {num(counts[outcome] ?? 0)}
          </span>
        ))}
    </span>
  );
}
