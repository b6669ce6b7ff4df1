import { Card, Table, Title } from '@mantine/core';
import type * as api from '@/api';
import { num } from '@/shared/lib/format';
import { Day, Moment } from '@/shared/ui/day';
import { Dash, Money } from '@/shared/ui/money';
import { useStageName } from '../stages';
import { useWords } from '../words';
import classes from './deals.module.css';

const DAY = 86_400_000;
const days = (state: api.DealState) =>
  Math.floor((Date.parse(state.toAt ?? new Date().toISOString()) - Date.parse(state.fromAt)) / DAY);

/** DEA-02: each span in which nothing that is counted changed, the latest first. */
export function DealPast({ deal }: { deal: api.Deal }) {
  const t = useWords();
  const stage = useStageName();
  return (
    <Card withBorder padding="md" component="section" aria-label={t('page.past')}>
      <Title order={2} mb={8}>
        {t('page.past')}
      </Title>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: wider than a phone, it scrolls by keyboard too */}
      <div className={classes.scroll} tabIndex={0} role="region" aria-label={t('page.past')}>
        <Table fz="sm" horizontalSpacing="xs">
          <Table.Thead>
            <Table.Tr>
              <Table.Th>{t('page.since')}</Table.Th>
              <Table.Th>{t('field.stage')}</Table.Th>
              <Table.Th ta="right">{t('field.percent')}</Table.Th>
              <Table.Th ta="right">{t('field.amount')}</Table.Th>
              <Table.Th ta="right">{t('field.expectedOn')}</Table.Th>
              <Table.Th>{t('field.owner')}</Table.Th>
              <Table.Th ta="right" />
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {deal.states.map((state) => (
              <Table.Tr key={state.fromAt}>
                <Table.Td>
                  <Moment value={state.fromAt} /> {state.byName && <small>{state.byName}</small>}
                </Table.Td>
                <Table.Td>{state.outcome === 'open' ? stage(state) : t(`state.${state.outcome}`)}</Table.Td>
                <Table.Td ta="right">{num(state.percent)}%</Table.Td>
                <Table.Td ta="right">
                  <Money value={state.amount} currency={deal.currency} exact />
                </Table.Td>
                <Table.Td ta="right">
                  <Day value={state.expectedOn} />
                </Table.Td>
                <Table.Td>{state.ownerName ?? <Dash />}</Table.Td>
                <Table.Td ta="right">{state.toAt ? t('page.days', { count: days(state) }) : t('page.now')}</Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </div>
    </Card>
  );
}
