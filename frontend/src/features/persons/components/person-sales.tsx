import { Card, Text } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import * as api from '@/api';
import { Day } from '@/shared/ui/day';
import { Money } from '@/shared/ui/money';
import { MoreButton } from '@/shared/ui/more-button';
import { Waiting } from '@/shared/ui/waiting';
import { useWords } from '../words';
import classes from './person.module.css';

export function PersonSales({ id }: { id: string }) {
  const t = useWords();
  const sales = useInfiniteQuery({
    queryKey: ['person-sales', id],
    initialPageParam: undefined as string | undefined,
    queryFn: async ({ pageParam, signal }) => {
      const query = { personId: id, limit: 50, sort: '-soldOn', ...(pageParam ? { cursor: pageParam } : {}) } as const;
      return (await api.op.listSales({ query, signal, throwOnError: true })).data;
    },
    getNextPageParam: (last) => last.nextCursor ?? undefined,
  });
  const items = sales.data?.pages.flatMap((page) => page.items);
  return (
    <Card withBorder padding="md" component="section" aria-label={t('page.sales')}>
      <Waiting query={sales} h={160} />
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
              <Money value={sale.amount} exact />
              <small>
                <Day value={sale.soldOn} />
              </small>
            </span>
          </li>
        ))}
      </ul>
      <MoreButton pages={sales} />
    </Card>
  );
}
