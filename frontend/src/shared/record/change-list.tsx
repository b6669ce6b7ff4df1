import classes from './record.module.css';
import { useRecordWords } from './words';

export type Change = { field: string; before?: string | null; after?: string | null };
/** The word of the screen for a field of the API. */
export type FieldName = (field: string) => string;

/** Before and after of each field. */
export function ChangeList({ changes, name }: { changes: readonly Change[]; name: FieldName }) {
  const t = useRecordWords();
  return (
    <ul className={classes.changes}>
      {changes.map((c) => (
        <li key={c.field}>
          <b>{name(c.field)}</b> <del>{c.before || t('blank')}</del> → <ins>{c.after || t('blank')}</ins>
        </li>
      ))}
    </ul>
  );
}
