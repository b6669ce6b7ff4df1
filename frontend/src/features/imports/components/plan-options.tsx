import { Group, MultiSelect, Select, Stack, Switch, TextInput, Title } from '@mantine/core';
import type * as api from '@/api';
import { useLanguage } from '@/shared/i18n/language';
import { usedFields } from '../plan';
import { useWords } from '../words';
import classes from './imports.module.css';

type Props = { fields: readonly api.ImportField[]; plan: api.ImportPlan; onPlan: (plan: api.ImportPlan) => void };

/** How rows meet what is there already. */
export function PlanOptions({ fields, plan, onPlan }: Props) {
  const t = useWords();
  const ja = useLanguage() === 'ja';
  const used = usedFields(plan, fields);
  const label = (f: api.ImportField) => ({ value: f.name, label: ja ? f.labelJa : f.labelEn });
  const dated = used.some((f) => f.type === 'date');
  const chosen = new Set(used.filter((f) => f.name !== 'code').map((f) => plan.perColumn?.[f.name] ?? 'overwrite'));
  const mode = chosen.size > 1 ? null : ([...chosen][0] ?? 'overwrite');
  const fill = (value: string | null) =>
    onPlan({ ...plan, perColumn: value === 'ifEmpty' ? Object.fromEntries(used.map((f) => [f.name, 'ifEmpty'])) : {} });
  return (
    <section className={classes.card} aria-label={t('options.title')}>
      <Title order={2} mb={10}>
        {t('options.title')}
      </Title>
      <Stack gap={14}>
        {plan.kind === 'sales' && (
          <Switch
            label={t('options.createAccounts')}
            description={t('options.createAccountsHint')}
            checked={plan.createAccounts ?? false}
            onChange={(e) => onPlan({ ...plan, createAccounts: e.currentTarget.checked })}
          />
        )}
        <Group gap={14} align="start">
          {plan.kind !== 'sales' && (
            <>
              <MultiSelect
                label={t('options.match')}
                description={t('options.matchHint')}
                w={320}
                data={used.filter((f) => f.matchable).map(label)}
                value={plan.matchOn ?? (used.some((f) => f.name === 'code') ? ['code'] : [])}
                onChange={(matchOn) => onPlan({ ...plan, matchOn: matchOn.length > 0 ? matchOn : null })}
              />
              <Select
                label={t('options.filled')}
                placeholder={t('options.perColumn')}
                w={240}
                mt={21}
                data={[
                  { value: 'overwrite', label: t('options.overwrite') },
                  { value: 'ifEmpty', label: t('options.ifEmpty') },
                ]}
                value={mode}
                allowDeselect={false}
                onChange={fill}
              />
            </>
          )}
          {dated && (
            <TextInput
              label={t('options.dates')}
              w={240}
              value={plan.dateFormats?.[0] ?? ''}
              onChange={(e) => {
                const format = e.currentTarget.value.trim();
                onPlan({ ...plan, dateFormats: format ? [format] : [] });
              }}
            />
          )}
        </Group>
      </Stack>
    </section>
  );
}
