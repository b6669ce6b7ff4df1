import { Button, Group } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { createFileRoute, Link } from '@tanstack/react-router';
import * as z from 'zod/mini';
import { longDate, today } from '@/shared/lib/format';
import { useMay } from '@/shared/session/me';
import { EmptyState } from '@/shared/ui/empty-state';
import { Page, PageHeader } from '@/shared/ui/page';
import { AccountWorklist } from './components/account-worklist';
import { DayTasks } from './components/day-tasks';
import { LatestRuns } from './components/latest-runs';
import { LatestSales } from './components/latest-sales';
import { MyAlarms } from './components/my-alarms';
import { MyYellowCards } from './components/my-yellow-cards';
import { Numbers } from './components/numbers';
import { TodayStops } from './components/today-stops';
import classes from './home.module.css';
import { accountsWhere, changed, waiting } from './queries';
import day from './today.module.css';
import { useWords } from './words';

export const Route = createFileRoute('/_shell/')({
  validateSearch: z.object({ on: z.catch(z.optional(z.iso.date()), undefined) }),
  loader: ({ context }) => void context.queryClient.prefetchQuery(accountsWhere(undefined, 1)),
  component: Home,
});

function Home() {
  const t = useWords();
  const may = useMay();
  const navigate = Route.useNavigate();
  const { on = today() } = Route.useSearch();
  const all = useQuery(accountsWhere(undefined, 1));
  return (
    <Page name="home">
      <PageHeader title={t('title')} note={longDate(today())} />
      {all.data?.total === 0 ? (
        <EmptyState title={t('start.title')} hint={t('start.hint')}>
          <Group mt="sm" gap={10} justify="center">
            {may('import', 'import') && (
              <Button renderRoot={(props) => <Link to="/imports/new" search={{ kind: 'accounts' }} {...props} />}>
                {t('start.import')}
              </Button>
            )}
            {may('account', 'create') && (
              <Button variant="default" renderRoot={(props) => <Link to="/accounts/new" {...props} />}>
                {t('start.account')}
              </Button>
            )}
          </Group>
        </EmptyState>
      ) : (
        <>
          <div className={day.columns}>
            <TodayStops
              on={on}
              onDay={(day) => void navigate({ search: day === today() ? {} : { on: day }, replace: true })}
            />
            <div className={day.side}>
              {may('task', 'read') && <DayTasks on={on} />}
              {may('alarm', 'read') && <MyAlarms />}
            </div>
          </div>
          <Numbers />
          <div className={classes.columns}>
            <MyYellowCards />
            <AccountWorklist
              title={t('waitingTitle')}
              none={t('waitingNone')}
              where={waiting}
              sort="rank,lastRankedSaleOn"
              warn
            />
            <AccountWorklist title={t('changed')} none={t('changedNone')} where={changed} sort="-rankChangedOn" />
            <LatestSales />
            <LatestRuns />
          </div>
        </>
      )}
    </Page>
  );
}
