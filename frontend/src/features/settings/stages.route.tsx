import { Card, Text } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { createFileRoute } from '@tanstack/react-router';
import * as api from '@/api';
import { NumberField } from '@/shared/form/number-field';
import { useCommon } from '@/shared/i18n/common';
import { FactsList } from '@/shared/ui/facts';
import { say } from '@/shared/ui/notify';
import { stages } from '@/shared/ui/stage';
import { useWords } from './words';

export const Route = createFileRoute('/_shell/settings/stages')({ component: Stages });

/** CUS-05: what the four stages mean, and after how many months without a sale a customer is dormant. */
function Stages() {
  const t = useWords();
  const common = useCommon();
  const cache = useQueryClient();
  const options = api.getLifeCycleRuleOptions();
  const rule = useQuery(options).data;
  const put = useMutation({
    ...api.putLifeCycleRuleMutation(),
    onSuccess: (saved) => {
      cache.setQueryData(options.queryKey, saved);
      say(common('state.saved'));
    },
  });
  if (!rule) return null;
  const set = (months: number) => {
    if (months && months !== rule.dormantAfterMonths) put.mutate({ body: { dormantAfterMonths: months } });
  };
  return (
    <Card withBorder padding="md" m="var(--page-pad)" maw={640}>
      <FactsList
        facts={stages.map((stage) => ({ label: common(`stage.${stage}`), value: t(`stages.meaning.${stage}`) }))}
      />
      <NumberField
        key={rule.dormantAfterMonths}
        mt={16}
        maw={320}
        label={t('stages.rule')}
        suffix={` ${t('stages.months')}`}
        min={1}
        max={120}
        defaultValue={rule.dormantAfterMonths}
        onBlur={(e) => set(Number.parseInt(e.currentTarget.value, 10))}
      />
      <Text size="sm" c="dimmed" mt={8}>
        {t('stages.note')}
      </Text>
    </Card>
  );
}
