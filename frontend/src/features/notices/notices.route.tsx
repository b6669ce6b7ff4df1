import { Group, SegmentedControl, Select } from '@mantine/core';
import { IconSettings } from '@tabler/icons-react';
import { createFileRoute, Link } from '@tanstack/react-router';
import * as z from 'zod/mini';
import { ActionButton } from '@/shared/ui/action-button';
import { Page, PageHeader } from '@/shared/ui/page';
import { NoticeList } from './components/notice-list';
import { useChoices, useKindName } from './queries';
import { useWords } from './words';

export const Route = createFileRoute('/_shell/notifications')({
  validateSearch: z.object({
    done: z.catch(z.optional(z.boolean()), undefined),
    kind: z.catch(z.optional(z.string()), undefined),
  }),
  component: NotificationPage,
});

function NotificationPage() {
  const t = useWords();
  const { done, kind } = Route.useSearch();
  const navigate = Route.useNavigate();
  const name = useKindName();
  const kinds = useChoices().data?.items ?? [];
  return (
    <Page name="notifications" narrow>
      <PageHeader title={t('title')}>
        <ActionButton
          label={t('choices')}
          icon={IconSettings}
          root={(props) => <Link to="/settings/notifications" {...props} />}
        />
      </PageHeader>
      <Group mb="sm">
        <SegmentedControl
          aria-label={t('title')}
          value={done ? 'done' : 'open'}
          data={(['open', 'done'] as const).map((value) => ({ value, label: t(value) }))}
          onChange={(value) => void navigate({ search: { kind, done: value === 'done' || undefined }, replace: true })}
        />
        <Select
          aria-label={t('kind')}
          placeholder={t('allKinds')}
          clearable
          value={kind ?? null}
          data={kinds.map((item) => ({ value: item.kind, label: name(item.kind) }))}
          onChange={(value) => void navigate({ search: { done, kind: value ?? undefined }, replace: true })}
        />
      </Group>
      <NoticeList open={!done} kind={kind} />
    </Page>
  );
}
