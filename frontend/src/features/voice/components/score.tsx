import classes from '../voice.module.css';
import { useWords } from '../words';

/** 1 to 5, as stars and as a word for who does not see them. */
export function Score({ value }: { value: number | null | undefined }) {
  const t = useWords();
  if (!value) return <span aria-hidden>—</span>;
  return (
    <span className={classes.score} role="img" aria-label={t('feedback.scoreOf', { score: value })}>
      {'★'.repeat(value)}
      {'☆'.repeat(5 - value)}
    </span>
  );
}
