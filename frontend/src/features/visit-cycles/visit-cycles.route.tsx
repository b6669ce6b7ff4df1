import { Skeleton, Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { createFileRoute } from '@tanstack/react-router';
import * as api from '@/api';
import { ErrorState } from '@/shared/ui/empty-state';
import { CardRules } from './components/card-rules';
import { CyclesForm } from './components/cycles-form';
import classes from './visit-cycles.module.css';
import { useWords } from './words';

export const Route = createFileRoute('/_shell/settings/visit-cycles')({ component: VisitCycles });

/** YLW-01, NEW-06: days per rank, with what a change would move; and how cards are told. */
function VisitCycles() {
  const t = useWords();
  const cycles = useQuery(api.getVisitCyclesOptions());
  const rules = useQuery(api.getYellowCardRulesOptions());
  return (
    <div className={classes.body}>
      <Stack gap={24} maw={860}>
        {cycles.isPending && <Skeleton h={280} />}
        {cycles.isError && !cycles.data && <ErrorState error={cycles.error} retry={() => void cycles.refetch()} />}
        {cycles.data?.items.length === 0 && <Text c="dimmed">{t('empty')}</Text>}
        {cycles.data && cycles.data.items.length > 0 && <CyclesForm key={cycles.data.number} cycles={cycles.data} />}
        {rules.data && <CardRules key={JSON.stringify(rules.data)} rules={rules.data} />}
      </Stack>
    </div>
  );
}
