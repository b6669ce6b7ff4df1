import { Button, Card, Group, Select, Title } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import * as api from '@/api';
import { useApiForm } from '@/shared/form/use-api-form';
import { useCommon } from '@/shared/i18n/common';
import { say } from '@/shared/ui/notify';
import { useWords } from '../words';

const starts = Array.from({ length: 12 }, (_, i) => i + 1);

/** For administrators: when the fiscal year begins and what counts as sold. */
export function RulesCard({ rules }: { rules: api.FigureRules }) {
  const t = useWords();
  const common = useCommon();
  const form = useApiForm({ initialValues: rules });
  const put = useMutation({
    ...api.putFigureRulesMutation(),
    meta: { quiet: true, touches: ['getFigureRules', 'listBudgets', 'getForecast'] },
    onError: form.refuse,
    onSuccess: () => say(common('state.saved')),
  });
  return (
    <Card withBorder padding="md" component="section" aria-label={t('rules')}>
      <Title order={2} mb={8}>
        {t('rules')}
      </Title>
      <form onSubmit={form.onSubmit((body) => put.mutate({ body }))}>
        <Group align="end" gap={16}>
          <Select
            w={150}
            label={t('start')}
            allowDeselect={false}
            data={starts.map((month) => ({ value: String(month), label: t('startMonth', { month }) }))}
            value={String(form.values.fiscalYearStart)}
            onChange={(value) => form.setFieldValue('fiscalYearStart', Number(value))}
          />
          <Select
            w={170}
            label={t('counts')}
            allowDeselect={false}
            data={(['sales', 'wonDeals'] as const).map((value) => ({ value, label: t(`actuals.${value}`) }))}
            {...form.getInputProps('actual')}
          />
          <Button type="submit" loading={put.isPending} disabled={!form.isDirty()}>
            {t('save')}
          </Button>
        </Group>
      </form>
    </Card>
  );
}
