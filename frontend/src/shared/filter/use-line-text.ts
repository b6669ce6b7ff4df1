import type * as api from '@/api';
import { useCommon } from '@/shared/i18n/common';
import { num, shortDate } from '@/shared/lib/format';
import { useFieldLabel } from './catalogue';
import { type Condition, isLeaf, isRelated, kindOf, type Leaf, needsValue } from './condition';
import { useOpLabel } from './use-op-label';
import { type Option, useOptions } from './use-options';
import { useRelationLabel } from './use-relation-label';
import { useFilterWords } from './words';

/** One line of a condition in words. */
export function useLineText(line: Condition, fields: readonly api.ConditionField[]) {
  const t = useFilterWords();
  const relation = useRelationLabel();
  const leaf = isLeaf(line) ? line : undefined;
  const leafText = useLeafText(
    leaf,
    fields.find((f) => f.name === leaf?.field),
  );
  if (isRelated(line)) return t('has', { name: relation(line.has) });
  return isLeaf(line) ? leafText : t(`group.${kindOf(line)}`);
}

function useLeafText(leaf: Leaf | undefined, field: api.ConditionField | undefined) {
  const label = useFieldLabel();
  const op = useOpLabel();
  const common = useCommon();
  const options = useOptions(field?.options ?? [], leaf ? [leaf.value].flat() : []);
  if (!leaf) return '';
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
