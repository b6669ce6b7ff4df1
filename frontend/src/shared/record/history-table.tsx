import { Button, Skeleton, Stack, Table } from '@mantine/core';
import type { InfiniteData, UseInfiniteQueryResult } from '@tanstack/react-query';
import type * as api from '@/api';
import { Moment } from '@/shared/ui/day';
import { EmptyState, ErrorState } from '@/shared/ui/empty-state';
import { ChangeList, type FieldName } from './change-list';
import { verbOf } from './verbs';
import { useRecordWords } from './words';

const ways = ['screen', 'api', 'import', 'job', 'system'] as const;
type Pages = UseInfiniteQueryResult<InfiniteData<api.HistoryPage>, unknown>;

/** Who changed what, when, through what, from what to what. */
export function HistoryTable({ pages, name }: { pages: Pages; name: FieldName }) {
  const t = useRecordWords();
  if (pages.isPending) return <Skeleton h={200} />;
  if (pages.isError) return <ErrorState error={pages.error} retry={() => void pages.refetch()} />;
  const lines = pages.data.pages.flatMap((p) => p.items);
  if (lines.length === 0) return <EmptyState title={t('empty')} />;
  return (
    <Stack>
      <Table.ScrollContainer minWidth={420}>
        <Table fz="sm" verticalSpacing={8} aria-label={t('title')}>
          <Table.Thead>
            <Table.Tr>
              <Table.Th w={110}>{t('when')}</Table.Th>
              <Table.Th w={150}>{t('who')}</Table.Th>
              <Table.Th>{t('what')}</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {lines.map((line) => (
              <Line key={line.id} line={line} name={name} />
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
  );
}

function Line({ line, name }: { line: api.HistoryLine; name: FieldName }) {
  const t = useRecordWords();
  const verb = verbOf(line.verb);
  const way = ways.find((w) => w === line.through);
  return (
    <Table.Tr style={{ verticalAlign: 'top' }}>
      <Table.Td>
        <Moment value={line.at} />
      </Table.Td>
      <Table.Td>
        {line.actorName ?? t('system')}
        <br />
        <small style={{ color: 'var(--mantine-color-dimmed)' }}>{way ? t(`through.${way}`) : line.through}</small>
      </Table.Td>
      <Table.Td>
        {verb ? t(`verb.${verb}`) : line.verb}
        {line.verb !== 'created' && <ChangeList changes={line.changes} name={name} />}
      </Table.Td>
    </Table.Tr>
  );
}
