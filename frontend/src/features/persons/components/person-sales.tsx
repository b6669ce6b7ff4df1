import { Card, Skeleton, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import * as api from '@/api';
import { Day } from '@/shared/ui/day';
import { Money } from '@/shared/ui/money';
import { useWords } from '../words';
import classes from './person.module.css';

export function PersonSales({ id }: { id: string }) {
  const t = useWords();
  const sales = useQuery(api.listSalesOptions({ query: { personId: id, limit: 50, sort: '-soldOn' } }));
  return (
    <Card withBorder padding="md" component="section" aria-label={t('page.sales')}>
      {sales.isPending && <Skeleton h={160} />}
      {sales.data?.items.length === 0 && (
        <Text size="sm" c="dimmed">
          {t('page.noSales')}
        </Text>
      )}
      <ul className={classes.list}>
        {sales.data?.items.map((sale) => (
          <li key={sale.id}>
            <span>
              <Link to="/sales/$saleId" params={{ saleId: sale.id }}>
                {sale.productName ?? sale.orderNo ?? t('page.sales')}
              </Link>
              <small>{sale.accountName}</small>
            </span>
            <span style={{ textAlign: 'end' }}>
              <Money value={sale.amount} exact />
              <small>
                <Day value={sale.soldOn} />
              </small>
            </span>
          </li>
        ))}
      </ul>
    </Card>
  );
}
