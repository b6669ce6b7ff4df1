import { IconX } from '@tabler/icons-react';
import type * as api from '@/api';
import { useCatalogue } from './catalogue';
import { type Condition, fromLines, isLeaf, lines } from './condition';
import classes from './filter.module.css';
import { useLineText } from './use-line-text';
import { useFilterWords } from './words';

type Props = {
  noun: string;
  value: Condition | undefined;
  /** Fields that chips of the screen itself already show. */
  hide?: readonly string[];
  onChange: (next: Condition | undefined) => void;
};

/** The filter in words, each line with its own way out. */
export function FilterChips({ noun, value, hide = [], onChange }: Props) {
  const catalogue = useCatalogue(noun);
  const all = lines(value);
  const shown = all.filter((l) => !(isLeaf(l) && l.op === 'in' && hide.includes(l.field)));
  if (shown.length === 0 || !catalogue) return null;
  return (
    <div className={classes.chips}>
      {shown.map((line) => (
        <Chip
          key={JSON.stringify(line)}
          line={line}
          fields={catalogue.fields}
          onRemove={() => onChange(fromLines(all.filter((l) => l !== line)))}
        />
      ))}
    </div>
  );
}

type ChipProps = { line: Condition; fields: readonly api.ConditionField[]; onRemove: () => void };

function Chip({ line, fields, onRemove }: ChipProps) {
  const t = useFilterWords();
  const text = useLineText(line, fields);
  return (
    <span className={classes.chip}>
      {text}
      <button type="button" aria-label={t('removeThis', { what: text })} onClick={onRemove}>
        <IconX size={14} aria-hidden />
      </button>
    </span>
  );
}
