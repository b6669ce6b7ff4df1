import { Button, Modal, Select, Stack, Text } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import * as api from '@/api';
import { NumberField } from '@/shared/form/number-field';
import { useApiForm } from '@/shared/form/use-api-form';
import { num } from '@/shared/lib/format';
import { say } from '@/shared/ui/notify';
import { useWords } from '../words';

type Props = { scope: api.BudgetScope; year: number; onClose: () => void };

/** Fills what is empty of the year from the year before. */
export function CopyDialog({ scope, year, onClose }: Props) {
  const t = useWords();
  const form = useApiForm({ initialValues: { from: 'actuals' as 'actuals' | 'budgets', percent: 0, roundTo: 1000 } });
  const copy = useMutation({
    ...api.copyBudgetsMutation(),
    meta: { quiet: true, touches: ['listBudgets', 'getForecast'] },
    onError: form.refuse,
    onSuccess: ({ changed }) => {
      say(t('filled', { count: num(changed) }));
      onClose();
    },
  });
  return (
    <Modal opened onClose={onClose} title={t('copy')}>
      <form onSubmit={form.onSubmit((values) => copy.mutate({ body: { scope, year, ...values } }))}>
        <Stack gap="sm">
          <Text size="sm" c="dimmed">
            {t('copyNote')}
          </Text>
          <Select
            label={t('from')}
            allowDeselect={false}
            data={(['actuals', 'budgets'] as const).map((value) => ({ value, label: t(`froms.${value}`) }))}
            {...form.getInputProps('from')}
          />
          <NumberField label={t('percent')} min={-100} max={1000} decimalScale={2} {...form.getInputProps('percent')} />
          <Select
            label={t('roundTo')}
            allowDeselect={false}
            data={(['1', '1000', '10000'] as const).map((value) => ({ value, label: t(`rounds.${value}`) }))}
            value={String(form.values.roundTo)}
            onChange={(value) => form.setFieldValue('roundTo', Number(value))}
          />
          <Button type="submit" loading={copy.isPending}>
            {t('fill')}
          </Button>
        </Stack>
      </form>
    </Modal>
  );
}
