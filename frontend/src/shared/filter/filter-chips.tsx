import { IconX } from '@tabler/icons-react';
import type * as api from '@/api';
import { useCommon } from '@/shared/i18n/common';
import { num, shortDate } from '@/shared/lib/format';
import { useCatalogue, useFieldLabel } from './catalogue';
import { type Condition, fromLines, isLeaf, isRelated, kindOf, type Leaf, lines, needsValue } from './condition';
import classes from './filter.module.css';
import { useOpLabel } from './use-op-label';
import { type Option, useOptions } from './use-options';
import { useRelationLabel } from './use-relation-label';
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
  const relation = useRelationLabel();
  const text = isRelated(line)
    ? t('has', { name: relation(line.has) })
    : isLeaf(line)
      ? null
      : t(`group.${kindOf(line)}`);
  return (
    <span className={classes.chip}>
      {text ?? <LeafText leaf={line as Leaf} field={fields.find((f) => f.name === (line as Leaf).field)} />}
      <button type="button" aria-label={t('remove')} onClick={onRemove}>
        <IconX size={14} aria-hidden />
      </button>
    </span>
  );
}

function LeafText({ leaf, field }: { leaf: Leaf; field: api.ConditionField | undefined }) {
  const label = useFieldLabel();
  const op = useOpLabel();
  const common = useCommon();
  const options = useOptions(field?.options ?? []);
  const name = label(field) || leaf.field;
  if (!needsValue(leaf.op)) return `${name} ${op(leaf.op)}`;
  const one = (v: unknown) => valueText(v, field?.type, options, common);
  const value = Array.isArray(leaf.value)
    ? leaf.value.map(one).join(leaf.op === 'between' ? ' – ' : '、')
    : one(leaf.value);
  return `${name} ${value} ${leaf.op === 'eq' || leaf.op === 'in' ? '' : op(leaf.op)}`.trim();
}

function valueText(
  v: unknown,
  type: api.ConditionFieldType | undefined,
  options: readonly Option[] | undefined,
  common: ReturnType<typeof useCommon>,
) {
  if (typeof v === 'boolean') return common(v ? 'state.yes' : 'state.no');
  if (typeof v === 'number') return num(v);
  if (type === 'date' && typeof v === 'string') return shortDate(v);
  return options?.find((o) => o.value === v)?.label ?? String(v ?? '');
}
