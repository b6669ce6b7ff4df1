import { Anchor, Card, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import * as api from '@/api';
import { num, shortDate } from '@/shared/lib/format';
import { useMe } from '@/shared/session/me';
import { RankBadge } from '@/shared/ui/rank-badge';
import { Waiting } from '@/shared/ui/waiting';
import classes from '../home.module.css';
import { useWords } from '../words';

/** YLW-02: whom I should have visited, the highest rank first, and when I am going to. */
export function MyYellowCards() {
  const t = useWords();
  const me = useMe();
  const found = useQuery({
    ...api.listYellowCardsOptions({ query: { ownerId: me?.id, snoozed: false, limit: 8 } }),
    enabled: me !== undefined,
  });
  return (
    <Card withBorder padding="md" component="section" aria-label={t('yellow.title')}>
      <div className={classes.head}>
        <Title order={2}>{t('yellow.title')}</Title>
        <Anchor size="sm" renderRoot={(props) => <Link to="/yellow-cards" {...props} />}>
          {t('all')}
        </Anchor>
      </div>
      <Waiting query={found} h={180} />
      {found.data?.items.length === 0 && (
        <Text size="sm" c="dimmed">
          {t('yellow.none')}
        </Text>
      )}
      <ul className={classes.list}>
        {found.data?.items.map((card) => (
          <li key={card.id}>
            <RankBadge rank={card.rank} />
            <Link to="/accounts/$accountId" params={{ accountId: card.accountId }}>
              {card.accountName}
            </Link>
            {card.plannedOn && <small>{t('yellow.planned', { day: shortDate(card.plannedOn) })}</small>}
            <span className={classes.warn}>{t('yellow.overdue', { count: num(card.daysOverdue) })}</span>
          </li>
        ))}
      </ul>
    </Card>
  );
}
