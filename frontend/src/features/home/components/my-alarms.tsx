import { Anchor, Card, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import * as api from '@/api';
import { AlarmLine } from '@/shared/alarms/alarm-line';
import alarms from '@/shared/alarms/alarms.module.css';
import { useAlarmWords } from '@/shared/alarms/words';
import { num } from '@/shared/lib/format';
import { useMe } from '@/shared/session/me';
import { Waiting } from '@/shared/ui/waiting';
import classes from '../home.module.css';

/** YLW-04: what I have let slip, what is late the longest first. */
export function MyAlarms() {
  const t = useAlarmWords();
  const me = useMe();
  const found = useQuery({
    ...api.listAlarmsOptions({ query: { ownerId: me?.id, limit: 5, withTotal: true } }),
    enabled: me !== undefined,
  });
  const items = found.data?.items ?? [];
  const more = (found.data?.total ?? 0) - items.length;
  return (
    <Card withBorder padding="md" component="section" aria-label={t('title')}>
      <div className={classes.head}>
        <Title order={2}>{t('title')}</Title>
        <Anchor size="sm" renderRoot={(props) => <Link to="/alarms" {...props} />}>
          {more > 0 ? t('more', { count: num(more) }) : t('all')}
        </Anchor>
      </div>
      <Waiting query={found} h={120} />
      {found.data && items.length === 0 && (
        <Text size="sm" c="dimmed">
          {t('none')}
        </Text>
      )}
      <ul className={alarms.list}>
        {items.map((alarm) => (
          <AlarmLine key={alarm.id} alarm={alarm} />
        ))}
      </ul>
    </Card>
  );
}
