import { Anchor, Card, Text } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import type * as api from '@/api';
import { num } from '@/shared/lib/format';
import { useCodeName } from '@/shared/session/codes';
import { Day, Moment } from '@/shared/ui/day';
import { FactsList } from '@/shared/ui/facts';
import { Dash, Money } from '@/shared/ui/money';
import { useWords } from '../words';

const day = (value: string | null | undefined) => (value ? <Day value={value} long /> : <Dash />);

/** What a deal is about and what it should bring; for a closed one also how it ended. */
export function DealFacts({ deal }: { deal: api.Deal }) {
  const t = useWords();
  const probability = useCodeName('dealProbability');
  const reason = useCodeName('lostReason');
  return (
    <Card withBorder padding="md">
      <FactsList
        facts={[
          { label: t('field.amount'), value: <Money value={deal.amount} currency={deal.currency} exact /> },
          { label: t('field.probability'), value: `${probability(deal.probability)}（${num(deal.percent)}%）` },
          { label: t('field.weighted'), value: <Money value={deal.weighted} currency={deal.currency} exact /> },
          { label: t('field.expectedOn'), value: day(deal.expectedOn) },
          { label: t('field.openedOn'), value: day(deal.openedOn) },
          { label: t('field.lastContactOn'), value: day(deal.lastContactOn) },
          { label: t('field.nextContactOn'), value: day(deal.nextContactOn) },
          { label: t('field.campaign'), value: deal.campaignName ?? <Dash /> },
          ...(deal.persons.length > 0 ? [{ label: t('field.persons'), value: <People deal={deal} /> }] : []),
          ...(deal.closingReason ? [{ label: t('field.reason'), value: reason(deal.closingReason) }] : []),
          ...(deal.closingNote ? [{ label: t('field.closingNote'), value: deal.closingNote }] : []),
          ...(deal.note ? [{ label: t('field.note'), value: deal.note }] : []),
        ]}
      />
      <Text size="xs" c="dimmed" mt="md">
        <Moment value={deal.createdAt} /> {deal.createdByName}
      </Text>
    </Card>
  );
}

function People({ deal }: { deal: api.Deal }) {
  const part = useCodeName('dealPart');
  return (
    <>
      {deal.persons.map(({ personId, personName, part: code }) => (
        <div key={personId}>
          {personName ? (
            <Anchor inherit renderRoot={(props) => <Link to="/persons/$personId" params={{ personId }} {...props} />}>
              {personName}
            </Anchor>
          ) : (
            <Dash />
          )}{' '}
          <Text span size="xs" c="dimmed">
            {part(code)}
          </Text>
        </div>
      ))}
    </>
  );
}
