import { ActionIcon, Badge, Button } from '@mantine/core';
import { IconCheck, IconCloudUp, IconMapPin, IconPhone } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import type * as api from '@/api';
import { openContact } from '@/shared/contacts/desk';
import { callable } from '@/shared/lib/callable';
import { daysSince, num } from '@/shared/lib/format';
import { useCodeName } from '@/shared/session/codes';
import { Day, DaysAgo } from '@/shared/ui/day';
import { RankBadge } from '@/shared/ui/rank-badge';
import type { StopState } from '../day-state';
import classes from '../today.module.css';
import { useWords } from '../words';

/** One stop: when, whom, what for, where, and what was said there last. */
export function StopCard({ stop: { contact, place, lastTalk }, state }: { stop: api.TodayStop; state: StopState }) {
  const t = useWords();
  const purpose = useCodeName('contactPurpose');
  const method = useCodeName('contactMethod');
  const name = contact.accountName;
  const what = [purpose(contact.purpose) ?? method(contact.method), contact.subject].filter(Boolean).join('・');
  return (
    <li className={classes.stop} data-state={state}>
      <div className={classes.time}>
        <strong>{contact.heldFrom ?? contact.plannedFrom}</strong>
        <span>{contact.heldTo ?? contact.plannedTo}</span>
      </div>
      <div className={classes.main}>
        <div className={classes.name}>
          <RankBadge rank={place.rank} />
          <Link to="/accounts/$accountId" params={{ accountId: contact.accountId }}>
            {name}
          </Link>
        </div>
        <span className={classes.what}>
          {[what, ...contact.persons.map((person) => person.name)].filter(Boolean).join('・')}
        </span>
        {state !== 'done' && <AtTheDoor place={place} lastTalk={lastTalk} />}
      </div>
      <div className={classes.act}>
        {state === 'done' && (
          <Link to="/contacts/$contactId" params={{ contactId: contact.id }} className={classes.done}>
            <IconCheck size={16} aria-hidden /> {t('day.done')}
          </Link>
        )}
        {state === 'waiting' && (
          <Badge color="orange" variant="light" leftSection={<IconCloudUp size={13} />}>
            {t('day.waiting')}
          </Badge>
        )}
        {(state === 'next' || state === 'open') && (
          <Button
            variant={state === 'next' ? 'filled' : 'light'}
            mih={44}
            onClick={() => openContact({ kind: 'report', id: contact.id })}
          >
            {t('day.report')}
          </Button>
        )}
        {state !== 'done' && <Reach name={name} place={place} />}
      </div>
    </li>
  );
}

/** What one wants to know before ringing the bell. */
function AtTheDoor({ place, lastTalk }: Pick<api.TodayStop, 'place' | 'lastTalk'>) {
  const t = useWords();
  const overdue = place.visitDueOn ? daysSince(place.visitDueOn) : 0;
  return (
    <>
      {place.address && <span className={classes.what}>{place.address}</span>}
      {(overdue > 0 || place.openComplaints > 0) && (
        <span className={classes.late}>
          {[
            overdue > 0 && t('day.overdue', { count: num(overdue) }),
            place.openComplaints > 0 && t('day.complaints', { count: num(place.openComplaints) }),
          ]
            .filter(Boolean)
            .join('・')}
        </span>
      )}
      <span className={classes.talk}>
        {lastTalk ? (
          <>
            {t('day.lastTalk')} <Day value={lastTalk.heldOn} /> {lastTalk.ownerName}：{lastTalk.excerpt}
          </>
        ) : (
          <>
            {t('day.lastVisit')} <DaysAgo value={place.lastVisitOn} never={t('day.noVisit')} />
          </>
        )}
      </span>
    </>
  );
}

/** One tap to the map, one to the telephone. */
function Reach({ name, place }: { name: string; place: api.TodayPlace }) {
  const t = useWords();
  return (
    <div className={classes.reach}>
      {place.address && (
        <ActionIcon
          component="a"
          href={`https://www.google.com/maps/search/?api=1&query=${encodeURIComponent(place.address)}`}
          target="_blank"
          rel="noreferrer"
          variant="subtle"
          size={40}
          aria-label={t('day.map', { name })}
        >
          <IconMapPin size={20} />
        </ActionIcon>
      )}
      {callable(place.phone) && (
        <ActionIcon
          component="a"
          href={`tel:${place.phone}`}
          variant="subtle"
          size={40}
          aria-label={t('day.call', { name })}
        >
          <IconPhone size={20} />
        </ActionIcon>
      )}
    </div>
  );
}
