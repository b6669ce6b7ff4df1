import { Skeleton } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type * as api from '@/api';
import { ChartCard } from '@/shared/charts/chart-card';
import { tone } from '@/shared/charts/tone';
import { num } from '@/shared/lib/format';
import { Money } from '@/shared/ui/money';
import { useDistributions } from '../queries';
import { sumOf } from '../rank-order';
import classes from '../ranks.module.css';
import { useWords } from '../words';

/** RFM-04: how many customers have which rank, and what they buy; a bar opens exactly them. */
export function DistributionCard({ run }: { run: api.RankRun }) {
  const t = useWords();
  const shares = useDistributions([run])[0]?.data?.items;
  if (!shares) return <Skeleton h={300} />;
  const all = sumOf(shares.map((s) => s.accounts));
  const most = Math.max(1, ...shares.map((s) => s.accounts));
  const percent = (n: number) => `${num(all === 0 ? 0 : Math.round((n / all) * 1000) / 10)}%`;
  const link = (rank: string, children: ReactNode, className?: string) => (
    <Link to="/ranks/scores" search={{ run: run.id, rank }} {...(className ? { className } : {})}>
      {children}
    </Link>
  );
  const rows = shares.map((s) => [
    link(s.rank, s.rank),
    num(s.accounts),
    percent(s.accounts),
    <Money key="m" value={s.monetary} exact />,
  ]);
  return (
    <ChartCard
      title={t('board.distribution')}
      twin={{ head: [t('col.rank'), t('col.count'), t('col.share'), t('col.sales')], rows }}
    >
      <ul className={classes.bars}>
        {shares.map((s) => (
          <li key={s.rank}>
            {link(
              s.rank,
              <>
                <b>{s.rank}</b>
                <span className={classes.track}>
                  <i style={{ width: `${(s.accounts / most) * 100}%`, background: tone(s.rank) }} />
                </span>
                <span className={classes.figure}>
                  <strong>{t('board.accounts', { count: num(s.accounts) })}</strong>
                  <small>
                    {percent(s.accounts)}・<Money value={s.monetary} />
                    {s.overridden > 0 && `・${t('board.overridden', { count: num(s.overridden) })}`}
                  </small>
                </span>
              </>,
              classes.barLink,
            )}
          </li>
        ))}
      </ul>
    </ChartCard>
  );
}
