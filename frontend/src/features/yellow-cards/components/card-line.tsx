import { ActionIcon, Button, Menu } from '@mantine/core';
import { IconAlertTriangle, IconDots, IconZzz } from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import * as api from '@/api';
import { openContact } from '@/shared/contacts/desk';
import { num, shortDate } from '@/shared/lib/format';
import { useMay } from '@/shared/session/me';
import { say } from '@/shared/ui/notify';
import { RankBadge } from '@/shared/ui/rank-badge';
import { useWords } from '../words';
import classes from '../yellow.module.css';

type Props = { card: api.YellowCard; owner: boolean; onAct: (act: 'snooze' | 'false') => void };

/** One customer: why it is here, what is planned, and the two things that one does about it. */
export function CardLine({ card, owner, onAct }: Props) {
  const t = useWords();
  const may = useMay();
  const account = { id: card.accountId, name: card.accountName, code: card.accountCode };
  const cleared = card.stage === 'cleared';
  const visit = card.lastVisitOn
    ? t('lastVisit', { day: shortDate(card.lastVisitOn) })
    : t('neverVisited', { day: shortDate(card.countedFrom) });
  return (
    <li data-asleep={card.snoozedUntil ? '' : undefined}>
      <RankBadge rank={card.rank} />
      <div>
        <Link to="/accounts/$accountId" params={{ accountId: card.accountId }} className={classes.name}>
          {card.accountName}
        </Link>
        <p className={classes.about}>
          {[
            owner && card.ownerName,
            [card.prefecture, card.city].filter(Boolean).join(''),
            visit,
            card.cycleDays && t('why', { days: card.cycleDays }),
          ]
            .filter(Boolean)
            .join('・')}
        </p>
        {card.snoozedUntil && (
          <p className={classes.about}>
            {t('snoozed', { day: shortDate(card.snoozedUntil), reason: card.snoozeReason ?? '' })}
          </p>
        )}
      </div>
      <div className={classes.state}>
        <strong>{t('overdue', { count: num(card.daysOverdue) })}</strong>
        {cleared ? <Cleared card={card} /> : <Planned card={card} />}
        {(card.stage === 'escalated' || card.stage === 'atRisk' || card.stage === 'waiting') && (
          <span title={card.stage === 'waiting' ? t('waitingNote') : undefined}>{t(`stage.${card.stage}`)}</span>
        )}
      </div>
      {!cleared && may('contact', 'create') && (
        <div className={classes.actions}>
          <Button size="compact-sm" variant="light" onClick={() => openContact({ kind: 'plan', account })}>
            {t('planShort')}
          </Button>
          <Button size="compact-sm" variant="default" onClick={() => openContact({ kind: 'result', account })}>
            {t('reportShort')}
          </Button>
          <More card={card} onAct={onAct} />
        </div>
      )}
    </li>
  );
}

function Planned({ card }: { card: api.YellowCard }) {
  const t = useWords();
  return card.plannedOn ? (
    <span className={classes.planned}>{t('planned', { day: shortDate(card.plannedOn) })}</span>
  ) : (
    <span>{t('noPlan')}</span>
  );
}

function Cleared({ card }: { card: api.YellowCard }) {
  const t = useWords();
  const how = card.clearedHow as 'visit' | 'falseAlarm' | 'notDue';
  return (
    <span>
      {t('cleared', {
        day: shortDate(card.clearedOn ?? ''),
        how: t(`how.${how}`, { reason: card.falseAlarmReason ?? '' }),
      })}
    </span>
  );
}

function More({ card, onAct }: Omit<Props, 'owner'>) {
  const t = useWords();
  const wake = useMutation({
    ...api.wakeYellowCardMutation(),
    onSuccess: () => say(t('didWake', { name: card.accountName })),
  });
  return (
    <Menu position="bottom-end" shadow="md">
      <Menu.Target>
        <ActionIcon size="md" aria-label={t('more', { name: card.accountName })}>
          <IconDots size={18} />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        {card.snoozedUntil ? (
          <Menu.Item leftSection={<IconZzz size={16} />} onClick={() => wake.mutate({ path: { id: card.id } })}>
            {t('wake')}
          </Menu.Item>
        ) : (
          <Menu.Item leftSection={<IconZzz size={16} />} onClick={() => onAct('snooze')}>
            {t('snooze')}
          </Menu.Item>
        )}
        <Menu.Item leftSection={<IconAlertTriangle size={16} />} onClick={() => onAct('false')}>
          {t('falseAlarm')}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
