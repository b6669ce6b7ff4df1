import { Anchor, Card, Table, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import * as api from '@/api';
import { useLanguage } from '@/shared/i18n/language';
import { num } from '@/shared/lib/format';
import { useMay } from '@/shared/session/me';
import { Day } from '@/shared/ui/day';
import { Money } from '@/shared/ui/money';
import rows from '@/shared/ui/rows.module.css';
import { Waiting } from '@/shared/ui/waiting';
import { useWords } from '../words';

/** PRD-02: the open deals of a product, and what was won of it in each month of the last year. */
export function ProductDeals({ product }: { product: api.Product }) {
  const t = useWords();
  const may = useMay();
  if (!may('deal', 'read')) return null;
  return (
    <Card withBorder padding="md" mt="lg" component="section" aria-label={t('deals.title')}>
      <Title order={2} mb={6}>
        {t('deals.title')}
      </Title>
      <Totals product={product} />
    </Card>
  );
}

function Totals({ product }: { product: api.Product }) {
  const t = useWords();
  const found = useQuery(api.getProductDealsOptions({ path: { id: product.id } }));
  if (!found.data) return <Waiting query={found} h={220} />;
  const { open, won } = found.data;
  const months = won.filter((month) => month.deals > 0).reverse();
  return (
    <>
      <Text size="sm">
        {t('deals.open', { count: open.deals })} <Money value={open.amount} /> ・ {t('deals.quantity')}{' '}
        {num(open.quantity)}
      </Text>
      {open.deals > 0 && <OpenDeals product={product} />}
      <Title order={3} mt="md" mb={4}>
        {t('deals.won')}
      </Title>
      {months.length === 0 ? (
        <Text size="sm" c="dimmed">
          {t('deals.noneWon')}
        </Text>
      ) : (
        <WonMonths months={months} />
      )}
    </>
  );
}

function OpenDeals({ product }: { product: api.Product }) {
  const t = useWords();
  const ja = useLanguage() === 'ja';
  const found = useQuery(api.listDealsOptions({ query: { productId: product.id, limit: 5 } }));
  return (
    <>
      <ul className={rows.list}>
        {found.data?.items.map((deal) => (
          <li key={deal.id}>
            <span className={rows.grow}>
              <Link to="/deals/$dealId" params={{ dealId: deal.id }} className={rows.link}>
                {deal.name}
              </Link>
              <small>{[deal.accountName, ja ? deal.stageJa : deal.stageEn].filter(Boolean).join('・')}</small>
            </span>
            <span className={rows.end}>
              <Money value={deal.amount} currency={deal.currency} />
              <small>
                <Day value={deal.expectedOn} />
              </small>
            </span>
          </li>
        ))}
      </ul>
      <Anchor
        size="sm"
        renderRoot={(props) => <Link to="/deals" search={{ where: openDealsWith(product) }} {...props} />}
      >
        {t('deals.all')}
      </Anchor>
    </>
  );
}

const openDealsWith = (product: api.Product) => ({
  all: [
    { field: 'outcome', op: 'in', value: ['open'] },
    { has: 'products', where: { all: [{ field: 'code', op: 'in', value: [product.code] }] } },
  ],
});

function WonMonths({ months }: { months: readonly api.ProductMonth[] }) {
  const t = useWords();
  const sum = (part: 'deals' | 'amount' | 'quantity') => months.reduce((all, month) => all + month[part], 0);
  return (
    <Table fz="sm" verticalSpacing={4}>
      <Table.Thead>
        <Table.Tr>
          <Table.Th>{t('deals.month')}</Table.Th>
          <Table.Th ta="end">{t('deals.count')}</Table.Th>
          <Table.Th ta="end">{t('deals.quantity')}</Table.Th>
          <Table.Th ta="end">{t('deals.amount')}</Table.Th>
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {months.map((month) => (
          <Table.Tr key={month.month}>
            <Table.Td>{month.month.slice(0, 7).replace('-', '/')}</Table.Td>
            <Table.Td ta="end">{num(month.deals)}</Table.Td>
            <Table.Td ta="end">{num(month.quantity)}</Table.Td>
            <Table.Td ta="end">
              <Money value={month.amount} exact />
            </Table.Td>
          </Table.Tr>
        ))}
      </Table.Tbody>
      <Table.Tfoot>
        <Table.Tr>
          <Table.Th>{t('deals.sum')}</Table.Th>
          <Table.Th ta="end">{num(sum('deals'))}</Table.Th>
          <Table.Th ta="end">{num(sum('quantity'))}</Table.Th>
          <Table.Th ta="end">
            <Money value={sum('amount')} exact />
          </Table.Th>
        </Table.Tr>
      </Table.Tfoot>
    </Table>
  );
}
