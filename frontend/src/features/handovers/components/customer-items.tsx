import { Button } from '@mantine/core';
import { IconFileText } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import type * as api from '@/api';
import { longDate } from '@/shared/lib/format';
import { RankBadge } from '@/shared/ui/rank-badge';
import classes from '../handovers.module.css';
import { useKind } from '../use-kind';
import { useWords } from '../words';
import { Answer } from './answer';

type Props = { handover: api.Handover; items: readonly api.HandoverItem[] };

/** One customer: the sheet, and each thing to answer for. */
export function CustomerItems({ handover, items }: Props) {
  const t = useWords();
  const first = items[0];
  if (!first) return null;
  const name = first.accountName ?? first.label;
  return (
    <section className={classes.group} aria-label={name}>
      <header>
        {first.accountRank && <RankBadge rank={first.accountRank} previous={null} />}
        <span style={{ flex: 1, minWidth: 0 }}>{name}</span>
        {first.accountId && (
          <Button
            size="compact-sm"
            variant="light"
            leftSection={<IconFileText size={15} />}
            renderRoot={(props) => (
              <Link
                to="/handovers/$handoverId/$accountId"
                params={{ handoverId: handover.id, accountId: first.accountId ?? '' }}
                {...props}
              />
            )}
          >
            {t('pack')}
          </Button>
        )}
      </header>
      {items.map((item) => (
        <Item key={item.id} handover={handover} item={item} />
      ))}
    </section>
  );
}

function Item({ handover, item }: { handover: api.Handover; item: api.HandoverItem }) {
  const t = useWords();
  const kind = useKind();
  const own = item.kind !== 'account' && item.label !== item.accountName;
  const below = [
    item.dueOn && t('due', { day: longDate(item.dueOn) }),
    item.state === 'open' && handover.state === 'done' && !handover.allowed.includes('answer') && t('show.open'),
    item.state === 'accepted' && t('accepted'),
    item.state === 'queried' && `${t('queried')}：${item.answer}`,
    item.state === 'gone' && t('gone'),
  ].filter(Boolean);
  return (
    <div className={classes.item}>
      <div>
        {kind(item.kind)}
        {own && `：${item.label}`}
        {below.length > 0 && <small>{below.join('・')}</small>}
      </div>
      {handover.allowed.includes('answer') && item.state !== 'gone' && <Answer handover={handover} item={item} />}
    </div>
  );
}
