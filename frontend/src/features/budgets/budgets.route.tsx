import { ActionIcon, Button, Group, SegmentedControl, Select, Stack, Text } from '@mantine/core';
import { IconChevronLeft, IconChevronRight } from '@tabler/icons-react';
import { keepPreviousData, useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { createFileRoute, Link } from '@tanstack/react-router';
import { useState } from 'react';
import * as z from 'zod/mini';
import * as api from '@/api';
import { num } from '@/shared/lib/format';
import { SearchBox } from '@/shared/list/search-box';
import { useMay } from '@/shared/session/me';
import { EmptyState } from '@/shared/ui/empty-state';
import { MoreButton } from '@/shared/ui/more-button';
import { say } from '@/shared/ui/notify';
import { Page, PageHeader } from '@/shared/ui/page';
import { Waiting } from '@/shared/ui/waiting';
import { BudgetGrid, type Show, shows } from './components/budget-grid';
import { CopyDialog } from './components/copy-dialog';
import { FileMenu } from './components/file-menu';
import { RulesCard } from './components/rules-card';
import { SaveBar } from './components/save-bar';
import { useDrafts } from './use-drafts';
import { useWords } from './words';

const scopes = ['staff', 'department', 'product'] as const;
const units = ['1', '1000', '10000'] as const;

export const Route = createFileRoute('/_shell/budgets')({
  validateSearch: z.object({
    year: z.catch(z.optional(z.number()), undefined),
    scope: z.catch(z.optional(z.enum(scopes)), undefined),
    show: z.catch(z.optional(z.enum(shows)), undefined),
    q: z.catch(z.optional(z.string()), undefined),
  }),
  component: BudgetsPage,
});

/** SAL-02: a fiscal year of budgets, entered like a spreadsheet and seen beside what was sold. */
function BudgetsPage() {
  const search = Route.useSearch();
  // other cells, other drafts
  return <Budgets key={`${search.scope}-${search.year}`} />;
}

function Budgets() {
  const t = useWords();
  const may = useMay();
  const search = Route.useSearch();
  const navigate = Route.useNavigate();
  const change = (part: Partial<typeof search>) => void navigate({ search: { ...search, ...part }, replace: true });
  const canChange = may('budget', 'change');
  const scope = search.scope ?? 'staff';
  const show: Show = search.show ?? (canChange ? 'entry' : 'single');
  const [unit, setUnit] = useState<string>('1');
  const [copying, setCopying] = useState(false);
  const drafts = useDrafts();
  const rules = useQuery(api.getFigureRulesOptions());
  const query = { scope, ...(search.year && { year: search.year }), ...(search.q && { q: search.q }) };
  const pages = useInfiniteQuery({
    queryKey: [{ _id: 'listBudgets' }, query],
    initialPageParam: undefined as string | undefined,
    queryFn: async ({ pageParam, signal }) =>
      (
        await api.op.listBudgets({
          query: { ...query, ...(pageParam && { cursor: pageParam }) },
          signal,
          throwOnError: true,
        })
      ).data,
    getNextPageParam: (last) => last.nextCursor ?? undefined,
    placeholderData: keepPreviousData,
  });
  const data = pages.data?.pages[0];
  const rows = pages.data?.pages.flatMap((page) => page.items) ?? [];
  const writable = rows.some((row) => row.mayChange);
  const title = data ? t('year', { year: data.year }) : '';
  return (
    <Page name="budgets">
      <PageHeader title={t('title')}>
        <Button component={Link} to="/forecast" variant="default">
          {t('forecast')}
        </Button>
      </PageHeader>
      <Stack gap="sm">
        <Group gap={10}>
          <Group gap={2} wrap="nowrap">
            <ActionIcon size="lg" aria-label={t('before')} onClick={() => data && change({ year: data.year - 1 })}>
              <IconChevronLeft size={18} />
            </ActionIcon>
            <Text fw={600} miw={90} ta="center">
              {title}
            </Text>
            <ActionIcon size="lg" aria-label={t('after')} onClick={() => data && change({ year: data.year + 1 })}>
              <IconChevronRight size={18} />
            </ActionIcon>
          </Group>
          <SegmentedControl
            aria-label={t('scope')}
            value={scope}
            data={scopes.map((value) => ({ value, label: t(`scopes.${value}`) }))}
            onChange={(value) => change({ scope: value as (typeof scopes)[number], q: undefined })}
          />
          <SegmentedControl
            aria-label={t('show')}
            value={show}
            data={shows.map((value) => ({ value, label: t(`shows.${value}`) }))}
            onChange={(value) => change({ show: value as Show })}
          />
          {show === 'entry' && writable && (
            <Select
              aria-label={t('unit')}
              w={110}
              allowDeselect={false}
              value={unit}
              data={units.map((value) => ({ value, label: t(`units.${value}`) }))}
              onChange={(value) => setUnit(value ?? '1')}
            />
          )}
          <SearchBox value={search.q} label={t('search')} onChange={(q) => change({ q })} />
        </Group>
        <Group gap={6}>
          {data && (
            <FileMenu
              months={data.months}
              rows={rows}
              title={`${t('title')}-${title}-${t(`scopes.${scope}`)}`}
              drafts={drafts}
              canChange={writable}
              onRead={(cells, unmatched, unreadable) => {
                say(t('imported', { count: num(cells) }));
                if (unmatched > 0) say(t('notMatched', { count: num(unmatched) }));
                if (unreadable > 0) say(t('unreadable', { count: num(unreadable) }));
              }}
            />
          )}
          {writable && data && (
            <Button variant="default" onClick={() => setCopying(true)}>
              {t('copy')}
            </Button>
          )}
        </Group>
        <Waiting query={pages} h={320} />
        {data && rows.length === 0 && <EmptyState title={t('none')} hint={t('noneHint')} />}
        {data && rows.length > 0 && (
          <>
            {show === 'entry' && writable && (
              <Text size="xs" c="dimmed">
                {t('paste')}
              </Text>
            )}
            <BudgetGrid
              months={data.months}
              rows={rows}
              total={data.total}
              show={show}
              unit={Number(unit)}
              drafts={drafts}
              onUnreadable={(count) => say(t('unreadable', { count: num(count) }))}
            />
            <MoreButton pages={pages} />
          </>
        )}
        <SaveBar scope={scope} drafts={drafts} />
        {rules.data && may('setting', 'configure') && <RulesCard key={JSON.stringify(rules.data)} rules={rules.data} />}
      </Stack>
      {copying && data && <CopyDialog scope={scope} year={data.year} onClose={() => setCopying(false)} />}
    </Page>
  );
}
