import { useCommon } from '@/shared/i18n/common';
import { stages } from '@/shared/ui/stage';
import classes from './record.module.css';
import { useRecordWords } from './words';

export type Change = { field: string; before?: string | null; after?: string | null };
/** The word of the screen for a field of the API. */
export type FieldName = (field: string) => string;

/** Before and after of each field. */
export function ChangeList({ changes, name }: { changes: readonly Change[]; name: FieldName }) {
  const t = useRecordWords();
  const common = useCommon();
  const said = (field: string, value: string | null | undefined) => {
    const stage = field === 'lifeCycle' && stages.find((s) => s === value);
    return stage ? common(`stage.${stage}`) : value || t('blank');
  };
  return (
    <ul className={classes.changes}>
      {changes.map((c) => (
        <li key={c.field}>
          <b>{name(c.field)}</b> <del>{said(c.field, c.before)}</del> → <ins>{said(c.field, c.after)}</ins>
        </li>
      ))}
    </ul>
  );
}
