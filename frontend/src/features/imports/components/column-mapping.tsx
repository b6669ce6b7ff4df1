import { Text, Title } from '@mantine/core';
import { IconArrowRight } from '@tabler/icons-react';
import type * as api from '@/api';
import { num } from '@/shared/lib/format';
import { useWords } from '../words';
import { ColumnTarget } from './column-target';
import classes from './imports.module.css';

type Props = {
  columns: readonly api.ImportColumn[];
  fields: readonly api.ImportField[];
  plan: api.ImportPlan;
  onPlan: (plan: api.ImportPlan) => void;
};

/** Which column goes to which field, with values beside it so that nobody has to open the file again. */
export function ColumnMapping({ columns, fields, plan, onPlan }: Props) {
  const t = useWords();
  return (
    <section className={classes.card} aria-label={t('map.title')}>
      <Title order={2}>{t('map.title')}</Title>
      <Text size="sm" c="dimmed" mb={6} aria-live="polite">
        {t('map.done', { count: num(Object.keys(plan.columns).length) })}
      </Text>
      <div className={classes.mapping}>
        <div className={`${classes.mapRow} ${classes.mapHead}`} aria-hidden>
          <span>{t('map.column')}</span>
          <span>{t('map.samples')}</span>
          <span />
          <span>{t('map.field')}</span>
        </div>
        {columns.map((column) => {
          const field = plan.columns[column.name] ?? null;
          return (
            <div key={column.name} className={classes.mapRow} data-unused={field === null || undefined}>
              <Text fw={600} size="sm" style={{ overflowWrap: 'anywhere' }}>
                {column.name}
              </Text>
              <span className={classes.samples} title={column.samples.join('\n')}>
                {column.samples.slice(0, 3).join(' ・ ') || t('map.noSamples')}
              </span>
              <IconArrowRight size={16} className={classes.arrow} aria-hidden />
              <ColumnTarget column={column.name} fields={fields} plan={plan} onPlan={onPlan} />
            </div>
          );
        })}
      </div>
    </section>
  );
}
