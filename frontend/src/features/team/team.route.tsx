import { Group, SegmentedControl, Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { createFileRoute } from '@tanstack/react-router';
import * as z from 'zod/mini';
import * as api from '@/api';
import { num, shortDate, today } from '@/shared/lib/format';
import { usePhone } from '@/shared/lib/use-phone';
import { EmptyState } from '@/shared/ui/empty-state';
import { Page, PageHeader } from '@/shared/ui/page';
import { Waiting } from '@/shared/ui/waiting';
import { GroupSelect } from './components/group-select';
import { MemberCards } from './components/member-cards';
import { MemberTable } from './components/member-table';
import { daysOf, type Period, periods } from './period';
import { useWords } from './words';

const text = z.catch(z.optional(z.string()), undefined);

export const Route = createFileRoute('/_shell/team')({
  validateSearch: z.object({
    team: text,
    department: text,
    period: z.catch(z.optional(z.enum(periods)), undefined),
  }),
  component: TeamBoard,
});

/** TEA-02: what each member of a team plans, did and owes, side by side; each number opens its records. */
function TeamBoard() {
  const t = useWords();
  const phone = usePhone();
  const { team, department, period = 'week' } = Route.useSearch();
  const navigate = Route.useNavigate();
  const days = daysOf(period, today());
  const query = { ...days, ...(team ? { teamId: team } : department ? { departmentId: department } : {}) };
  const board = useQuery(api.getTeamActivityOptions({ query }));
  const members = board.data?.members ?? [];
  const Members = phone ? MemberCards : MemberTable;
  return (
    <Page name="team">
      <PageHeader title={t('title')} note={`${shortDate(days.from)}–${shortDate(days.to)}`} />
      <Stack gap="sm">
        <Group gap={8}>
          <GroupSelect
            team={team}
            department={department}
            onChange={(next) => void navigate({ search: { period, ...next }, replace: true })}
          />
          <SegmentedControl
            size={phone ? 'xs' : 'sm'}
            aria-label={t('period')}
            value={period}
            data={periods.map((value) => ({ value, label: t(`periods.${value}`) }))}
            onChange={(value) =>
              void navigate({ search: (old) => ({ ...old, period: value as Period }), replace: true })
            }
          />
        </Group>
        <Waiting query={board} h={320} />
        {board.data && members.length === 0 && <EmptyState title={t('empty')} hint={t('emptyHint')} />}
        {members.length > 0 && <Members members={members} days={days} />}
        {board.data?.capped && <Text c="dimmed">{t('capped', { count: num(members.length) })}</Text>}
      </Stack>
    </Page>
  );
}
