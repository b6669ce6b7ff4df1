import { ActionIcon } from '@mantine/core';
import { IconZzz, IconZzzOff } from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Fragment, lazy, type ReactNode, Suspense, useState } from 'react';
import * as api from '@/api';
import { num, shortDate } from '@/shared/lib/format';
import { addressOf } from '@/shared/record/record-address';
import { useMay } from '@/shared/session/me';
import { say } from '@/shared/ui/notify';
import classes from './alarms.module.css';
import { useAlarmKinds } from './use-alarm-kinds';
import { useAlarmWords } from './words';

/** Beside the first page, which has no form. */
const SnoozeSheet = lazy(() => import('./snooze-sheet').then((m) => ({ default: m.SnoozeSheet })));

type Props = { alarm: api.Alarm; account?: boolean; owner?: boolean };

/** YLW-04: what should have been done, since when it is late, and the record behind it. */
export function AlarmLine({ alarm, account = true, owner = false }: Props) {
  const t = useAlarmWords();
  const may = useMay();
  const { nameOf } = useAlarmKinds();
  const to = addressOf(alarm.subjectKind, alarm.subjectId);
  const name = alarm.note ?? alarm.title;
  const over = alarm.state === 'cleared';
  const about: ReactNode[] = [
    nameOf(alarm.kind),
    account && alarm.accountId && (
      <Link to="/accounts/$accountId" params={{ accountId: alarm.accountId }} data-inline>
        {alarm.accountName}
      </Link>
    ),
    owner && alarm.ownerName,
    over && cleared(alarm, t),
  ].filter(Boolean);
  return (
    <li data-over={over || alarm.state === 'snoozed' || undefined}>
      <div>
        {to ? (
          <Link {...(to as { to: '/' })} className={classes.name}>
            {name}
          </Link>
        ) : (
          <span className={classes.name}>{name}</span>
        )}
        <p className={classes.about}>
          {about.map((part, i) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the parts of one sentence
            <Fragment key={i}>
              {i > 0 && '・'}
              {part}
            </Fragment>
          ))}
        </p>
        {alarm.snoozedUntil && (
          <p className={classes.about}>
            {t('snoozed', { day: shortDate(alarm.snoozedUntil), reason: alarm.snoozeReason ?? '' })}
          </p>
        )}
      </div>
      <div className={classes.state}>
        <strong>{t('overdue', { count: num(alarm.daysOverdue) })}</strong>
        {alarm.state === 'escalated' && <span>{t('escalated')}</span>}
      </div>
      {!over && may('alarm', 'change') && <PutOff alarm={alarm} name={name} />}
    </li>
  );
}

function cleared(alarm: api.Alarm, t: ReturnType<typeof useAlarmWords>) {
  const day = shortDate(alarm.clearedOn ?? '');
  if (alarm.clearedHow === 'off') return t('clearedOff', { day });
  return alarm.clearedByName ? t('clearedBy', { day, name: alarm.clearedByName }) : t('cleared', { day });
}

function PutOff({ alarm, name }: { alarm: api.Alarm; name: string }) {
  const t = useAlarmWords();
  const [open, setOpen] = useState(false);
  const wake = useMutation({ ...api.wakeAlarmMutation(), onSuccess: () => say(t('didWake', { name })) });
  const asleep = alarm.state === 'snoozed';
  return (
    <>
      <ActionIcon
        size={44}
        variant="subtle"
        color="gray"
        aria-label={t(asleep ? 'wakeOf' : 'snoozeOf', { name })}
        title={t(asleep ? 'wake' : 'snooze')}
        loading={wake.isPending}
        onClick={() => (asleep ? wake.mutate({ path: { id: alarm.id } }) : setOpen(true))}
      >
        {asleep ? <IconZzzOff size={18} /> : <IconZzz size={18} />}
      </ActionIcon>
      {open && (
        <Suspense>
          <SnoozeSheet alarm={alarm} name={name} onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  );
}
