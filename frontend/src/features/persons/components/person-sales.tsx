import { Card, Text } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import * as api from '@/api';
import { usePages } from '@/shared/list/use-pages';
import { Day } from '@/shared/ui/day';
import { Money } from '@/shared/ui/money';
import { MoreButton } from '@/shared/ui/more-button';
import { Waiting } from '@/shared/ui/waiting';
import { useWords } from '../words';
import classes from './person.module.css';

export function PersonSales({ id }: { id: string }) {
  const t = useWords();
  const { pages, items } = usePages(['person-sales', id], ({ query, ...ask }) =>
    api.op.listSales({ query: { personId: id, limit: 50, sort: '-soldOn', ...query }, ...ask }),
  );
  return (
    <Card withBorder padding="md" component="section" aria-label={t('page.sales')}>
      <Waiting query={pages} h={160} />
      {items?.length === 0 && (
        <Text size="sm" c="dimmed">
          {t('page.noSales')}
        </Text>
      )}
      <ul className={classes.list}>
        {items?.map((sale) => (
          <li key={sale.id}>
            <span>
              <Link to="/sales/$saleId" params={{ saleId: sale.id }}>
                {sale.productName ?? sale.orderNo ?? t('page.sales')}
              </Link>
              <small>{sale.accountName}</small>
            </span>
            <span style={{ textAlign: 'end' }}>
              <Money value={sale.amount} currency={sale.currency} exact />
              <small>
                <Day value={sale.soldOn} />
              </small>
            </span>
          </li>
        ))}
      </ul>
      <MoreButton pages={pages} />
    </Card>
  );
}
