import { Chip, Group, Skeleton, Switch } from '@mantine/core';
import { IconCards } from '@tabler/icons-react';
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { createFileRoute } from '@tanstack/react-router';
import * as z from 'zod/mini';
import * as api from '@/api';
import { AttentionTabs } from '@/shared/alarms/attention-tabs';
import { num } from '@/shared/lib/format';
import { useMe } from '@/shared/session/me';
import { EmptyState, ErrorState } from '@/shared/ui/empty-state';
import { MoreButton } from '@/shared/ui/more-button';
import { Page, PageHeader } from '@/shared/ui/page';
import { CardLine } from './components/card-line';
import { CardSheet, type Sheet } from './components/card-sheet';
import { Members } from './components/members';
import { useWords } from './words';
import classes from './yellow.module.css';

const stages = ['open', 'waiting', 'escalated', 'atRisk', 'cleared'] as const;
const acts = ['snooze', 'false'] as const;
const maybe = <T extends z.ZodMiniType>(type: T) => z.catch(z.optional(type), undefined as never);

export const Route = createFileRoute('/_shell/yellow-cards')({
  /** who: everyone whom the reader leads instead of only the reader; owner: one of them. open and act: the side sheet. */
  validateSearch: z.object({
    who: maybe(z.enum(['all'])),
    owner: maybe(z.string()),
    stage: maybe(z.enum(stages)),
    snoozed: maybe(z.boolean()),
    open: maybe(z.string()),
    act: maybe(z.enum(acts)),
  }),
  component: YellowCards,
});

/** YLW-02, NEW-06: whose visit is overdue, by how many days, and what is planned; the team's total for who leads one. */
function YellowCards() {
  const t = useWords();
  const me = useMe();
  const search = Route.useSearch();
  const navigate = Route.useNavigate();
  const change = (part: Partial<typeof search>) =>
    void navigate({ search: (old) => ({ ...old, ...part }), replace: true, resetScroll: false });
  const leads = me !== undefined && me.role !== 'rep';
  const everyone = search.who === 'all' || search.owner !== undefined;
  const ownerId = everyone ? search.owner : me?.id;
  const counts = useQuery({ ...api.countYellowCardsOptions(), enabled: leads });
  const query = {
    ownerId,
    stage: search.stage,
    snoozed: search.snoozed || search.stage === 'cleared' ? undefined : false,
    withTotal: true,
    limit: 50,
  };
  const pages = useInfiniteQuery({
    ...api.listYellowCardsInfiniteOptions({ query }),
    enabled: me !== undefined,
    initialPageParam: {},
    getNextPageParam: (last) => last.nextCursor ?? undefined,
  });
  const cards = pages.data?.pages.flatMap((page) => page.items) ?? [];
  const total = pages.data?.pages[0]?.total;
  const opened = cards.find((card) => card.id === search.open);
  const sheet: Sheet | undefined = opened && search.act && { card: opened, act: search.act };
  const filtered = search.stage || search.owner;
  return (
    <Page name="yellow-cards" narrow>
      <PageHeader title={t('title')} note={total != null && t('count', { count: num(total) })} />
      <AttentionTabs at="yellow" />
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
          value={search.stage ?? 'any'}
          onChange={(v) => change({ stage: v === 'any' ? undefined : (v as 'open') })}
        >
          <Group gap={4} role="group" aria-label={t('stages')}>
            {(['any', ...stages] as const).map((stage) => (
              <Chip key={stage} value={stage} size="sm" radius="md" variant="light" icon={null}>
                {t(`stage.${stage}`)}
              </Chip>
            ))}
          </Group>
        </Chip.Group>
        <Switch
          label={t('showSnoozed')}
          checked={search.snoozed ?? false}
          onChange={(e) => change({ snoozed: e.currentTarget.checked || undefined })}
        />
      </Group>
      {pages.isPending && <Skeleton h={320} />}
      {pages.isError && !pages.data && <ErrorState error={pages.error} retry={() => void pages.refetch()} />}
      {pages.data && cards.length === 0 && (
        <EmptyState
          title={t(filtered ? 'emptyFilter' : 'empty')}
          hint={filtered ? '' : t('emptyHint')}
          icon={<IconCards size={36} stroke={1.4} />}
        />
      )}
      {cards.length > 0 && (
        <ul className={classes.list} aria-label={t('title')}>
          {cards.map((card) => (
            <CardLine key={card.id} card={card} owner={everyone} onAct={(act) => change({ open: card.id, act })} />
          ))}
        </ul>
      )}
      <MoreButton pages={pages} />
      {sheet && <CardSheet {...sheet} onClose={() => change({ open: undefined, act: undefined })} />}
    </Page>
  );
}
