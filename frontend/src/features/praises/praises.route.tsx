import { Card, SegmentedControl, Stack, Text } from '@mantine/core';
import { IconHeart } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { createFileRoute, Link } from '@tanstack/react-router';
import * as z from 'zod/mini';
import * as api from '@/api';
import { usePages } from '@/shared/list/use-pages';
import { addressOf } from '@/shared/record/record-address';
import { useMay } from '@/shared/session/me';
import { Moment } from '@/shared/ui/day';
import { EmptyState } from '@/shared/ui/empty-state';
import { MoreButton } from '@/shared/ui/more-button';
import { Page, PageHeader } from '@/shared/ui/page';
import { Waiting } from '@/shared/ui/waiting';
import { useWords } from './words';

const views = ['got', 'gave', 'missing'] as const;

export const Route = createFileRoute('/_shell/praises')({
  validateSearch: z.object({ view: z.catch(z.optional(z.enum(views)), undefined) }),
  component: Praises,
});

/** ACT-10: one's own album, what one gave, and who got none this month. */
function Praises() {
  const t = useWords();
  const may = useMay();
  const { view = 'got' } = Route.useSearch();
  const navigate = Route.useNavigate();
  const open = views.filter((name) => name === 'got' || may('praise', 'create'));
  return (
    <Page name="praises" narrow>
      <PageHeader title={t('title')} />
      {open.length > 1 && (
        <SegmentedControl
          aria-label={t('title')}
          mb="sm"
          value={view}
          data={open.map((value) => ({ value, label: t(value) }))}
          onChange={(value) => void navigate({ search: { view: value as 'gave' }, replace: true })}
        />
      )}
      {view === 'missing' ? <Missing /> : <Album key={view} given={view === 'gave'} />}
    </Page>
  );
}

function Album({ given }: { given: boolean }) {
  const t = useWords();
  const { pages, items } = usePages<api.Praise>([{ _id: 'listPraises', given }], ({ query, ...ask }) =>
    api.op.listPraises({ ...ask, query: { ...query, ...(given ? { from: 'me' } : { to: 'me' }), limit: 50 } }),
  );
  return (
    <Stack>
      <Waiting query={pages} h={200} />
      {items?.length === 0 && (
        <EmptyState
          title={t(given ? 'emptyGave' : 'emptyGot')}
          hint={given ? undefined : t('emptyGotHint')}
          icon={<IconHeart size={36} stroke={1.4} />}
        />
      )}
      {items?.map((praise) => (
        <Card key={praise.id} withBorder padding="md" component="article">
          <Text style={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}>{praise.text}</Text>
          <Text size="sm" c="dimmed" mt={6}>
            {given ? t('to', { name: praise.toUserName ?? '' }) : t('from', { name: praise.fromUserName ?? '' })}{' '}
            <Moment value={praise.createdAt} />
          </Text>
          <Subject praise={praise} />
        </Card>
      ))}
      <MoreButton pages={pages} />
    </Stack>
  );
}

function Subject({ praise }: { praise: api.Praise }) {
  const to = addressOf(praise.subjectKind, praise.subjectId);
  if (!praise.title) return null;
  if (!to) return <Text size="sm">{praise.title}</Text>;
  return <Link {...(to as { to: '/' })}>{praise.title}</Link>;
}

function Missing() {
  const t = useWords();
  const missing = useQuery(api.listUnpraisedOptions());
  return (
    <Stack gap={4}>
      <Waiting query={missing} h={200} />
      {missing.data?.items.length === 0 && <EmptyState compact title={t('emptyMissing')} />}
      {missing.data?.items.map((person) => (
        <Card key={person.id} withBorder padding="sm">
          <Text fw={600}>{person.name}</Text>
          <Text size="sm" c="dimmed">
            {t('last')}: {person.lastPraisedAt ? <Moment value={person.lastPraisedAt} /> : t('never')}
          </Text>
        </Card>
      ))}
    </Stack>
  );
}
