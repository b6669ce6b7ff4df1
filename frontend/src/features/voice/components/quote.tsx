import classes from '../voice.module.css';
import { useWords } from '../words';

/** NEW-11: the passage of a report that became this record. */
export function Quote({ text }: { text: string | null | undefined }) {
  const t = useWords();
  if (!text) return null;
  return (
    <blockquote className={classes.quote}>
      {text}
      <footer>{t('fromReport')}</footer>
    </blockquote>
  );
}
