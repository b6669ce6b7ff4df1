import { Skeleton } from '@mantine/core';
import type * as api from '@/api';
import { ChartCard } from '@/shared/charts/chart-card';
import { StackedBars } from '@/shared/charts/stacked-bars';
import { month, num, shortMonth } from '@/shared/lib/format';
import { usePhone } from '@/shared/lib/use-phone';
import { useDistributions } from '../queries';
import { rankOrder } from '../rank-order';
import { useWords } from '../words';

/** How the ranks were spread in the months before, up to a year. */
export function HistoryCard({ runs }: { runs: readonly api.RankRun[] }) {
  const t = useWords();
  const phone = usePhone();
  const shown = runs.slice(0, phone ? 3 : 12).reverse();
  const shares = useDistributions(shown);
  if (shares.some((s) => !s.data)) return <Skeleton h={300} />;
  const ranks = rankOrder(shares.map((s) => s.data?.items ?? []).reverse());
  const count = (i: number, rank: string) => shares[i]?.data?.items.find((s) => s.rank === rank)?.accounts ?? 0;
  return (
    <ChartCard
      title={t('board.history')}
      twin={{
        head: [t('col.period'), ...ranks],
        rows: shown.map((r, i) => [month(r.period), ...ranks.map((rank) => num(count(i, rank)))]),
      }}
    >
      <StackedBars
        categories={shown.map((r) => shortMonth(r.period))}
        series={ranks.toReversed().map((rank) => ({ key: rank, values: shown.map((_, i) => count(i, rank)) }))}
        height={240}
        label={t('board.history')}
        format={num}
      />
    </ChartCard>
  );
}
