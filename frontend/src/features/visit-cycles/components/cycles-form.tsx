import { Button, Card, Group, Stack, Table, Text, Title } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { keepPreviousData, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import * as api from '@/api';
import { NumberField } from '@/shared/form/number-field';
import { JobProgress } from '@/shared/jobs/job-progress';
import { dateTime, num } from '@/shared/lib/format';
import { useMay } from '@/shared/session/me';
import { say } from '@/shared/ui/notify';
import { RankBadge } from '@/shared/ui/rank-badge';
import classes from '../visit-cycles.module.css';
import { useWords } from '../words';
import { Effect } from './effect';

/** The days of each rank; while they differ from those in force it says what they would move. */
export function CyclesForm({ cycles }: { cycles: api.VisitCycles }) {
  const t = useWords();
  const may = useMay();
  const cache = useQueryClient();
  const [days, setDays] = useState(cycles.items.map((line) => line.days ?? null));
  const items = cycles.items.map(({ rank }, i) => ({ rank, days: days[i] ?? null }));
  const differs = cycles.items.some((line, i) => (line.days ?? null) !== days[i]);
  const [asked] = useDebouncedValue(items, 400);
  const preview = useQuery({
    queryKey: ['visitCycles', 'preview', asked],
    queryFn: async ({ signal }) =>
      (await api.op.previewVisitCycles({ body: { items: asked }, signal, throwOnError: true })).data,
    enabled: differs,
    placeholderData: keepPreviousData,
  });
  const put = useMutation({ ...api.putVisitCyclesMutation(), meta: { touches: [] } });
  const locked = !may('rankScheme', 'configure');
  const at = cycles.setAt ? dateTime(cycles.setAt) : '';
  return (
    <Card withBorder padding="md" component="section" aria-label={t('title')}>
      <Title order={2}>{t('title')}</Title>
      <Text size="sm" c="dimmed" mb={10}>
        {t('hint')} {t('none')}
      </Text>
      <Table.ScrollContainer minWidth={480}>
        <Table fz="sm" verticalSpacing={6} aria-label={t('title')}>
          <Table.Thead>
            <Table.Tr>
              <Table.Th>{t('rank')}</Table.Th>
              <Table.Th>{t('days')}</Table.Th>
              {(['accounts', 'own', 'overdue', 'falseAlarms'] as const).map((column) => (
                <Table.Th key={column} className={classes.number}>
                  {t(column)}
                </Table.Th>
              ))}
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {cycles.items.map((line, i) => (
              <Table.Tr key={line.rank}>
                <Table.Td>
                  <RankBadge rank={line.rank} />
                </Table.Td>
                <Table.Td className={classes.days}>
                  <NumberField
                    aria-label={`${line.rank} ${t('days')}`}
                    min={1}
                    max={3650}
                    clampBehavior="strict"
                    allowDecimal={false}
                    readOnly={locked}
                    value={days[i] ?? ''}
                    onChange={(v) => setDays(days.with(i, v === '' ? null : Number(v)))}
                  />
                </Table.Td>
                <Table.Td className={classes.number}>{num(line.accounts)}</Table.Td>
                <Table.Td className={classes.number}>{num(line.ownCycle)}</Table.Td>
                <Table.Td className={classes.number}>{num(line.overdue)}</Table.Td>
                <Table.Td className={classes.number}>{num(line.falseAlarms)}</Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </Table.ScrollContainer>
      <Stack gap={10} mt={10}>
        {differs && preview.data && <Effect effect={preview.data} />}
        <Group justify="space-between" gap={12}>
          <Text size="xs" c="dimmed" flex={1}>
            {at && (cycles.schemeId ? t('setByScheme', { at }) : t('setBy', { name: cycles.setByName ?? '', at }))}
          </Text>
          {!locked && (
            <Button
              disabled={!differs}
              loading={put.isPending}
              onClick={() => put.mutate({ body: { items }, headers: { 'If-Match': `"${cycles.number}"` } })}
            >
              {t('save')}
            </Button>
          )}
        </Group>
        {put.data && (
          <JobProgress
            jobId={put.data.id}
            onDone={(job) => {
              say(t('done', { count: num(job.counts.moved ?? 0) }));
              void cache.invalidateQueries();
            }}
          />
        )}
      </Stack>
    </Card>
  );
}
