import { Button, Card, Group, Select, Title } from '@mantine/core';
import type { UseFormReturnType } from '@mantine/form';
import type * as api from '@/api';
import { NumberField } from '@/shared/form/number-field';
import classes from '../ranks.module.css';
import type { DimensionName, SchemeValues } from '../scheme-values';
import { useWords } from '../words';
import { ValueSpread } from './value-spread';

type Props = {
  name: DimensionName;
  form: UseFormReturnType<SchemeValues>;
  locked: boolean;
  spread: api.RankSpread | undefined;
};
const most = 8;

/** One of the three values: its rule, cut points or parts, weight, and how today's values are spread. */
export function DimensionField({ name, form, locked, spread }: Props) {
  const t = useWords();
  const { rule, cuts } = form.values[name];
  const rules = (['steps', 'quantile', 'ntile'] as const).map((r) => ({ value: r, label: t(`scheme.${r}`) }));
  // fewer days are better: the first cut gives the highest score
  const scoreOf = (i: number) => (name === 'recency' ? cuts.length + 1 - i : i + 2);
  return (
    <Card withBorder padding="md" component="section" aria-label={t(`scheme.${name}`)}>
      <Title order={2} mb={8}>
        {t(`scheme.${name}`)}
      </Title>
      <div className={classes.dimension}>
        <Select
          label={t('scheme.rule')}
          data={rules}
          allowDeselect={false}
          readOnly={locked}
          {...form.getInputProps(`${name}.rule`)}
        />
        <NumberField
          label={t('scheme.weight')}
          min={0}
          max={1000}
          readOnly={locked}
          {...form.getInputProps(`${name}.weight`)}
        />
        {rule === 'steps' ? (
          <div className={`${classes.cuts} ${classes.wide}`}>
            {cuts.map((_, i) => (
              <NumberField
                // biome-ignore lint/suspicious/noArrayIndexKey: a cut point is its place
                key={i}
                label={t(name === 'recency' ? 'scheme.cutDays' : 'scheme.cut', { score: scoreOf(i) })}
                thousandSeparator=","
                hideControls
                readOnly={locked}
                {...form.getInputProps(`${name}.cuts.${i}`)}
              />
            ))}
          </div>
        ) : (
          <NumberField
            className={classes.wide ?? ''}
            maw={120}
            label={t('scheme.parts')}
            min={2}
            max={9}
            readOnly={locked}
            {...form.getInputProps(`${name}.parts`)}
          />
        )}
        {rule === 'steps' && !locked && (
          <Group gap={8} className={classes.wide ?? ''}>
            <Button
              size="compact-sm"
              variant="default"
              disabled={cuts.length >= most}
              onClick={() => form.insertListItem(`${name}.cuts`, '')}
            >
              {t('scheme.addCut')}
            </Button>
            <Button
              size="compact-sm"
              variant="subtle"
              color="gray"
              disabled={cuts.length <= 1}
              onClick={() => form.removeListItem(`${name}.cuts`, cuts.length - 1)}
            >
              {t('scheme.removeCut')}
            </Button>
          </Group>
        )}
        <div className={classes.wide}>
          <ValueSpread name={name} spread={spread} />
        </div>
      </div>
    </Card>
  );
}
