import { ActionIcon, Tooltip } from '@mantine/core';
import { IconPlus, IconX } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import type * as api from '@/api';
import { useLanguage } from '@/shared/i18n/language';
import { shortDate } from '@/shared/lib/format';
import { RankBadge } from '@/shared/ui/rank-badge';
import type { Draft } from '../drafts';
import { holidayName } from '../holidays';
import classes from '../plan.module.css';
import { useWords } from '../words';
import { useReasons } from './reasons';

type Props = {
  day: api.VisitPlanDay;
  limit: number;
  drafts: readonly Draft[];
  /** Something is chosen and waits for a day. */
  placing: boolean;
  chosen: Draft | undefined;
  editable: boolean;
  onPut: () => void;
  onChoose: (draft: Draft) => void;
  /** It is being dragged; nothing is any more. */
  onDrag: (draft?: Draft) => void;
  onTake: (draft: Draft) => void;
};

/** A day: what stands on it, what is drafted, and how full it is. Dropping and tapping put the chosen visit here. */
export function DayCell({ day, limit, drafts, placing, chosen, editable, onPut, onChoose, onDrag, onTake }: Props) {
  const t = useWords();
  const language = useLanguage();
  const reasons = useReasons();
  const load = day.load + drafts.length;
  const over = load > limit;
  const off = !day.workday;
  return (
    <section
      className={classes.day}
      aria-label={shortDate(day.day)}
      data-off={off || undefined}
      data-over={over || undefined}
      data-filled={day.contacts.length + drafts.length > 0 || undefined}
      data-target={placing || undefined}
      onDragOver={(e) => e.preventDefault()}
      onDrop={(e) => {
        e.preventDefault();
        onPut();
      }}
    >
      <div className={classes.dayHead}>
        <time dateTime={day.day}>{shortDate(day.day)}</time>
        {placing && (
          <ActionIcon size={24} variant="light" aria-label={t('put', { day: shortDate(day.day) })} onClick={onPut}>
            <IconPlus size={14} />
          </ActionIcon>
        )}
        {(load > 0 || !off) && (
          <span className={classes.load} data-over={over || undefined} title={over ? t('over', { limit }) : undefined}>
            {t('load', { load, limit })}
          </span>
        )}
      </div>
      {day.holiday && <div className={classes.holiday}>{holidayName(day.holiday, language)}</div>}
      {day.contacts.map((contact) => (
        <Link
          key={contact.contactId}
          to="/contacts/$contactId"
          params={{ contactId: contact.contactId }}
          className={classes.visit}
        >
          <RankBadge rank={contact.rank} />
          <span>{[contact.from, contact.accountName].filter(Boolean).join(' ')}</span>
        </Link>
      ))}
      {drafts.map((draft) => (
        <div key={`${draft.accountId} ${draft.on}`} style={{ display: 'flex', alignItems: 'center' }}>
          <Tooltip
            label={reasons(draft.reasons)}
            multiline
            maw={280}
            events={{ hover: true, focus: true, touch: true }}
          >
            <button
              type="button"
              className={`${classes.visit} ${classes.draft}`}
              data-put={draft.put || undefined}
              draggable={editable}
              disabled={!editable}
              aria-pressed={chosen === draft}
              onDragStart={() => onDrag(draft)}
              onDragEnd={() => onDrag()}
              onClick={() => onChoose(draft)}
            >
              <RankBadge rank={draft.rank} />
              <span>{draft.accountName}</span>
            </button>
          </Tooltip>
          {editable && (
            <ActionIcon
              size={24}
              variant="subtle"
              color="gray"
              aria-label={t('take', { name: draft.accountName })}
              onClick={() => onTake(draft)}
            >
              <IconX size={14} />
            </ActionIcon>
          )}
        </div>
      ))}
    </section>
  );
}
