import { Card, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import * as api from '@/api';
import { AlarmLine } from './alarm-line';
import classes from './alarms.module.css';
import { useAlarmWords } from './words';

type Props = { accountId: string; below: boolean };

/** What is late at one customer; nothing when nothing is. */
export function AccountAlarms({ accountId, below }: Props) {
  const t = useAlarmWords();
  const query = { accountId, includeBranches: below, limit: 50 };
  const found = useQuery(api.listAlarmsOptions({ query }));
  if (!found.data || found.data.items.length === 0) return null;
  return (
    <Card withBorder padding="md" component="section" aria-label={t('title')}>
      <Title order={2} mb={4}>
        {t('title')}
      </Title>
      <ul className={classes.list}>
        {found.data.items.map((alarm) => (
          <AlarmLine key={alarm.id} alarm={alarm} account={below} owner />
        ))}
      </ul>
    </Card>
  );
}
