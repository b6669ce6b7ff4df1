import { Button, Chip, Group, Skeleton, Stack } from '@mantine/core';
import {
  IconAlarm,
  IconBriefcase,
  IconBuilding,
  IconBulb,
  IconCards,
  IconChecklist,
  IconMessageCircle,
  IconMessageExclamation,
  IconMessages,
  IconPencil,
  IconReceiptYen,
  IconStar,
  IconSwords,
  IconTrendingUp,
  IconUser,
} from '@tabler/icons-react';
import { useInfiniteQuery } from '@tanstack/react-query';
import * as api from '@/api';
import { DateField } from '@/shared/form/date-field';
import { EmptyState, ErrorState } from '@/shared/ui/empty-state';
import classes from '../account.module.css';
import type { AccountSearch, ChangeSearch } from '../account-search';
import { useWords } from '../words';
import { TimelineLine } from './timeline-line';

export const kinds = [
  'contact',
  'remark',
  'task',
  'comment',
  'yellow',
  'alarm',
  'sale',
  'deal',
  'complaint',
  'competitorMove',
  'productFeedback',
  'rank',
  'person',
  'branch',
  'change',
] as const;
const icons = {
  contact: IconMessages,
  remark: IconBulb,
  task: IconChecklist,
  comment: IconMessageCircle,
  yellow: IconCards,
  alarm: IconAlarm,
  sale: IconReceiptYen,
  deal: IconBriefcase,
  complaint: IconMessageExclamation,
  competitorMove: IconSwords,
  productFeedback: IconStar,
  rank: IconTrendingUp,
  person: IconUser,
  branch: IconBuilding,
  change: IconPencil,
};

type Props = { account: api.Account; search: AccountSearch; change: ChangeSearch };

/** CUS-10: everything that happened, newest first, by kind and period. */
export function AccountTimeline({ account, search, change }: Props) {
  const t = useWords();
  const kind = kinds.find((k) => k === search.kind);
  const query = { kind: kind && [kind], from: search.from, to: search.to, includeBranches: search.below, limit: 30 };
  const pages = useInfiniteQuery({
    ...api.getAccountTimelineInfiniteOptions({ path: { id: account.id }, query }),
    initialPageParam: { path: { id: account.id } },
    getNextPageParam: (last) => last.nextCursor ?? undefined,
  });
  const entries = pages.data?.pages.flatMap((p) => p.items) ?? [];
  const filtered = kind || search.from || search.to;
  return (
    <Stack gap="md">
      <Group gap={8} align="center">
        <Chip.Group value={kind ?? 'all'} onChange={(v) => change({ kind: v === 'all' ? undefined : (v as string) })}>
          <Group gap={4} role="group" aria-label={t('tab.activity')}>
            {(['all', ...kinds] as const)
              .filter((k) => k !== 'branch' || account.hasBranches)
              .map((k) => (
                <Chip key={k} value={k} size="sm" radius="md" variant="light" icon={null}>
                  {k === 'all' ? t('timeline.all') : t(`kind.${k}`)}
                </Chip>
              ))}
          </Group>
        </Chip.Group>
        <Group gap={6} ml="auto" wrap="nowrap">
          <DateField
            size="xs"
            w={130}
            aria-label={t('timeline.from')}
            placeholder={t('timeline.from')}
            value={search.from ?? null}
            onChange={(v) => change({ from: v ?? undefined })}
          />
          <DateField
            size="xs"
            w={130}
            aria-label={t('timeline.to')}
            placeholder={t('timeline.to')}
            value={search.to ?? null}
            onChange={(v) => change({ to: v ?? undefined })}
          />
        </Group>
      </Group>
      {pages.isPending && <Skeleton h={240} />}
      {pages.isError && <ErrorState error={pages.error} retry={() => void pages.refetch()} />}
      {pages.data && entries.length === 0 && (
        <EmptyState
          title={t(filtered ? 'timeline.noResult' : 'timeline.empty')}
          hint={filtered ? undefined : t('timeline.emptyHint')}
        />
      )}
      <ol className={classes.timeline}>
        {entries.map((entry) => {
          const shown = kinds.find((k) => k === entry.kind) ?? 'change';
          const Icon = icons[shown];
          return (
            <li key={entry.id + entry.kind + entry.subjectId} data-kind={shown}>
              <span className={classes.icon}>
                <Icon size={16} role="img" aria-label={t(`kind.${shown}`)} />
              </span>
              <TimelineLine entry={entry} account={account} />
            </li>
          );
        })}
      </ol>
      {pages.hasNextPage && (
        <Button variant="default" loading={pages.isFetchingNextPage} onClick={() => void pages.fetchNextPage()}>
          {t('timeline.more')}
        </Button>
      )}
      {!pages.hasNextPage && entries.length === 0 && account.hasBranches && !search.below && (
        <Button variant="subtle" onClick={() => change({ below: true })}>
          {t('page.includeBranches')}
        </Button>
      )}
    </Stack>
  );
}
