import { Skeleton } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import type * as api from '@/api';
import { ChartCard } from '@/shared/charts/chart-card';
import { FlowChart, type FlowLink, type FlowNode } from '@/shared/charts/flow-chart';
import { month, num, shortMonth } from '@/shared/lib/format';
import { usePhone } from '@/shared/lib/use-phone';
import { useDistributions, useMovements } from '../queries';
import { moveOf, rankOrder } from '../rank-order';
import { useWords } from '../words';

const key = (period: string, rank: string) => `${period} ${rank}`;

/** Who went from which rank to which, month by month up to the chosen one. */
export function MovementCard({ runs }: { runs: readonly api.RankRun[] }) {
  const t = useWords();
  const phone = usePhone();
  const navigate = useNavigate();
  const shown = runs.slice(0, phone ? 3 : 6).reverse();
  const moves = useMovements(shown);
  const shares = useDistributions(shown);
  const height = phone ? 300 : 380;
  if (moves.some((m) => !m.data) || shares.some((s) => !s.data)) return <Skeleton h={height + 60} />;
  const ranks = rankOrder(shares.map((s) => s.data?.items ?? []).reverse());
  const nodes: FlowNode[] = shown.flatMap((run, column) =>
    (shares[column]?.data?.items ?? [])
      .filter((s) => s.accounts > 0)
      .map((s) => ({
        id: key(run.period, s.rank),
        column,
        row: ranks.indexOf(s.rank),
        rank: s.rank,
        label: `${s.rank} ${num(s.accounts)}`,
      })),
  );
  const known = new Set(nodes.map((n) => n.id));
  const links = shown.flatMap((run, i) =>
    (i === 0 ? [] : (moves[i]?.data?.items ?? [])).flatMap(({ from, to, accounts }): FlowLink[] => {
      const source = key(shown[i - 1]?.period ?? '', from ?? '');
      const target = key(run.period, to ?? '');
      if (!from || !to || !known.has(source) || !known.has(target)) return [];
      const label = t('board.flowLink', { from, to, count: num(accounts) });
      return [{ source, target, value: accounts, move: moveOf(ranks, from, to), label }];
    }),
  );
  const rows = links
    .filter((l) => l.move !== 'same')
    .map((l) => {
      const [period = '', to = ''] = l.target.split(' ');
      return [`${month(period)} ${l.source.split(' ')[1]} → ${to}`, num(l.value)];
    });
  return (
    <ChartCard title={t('board.flow')} twin={{ head: [t('col.move'), t('col.count')], rows }}>
      <FlowChart
        columns={shown.map((r) => (phone ? shortMonth(r.period) : month(r.period)))}
        nodes={nodes}
        links={links}
        height={height}
        label={t('board.flow')}
        onLink={(link) => {
          const [period, to] = link.target.split(' ');
          const run = shown.find((r) => r.period === period)?.id;
          void navigate({ to: '/ranks/changes', search: { run, from: link.source.split(' ')[1], to } });
        }}
      />
    </ChartCard>
  );
}
