import { Badge, Card, Table, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import * as api from '@/api';
import { month, num } from '@/shared/lib/format';
import { Moment } from '@/shared/ui/day';
import { Waiting } from '@/shared/ui/waiting';
import classes from '../ranks.module.css';
import { useWords } from '../words';

const seconds = (run: api.RankRun) => (Date.parse(run.finishedAt) - Date.parse(run.startedAt)) / 1000;

/** RFM-03: every run with start, duration and counts; also those that a newer revision replaced. */
export function RunLog() {
  const t = useWords();
  const found = useQuery(api.listRankRunsOptions({ query: { limit: 24 } }));
  const runs = found.data?.items ?? [];
  return (
    <Card withBorder padding="md" component="section" aria-label={t('board.log')}>
      <Title order={2} mb={8}>
        {t('board.log')}
      </Title>
      <Waiting query={found} h={160} />
      <Table.ScrollContainer minWidth={760} mah={360}>
        <Table fz="sm" stickyHeader aria-label={t('board.log')} className={classes.log}>
          <Table.Thead>
            <Table.Tr>
              <Table.Th>{t('col.period')}</Table.Th>
              <Table.Th>{t('col.scheme')}</Table.Th>
              <Table.Th>{t('col.start')}</Table.Th>
              {(['duration', 'counted', 'ranked', 'changed'] as const).map((c) => (
                <Table.Th key={c} ta="right">
                  {t(`col.${c}`)}
                </Table.Th>
              ))}
              <Table.Th>{t('col.by')}</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {runs.map((run) => (
              <Table.Tr key={run.id} data-over={run.supersededAt ? '' : undefined}>
                <Table.Td>
                  {month(run.period)}
                  {(run.revision > 1 || run.supersededAt) && (
                    <Badge size="sm" variant="light" color={run.supersededAt ? 'gray' : 'ai'} ml={6}>
                      {t('run.revision', { n: run.revision })}
                      {run.supersededAt && ` ${t('run.superseded')}`}
                    </Badge>
                  )}
                </Table.Td>
                <Table.Td>
                  {t('scheme.number', { n: run.schemeNumber })} {run.schemeName}
                </Table.Td>
                <Table.Td>
                  <Moment value={run.startedAt} />
                </Table.Td>
                <Table.Td ta="right">{t('run.seconds', { n: num(Math.round(seconds(run) * 10) / 10) })}</Table.Td>
                <Table.Td ta="right">{num(run.salesCounted)}</Table.Td>
                <Table.Td ta="right">{num(run.ranked)}</Table.Td>
                <Table.Td ta="right">{num(run.changed)}</Table.Td>
                <Table.Td>{run.startedByName ?? t('run.auto')}</Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </Table.ScrollContainer>
    </Card>
  );
}
