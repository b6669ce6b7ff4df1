import { Chip, Group, Select, Skeleton } from '@mantine/core';
import { IconBellCheck } from '@tabler/icons-react';
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { createFileRoute } from '@tanstack/react-router';
import * as z from 'zod/mini';
import * as api from '@/api';
import { AlarmLine } from '@/shared/alarms/alarm-line';
import classes from '@/shared/alarms/alarms.module.css';
import { AttentionTabs } from '@/shared/alarms/attention-tabs';
import { useAlarmKinds } from '@/shared/alarms/use-alarm-kinds';
import { num } from '@/shared/lib/format';
import { useMe } from '@/shared/session/me';
import { EmptyState, ErrorState } from '@/shared/ui/empty-state';
import { MoreButton } from '@/shared/ui/more-button';
import { Page, PageHeader } from '@/shared/ui/page';
import { Members } from './components/members';
import { useWords } from './words';

const states = ['escalated', 'snoozed', 'cleared'] as const;
const maybe = <T extends z.ZodMiniType>(type: T) => z.catch(z.optional(type), undefined as never);

export const Route = createFileRoute('/_shell/alarms')({
  /** who: everyone whom the reader leads instead of only the reader; owner: one of them. */
  validateSearch: z.object({
    who: maybe(z.enum(['all'])),
    owner: maybe(z.string()),
    kind: maybe(z.string()),
    state: maybe(z.enum(states)),
  }),
  component: AlarmsPage,
});

/** YLW-04: what should have been done and was not; the team's total for who leads one. */
function AlarmsPage() {
  const t = useWords();
  const me = useMe();
  const search = Route.useSearch();
  const navigate = Route.useNavigate();
  const change = (part: Partial<typeof search>) =>
    void navigate({ search: (old) => ({ ...old, ...part }), replace: true, resetScroll: false });
  const { kinds } = useAlarmKinds();
  const leads = me !== undefined && me.role !== 'rep';
  const everyone = search.who === 'all' || search.owner !== undefined;
  const counts = useQuery({ ...api.countAlarmsOptions(), enabled: leads });
  const query = {
    ownerId: everyone ? search.owner : me?.id,
    kind: search.kind,
    state: search.state,
    sort: search.state === 'cleared' ? '-clearedOn' : undefined,
    withTotal: true,
    limit: 50,
  };
  const pages = useInfiniteQuery({
    ...api.listAlarmsInfiniteOptions({ query }),
    enabled: me !== undefined,
    initialPageParam: {},
    getNextPageParam: (last) => last.nextCursor ?? undefined,
  });
  const alarms = pages.data?.pages.flatMap((page) => page.items) ?? [];
  const total = pages.data?.pages[0]?.total;
  const filtered = search.state || search.owner || search.kind;
  return (
    <Page name="alarms" narrow>
      <PageHeader title={t('title')} note={total != null && t('count', { count: num(total) })} />
      <AttentionTabs at="alarms" />
      {leads && (
        <Chip.Group
          value={everyone ? 'all' : 'mine'}
          onChange={(v) => change({ who: v === 'all' ? 'all' : undefined, owner: undefined })}
        >
          <Group gap={4} role="group" aria-label={t('who')}>
            {(['mine', 'all'] as const).map((who) => (
              <Chip key={who} value={who} size="sm" radius="md" variant="light" icon={null}>
                {t(who)}
              </Chip>
            ))}
          </Group>
        </Chip.Group>
      )}
      {leads && everyone && counts.data && (
        <Members counts={counts.data.items} chosen={search.owner} onChoose={(owner) => change({ who: 'all', owner })} />
      )}
      <Group gap={12}>
        <Chip.Group
          value={search.state ?? 'any'}
          onChange={(v) => change({ state: v === 'any' ? undefined : (v as 'snoozed') })}
        >
          <Group gap={4} role="group" aria-label={t('states')}>
            {(['any', ...states] as const).map((state) => (
              <Chip key={state} value={state} size="sm" radius="md" variant="light" icon={null}>
                {t(`state.${state}`)}
              </Chip>
            ))}
          </Group>
        </Chip.Group>
        <Select
          aria-label={t('kind')}
          placeholder={t('everyKind')}
          clearable
          value={search.kind ?? null}
          data={kinds.map((kind) => ({ value: kind.kind, label: kind.name }))}
          onChange={(kind) => change({ kind: kind ?? undefined })}
        />
      </Group>
      {pages.isPending && <Skeleton h={320} />}
      {pages.isError && !pages.data && <ErrorState error={pages.error} retry={() => void pages.refetch()} />}
      {pages.data && alarms.length === 0 && (
        <EmptyState
          title={t(filtered ? 'emptyFilter' : 'empty')}
          hint={filtered ? '' : t('emptyHint')}
          icon={<IconBellCheck size={36} stroke={1.4} />}
        />
      )}
      {alarms.length > 0 && (
        <ul className={classes.list} aria-label={t('title')}>
          {alarms.map((alarm) => (
            <AlarmLine key={alarm.id} alarm={alarm} owner={everyone} />
          ))}
        </ul>
      )}
      <MoreButton pages={pages} />
    </Page>
  );
}
