import { Select } from '@mantine/core';
import type * as api from '@/api';
import { type Leaf, takesMany } from './condition';
import classes from './filter.module.css';
import { useOpLabel } from './use-op-label';
import { ValueInput } from './value-input';
import { useFilterWords } from './words';

type Props = {
  fields: readonly api.ConditionField[];
  label: (field: api.ConditionField | undefined) => string;
  value: Leaf;
  onChange: (next: Leaf) => void;
};

/** A kept value must fit the new operator: one value and a list of values do not mix. */
const kept = (leaf: Leaf, op: string) =>
  takesMany(leaf.op) === takesMany(op) && (leaf.op === 'between') === (op === 'between') ? leaf.value : undefined;

export function LeafLine({ fields, label, value, onChange }: Props) {
  const t = useFilterWords();
  const opLabel = useOpLabel();
  const field = fields.find((f) => f.name === value.field);
  return (
    <div className={classes.leaf}>
      <Select
        aria-label={t('field')}
        searchable
        allowDeselect={false}
        data={fields.map((f) => ({ value: f.name, label: label(f) }))}
        value={value.field}
        onChange={(name) => {
          const next = fields.find((f) => f.name === name);
          if (next) onChange({ field: next.name, op: next.operators[0] ?? 'eq' });
        }}
      />
      <Select
        aria-label={t('op')}
        allowDeselect={false}
        data={(field?.operators ?? []).map((op) => ({ value: op, label: opLabel(op) }))}
        value={value.op}
        onChange={(op) => op && onChange({ field: value.field, op, value: kept(value, op) })}
      />
      {field && (
        <ValueInput
          field={field}
          op={value.op}
          value={value.value}
          onChange={(v) => onChange({ ...value, value: v })}
        />
      )}
    </div>
  );
}
