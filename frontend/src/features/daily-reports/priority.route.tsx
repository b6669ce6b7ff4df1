import { Button, Card, Table, Text, Title } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { createFileRoute } from '@tanstack/react-router';
import { useState } from 'react';
import * as api from '@/api';
import { num } from '@/shared/lib/format';
import { useMay, useMe } from '@/shared/session/me';
import { ActionButton } from '@/shared/ui/action-button';
import { Day } from '@/shared/ui/day';
import { EmptyState } from '@/shared/ui/empty-state';
import { Page, PageHeader, useBack } from '@/shared/ui/page';
import rowClasses from '@/shared/ui/rows.module.css';
import { Waiting } from '@/shared/ui/waiting';
import { PrioritySheet } from './components/priority-sheet';
import { useWords } from './words';

export const Route = createFileRoute('/_shell/priority-activities')({ component: PriorityActivities });

/** ACT-09: own points of this month, the ranking where it is shown, and the rules. */
function PriorityActivities() {
  const t = useWords();
  const may = useMay();
  const [open, setOpen] = useState<api.PriorityActivity | 'new'>();
  return (
    <Page name="priority-activities" narrow>
      <PageHeader title={t('priority.title')} back={useBack('/daily-reports')}>
        {may('priorityActivity', 'create') && (
          <ActionButton
            primary
            label={t('priority.new')}
            icon={IconPlus}
            root={(props) => <button type="button" onClick={() => setOpen('new')} {...props} />}
          />
        )}
      </PageHeader>
      <Points />
      <Rules onOpen={setOpen} />
      {open && <PrioritySheet activity={open === 'new' ? undefined : open} onClose={() => setOpen(undefined)} />}
    </Page>
  );
}

function Points() {
  const t = useWords();
  const me = useMe();
  const points = useQuery(api.getPriorityPointsOptions());
  if (!points.data) return <Waiting query={points} h={160} />;
  return (
    <>
      {points.data.items.length > 0 && (
        <Card withBorder padding="md" component="section" aria-label={t('priority.mine')}>
          <Title order={2} mb={6}>
            {t('priority.mineTotal', { points: num(points.data.total) })}
          </Title>
          <ul className={rowClasses.list}>
            {points.data.items.map((line) => (
              <li key={line.id}>
                <span className={rowClasses.grow}>{line.name}</span>
                <small>{t('priority.times', { points: num(line.points), times: num(line.times) })}</small>
                <b>{num(line.sum)}</b>
              </li>
            ))}
          </ul>
        </Card>
      )}
      {points.data.ranking.length > 0 && (
        <Card withBorder padding="md" component="section" aria-label={t('priority.ranking')}>
          <Title order={2} mb={6}>
            {t('priority.ranking')}
          </Title>
          <Table>
            <Table.Tbody>
              {points.data.ranking.map((place, i) => (
                <Table.Tr key={place.userId}>
                  <Table.Td w={40}>{i + 1}</Table.Td>
                  <Table.Td fw={place.userId === me?.id ? 700 : undefined}>{place.userName}</Table.Td>
                  <Table.Td ta="end">{num(place.points)}</Table.Td>
                </Table.Tr>
              ))}
            </Table.Tbody>
          </Table>
        </Card>
      )}
    </>
  );
}

function Rules({ onOpen }: { onOpen: (activity: api.PriorityActivity) => void }) {
  const t = useWords();
  const rules = useQuery(api.listPriorityActivitiesOptions({ query: { limit: 200 } }));
  return (
    <Card withBorder padding="md" component="section" aria-label={t('priority.rules')}>
      <Title order={2} mb={6}>
        {t('priority.rules')}
      </Title>
      <Waiting query={rules} h={120} />
      {rules.data?.items.length === 0 && (
        <EmptyState compact title={t('priority.empty')} hint={t('priority.emptyHint')} />
      )}
      <ul className={rowClasses.list}>
        {rules.data?.items.map((rule) => (
          <li key={rule.id}>
            <span className={rowClasses.grow}>
              <b>{rule.name}</b>
              <small>
                <Day value={rule.validFrom} />–<Day value={rule.validTo} />・{rule.departmentName}・{rule.ownerName}
              </small>
            </span>
            <Text size="sm">{t('priority.worth', { points: num(rule.points) })}</Text>
            {rule.allowed.includes('change') && (
              <Button size="compact-sm" variant="default" onClick={() => onOpen(rule)}>
                {t('priority.edit')}
              </Button>
            )}
          </li>
        ))}
      </ul>
    </Card>
  );
}
