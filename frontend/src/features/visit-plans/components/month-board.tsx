import { Button } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import * as api from '@/api';
import { useOnce } from '@/shared/form/use-once';
import { num } from '@/shared/lib/format';
import { useMay } from '@/shared/session/me';
import { say } from '@/shared/ui/notify';
import { closedOn, type Draft, kept, leading, putOn, takeOff } from '../drafts';
import classes from '../plan.module.css';
import { useWords } from '../words';
import { DayCell } from './day-cell';
import { DueList } from './due-list';
import { Unplaced } from './unplaced';

/** Visits that one confirmation takes; the rest stays for the next one. */
const AT_ONCE = 200;
const week = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;
type Chosen = { due: api.VisitPlanDue; from?: Draft };

/** PLN-01, NEW-02: the month with its draft, which lives here until it is confirmed. */
export function MonthBoard({ plan }: { plan: api.VisitPlan }) {
  const t = useWords();
  const once = useOnce();
  const editable = useMay()('visitPlan', 'change');
  const [drafts, setDrafts] = useState<readonly Draft[]>([]);
  const [chosen, setChosen] = useState<Chosen>();
  const path = { id: plan.userId, month: plan.month };
  const propose = useMutation({
    ...api.proposeVisitsMutation(),
    meta: { touches: [] },
    onSuccess: (found) => setDrafts(found.visits),
  });
  const confirm = useMutation({
    ...api.confirmVisitsMutation(),
    onSuccess: ({ planned, items }) => {
      once.attempted();
      const refused = new Set(items.filter((item) => item.code).map((item) => `${item.accountId} ${item.on}`));
      const left = drafts.slice(0, AT_ONCE).filter((draft) => refused.has(`${draft.accountId} ${draft.on}`));
      setDrafts([...left, ...drafts.slice(AT_ONCE)]);
      propose.reset();
      say(t('planned', { count: num(planned) }));
      for (const draft of left) say(t('refused', { name: draft.accountName }));
    },
    onError: (error) => once.attempted(error),
  });
  const placed = new Set(drafts.map((draft) => draft.accountId));
  const dueOf = (draft: Draft) => plan.due.find((due) => due.accountId === draft.accountId);
  const put = (day: string) => {
    if (!chosen) return;
    if (closedOn(chosen.due, day)) say(t('closed'));
    setDrafts(putOn(drafts, chosen.due, day, chosen.from?.on));
    setChosen(undefined);
  };
  const body = { visits: drafts.slice(0, AT_ONCE).map(({ accountId, on }) => ({ accountId, on })) };
  return (
    <>
      <div className={classes.board}>
        <div className={classes.grid}>
          {week.map((day) => (
            <div key={day} className={classes.weekday} aria-hidden>
              {t(`week.${day}`)}
            </div>
          ))}
          {week.slice(0, leading(plan.days[0]!.day)).map((day) => (
            <div key={day} className={classes.blank} />
          ))}
          {plan.days.map((day) => (
            <DayCell
              key={day.day}
              day={day}
              limit={plan.limit}
              drafts={drafts.filter((draft) => draft.on === day.day)}
              placing={chosen !== undefined}
              chosen={chosen?.from}
              editable={editable}
              onPut={() => put(day.day)}
              onChoose={(from) => {
                const due = dueOf(from);
                if (due) setChosen(chosen?.from === from ? undefined : { due, from });
              }}
              onDrag={(from) => {
                const due = from && dueOf(from);
                setChosen(due && from && { due, from });
              }}
              onTake={(draft) => setDrafts(takeOff(drafts, draft))}
            />
          ))}
        </div>
        <aside className={classes.side}>
          <DueList
            due={plan.due.filter((due) => !placed.has(due.accountId))}
            all={plan.due.length}
            chosen={chosen?.from ? undefined : chosen?.due.accountId}
            editable={editable}
            onChoose={(due) => setChosen(chosen?.due === due && !chosen.from ? undefined : { due })}
            onDrag={(due) => setChosen(due && { due })}
          />
          {propose.data && <Unplaced visits={propose.data.unplaced} />}
        </aside>
      </div>
      <div className={classes.bar} role="toolbar">
        {chosen ? (
          <>
            <span role="status">{t('chosen', { name: chosen.due.accountName })}</span>
            <Button variant="default" ml="auto" onClick={() => setChosen(undefined)}>
              {t('drop')}
            </Button>
          </>
        ) : (
          <>
            <Button
              variant="light"
              loading={propose.isPending}
              onClick={() => propose.mutate({ path, body: { put: kept(drafts) } })}
            >
              {t(propose.data ? 'again' : 'propose')}
            </Button>
            {drafts.length > 0 && (
              <Button
                variant="subtle"
                color="gray"
                onClick={() => {
                  setDrafts([]);
                  propose.reset();
                }}
              >
                {t('reset')}
              </Button>
            )}
            {editable && drafts.length > 0 && (
              <Button
                ml="auto"
                loading={confirm.isPending}
                onClick={() => confirm.mutate({ path, body, headers: once.headers(body) })}
              >
                {t('confirm', { count: num(drafts.length) })}
              </Button>
            )}
          </>
        )}
      </div>
    </>
  );
}
