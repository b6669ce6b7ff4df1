import { Skeleton, Tabs } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { createFileRoute } from '@tanstack/react-router';
import type * as api from '@/api';
import { AccountAlarms } from '@/shared/alarms/account-alarms';
import { Comments } from '@/shared/comments/comments';
import { ContactPanel } from '@/shared/contacts/contact-panel';
import { TaskSection } from '@/shared/tasks/task-section';
import { ErrorState } from '@/shared/ui/empty-state';
import { Page } from '@/shared/ui/page';
import classes from './account.module.css';
import { type AccountSearch, accountSearch, type ChangeSearch, tabs } from './account-search';
import { AccountBranches } from './components/account-branches';
import { AccountDeals } from './components/account-deals';
import { AccountFacts } from './components/account-facts';
import { AccountHeader } from './components/account-header';
import { AccountHistory } from './components/account-history';
import { AccountPersons } from './components/account-persons';
import { AccountProfile } from './components/account-profile';
import { AccountRemarks } from './components/account-remarks';
import { AccountSales } from './components/account-sales';
import { AccountTimeline } from './components/account-timeline';
import { AccountVoice } from './components/account-voice';
import { RankHistory } from './components/rank-history';
import { SalesTrend } from './components/sales-trend';
import { accountOptions } from './queries';
import { useWords } from './words';

export const Route = createFileRoute('/_shell/accounts/$accountId/')({
  validateSearch: accountSearch,
  loader: ({ context, params }) => void context.queryClient.prefetchQuery(accountOptions(params.accountId)),
  component: AccountPage,
});

function AccountPage() {
  const { accountId } = Route.useParams();
  const search = Route.useSearch();
  const navigate = Route.useNavigate();
  const wide = useMediaQuery('(min-width: 75em)', undefined, { getInitialValueInEffect: false });
  const account = useQuery(accountOptions(accountId));
  const change: ChangeSearch = (part) =>
    void navigate({ search: (old) => ({ ...old, ...part }), replace: true, resetScroll: false });
  if (account.isError && !account.data)
    return <ErrorState error={account.error} retry={() => void account.refetch()} />;
  if (!account.data)
    return (
      <Page name="account">
        <Skeleton h={40} maw={360} />
        <Skeleton h={72} />
        <Skeleton h={320} />
      </Page>
    );
  const props = { account: account.data, search, change };
  return (
    <Page name={`account-${accountId}`}>
      <AccountHeader {...props} />
      <AccountFacts account={account.data} below={search.below ?? false} />
      {wide ? (
        <div className={classes.columns}>
          <Panels {...props} open={['activity', 'contacts', 'sales', 'branches', 'voice', 'history']} />
          <aside className={classes.aside}>
            <AccountAlarms accountId={accountId} below={search.below ?? false} />
            <RankHistory account={account.data} />
            <TaskSection account={account.data} below={search.below ?? false} />
            <AccountPersons account={account.data} below={search.below ?? false} />
            <AccountRemarks account={account.data} />
            <AccountProfile account={account.data} />
          </aside>
        </div>
      ) : (
        <Panels {...props} open={tabs.filter((tab) => tab !== 'branches')} />
      )}
    </Page>
  );
}

type Props = { account: api.Account; search: AccountSearch; change: ChangeSearch };
type Tab = (typeof tabs)[number];

function Panels({ account, search, change, open }: Props & { open: readonly Tab[] }) {
  const t = useWords();
  const tab = search.tab && open.includes(search.tab) ? search.tab : open[0]!;
  const panels: Record<Tab, () => React.ReactNode> = {
    related: () => (
      <div className={classes.stack}>
        <AccountPersons account={account} below={search.below ?? false} />
        <AccountBranches account={account} />
      </div>
    ),
    activity: () => (
      <div className={classes.stack}>
        {open.includes('related') && <AccountAlarms accountId={account.id} below={search.below ?? false} />}
        <Comments subjectKind="account" subjectId={account.id} />
        <AccountTimeline account={account} search={search} change={change} />
      </div>
    ),
    contacts: () => (
      <div className={classes.stack}>
        <ContactPanel account={account} below={search.below ?? false} />
        {open.includes('related') && <TaskSection account={account} below={search.below ?? false} />}
      </div>
    ),
    sales: () => (
      <div className={classes.stack}>
        <AccountDeals account={account} below={search.below ?? false} />
        <SalesTrend account={account} below={search.below ?? false} />
        <AccountSales account={account} below={search.below ?? false} />
      </div>
    ),
    branches: () => <AccountBranches account={account} />,
    voice: () => <AccountVoice account={account} below={search.below ?? false} />,
    history: () => <AccountHistory id={account.id} />,
    info: () => (
      <div className={classes.stack}>
        <AccountRemarks account={account} />
        <RankHistory account={account} />
        <AccountProfile account={account} />
      </div>
    ),
  };
  return (
    <Tabs value={tab} onChange={(value) => change({ tab: value as Tab })} keepMounted={false} className={classes.main}>
      <Tabs.List className={classes.tabs}>
        {open.map((name) => (
          <Tabs.Tab key={name} value={name}>
            {t(`tab.${name}`)}
          </Tabs.Tab>
        ))}
      </Tabs.List>
      {open.map((name) => (
        <Tabs.Panel key={name} value={name} pt="md">
          {panels[name]()}
        </Tabs.Panel>
      ))}
    </Tabs>
  );
}
