import { Group, MultiSelect, Select, TagsInput, TextInput } from '@mantine/core';
import { useState } from 'react';
import type * as api from '@/api';
import { DateField } from '@/shared/form/date-field';
import { NumberField } from '@/shared/form/number-field';
import { useCommon } from '@/shared/i18n/common';
import { needsValue, takesMany } from './condition';
import { useOptions } from './use-options';
import { useFilterWords } from './words';

type Props = { field: api.ConditionField; op: string; value: unknown; onChange: (value: unknown) => void };

/** The input that fits a field's type and the way it is compared. */
export function ValueInput({ field, op, value, onChange }: Props) {
  const t = useFilterWords();
  const common = useCommon();
  const [typed, setTyped] = useState('');
  const options = useOptions(field.options, [value].flat(), typed);
  const label = { 'aria-label': t('value') };
  const many = Array.isArray(value) ? (value as string[]) : [];
  if (!needsValue(op)) return null;
  if (op === 'between')
    return <Range field={field} value={Array.isArray(value) ? value : ['', '']} onChange={onChange} />;
  if (takesMany(op))
    return options ? (
      <MultiSelect
        {...label}
        data={[...options]}
        value={many}
        onChange={onChange}
        onSearchChange={setTyped}
        searchable
        size="sm"
      />
    ) : (
      <TagsInput {...label} value={many} onChange={onChange} size="sm" acceptValueOnBlur />
    );
  if (field.type === 'flag')
    return (
      <Select
        {...label}
        data={[
          { value: 'true', label: common('state.yes') },
          { value: 'false', label: common('state.no') },
        ]}
        value={value === undefined ? null : String(value)}
        onChange={(v) => onChange(v === null ? undefined : v === 'true')}
      />
    );
  if (options)
    return (
      <Select
        {...label}
        data={[...options]}
        value={typeof value === 'string' ? value : null}
        onChange={(v) => onChange(v ?? undefined)}
        onSearchChange={setTyped}
        searchable
      />
    );
  return <One field={field} op={op} value={value} onChange={onChange} label={t('value')} />;
}

function One({ field, op, value, onChange, label }: Props & { label: string }) {
  const t = useFilterWords();
  const days = op === 'withinDays' || op === 'olderThanDays';
  if (field.type === 'number' || days)
    return (
      <NumberField
        aria-label={label}
        value={typeof value === 'number' ? value : ''}
        onChange={(v) => onChange(v === '' ? undefined : Number(v))}
        thousandSeparator
        min={days ? 0 : undefined}
        allowDecimal={!days}
        suffix={days ? ` ${t('days')}` : undefined}
      />
    );
  if (field.type === 'date')
    return (
      <DateField aria-label={label} value={(value as string) ?? null} onChange={(v) => onChange(v ?? undefined)} />
    );
  return (
    <TextInput
      aria-label={label}
      value={typeof value === 'string' ? value : ''}
      maxLength={200}
      onChange={(e) => onChange(e.currentTarget.value)}
    />
  );
}

function Range({
  field,
  value,
  onChange,
}: {
  field: api.ConditionField;
  value: unknown[];
  onChange: (v: unknown) => void;
}) {
  const t = useFilterWords();
  const set = (i: number) => (v: unknown) => onChange(value.map((old, at) => (at === i ? (v ?? '') : old)));
  return (
    <Group gap={6} grow wrap="nowrap">
      <One field={field} op="ge" value={value[0]} onChange={set(0)} label={t('from')} />
      <One field={field} op="le" value={value[1]} onChange={set(1)} label={t('to')} />
    </Group>
  );
}
