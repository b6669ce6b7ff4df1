import { Skeleton, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { CSSProperties } from 'react';
import { tone } from '@/shared/charts/tone';
import type { Condition } from '@/shared/filter/condition';
import { useRanks } from '@/shared/filter/use-ranks';
import { num } from '@/shared/lib/format';
import classes from '../home.module.css';
import { accountsWhere, mine, ofRank, unranked, waiting } from '../queries';
import { useWords } from '../words';

/** Counts that open the list they counted. */
export function Numbers() {
  const t = useWords();
  const ranks = useRanks();
  return (
    <>
      <div className={classes.numbers}>
        <Count label={t('mine')} where={mine} />
        {ranks.map((rank) => (
          <Count key={rank} label={t('rank', { rank })} where={ofRank(rank)} color={tone(rank)} />
        ))}
        <Count label={t('unranked')} where={unranked} />
        <Count label={t('waiting')} where={waiting} color="var(--down)" />
      </div>
      <Text size="xs" c="dimmed" mt={-8}>
        {t('units')}
      </Text>
    </>
  );
}

function Count({ label, where, color }: { label: string; where: Condition; color?: string }) {
  const found = useQuery(accountsWhere(where, 1));
  const total = found.data?.total;
  return (
    <Link to="/accounts" search={{ where }} className={classes.number} style={{ '--tone': color } as CSSProperties}>
      <span>{label}</span>
      {total === undefined || total === null ? (
        <Skeleton h={24} my={4} w={60} visible={!found.isError} />
      ) : (
        <strong>
          {num(total)}
          {found.data?.totalCapped && '+'}
        </strong>
      )}
    </Link>
  );
}
