import { Button, Chip, Group, Skeleton, Stack, Table } from '@mantine/core';
import { IconTrash } from '@tabler/icons-react';
import { useInfiniteQuery } from '@tanstack/react-query';
import { createFileRoute } from '@tanstack/react-router';
import * as z from 'zod/mini';
import * as api from '@/api';
import { EmptyState, ErrorState } from '@/shared/ui/empty-state';
import { Page, PageHeader } from '@/shared/ui/page';
import { TrashLine } from './components/trash-line';
import { useWords } from './words';

const nouns = ['account', 'person', 'contact', 'sale', 'product', 'task', 'targetList'] as const;

export const Route = createFileRoute('/_shell/trash')({
  validateSearch: z.object({ noun: z.catch(z.optional(z.enum(nouns)), undefined) }),
  component: Trash,
});

/** GEN-05: what was deleted, when and by whom; back with one tap. */
function Trash() {
  const t = useWords();
  const { noun } = Route.useSearch();
  const navigate = Route.useNavigate();
  const pages = useInfiniteQuery({
    ...api.listTrashInfiniteOptions({ query: { noun, limit: 50 } }),
    initialPageParam: {},
    getNextPageParam: (last) => last.nextCursor ?? undefined,
  });
  const items = pages.data?.pages.flatMap((p) => p.items) ?? [];
  const mayPurge = pages.data?.pages[0]?.allowed.includes('purge') ?? false;
  return (
    <Page name="trash" narrow>
      <PageHeader title={t('title')} />
      <Chip.Group
        value={noun ?? 'all'}
        onChange={(v) => void navigate({ search: { noun: v === 'all' ? undefined : (v as 'account') }, replace: true })}
      >
        <Group gap={4} role="group" aria-label={t('what')}>
          {(['all', ...nouns] as const).map((n) => (
            <Chip key={n} value={n} size="sm" radius="md" variant="light" icon={null}>
              {t(`kind.${n}`)}
            </Chip>
          ))}
        </Group>
      </Chip.Group>
      {pages.isPending && <Skeleton h={240} />}
      {pages.isError && <ErrorState error={pages.error} retry={() => void pages.refetch()} />}
      {pages.data && items.length === 0 && (
        <EmptyState title={t('empty')} hint={t('emptyHint')} icon={<IconTrash size={36} stroke={1.4} />} />
      )}
      {items.length > 0 && (
        <Stack>
          <Table.ScrollContainer minWidth={520}>
            <Table fz="sm" verticalSpacing={6} aria-label={t('title')}>
              <Table.Thead>
                <Table.Tr>
                  <Table.Th>{t('what')}</Table.Th>
                  <Table.Th>{t('when')}</Table.Th>
                  <Table.Th>{t('who')}</Table.Th>
                  <Table.Th />
                </Table.Tr>
              </Table.Thead>
              <Table.Tbody>
                {items.map((item) => (
                  <TrashLine key={item.id} item={item} mayPurge={mayPurge} />
                ))}
              </Table.Tbody>
            </Table>
          </Table.ScrollContainer>
          {pages.hasNextPage && (
            <Button variant="default" loading={pages.isFetchingNextPage} onClick={() => void pages.fetchNextPage()}>
              {t('more')}
            </Button>
          )}
        </Stack>
      )}
    </Page>
  );
}
