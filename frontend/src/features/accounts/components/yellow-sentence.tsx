import type * as api from '@/api';
import { shortDate } from '@/shared/lib/format';
import { useWords } from '../words';

type Detail = Record<string, unknown>;
type Change = { before?: unknown; after?: unknown };

const stages = {
  opened: 'line.yellowOpened',
  escalated: 'line.yellowEscalated',
  atRisk: 'line.yellowAtRisk',
  cleared: 'line.yellowCleared',
} as const;
const decisions = ['visitCycleSet', 'visitCycleLifted', 'yellowSnoozed', 'yellowWoken', 'yellowFalseAlarm'] as const;

/** What became of a card, and what somebody decided about it or about the cycle. */
export function YellowSentence({ entry, detail }: { entry: api.TimelineEntry; detail: Detail }) {
  const t = useWords();
  const decided = decisions.find((verb) => verb === entry.verb);
  if (decided) {
    const after = (field: string) => String((detail[field] as Change | undefined)?.after ?? '');
    const until = after('snoozedUntil');
    return t(`line.${decided}`, {
      days: after('visitCycleDays'),
      reason: after('reason'),
      until: until && shortDate(until),
    });
  }
  if (entry.verb === 'cleared' && detail.how === 'notDue') return t('line.yellowNotDue');
  return t(stages[entry.verb as keyof typeof stages] ?? stages.opened, {
    due: shortDate(String(detail.dueOn)),
    days: Number(detail.daysOverdue),
  });
}
