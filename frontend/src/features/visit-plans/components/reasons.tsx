import type * as api from '@/api';
import { num, shortDate } from '@/shared/lib/format';
import { useWords, type Words } from '../words';

const known = [
  'rank',
  'due',
  'overdue',
  'early',
  'late',
  'sameArea',
  'again',
  'put',
  'noWorkday',
  'customerClosed',
  'full',
] as const;

const said = (t: Words, { code, values }: api.VisitReason) => {
  const key = known.find((k) => k === code);
  if (!key) return code;
  const on = values.on && shortDate(values.on);
  return t(`reason.${key}`, { ...values, ...(on && { on }), ...(values.days && { days: num(Number(values.days)) }) });
};

/** NEW-02: why a visit stands there: "Aランク・期限 11/12・9日超過・青葉商店と同じ地域". */
export function useReasons() {
  const t = useWords();
  return (reasons: readonly api.VisitReason[]) => reasons.map((reason) => said(t, reason)).join('・');
}
