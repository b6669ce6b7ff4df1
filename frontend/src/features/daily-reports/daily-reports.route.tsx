import { Card, Text, Title } from '@mantine/core';
import { IconPencil, IconTarget } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { createFileRoute, Link } from '@tanstack/react-router';
import * as api from '@/api';
import { num, today } from '@/shared/lib/format';
import { usePages } from '@/shared/list/use-pages';
import { useMe } from '@/shared/session/me';
import { ActionButton } from '@/shared/ui/action-button';
import { Day } from '@/shared/ui/day';
import { EmptyState } from '@/shared/ui/empty-state';
import { MoreButton } from '@/shared/ui/more-button';
import { Page, PageHeader } from '@/shared/ui/page';
import rowClasses from '@/shared/ui/rows.module.css';
import { Waiting } from '@/shared/ui/waiting';
import { useWords } from './words';

export const Route = createFileRoute('/_shell/daily-reports/')({ component: DailyReports });

/** One's own report first; for a superior what is unread and whose is missing; then all. */
function DailyReports() {
  const t = useWords();
  const me = useMe();
  return (
    <Page name="daily-reports" narrow>
      <PageHeader title={t('title')}>
        <ActionButton
          label={t('priority.title')}
          icon={IconTarget}
          root={(props) => <Link to="/priority-activities" {...props} />}
        />
        {me && me.role !== 'reader' && (
          <ActionButton
            primary
            label={t('todays')}
            icon={IconPencil}
            root={(props) => (
              <Link to="/daily-reports/$userId/$date" params={{ userId: me.id, date: today() }} {...props} />
            )}
          />
        )}
      </PageHeader>
      {me?.role === 'manager' && <Unread />}
      {me?.role === 'manager' && <Missing />}
      <All />
    </Page>
  );
}

function Unread() {
  const t = useWords();
  const unread = useQuery(api.listDailyReportsOptions({ query: { unread: true, limit: 100 } }));
  return (
    <Card withBorder padding="md" component="section" aria-label={t('unread')}>
      <Title order={2} mb={6}>
        {t('unread')} {unread.data && num(unread.data.items.length)}
      </Title>
      <Waiting query={unread} h={80} />
      {unread.data?.items.length === 0 && (
        <Text size="sm" c="dimmed">
          {t('allRead')}
        </Text>
      )}
      <Rows rows={unread.data?.items ?? []} />
    </Card>
  );
}

function Missing() {
  const t = useWords();
  const missing = useQuery(api.listUnsubmittedDailyReportsOptions());
  if (!missing.data?.items.length) return null;
  return (
    <Card withBorder padding="md" component="section" aria-label={t('missing')}>
      <Title order={2} mb={6}>
        {t('missing')}
      </Title>
      <ul className={rowClasses.list}>
        {missing.data.items.map((item) => (
          <li key={item.userId}>
            <span className={rowClasses.grow}>{item.userName}</span>
            <small>{t('contacts', { count: num(item.contacts) })}</small>
          </li>
        ))}
      </ul>
    </Card>
  );
}

function All() {
  const t = useWords();
  const { pages, items } = usePages(['listDailyReports', 'all'], ({ query, ...ask }) =>
    api.op.listDailyReports({ ...ask, query: { ...query, limit: 30 } }),
  );
  return (
    <Card withBorder padding="md" component="section" aria-label={t('all')}>
      <Title order={2} mb={6}>
        {t('all')}
      </Title>
      <Waiting query={pages} h={160} />
      {items?.length === 0 && <EmptyState compact title={t('empty')} hint={t('emptyHint')} />}
      <Rows rows={items ?? []} />
      <MoreButton pages={pages} />
    </Card>
  );
}

function Rows({ rows }: { rows: readonly api.DailyReportRow[] }) {
  const t = useWords();
  return (
    <ul className={rowClasses.list}>
      {rows.map((row) => (
        <li key={row.id}>
          <span className={rowClasses.grow}>
            <Link
              to="/daily-reports/$userId/$date"
              params={{ userId: row.userId, date: row.reportedOn }}
              className={rowClasses.link}
            >
              {row.userName}
            </Link>
            <small className={rowClasses.clip}>
              {row.submitted ? t('contacts', { count: num(row.entries ?? 0) }) : t('state.draft')}
              {row.remarks && `・${row.remarks}`}
            </small>
          </span>
          <Day value={row.reportedOn} />
        </li>
      ))}
    </ul>
  );
}
