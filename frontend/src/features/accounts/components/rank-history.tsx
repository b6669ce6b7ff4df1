import { Card, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import * as api from '@/api';
import { ChartCard } from '@/shared/charts/chart-card';
import { RankLine } from '@/shared/charts/rank-line';
import { useRanks } from '@/shared/filter/use-ranks';
import { month } from '@/shared/lib/format';
import { Waiting } from '@/shared/ui/waiting';
import { useWords } from '../words';

/** The rank from run to run, oldest at the left; a branch shows its head office's. */
export function RankHistory({ account }: { account: api.Account }) {
  const t = useWords();
  const scheme = useRanks();
  const history = useQuery(api.getRankHistoryOptions({ path: { id: account.id } }));
  if (!history.data) return <Waiting query={history} h={190} />;
  const points = history.data.items
    .slice(0, 24)
    .map((line) => ({ period: line.period, rank: line.rank }))
    .reverse();
  if (points.length < 2)
    return (
      <Card withBorder padding="md" component="section" aria-label={t('rank.history')}>
        <Title order={2}>{t('rank.history')}</Title>
        <Text size="sm" c="dimmed">
          {t('rank.noHistory')}
        </Text>
      </Card>
    );
  const ranks = [...new Set([...scheme, ...points.map((p) => p.rank)])];
  return (
    <ChartCard
      title={t('rank.history')}
      twin={{
        head: [t('rank.period'), t('page.rank')],
        rows: points.toReversed().map((p) => [month(p.period), p.rank]),
      }}
    >
      <RankLine
        points={points}
        ranks={ranks}
        label={`${t('rank.history')}: ${points.map((p) => `${p.period} ${p.rank}`).join(', ')}`}
      />
    </ChartCard>
  );
}
