import { Card, Text, Title } from '@mantine/core';
import type * as api from '@/api';
import { num, shortDate } from '@/shared/lib/format';
import { RankBadge } from '@/shared/ui/rank-badge';
import classes from '../plan.module.css';
import { useWords } from '../words';

type Props = {
  due: readonly api.VisitPlanDue[];
  /** Of the month, also those that are on a day already. */
  all: number;
  chosen: string | undefined;
  editable: boolean;
  onChoose: (due: api.VisitPlanDue) => void;
  /** It is being dragged; nothing is any more. */
  onDrag: (due?: api.VisitPlanDue) => void;
};

/** Customers that want a visit and have no day yet: drag one to a day, or tap it and then the day. */
export function DueList({ due, all, chosen, editable, onChoose, onDrag }: Props) {
  const t = useWords();
  return (
    <Card withBorder padding="sm" component="section" aria-label={t('due')}>
      <Title order={2}>
        {t('due')} {due.length > 0 && num(due.length)}
      </Title>
      {due.length === 0 && (
        <Text size="sm" c="dimmed" mt={6}>
          {t(all === 0 ? 'dueNone' : 'dueAll')}
        </Text>
      )}
      <ul className={classes.due}>
        {due.map((one) => (
          <li key={one.accountId}>
            <button
              type="button"
              className={classes.dueButton}
              draggable={editable}
              disabled={!editable}
              aria-pressed={chosen === one.accountId}
              onDragStart={() => onDrag(one)}
              onDragEnd={() => onDrag()}
              onClick={() => onChoose(one)}
            >
              <RankBadge rank={one.rank} />
              <span>
                {one.accountName}
                <small>
                  {[
                    one.daysOverdue > 0
                      ? t('overdue', { count: num(one.daysOverdue) })
                      : t('dueOn', { day: shortDate(one.dueOn) }),
                    one.city,
                  ]
                    .filter(Boolean)
                    .join('・')}
                </small>
              </span>
            </button>
          </li>
        ))}
      </ul>
    </Card>
  );
}
