import { ActionIcon, Button, Card, Group, Text, Title } from '@mantine/core';
import { IconChevronLeft, IconChevronRight } from '@tabler/icons-react';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useEffect } from 'react';
import * as api from '@/api';
import { layOut } from '@/shared/contacts/contact-desk';
import { openContact } from '@/shared/contacts/desk';
import { longDate, num, today } from '@/shared/lib/format';
import { useWaiting } from '@/shared/offline/outbox';
import { useMay, useMe } from '@/shared/session/me';
import { EmptyState } from '@/shared/ui/empty-state';
import { Waiting } from '@/shared/ui/waiting';
import { dayBeside, reportedHere, statesOf } from '../day-state';
import classes from '../today.module.css';
import { useWords } from '../words';
import { StopCard } from './stop-card';

type Props = { on: string; onDay: (day: string) => void };

/** The visits and calls of a day in time order; each opens straight into its result. */
export function TodayStops({ on, onDay }: Props) {
  const t = useWords();
  const may = useMay();
  const me = useMe()?.id;
  const day = useQuery(api.getTodayOptions({ query: { on } }));
  const sent = reportedHere(useWaiting());
  const stops = day.data?.stops ?? [];
  const states = statesOf(stops, sent);
  const left = states.filter((state) => state === 'next' || state === 'open').length;
  useAtHand(stops);
  return (
    <Card withBorder padding="md" component="section" aria-label={t('day.stops')} className={classes.day}>
      <Group justify="space-between" wrap="nowrap" mb={8} gap={8}>
        <Group gap={2} wrap="nowrap">
          <ActionIcon variant="subtle" size="lg" aria-label={t('day.before')} onClick={() => onDay(dayBeside(on, -1))}>
            <IconChevronLeft size={20} />
          </ActionIcon>
          <Title order={2}>{on === today() ? t('day.today') : longDate(on)}</Title>
          <ActionIcon variant="subtle" size="lg" aria-label={t('day.after')} onClick={() => onDay(dayBeside(on, 1))}>
            <IconChevronRight size={20} />
          </ActionIcon>
        </Group>
        {stops.length > 0 && (
          <Text size="sm" c="dimmed">
            {left > 0 ? t('day.left', { count: num(left) }) : t('day.allDone', { count: num(stops.length) })}
          </Text>
        )}
        {on !== today() && (
          <Button size="compact-sm" variant="subtle" onClick={() => onDay(today())}>
            {t('day.back')}
          </Button>
        )}
      </Group>
      <Waiting query={day} h={240} />
      {day.data && stops.length === 0 && <EmptyState compact title={t('day.none')} hint={t('day.noneHint')} />}
      <ol className={classes.stops}>
        {stops.map((stop, i) => (
          <StopCard key={stop.contact.id} stop={stop} state={states[i] ?? 'open'} />
        ))}
      </ol>
      {day.data && may('contact', 'create') && (
        <Group gap={8} mt={10}>
          <Button variant="light" onClick={() => openContact({ kind: 'result' })}>
            {t('day.result')}
          </Button>
          <Button variant="default" onClick={() => openContact({ kind: 'plan', on })}>
            {t('day.plan')}
          </Button>
          {me && stops.length > 0 && on <= today() && (
            <Button
              variant="subtle"
              renderRoot={(props) => (
                <Link to="/daily-reports/$userId/$date" params={{ userId: me, date: on }} {...props} />
              )}
            >
              {t('day.writeReport')}
            </Button>
          )}
        </Group>
      )}
    </Card>
  );
}

/** Reads what each open stop's result sheet needs while there is a connection: there may be none at the door. */
function useAtHand(stops: readonly api.TodayStop[]) {
  const client = useQueryClient();
  const open = stops.filter(({ contact }) => contact.state === 'planned').map(({ contact }) => contact.id);
  const ids = open.join(' ');
  useEffect(layOut, []);
  useEffect(() => {
    for (const id of ids.split(' ').filter(Boolean))
      void client.prefetchQuery({ ...api.getContactOptions({ path: { id } }), staleTime: 5 * 60_000 });
  }, [client, ids]);
}
