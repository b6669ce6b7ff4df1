import { Anchor, Card, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { Condition } from '@/shared/filter/condition';
import { Day, DaysAgo } from '@/shared/ui/day';
import { RankBadge } from '@/shared/ui/rank-badge';
import { Waiting } from '@/shared/ui/waiting';
import classes from '../home.module.css';
import { accountsWhere } from '../queries';
import { useWords } from '../words';

type Props = { title: string; none: string; where: Condition; sort: string; warn?: boolean };

/** The first lines of a list worth working through. */
export function AccountWorklist({ title, none, where, sort, warn }: Props) {
  const t = useWords();
  const found = useQuery(accountsWhere(where, 8, sort));
  return (
    <Card withBorder padding="md" component="section" aria-label={title}>
      <div className={classes.head}>
        <Title order={2}>{title}</Title>
        <Anchor size="sm" renderRoot={(props) => <Link to="/accounts" search={{ where, sort }} {...props} />}>
          {t('all')}
        </Anchor>
      </div>
      <Waiting query={found} h={180} />
      {found.data?.items.length === 0 && (
        <Text size="sm" c="dimmed">
          {none}
        </Text>
      )}
      <ul className={classes.list}>
        {found.data?.items.map((a) => (
          <li key={a.id}>
            <RankBadge rank={a.rank} previous={a.previousRank} />
            <Link to="/accounts/$accountId" params={{ accountId: a.id }}>
              {a.name}
            </Link>
            <small>{a.ownerName}</small>
            {warn ? (
              <span className={classes.warn}>
                <DaysAgo value={a.lastRankedSaleOn} never={t('never')} />
              </span>
            ) : (
              <Day value={a.rankChangedOn} />
            )}
          </li>
        ))}
      </ul>
    </Card>
  );
}
