import { Badge } from '@mantine/core';
import type * as api from '@/api';
import { useCodeName } from '@/shared/session/codes';
import { Day } from '@/shared/ui/day';
import { Dash } from '@/shared/ui/money';
import { useWords } from '../words';

const tones = { open: 'red', inProgress: 'yellow', closed: 'gray' } as const;

/** The word says it; the colour only helps. */
export function StatusBadge({ status }: { status: api.ComplaintStatus }) {
  const t = useWords();
  return (
    <Badge variant="light" color={tones[status]} tt="none">
      {t(`status.${status}`)}
    </Badge>
  );
}

export function Severity({ code }: { code: string }) {
  const name = useCodeName('complaintSeverity');
  return <span style={code === 'high' ? { fontWeight: 700 } : undefined}>{name(code)}</span>;
}

/** The day by which it must be answered; "overdue" as a word where that day is past. */
export function Due({ row }: { row: Pick<api.ComplaintRow, 'dueOn' | 'overdue'> }) {
  const t = useWords();
  if (!row.dueOn) return <Dash />;
  return (
    <span>
      <Day value={row.dueOn} />
      {row.overdue && (
        <b style={{ color: 'light-dark(#9c1c12, #ffb4ab)', marginInlineStart: 6, fontSize: 12 }}>{t('overdue')}</b>
      )}
    </span>
  );
}
