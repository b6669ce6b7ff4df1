import { Anchor, Card, Group, SegmentedControl, Table, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import * as api from '@/api';
import { Money } from '@/shared/ui/money';
import { Waiting } from '@/shared/ui/waiting';
import classes from '../ranks.module.css';
import { useWords } from '../words';
import { Move } from './move';

const directions = ['all', 'up', 'down', 'new', 'gone'] as const;

/** The first customers that moved in a month; the whole list is one step away. */
export function RecentChanges({ run }: { run: api.RankRun }) {
  const t = useWords();
  const [direction, setDirection] = useState<(typeof directions)[number]>('all');
  const wanted = direction === 'all' ? undefined : direction;
  const query = { limit: 8, ...(wanted ? { direction: wanted } : {}) };
  const found = useQuery(api.listRankChangesOptions({ path: { id: run.id }, query }));
  const changes = found.data?.items;
  return (
    <Card withBorder padding="md" component="section" aria-label={t('board.changes')}>
      <Group justify="space-between" mb={8} gap={8}>
        <Title order={2}>{t('board.changes')}</Title>
        <SegmentedControl
          size="xs"
          value={direction}
          onChange={(d) => setDirection(d as typeof direction)}
          data={directions.map((d) => ({ value: d, label: t(`direction.${d}`) }))}
          aria-label={t('col.move')}
        />
      </Group>
      <Waiting query={found} h={260} />
      {changes?.length === 0 && (
        <Text size="sm" c="dimmed" py="xl" ta="center">
          {t('board.noChanges')}
        </Text>
      )}
      {changes && changes.length > 0 && (
        <Table fz="sm" aria-label={t('board.changes')} verticalSpacing={6}>
          <Table.Tbody>
            {changes.map((c) => (
              <Table.Tr key={c.accountId}>
                <Table.Td className={classes.name}>
                  <Link to="/ranks/accounts/$accountId" params={{ accountId: c.accountId }} search={{ run: run.id }}>
                    {c.accountName}
                  </Link>
                </Table.Td>
                <Table.Td ta="right" c="dimmed" style={{ whiteSpace: 'nowrap' }}>
                  <Money value={(c.after ?? c.before)?.monetary} />
                </Table.Td>
                <Table.Td w={108} ta="right">
                  <Move change={c} />
                </Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      )}
      <Group justify="flex-end" mt={8}>
        <Anchor
          size="sm"
          renderRoot={(props) => <Link to="/ranks/changes" search={{ run: run.id, direction: wanted }} {...props} />}
        >
          {t('board.allChanges')}
        </Anchor>
      </Group>
    </Card>
  );
}
