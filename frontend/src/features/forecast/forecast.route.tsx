import { ActionIcon, Button, Card, Group, SegmentedControl, Select, Stack, Text, Title } from '@mantine/core';
import { IconChevronLeft, IconChevronRight } from '@tabler/icons-react';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { createFileRoute, Link } from '@tanstack/react-router';
import { useState } from 'react';
import * as z from 'zod/mini';
import * as api from '@/api';
import { ChartCard } from '@/shared/charts/chart-card';
import { ForecastBars } from '@/shared/charts/forecast-bars';
import { compactMoney, money, month as monthName, shortDate, shortMonth, today } from '@/shared/lib/format';
import { inTree } from '@/shared/lib/tree';
import { EmptyState } from '@/shared/ui/empty-state';
import { Page, PageHeader } from '@/shared/ui/page';
import { Waiting } from '@/shared/ui/waiting';
import type { Behind } from './components/figure-button';
import { Lagging } from './components/lagging';
import { MonthFigures } from './components/month-figures';
import { RecordsSheet } from './components/records-sheet';
import { RowFigures } from './components/row-figures';
import { addMonths, dayOf, halfOf, since as sinces } from './halves';
import { useWords } from './words';

const text = z.catch(z.optional(z.string()), undefined);
const yearMonth = z.catch(z.optional(z.string().check(z.regex(/^2\d{3}-(0[1-9]|1[0-2])$/))), undefined);
const bys = ['staff', 'department', 'product'] as const;

export const Route = createFileRoute('/_shell/forecast')({
  validateSearch: z.object({
    from: yearMonth,
    month: yearMonth,
    by: z.catch(z.optional(z.enum(bys)), undefined),
    department: text,
    since: z.catch(z.optional(z.enum(sinces)), undefined),
  }),
  component: ForecastPage,
});

