import { Anchor, Button, Card, Group, Text, Title } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import * as api from '@/api';
import { useLanguage } from '@/shared/i18n/language';
import { num } from '@/shared/lib/format';
import { useMay } from '@/shared/session/me';
import { Day } from '@/shared/ui/day';
import { Money } from '@/shared/ui/money';
import rowClasses from '@/shared/ui/rows.module.css';
import { Waiting } from '@/shared/ui/waiting';
import { useWords } from '../words';

/** DEA-01: the open deals of this customer, the next expected one first. */
export function AccountDeals({ account, below }: { account: api.Account; below: boolean }) {
  const t = useWords();
  const may = useMay();
  const ja = useLanguage() === 'ja';
  const deals = useQuery(
    api.listDealsOptions({ query: { accountId: account.id, includeBranches: below, limit: 20, state: 'open' } }),
  );
  return (
    <Card withBorder padding="md" component="section" aria-label={t('deals.title')}>
      <Group justify="space-between" mb={6}>
        <Title order={2}>{t('deals.title')}</Title>
        {may('deal', 'create') && (
          <Button
            size="compact-sm"
            variant="subtle"
            leftSection={<IconPlus size={14} />}
            renderRoot={(props) => <Link to="/deals/new" search={{ account: account.id }} {...props} />}
          >
            {t('deals.add')}
          </Button>
        )}
      </Group>
      <Waiting query={deals} h={80} />
      {deals.data?.items.length === 0 && (
        <Text size="sm" c="dimmed">
          {t('deals.none')}
        </Text>
      )}
      <ul className={rowClasses.list}>
        {deals.data?.items.map((deal) => (
          <li key={deal.id}>
            <span className={rowClasses.grow}>
              <Link to="/deals/$dealId" params={{ dealId: deal.id }} className={rowClasses.link}>
                {deal.name}
              </Link>
              <small>
                {[below && deal.accountName, ja ? deal.stageJa : deal.stageEn, `${num(deal.percent)}%`, deal.ownerName]
                  .filter(Boolean)
                  .join('・')}
              </small>
            </span>
            <span className={rowClasses.end}>
              <Money value={deal.amount} currency={deal.currency} exact />
              <small>
                <Day value={deal.expectedOn} />
              </small>
            </span>
          </li>
        ))}
      </ul>
      <Anchor
        size="sm"
        mt={8}
        display="inline-block"
        renderRoot={(props) => (
          <Link
            to="/deals"
            search={{ where: { all: [{ field: 'account', op: 'eq', value: account.id }] } }}
            {...props}
          />
        )}
      >
        {t('deals.all')}
      </Anchor>
    </Card>
  );
}
