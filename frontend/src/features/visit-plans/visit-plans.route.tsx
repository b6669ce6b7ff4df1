import { ActionIcon, Group, Text } from '@mantine/core';
import { IconChevronLeft, IconChevronRight } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { createFileRoute } from '@tanstack/react-router';
import * as z from 'zod/mini';
import * as api from '@/api';
import { UserField } from '@/shared/form/user-field';
import { month as monthName, num, today } from '@/shared/lib/format';
import { useMe } from '@/shared/session/me';
import { Page, PageHeader } from '@/shared/ui/page';
import { Waiting } from '@/shared/ui/waiting';
import { MonthBoard } from './components/month-board';
import { monthFrom } from './drafts';
import { useWords } from './words';

const maybe = z.catch(z.optional(z.string()), undefined);

export const Route = createFileRoute('/_shell/visit-plans')({
  validateSearch: z.object({ user: maybe, month: maybe }),
  component: VisitPlans,
});

function VisitPlans() {
  const t = useWords();
  const me = useMe();
  const search = Route.useSearch();
  const navigate = Route.useNavigate();
  const change = (part: Partial<typeof search>) =>
    void navigate({ search: (old) => ({ ...old, ...part }), replace: true });
  const month = search.month ?? today().slice(0, 7);
  const id = search.user ?? me?.id ?? '';
  const plan = useQuery({ ...api.getVisitPlanOptions({ path: { id, month } }), enabled: id !== '' });
  const name = plan.data?.userName;
  return (
    <Page name="visit-plans">
      <PageHeader
        title={search.user && name ? t('of', { name }) : t('title')}
        note={plan.data && t('limit', { count: num(plan.data.limit) })}
      >
        <Group gap={6} wrap="nowrap">
          <ActionIcon size={36} aria-label={t('before')} onClick={() => change({ month: monthFrom(month, -1) })}>
            <IconChevronLeft size={18} />
          </ActionIcon>
          <Text fw={600}>{monthName(month)}</Text>
          <ActionIcon size={36} aria-label={t('after')} onClick={() => change({ month: monthFrom(month, 1) })}>
            <IconChevronRight size={18} />
          </ActionIcon>
        </Group>
        {me && me.role !== 'rep' && (
          <UserField
            ariaLabel={t('who')}
            value={search.user ?? null}
            onChange={(user) => change({ user: user ?? undefined })}
          />
        )}
      </PageHeader>
      <Text size="sm" c="dimmed">
        {t('hint')}
      </Text>
      <Waiting query={plan} h={560} />
      {plan.data && <MonthBoard key={`${id} ${month}`} plan={plan.data} />}
    </Page>
  );
}