/** SAL-03: what the months of a fiscal half will bring, beside the budget; each number opens its records. */
function ForecastPage() {
  const t = useWords();
  const search = Route.useSearch();
  const navigate = Route.useNavigate();
  const change = (part: Partial<typeof search>) => void navigate({ search: { ...search, ...part }, replace: true });
  const rules = useQuery(api.getFigureRulesOptions());
  const departments = useQuery(api.listDepartmentsOptions({ query: { limit: 200 } })).data?.items ?? [];
  const [behind, setBehind] = useState<Behind>();
  const by = search.by ?? 'staff';
  const now = today().slice(0, 7);
  const from = search.from ?? (rules.data && halfOf(now, rules.data.fiscalYearStart));
  const asked = {
    path: { month: from ?? now },
    query: { months: 6, by, ...(by !== 'product' && search.department && { departmentId: search.department }) },
  };
  const forecast = useQuery({
    ...api.getForecastOptions(asked),
    enabled: from !== undefined,
    placeholderData: keepPreviousData,
  });
  const since = search.since ?? 'none';
  const then = dayOf(since, today());
  const kept = forecast.data?.keptFrom;
  const comparable = Boolean(kept && kept <= then && by !== 'product' && since !== 'none');
  const earlier = useQuery({
    ...api.getForecastOptions({ ...asked, query: { ...asked.query, asOf: then, limit: 200 } }),
    enabled: from !== undefined && comparable,
  });
  const data = forecast.data;
  const months = data?.months ?? [];
  const chosen = months.find((one) => one === search.month) ?? months.find((one) => one === now) ?? months[0] ?? now;
  const past = comparable ? earlier.data : undefined;
  const empty = data?.items.length === 0 && data.total.every((cell) => !cell.budget);
  const compact = (n: number) => compactMoney(n);
  return (
    <Page name="forecast">
      <PageHeader title={t('title')}>
        <Button component={Link} to="/budgets" variant="default">
          {t('budgets')}
        </Button>
      </PageHeader>
      <Stack gap="sm">
        <Group gap={10}>
          <Group gap={2} wrap="nowrap">
            <ActionIcon
              size="lg"
              aria-label={t('before')}
              onClick={() => from && change({ from: addMonths(from, -6), month: undefined })}
            >
              <IconChevronLeft size={18} />
            </ActionIcon>
            <Text fw={600} miw={150} ta="center">
              {from && t('half', { from: monthName(from), to: monthName(addMonths(from, 5)) })}
            </Text>
            <ActionIcon
              size="lg"
              aria-label={t('after')}
              onClick={() => from && change({ from: addMonths(from, 6), month: undefined })}
            >
              <IconChevronRight size={18} />
            </ActionIcon>
          </Group>
          <SegmentedControl
            aria-label={t('by')}
            value={by}
            data={bys.map((value) => ({ value, label: t(`bys.${value}`) }))}
            onChange={(value) => change({ by: value as (typeof bys)[number] })}
          />
          {by !== 'product' && departments.length > 1 && (
            <Select
              aria-label={t('department')}
              searchable
              clearable
              w={190}
              placeholder={t('everywhere')}
              value={search.department ?? null}
              data={inTree(departments).map(({ item, depth }) => ({
                value: item.id,
                label: `${'　'.repeat(depth)}${item.name}`,
              }))}
              onChange={(value) => change({ department: value ?? undefined })}
            />
          )}
          {by !== 'product' && kept && (
            <Select
              aria-label={t('since')}
              allowDeselect={false}
              w={150}
              value={since}
              data={sinces.map((value) => ({
                value,
                label: t(`sinces.${value}`),
                disabled: value !== 'none' && dayOf(value, today()) < kept,
              }))}
              onChange={(value) => change({ since: (value ?? 'none') as (typeof sinces)[number] })}
            />
          )}
        </Group>
        <Waiting query={forecast} h={420} />
        {data && by !== 'product' && (
          <Text size="xs" c="dimmed">
            {kept ? t('notKept', { day: shortDate(kept) }) : t('nothingKept')}
          </Text>
        )}
        {empty && <EmptyState title={t('none')} hint={t('noneHint')} />}
        {data && !empty && (
          <>
            <ChartCard
              title={t('chart')}
              twin={{
                head: [t('month'), t('budget'), t('actual'), t('weighted'), t('forecast'), t('gap')],
                rows: data.total.map((cell) => [
                  monthName(cell.month),
                  cell.budget === null || cell.budget === undefined ? '—' : money(cell.budget),
                  money(cell.actual),
                  money(cell.weighted),
                  money(cell.forecast),
                  cell.gap === null || cell.gap === undefined ? '—' : money(cell.gap),
                ]),
              }}
            >
              <ForecastBars
                height={220}
                label={`${t('chart')}. ${data.total
                  .map((cell) => `${shortMonth(cell.month)} ${money(cell.forecast)}`)
                  .join(', ')}`}
                names={{ sure: t(`actualOf.${data.actual}`), likely: t('weighted'), goal: t('budget') }}
                format={compact}
                months={data.total.map((cell) => ({
                  key: cell.month,
                  label: shortMonth(cell.month),
                  sure: cell.actual,
                  likely: cell.weighted,
                  goal: cell.budget ?? null,
                }))}
              />
              <MonthFigures
                cells={data.total}
                earlier={past?.total}
                actual={data.actual}
                name={t('sum')}
                chosen={chosen}
                onChoose={(month) => change({ month })}
                onOpen={setBehind}
              />
            </ChartCard>
            <Lagging forecast={data} month={chosen} />
            <Card withBorder padding="md" component="section" aria-label={t('rows', { month: monthName(chosen) })}>
              <Title order={2} mb={8}>
                {t('rows', { month: monthName(chosen) })}
              </Title>
              <RowFigures forecast={data} earlier={past} month={chosen} onOpen={setBehind} />
            </Card>
          </>
        )}
      </Stack>
      {behind && <RecordsSheet behind={behind} onClose={() => setBehind(undefined)} />}
    </Page>
  );
}
