import { Button, Card, Group, Text, Title } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import * as api from '@/api';
import { useCommon } from '@/shared/i18n/common';
import { num } from '@/shared/lib/format';
import { usePages } from '@/shared/list/use-pages';
import { useMay } from '@/shared/session/me';
import { DaysAgo } from '@/shared/ui/day';
import { Money } from '@/shared/ui/money';
import { MoreButton } from '@/shared/ui/more-button';
import { RankBadge } from '@/shared/ui/rank-badge';
import rowClasses from '@/shared/ui/rows.module.css';
import { Waiting } from '@/shared/ui/waiting';
import { useWords } from '../words';

/** CUS-07: the accounts directly below this one. */
export function AccountBranches({ account }: { account: api.Account }) {
  const t = useWords();
  const common = useCommon();
  const may = useMay();
  const { pages, items, total } = usePages(['branches', account.id], ({ query, ...ask }) =>
    api.op.listAccounts({
      query: { parentId: account.id, limit: 50, withTotal: true, sort: 'code', ...query },
      ...ask,
    }),
  );
  return (
    <Card withBorder padding="md" component="section" aria-label={t('page.branches')}>
      <Group justify="space-between" mb={6}>
        <Group gap={8}>
          <Title order={2}>{t('page.branches')}</Title>
          <Text size="sm" c="dimmed">
            {total !== undefined && common('table.count', { count: num(total) })}
          </Text>
        </Group>
        {may('account', 'create') && (
          <Button
            size="compact-sm"
            variant="subtle"
            leftSection={<IconPlus size={14} />}
            renderRoot={(props) => <Link to="/accounts/new" search={{ parent: account.id }} {...props} />}
          >
            {t('page.addBranch')}
          </Button>
        )}
      </Group>
      <Waiting query={pages} h={96} />
      {items?.length === 0 && (
        <Text size="sm" c="dimmed">
          {t('page.noBranches')}
        </Text>
      )}
      <ul className={rowClasses.list}>
        {items?.map((b) => (
          <li key={b.id}>
            <RankBadge rank={b.rank} />
            <span className={rowClasses.grow}>
              <Link to="/accounts/$accountId" params={{ accountId: b.id }} className={rowClasses.link}>
                {b.name}
              </Link>
              <small>{[b.prefecture, b.city, b.ownerName].filter(Boolean).join('・') || b.code}</small>
            </span>
            <span className={rowClasses.end}>
              <DaysAgo value={b.lastSaleOn} />
              <small>
                <Money value={b.monetary} currency={b.currency} />
              </small>
            </span>
          </li>
        ))}
      </ul>
      <MoreButton pages={pages} />
    </Card>
  );
}
