import { Anchor } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import type * as api from '@/api';
import { useAlarmKinds } from '@/shared/alarms/use-alarm-kinds';
import { shortDate } from '@/shared/lib/format';
import { addressOf } from '@/shared/record/record-address';
import { useWords } from '../words';

type Detail = Record<string, unknown>;
type Change = { after?: unknown };

const stages = {
  opened: 'line.alarmOpened',
  escalated: 'line.alarmEscalated',
  cleared: 'line.alarmCleared',
  alarmSnoozed: 'line.alarmSnoozed',
  alarmWoken: 'line.alarmWoken',
} as const;

/** What became of an alarm; it opens the record that it is about. */
export function AlarmSentence({ entry, detail }: { entry: api.TimelineEntry; detail: Detail }) {
  const t = useWords();
  const { nameOf } = useAlarmKinds();
  const after = (field: string) => String((detail[field] as Change | undefined)?.after ?? '');
  const kind = typeof detail.alarm === 'string' ? detail.alarm : after('alarm');
  const until = after('snoozedUntil');
  const off = entry.verb === 'cleared' && detail.how === 'off';
  const said = t(off ? 'line.alarmOff' : (stages[entry.verb as keyof typeof stages] ?? stages.opened), {
    alarm: [nameOf(kind), detail.note].filter(Boolean).join(' '),
    due: detail.dueOn ? shortDate(String(detail.dueOn)) : '',
    days: Number(detail.daysOverdue ?? 0),
    until: until && shortDate(until),
    reason: after('reason'),
  });
  const to = addressOf(entry.subjectKind, entry.subjectId);
  if (!to) return said;
  return (
    <Anchor inherit c="inherit" renderRoot={(props) => <Link {...(to as { to: '/' })} {...props} />}>
      {said}
    </Anchor>
  );
}
