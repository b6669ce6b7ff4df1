import { Skeleton, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import * as api from '@/api';
import { SideSheet } from '@/shared/form/side-sheet';
import { num, shortDate } from '@/shared/lib/format';
import { addressOf } from '@/shared/record/record-address';
import { ErrorState } from '@/shared/ui/empty-state';
import { Money } from '@/shared/ui/money';
import rows from '@/shared/ui/rows.module.css';
import { useWords } from '../words';
import type { Behind } from './figure-button';

const most = 200;

type Line = { id: string; kind: string; title: string; under: string; day: string; amount: number; note?: string };

/** The deals or sales that a number was counted from, by the very list that the server names. */
async function read(list: string, signal: AbortSignal, of: (amount: number, percent: number) => string) {
  const [path, search] = list.split('?');
  const { ownerId, ...given } = Object.fromEntries(new URLSearchParams(search));
  const query = { ...given, ...(ownerId && { ownerId: [ownerId] }), limit: most, withTotal: true } as object;
  if (path === '/sales') {
    const { data } = await api.op.listSales({ query, signal, throwOnError: true });
    const lines = data.items.map(
      (sale): Line => ({
        id: sale.id,
        kind: 'sale',
        title: sale.accountName,
        under: sale.productName ?? sale.orderNo ?? '',
        day: sale.soldOn,
        amount: sale.amount,
      }),
    );
    return { lines, total: data.total ?? lines.length };
  }
  const { data } = await api.op.listDeals({ query, signal, throwOnError: true });
  const lines = data.items.map(
    (deal): Line => ({
      id: deal.id,
      kind: 'deal',
      title: deal.name,
      under: deal.accountName ?? '',
      day: deal.closedOn ?? deal.expectedOn,
      amount: deal.outcome === 'open' ? deal.weighted : deal.amount,
      ...(deal.outcome === 'open' && { note: of(deal.amount, deal.percent) }),
    }),
  );
  return { lines, total: data.total ?? lines.length };
}

export function RecordsSheet({ behind, onClose }: { behind: Behind; onClose: () => void }) {
  const t = useWords();
  const records = useQuery({
    queryKey: ['forecast-records', behind.list],
    queryFn: ({ signal }) =>
      read(behind.list, signal, (amount, percent) => t('of', { amount: num(amount), percent: num(percent) })),
  });
  return (
    <SideSheet title={behind.title} onClose={onClose}>
      {records.isPending && <Skeleton h={240} />}
      {records.isError && <ErrorState compact error={records.error} retry={() => void records.refetch()} />}
      {records.data && (
        <>
          <Text size="sm" c="dimmed">
            {t('recordCount', { count: num(records.data.total) })}
            {records.data.total > records.data.lines.length &&
              ` ${t('recordMore', { count: num(records.data.lines.length) })}`}
          </Text>
          {behind.shared && (
            <Text size="sm" c="dimmed">
              {t('productShare')}
            </Text>
          )}
          <ul className={rows.list}>
            {records.data.lines.map((line) => (
              <li key={line.id}>
                <span className={rows.grow}>
                  <Link {...(addressOf(line.kind, line.id) as { to: '/' })} className={rows.link}>
                    {line.title}
                  </Link>
                  <small>
                    {shortDate(line.day)} {line.under}
                  </small>
                </span>
                <span className={rows.end}>
                  <Money value={line.amount} exact />
                  {line.note && <small>{line.note}</small>}
                </span>
              </li>
            ))}
          </ul>
        </>
      )}
    </SideSheet>
  );
}
