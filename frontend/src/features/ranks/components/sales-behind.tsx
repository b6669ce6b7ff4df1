import { Alert, Badge, Button, Card, Table, Text, Title } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import * as api from '@/api';
import { Day } from '@/shared/ui/day';
import { Money } from '@/shared/ui/money';
import { Waiting } from '@/shared/ui/waiting';
import classes from '../ranks.module.css';
import { useWords } from '../words';

type Props = { accountId: string; runId: string | undefined; source: api.RankSource | undefined; complete: boolean };

/** NEW-01: the very sales, or won deals, that made the numbers. */
export function SalesBehind({ accountId, runId, source, complete }: Props) {
  const t = useWords();
  const sales = useInfiniteQuery({
    queryKey: ['rank-explanation-sales', accountId, runId],
    initialPageParam: undefined as string | undefined,
    queryFn: async ({ pageParam, signal }) => {
      const query = { limit: 20, ...(runId ? { runId } : {}), ...(pageParam ? { cursor: pageParam } : {}) };
      const options = { path: { id: accountId }, query, signal, throwOnError: true } as const;
      return (await api.op.getRankExplanation(options)).data.sales;
    },
    getNextPageParam: (last) => last.nextCursor ?? undefined,
  });
  const items = sales.data?.pages.flatMap((p) => p.items) ?? [];
  const several = new Set(items.map((s) => s.accountId)).size > 1;
  return (
    <Card withBorder padding="md" component="section" aria-label={t('why.sales')}>
      <Title order={2} mb={8}>
        {t('why.sales')}
      </Title>
      {!complete && (
        <Alert color="yellow" variant="light" mb={8}>
          {t('why.incomplete')}
        </Alert>
      )}
      <Waiting query={sales} h={160} />
      {sales.data && items.length === 0 && (
        <Text size="sm" c="dimmed">
          {t('why.noSales')}
        </Text>
      )}
      <Table fz="sm" aria-label={t('why.sales')}>
        <Table.Tbody>
          {items.map((s) => (
            <Table.Tr key={s.id}>
              <Table.Td className={classes.nowrap}>
                <Link
                  {...(source === 'wonDeals'
                    ? { to: '/deals/$dealId', params: { dealId: s.id } }
                    : { to: '/sales/$saleId', params: { saleId: s.id } })}
                >
                  <Day value={s.soldOn} />
                </Link>
              </Table.Td>
              {several && <Table.Td>{s.accountName}</Table.Td>}
              <Table.Td c="dimmed" visibleFrom="sm">
                {s.orderNo}
              </Table.Td>
              <Table.Td ta="right" className={classes.nowrap}>
                {!s.purchase && (
                  <Badge size="sm" variant="light" color="red" mr={6}>
                    {t('why.return')}
                  </Badge>
                )}
                <Money value={s.amount} exact />
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
      {sales.hasNextPage && (
        <Button mt={8} size="compact-sm" variant="default" onClick={() => void sales.fetchNextPage()}>
          {t('why.more')}
        </Button>
      )}
    </Card>
  );
}
