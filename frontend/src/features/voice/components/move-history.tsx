import { Anchor, Card, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import * as api from '@/api';
import { num } from '@/shared/lib/format';
import { useCodeName } from '@/shared/session/codes';
import { Day } from '@/shared/ui/day';
import { Money } from '@/shared/ui/money';
import rowClasses from '@/shared/ui/rows.module.css';
import { Waiting } from '@/shared/ui/waiting';
import { useWords } from '../words';

const SHOWN = 30;

/** What a competitor did, the latest first; all of it is one tap away. */
export function MoveHistory({ competitorId }: { competitorId: string }) {
  const t = useWords();
  const kind = useCodeName('competitorMoveKind');
  const moves = useQuery(api.listCompetitorMovesOptions({ query: { competitorId, limit: SHOWN, withTotal: true } }));
  const total = moves.data?.total ?? 0;
  const here = { all: [{ field: 'competitor', op: 'eq', value: competitorId }] };
  return (
    <Card withBorder padding="md" component="section" aria-label={t('competitor.history')}>
      <Title order={2} mb={6}>
        {t('competitor.history')}
      </Title>
      <Waiting query={moves} h={160} />
      {moves.data?.items.length === 0 && (
        <Text size="sm" c="dimmed">
          {t('competitor.noMoves')}
        </Text>
      )}
      <ul className={rowClasses.list}>
        {moves.data?.items.map((m) => (
          <li key={m.id}>
            <span className={rowClasses.grow}>
              <Link to="/competitor-moves" search={{ where: here, open: m.id }} className={rowClasses.link}>
                {[kind(m.kind), m.theirProduct].filter(Boolean).join('・')}
              </Link>
              <span>{m.text ?? m.quote}</span>
              <small>{[m.accountName, m.personName, m.ownerName].filter(Boolean).join('・')}</small>
            </span>
            <span className={rowClasses.end}>
              {m.price != null && <Money value={m.price} currency={m.currency} exact />}
              <small>
                <Day value={m.seenOn} />
              </small>
            </span>
          </li>
        ))}
      </ul>
      {total > SHOWN && (
        <Anchor
          size="sm"
          mt={8}
          display="inline-block"
          renderRoot={(props) => <Link to="/competitor-moves" search={{ where: here }} {...props} />}
        >
          {t('page.all', { count: num(total) })}
        </Anchor>
      )}
    </Card>
  );
}
