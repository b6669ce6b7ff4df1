import { Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import * as api from '@/api';
import { ChartCard } from '@/shared/charts/chart-card';
import { MonthlyBars } from '@/shared/charts/monthly-bars';
import * as format from '@/shared/lib/format';
import { month, shortMonth } from '@/shared/lib/format';
import { usePhone } from '@/shared/lib/use-phone';
import { Waiting } from '@/shared/ui/waiting';
import { useWords } from '../words';

/** SAL-01: twelve months beside the same months of the year before, as chart and as table. */
export function SalesTrend({ account, below }: { account: api.Account; below: boolean }) {
  const t = useWords();
  const phone = usePhone();
  const trend = useQuery(
    api.getAccountSalesTrendOptions({ path: { id: account.id }, query: { months: 12, includeBranches: below } }),
  );
  const money = (n: number) => format.money(n, account.currency);
  const compactMoney = (n: number) => format.compactMoney(n, account.currency);
  const months = trend.data?.months;
  if (!months) return <Waiting query={trend} h={270} />;
  const sum = (of: (m: api.SalesTrendMonth) => number) => months.reduce((total, m) => total + of(m), 0);
  const total = sum((m) => m.amount);
  const last = sum((m) => m.lastYearAmount);
  const shown = phone ? months.slice(-3) : months;
  const twin = {
    head: [t('trend.month'), t('trend.this'), t('trend.last'), t('trend.difference')],
    rows: [
      ...months.map((m) => [
        month(m.month),
        money(m.amount),
        money(m.lastYearAmount),
        money(m.amount - m.lastYearAmount),
      ]),
      [t('trend.total'), money(total), money(last), money(total - last)],
    ],
  };
  return (
    <ChartCard
      title={t('trend.title')}
      twin={twin}
      aside={
        <Text size="sm" c="dimmed">
          {t('trend.this')} {compactMoney(total)} / {t('trend.last')} {compactMoney(last)}
        </Text>
      }
    >
      {months.every((m) => m.amount === 0 && m.lastYearAmount === 0) ? (
        <Text size="sm" c="dimmed" py="xl" ta="center">
          {t('trend.none')}
        </Text>
      ) : (
        <MonthlyBars
          height={220}
          label={`${t('trend.title')}. ${t('trend.this')} ${money(total)}, ${t('trend.last')} ${money(last)}`}
          names={{ value: t('trend.this'), last: t('trend.last') }}
          format={compactMoney}
          months={shown.map((m) => ({
            key: m.month,
            label: shortMonth(m.month),
            value: m.amount,
            last: m.lastYearAmount,
          }))}
        />
      )}
    </ChartCard>
  );
}
