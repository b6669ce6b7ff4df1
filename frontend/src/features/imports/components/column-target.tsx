import { Select, Stack, TextInput } from '@mantine/core';
import { useState } from 'react';
import type * as api from '@/api';
import { useLanguage } from '@/shared/i18n/language';
import { externalId, hasExternalIds, isExternalId, lay, modes, systemOf, withMode } from '../plan';
import { useWords } from '../words';

type Props = {
  column: string;
  fields: readonly api.ImportField[];
  plan: api.ImportPlan;
  onPlan: (plan: api.ImportPlan) => void;
};

/** Where a column goes, and what it does to a value that is there already. */
export function ColumnTarget({ column, fields, plan, onPlan }: Props) {
  const t = useWords();
  const ja = useLanguage() === 'ja';
  const field = plan.columns[column] ?? null;
  const outside = isExternalId(field);
  const options = fields.map((f) => ({ value: f.name, label: ja ? f.labelJa : f.labelEn }));
  if (hasExternalIds(plan.kind)) options.push({ value: 'externalId', label: t('map.external') });
  const found = fields.find((f) => f.name === field);
  return (
    <Stack gap={6}>
      <Select
        aria-label={`${column} → ${t('map.field')}`}
        placeholder={t('map.ignore')}
        data={options}
        value={outside ? 'externalId' : field}
        searchable
        clearable
        onChange={(value) => onPlan(lay(plan, column, value === 'externalId' ? externalId(column) : value))}
      />
      {outside && <SystemName name={systemOf(field!)} onName={(name) => onPlan(lay(plan, column, externalId(name)))} />}
      {field && plan.kind !== 'sales' && !plan.matchOn?.includes(field) && field !== 'code' && (
        <Select
          size="xs"
          variant="unstyled"
          aria-label={`${column}: ${t('options.filled')}`}
          data={modes(found).map((mode) => ({ value: mode, label: t(`options.${mode}`) }))}
          value={plan.perColumn?.[field] ?? 'overwrite'}
          allowDeselect={false}
          onChange={(mode) => onPlan(withMode(plan, field, mode as api.ImportMode))}
        />
      )}
    </Stack>
  );
}

function SystemName({ name, onName }: { name: string; onName: (name: string) => void }) {
  const t = useWords();
  const [text, setText] = useState(name);
  return (
    <TextInput
      size="xs"
      label={t('map.system')}
      description={t('map.systemHint')}
      required
      maxLength={50}
      value={text}
      error={name === '' ? t('map.systemNeeded') : undefined}
      onChange={(e) => {
        setText(e.currentTarget.value);
        onName(e.currentTarget.value);
      }}
      onBlur={() => setText(name)}
    />
  );
}
