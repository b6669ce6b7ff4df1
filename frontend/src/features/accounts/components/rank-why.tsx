import { Anchor, Stack, Table, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import * as api from '@/api';
import { longDate, month, num } from '@/shared/lib/format';
import { Money } from '@/shared/ui/money';
import { useWords } from '../words';

/** From the rank to the three values and scores that made it. */
export function RankWhy({ rank, account }: { rank: api.AccountRank; account: api.Account }) {
  const t = useWords();
  if (rank.excluded)
    return (
      <Stack gap={4}>
        <Title order={3}>{t('page.excluded')}</Title>
        {rank.excludedReason && <Text size="sm">{rank.excludedReason}</Text>}
      </Stack>
    );
  if (!rank.rank) return <Text size="sm">{t('rank.none')}</Text>;
  const rows = [
    [
      t('rank.recency'),
      rank.recencyDays == null ? null : t('rank.days', { count: num(rank.recencyDays) }),
      rank.recencyScore,
    ],
    [
      t('rank.frequency'),
      rank.frequency == null ? null : t('rank.times', { count: num(rank.frequency) }),
      rank.frequencyScore,
    ],
    [
      t('rank.monetary'),
      rank.monetary == null ? null : <Money key="m" value={rank.monetary} currency={account.currency} exact />,
      rank.monetaryScore,
    ],
  ] as const;
  return (
    <Stack gap={8}>
      <div>
        <Title order={3}>{t('rank.title')}</Title>
        <Text size="xs" c="dimmed">
          {rank.period && t('rank.asOf', { period: month(rank.period) })}
          {rank.inherited && ` · ${t('page.inherited')}`}
        </Text>
      </div>
      {rank.override && (
        <Text size="sm">
          {t('page.overridden')}: {rank.override}
          {rank.overrideReason && `（${rank.overrideReason}）`} {rank.overrideByName}
        </Text>
      )}
      <Table fz="sm" verticalSpacing={4} horizontalSpacing={4} aria-label={t('rank.title')}>
        <Table.Tbody>
          {rows
            .filter(([, value]) => value !== null)
            .map(([label, value, score]) => (
              <Table.Tr key={label}>
                <Table.Th fw={500}>{label}</Table.Th>
                <Table.Td ta="right">{value}</Table.Td>
                <Table.Td ta="right">{score != null && t('rank.score', { score })}</Table.Td>
              </Table.Tr>
            ))}
        </Table.Tbody>
      </Table>
      <Rules account={account} />
      <Anchor
        size="sm"
        renderRoot={(props) => <Link to="/ranks/accounts/$accountId" params={{ accountId: account.id }} {...props} />}
      >
        {t('rank.board')}
      </Anchor>
      {rank.points != null && (
        <Text size="sm" fw={600} ta="right">
          {t('rank.points', { points: rank.points })}
        </Text>
      )}
    </Stack>
  );
}

/** From when to when sales counted, under which rule, and which points give this rank. */
function Rules({ account }: { account: api.Account }) {
  const t = useWords();
  const { run, rules, score } = useQuery(api.getRankExplanationOptions({ path: { id: account.id } })).data ?? {};
  if (!run) return null;
  const band = rules?.bands.find((b) => b.rank === score?.computedRank);
  const to = longDate(run.asOf);
  return (
    <Text size="xs" c="dimmed">
      {run.windowFrom ? t('rank.window', { from: longDate(run.windowFrom), to }) : t('rank.allHistory', { to })}
      <br />
      {t('rank.scheme', { n: run.schemeNumber, name: run.schemeName })}
      {band && `・${t('rank.band', { from: band.from, rank: band.rank })}`}
    </Text>
  );
}
