import { Badge, Button, Card, Group, Skeleton, Stack, Text, Title } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useMutation, useQuery } from '@tanstack/react-query';
import { createFileRoute, Link } from '@tanstack/react-router';
import * as api from '@/api';
import { newKey } from '@/shared/form/use-once';
import { dayOf } from '@/shared/lib/format';
import { useMay } from '@/shared/session/me';
import { Day } from '@/shared/ui/day';
import { EmptyState, ErrorState } from '@/shared/ui/empty-state';
import { Page, PageHeader, useBack } from '@/shared/ui/page';
import { RankBadge } from '@/shared/ui/rank-badge';
import { ScheduleCard } from './components/schedule-card';
import { firstScheme } from './scheme-values';
import { useWords } from './words';

export const Route = createFileRoute('/_shell/ranks/schemes/')({ component: Schemes });

const colors = { draft: 'yellow', active: 'ai', closed: 'gray' } as const;

function Schemes() {
  const t = useWords();
  const may = useMay();
  const navigate = Route.useNavigate();
  const back = useBack('/ranks');
  const schemes = useQuery(api.listRankSchemesOptions());
  const create = useMutation({
    ...api.createRankSchemeMutation(),
    meta: { touches: ['listRankSchemes'] },
    onSuccess: (made) => navigate({ to: '/ranks/schemes/$schemeId', params: { schemeId: made.id } }),
  });
  const add = may('rankScheme', 'create') && (
    <Button
      leftSection={<IconPlus size={16} />}
      loading={create.isPending}
      onClick={() => create.mutate({ body: firstScheme(t('scheme.newName')), headers: newKey() })}
    >
      {t('scheme.new')}
    </Button>
  );
  const items = schemes.data?.items;
  return (
    <Page name="rank-schemes" narrow>
      <PageHeader title={t('scheme.title')} back={back}>
        {items && items.length > 0 && add}
      </PageHeader>
      {schemes.isError && <ErrorState error={schemes.error} retry={() => void schemes.refetch()} />}
      {schemes.isPending && <Skeleton h={220} />}
      {items?.length === 0 && (
        <EmptyState title={t('scheme.none')} hint={t('scheme.noneHint')}>
          {add}
        </EmptyState>
      )}
      {items && items.length > 0 && (
        <Stack gap={8} component="ul" p={0} m={0} style={{ listStyle: 'none' }}>
          {items.map((s) => (
            <li key={s.id}>
              <Card
                withBorder
                padding="sm"
                renderRoot={(props) => <Link to="/ranks/schemes/$schemeId" params={{ schemeId: s.id }} {...props} />}
              >
                <Group justify="space-between" wrap="nowrap">
                  <div>
                    <Group gap={8}>
                      <Title order={2}>{s.name}</Title>
                      <Badge variant="light" color={colors[s.state]}>
                        {t(`state.${s.state}`)}
                      </Badge>
                    </Group>
                    <Text size="sm" c="dimmed">
                      {t('scheme.number', { n: s.number })}
                      {s.activatedAt && (
                        <>
                          ・<Day value={dayOf(s.activatedAt)} long />
                        </>
                      )}
                    </Text>
                  </div>
                  <Group gap={4} wrap="nowrap">
                    {s.bands.map((b) => (
                      <RankBadge key={b.rank} rank={b.rank} />
                    ))}
                  </Group>
                </Group>
              </Card>
            </li>
          ))}
        </Stack>
      )}
      <ScheduleCard />
    </Page>
  );
}
