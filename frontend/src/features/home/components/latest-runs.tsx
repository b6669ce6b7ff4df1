import { Card, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import * as api from '@/api';
import { month, num } from '@/shared/lib/format';
import { Moment } from '@/shared/ui/day';
import classes from '../home.module.css';
import { useWords } from '../words';

/** The last ranking and the last import; for those who may see them. */
export function LatestRuns() {
  const t = useWords();
  const run = useQuery({ ...api.listRankRunsOptions({ query: { limit: 1 } }), retry: false }).data?.items[0];
  const found = useQuery({ ...api.listImportsOptions({ query: { limit: 1 } }), retry: false }).data?.items[0];
  if (!run && !found) return null;
  return (
    <Card withBorder padding="md" component="section" aria-label={t('runs')}>
      <div className={classes.head}>
        <Title order={2}>{t('runs')}</Title>
      </div>
      <ul className={classes.list}>
        {run && (
          <li>
            <Link to="/ranks">{t('run', { period: month(run.period) })}</Link>
            <small>{t('runChanged', { count: num(run.changed) })}</small>
          </li>
        )}
        {found && (
          <li>
            <Link to="/imports/$importId" params={{ importId: found.id }}>
              {found.fileName}
            </Link>
            <small>
              <Moment value={found.createdAt} />
            </small>
          </li>
        )}
      </ul>
    </Card>
  );
}
