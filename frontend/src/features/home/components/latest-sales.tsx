import { Anchor, Card, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import * as api from '@/api';
import { Day } from '@/shared/ui/day';
import { Money } from '@/shared/ui/money';
import { Waiting } from '@/shared/ui/waiting';
import classes from '../home.module.css';
import { useWords } from '../words';

export function LatestSales() {
  const t = useWords();
  const sales = useQuery(api.listSalesOptions({ query: { limit: 8, sort: '-soldOn' } }));
  return (
    <Card withBorder padding="md" component="section" aria-label={t('sales')}>
      <div className={classes.head}>
        <Title order={2}>{t('sales')}</Title>
        <Anchor size="sm" renderRoot={(props) => <Link to="/sales" {...props} />}>
          {t('all')}
        </Anchor>
      </div>
      <Waiting query={sales} h={180} />
      {sales.data?.items.length === 0 && (
        <Text size="sm" c="dimmed">
          {t('salesNone')}
        </Text>
      )}
      <ul className={classes.list}>
        {sales.data?.items.map((sale) => (
          <li key={sale.id}>
            <small>
              <Day value={sale.soldOn} />
            </small>
            <Link to="/sales/$saleId" params={{ saleId: sale.id }}>
              {sale.accountName}
            </Link>
            <Money value={sale.amount} />
          </li>
        ))}
      </ul>
    </Card>
  );
}
