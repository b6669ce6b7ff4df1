import { useMutation } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import * as api from '@/api';

export type KeepRemarks = () => Promise<api.DailyReport>;

const PAUSE = 700;

/** The remarks of a draft: kept whenever one pauses, when one leaves, and before the report is submitted. */
export function useRemarks(report: api.DailyReport) {
  const [text, setText] = useState(report.remarks ?? '');
  const [kept, setKept] = useState(true);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const last = useRef(text);
  const keep = useMutation({
    mutationFn: async (remarks: string) => {
      const path = { userId: report.userId, date: report.reportedOn };
      return (await api.op.putDailyReport({ path, body: { remarks }, throwOnError: true })).data;
    },
    meta: { touches: ['getDailyReportOf', 'listDailyReports'] },
    onSuccess: (_, remarks) => setKept(remarks === last.current),
  });
  const now: KeepRemarks = () => {
    clearTimeout(timer.current);
    timer.current = undefined;
    return keep.mutateAsync(last.current);
  };
  const leave = useRef(now);
  leave.current = now;
  useEffect(() => () => void (timer.current && leave.current()), []);
  const write = (next: string) => {
    last.current = next;
    setText(next);
    setKept(false);
    clearTimeout(timer.current);
    timer.current = setTimeout(() => void now().catch(() => undefined), PAUSE);
  };
  return { text, kept, write, now };
}
