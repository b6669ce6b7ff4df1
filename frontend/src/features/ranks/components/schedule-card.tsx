import { Card, Group, Switch, Text, Title } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import * as api from '@/api';
import { NumberField } from '@/shared/form/number-field';
import { useCommon } from '@/shared/i18n/common';
import { useMay } from '@/shared/session/me';
import { say } from '@/shared/ui/notify';
import { useWords } from '../words';

/** RFM-03: on which day and hour the month before is ranked by itself. */
export function ScheduleCard() {
  const t = useWords();
  const common = useCommon();
  const may = useMay();
  const cache = useQueryClient();
  const options = api.getRankScheduleOptions();
  const when = useQuery(options).data;
  const put = useMutation({
    ...api.putRankScheduleMutation(),
    meta: { touches: ['getRankSchedule'] },
    onSuccess: (saved) => {
      cache.setQueryData(options.queryKey, saved);
      say(common('state.saved'));
    },
  });
  if (!when) return null;
  const locked = !may('rankScheme', 'configure');
  const set = (part: Partial<api.RankSchedule>) => put.mutate({ body: { ...when, ...part } });
  return (
    <Card withBorder padding="md" component="section" aria-label={t('schedule.title')}>
      <Title order={2} mb={8}>
        {t('schedule.title')}
      </Title>
      <Group align="end" gap={16}>
        <Switch
          label={t('schedule.enabled')}
          checked={when.enabled}
          disabled={locked}
          onChange={(e) => set({ enabled: e.currentTarget.checked })}
        />
        <NumberField
          key={`day${when.day}`}
          w={84}
          label={t('schedule.day')}
          min={1}
          max={28}
          defaultValue={when.day}
          disabled={locked}
          onBlur={(e) => e.currentTarget.value && set({ day: Number(e.currentTarget.value) })}
        />
        <NumberField
          key={`hour${when.hour}`}
          w={84}
          label={t('schedule.hour')}
          min={0}
          max={23}
          defaultValue={when.hour}
          disabled={locked}
          onBlur={(e) => e.currentTarget.value && set({ hour: Number(e.currentTarget.value) })}
        />
      </Group>
      <Text size="sm" c="dimmed" mt={8}>
        {t('schedule.note', { day: when.day, hour: when.hour })}
      </Text>
    </Card>
  );
}
