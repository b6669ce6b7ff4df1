import { ActionIcon, VisuallyHidden } from '@mantine/core';
import { IconArrowBackUp, IconCheck } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type * as api from '@/api';
import { dateTime, shortDate } from '@/shared/lib/format';
import { addressOf } from '@/shared/record/record-address';
import { Moment } from '@/shared/ui/day';
import classes from '../notices.module.css';
import { useDismiss, useKindName, useReopen } from '../queries';
import { useWords } from '../words';
import { TakeAlong } from './take-along';

/** What happened and to which record, who did it, and why one is told. */
export function NoticeLine({ notice, onOpen }: { notice: api.Notification; onOpen?: (() => void) | undefined }) {
  const t = useWords();
  const kind = useKindName();
  const dismiss = useDismiss();
  const reopen = useReopen();
  const done = !!notice.dismissedAt;
  const label = `${t(done ? 'reopen' : 'dismiss')}: ${kind(notice.kind)} ${notice.title ?? ''}`;
  return (
    <li className={classes.line}>
      <Opening notice={notice} onOpen={onOpen}>
        <span className={classes.head}>
          {!notice.seenAt && !done && (
            <span className={classes.dot}>
              <VisuallyHidden>{t('new')}</VisuallyHidden>
            </span>
          )}
          <b>{kind(notice.kind)}</b>
          <Moment value={notice.createdAt} />
        </span>
        <span className={classes.title}>{notice.title ?? t('hidden')}</span>
        <Said detail={notice.detail} />
        <span className={classes.meta}>{[notice.actorName, t(`why.${notice.why}`)].filter(Boolean).join(' · ')}</span>
      </Opening>
      {notice.kind === 'approach.joined' && !done && <TakeAlong notice={notice} />}
      <ActionIcon
        size={44}
        variant="subtle"
        color="gray"
        aria-label={label}
        title={t(done ? 'reopen' : 'dismiss')}
        loading={dismiss.isPending || reopen.isPending}
        onClick={() => (done ? reopen : dismiss).mutate({ path: { id: notice.id } })}
      >
        {done ? <IconArrowBackUp size={18} /> : <IconCheck size={18} />}
      </ActionIcon>
    </li>
  );
}

function Opening({
  notice,
  onOpen,
  children,
}: {
  notice: api.Notification;
  onOpen?: (() => void) | undefined;
  children: ReactNode;
}) {
  const to = notice.title ? addressOf(notice.subjectKind, notice.subjectId) : undefined;
  if (!to) return <div className={classes.main}>{children}</div>;
  return (
    <Link {...(to as { to: '/' })} className={classes.main} onClick={onOpen}>
      {children}
    </Link>
  );
}

const shown = (value: unknown) => {
  if (typeof value !== 'string') return '';
  if (/^\d{4}-\d\d-\d\dT/.test(value)) return dateTime(value);
  const [, day, time = ''] = /^(\d{4}-\d\d-\d\d)( \d\d:\d\d)?$/.exec(value) ?? [];
  return day ? shortDate(day) + time : value;
};

/** What the notice quotes: a text, a day moved from one to another. */
function Said({ detail }: { detail?: api.Notification['detail'] }) {
  const t = useWords();
  const { text, from, to } = (detail ?? {}) as Record<string, unknown>;
  if (from || to) return <span className={classes.quote}>{t('moved', { from: shown(from), to: shown(to) })}</span>;
  return shown(text) ? <span className={classes.quote}>{shown(text)}</span> : null;
}
