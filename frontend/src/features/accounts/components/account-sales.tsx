import { Anchor, Button, Card, Group, Text, Title } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import * as api from '@/api';
import { useCommon } from '@/shared/i18n/common';
import { num } from '@/shared/lib/format';
import { useMay } from '@/shared/session/me';
import { Day } from '@/shared/ui/day';
import { Money } from '@/shared/ui/money';
import rowClasses from '@/shared/ui/rows.module.css';
import { Waiting } from '@/shared/ui/waiting';
import { useWords } from '../words';

/** The newest sales; all of them are one tap away. */
export function AccountSales({ account, below }: { account: api.Account; below: boolean }) {
  const t = useWords();
  const common = useCommon();
  const may = useMay();
  const sales = useQuery(
    api.listSalesOptions({
      query: { accountId: account.id, includeBranches: below, limit: 10, withTotal: true, sort: '-soldOn' },
    }),
  );
  const items = sales.data?.items ?? [];
  const total = sales.data?.total ?? items.length;
  return (
    <Card withBorder padding="md" component="section" aria-label={t('page.sales')}>
      <Group justify="space-between" mb={6}>
        <Title order={2}>{t('page.sales')}</Title>
        <Group gap={8}>
          <Text size="sm" c="dimmed">
            {sales.data && common('table.count', { count: num(total) })}
          </Text>
          {may('sale', 'create') && (
            <Button
              size="compact-sm"
              variant="subtle"
              leftSection={<IconPlus size={14} />}
              renderRoot={(props) => <Link to="/sales/new" search={{ account: account.id }} {...props} />}
            >
              {t('page.addSale')}
            </Button>
          )}
        </Group>
      </Group>
      <Waiting query={sales} h={160} />
      {sales.data && items.length === 0 && (
        <Text size="sm" c="dimmed">
          {t('page.noSales')}
        </Text>
      )}
      <ul className={rowClasses.list}>
        {items.map((sale) => (
          <li key={sale.id}>
            <span className={rowClasses.grow}>
              <Link to="/sales/$saleId" params={{ saleId: sale.id }} className={rowClasses.link}>
                {sale.productName ?? sale.orderNo ?? t('page.sales')}
                {sale.lineCount > 1 && ` +${sale.lineCount - 1}`}
              </Link>
              <small>
                {[below && sale.accountName, sale.orderNo, sale.personName, sale.staffName].filter(Boolean).join('・')}
              </small>
            </span>
            <span className={rowClasses.end}>
              <Money value={sale.amount} currency={sale.currency} exact />
              <small>
                <Day value={sale.soldOn} />
              </small>
            </span>
          </li>
        ))}
      </ul>
      {total > items.length && (
        <Anchor
          size="sm"
          mt={8}
          display="inline-block"
          renderRoot={(props) => (
            <Link
              to="/sales"
              search={{ where: { all: [{ field: 'account', op: 'eq', value: account.id }] } }}
              {...props}
            />
          )}
        >
          {t('page.allSales', { count: num(total) })}
        </Anchor>
      )}
    </Card>
  );
}
