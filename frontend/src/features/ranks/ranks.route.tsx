import { Button, Select, Skeleton } from '@mantine/core';
import { createFileRoute, Link } from '@tanstack/react-router';
import * as z from 'zod/mini';
import { month, num } from '@/shared/lib/format';
import { useMay } from '@/shared/session/me';
import { EmptyState, ErrorState } from '@/shared/ui/empty-state';
import { Page, PageHeader } from '@/shared/ui/page';
import { DistributionCard } from './components/distribution-card';
import { HistoryCard } from './components/history-card';
import { MovementCard } from './components/movement-card';
import { OtherRule } from './components/other-rule';
import { RecentChanges } from './components/recent-changes';
import { RunLog } from './components/run-log';
import { RunNow } from './components/run-now';
import { runsOptions, useDistributions, useMovements, useRuns } from './queries';
import { countMoves, rankOrder } from './rank-order';
import classes from './ranks.module.css';
import { useWords } from './words';

export const Route = createFileRoute('/_shell/ranks/')({
  validateSearch: z.object({ period: z.catch(z.optional(z.string()), undefined) }),
  loader: ({ context }) => void context.queryClient.prefetchQuery(runsOptions()),
  component: RankBoard,
});

function RankBoard() {
  const t = useWords();
  const may = useMay();
  const { period } = Route.useSearch();
  const navigate = Route.useNavigate();
  const runs = useRuns();
  const all = runs.data?.items ?? [];
  const at = Math.max(
    0,
    all.findIndex((r) => r.period === period),
  );
  const run = all[at];
  const moves = useMovements(run ? [run] : [])[0]?.data?.items;
  const shares = useDistributions(run ? [run] : [])[0]?.data?.items;
  const count = moves && shares && countMoves(moves, rankOrder([shares]));
  const words = count && Object.fromEntries(Object.entries(count).map(([k, n]) => [k, num(n)]));
  return (
    <Page name="ranks">
      <PageHeader
        title={t('title')}
        below={
          words && (
            <>
              {t('board.moves', words)} <OtherRule run={run} />
            </>
          )
        }
      >
        {all.length > 0 && (
          <Select
            w={150}
            aria-label={t('board.period')}
            data={all.map((r) => ({ value: r.period, label: month(r.period) }))}
            value={run?.period ?? null}
            allowDeselect={false}
            onChange={(p) => void navigate({ search: { period: p ?? undefined }, replace: true })}
          />
        )}
        <Button variant="default" renderRoot={(props) => <Link to="/ranks/schemes" {...props} />}>
          {t('board.schemes')}
        </Button>
        {may('rankRun', 'create') && <RunNow />}
      </PageHeader>
      {runs.isError && <ErrorState error={runs.error} retry={() => void runs.refetch()} />}
      {runs.isPending && <Skeleton h={440} />}
      {runs.data && !run && (
        <EmptyState title={t('board.none')} hint={t('board.noneHint')}>
          <Button renderRoot={(props) => <Link to="/ranks/schemes" {...props} />}>{t('board.schemes')}</Button>
        </EmptyState>
      )}
      {run && (
        <>
          {all.length > at + 1 && <MovementCard runs={all.slice(at)} />}
          <div className={classes.pair}>
            <DistributionCard run={run} />
            <RecentChanges run={run} />
          </div>
          <HistoryCard runs={all.slice(at)} />
          <RunLog />
        </>
      )}
    </Page>
  );
}
