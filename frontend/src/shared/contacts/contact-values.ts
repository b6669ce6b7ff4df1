import type * as api from '@/api';
import type { Ref } from '@/shared/form/account-field';
import { orNull } from '@/shared/form/use-api-form';
import { company } from '@/shared/lib/company';
import { today } from '@/shared/lib/format';
import type { ContactTask } from './desk';
import { habits } from './habits';

export type ContactValues = {
  account: Ref | null;
  /** The deal it is about. */
  dealId: string | null;
  purpose: string;
  method: string;
  subject: string;
  participantIds: string[];
  personIds: string[];
  reportToId: string | null;
  /** The day of the plan, or of the result. */
  on: string | null;
  from: string;
  to: string;
  text: string;
  nextAction: string;
  nextActionOn: string | null;
  /** Make the day of the next action a plan too. */
  planNext: boolean;
  /** What was learnt of the account, kept there. */
  issue: string;
  interest: string;
};
const nothingLearnt = { issue: '', interest: '' };
export type ReadyTask = Exclude<ContactTask, { id: string }>;

/** 14:37 → 14:35 on the company's clock. */
export function timeNow(now = Date.now()) {
  const [hour, minute] = new Intl.DateTimeFormat('sv', {
    timeZone: company().timeZone,
    timeStyle: 'short',
  })
    .format(now)
    .split(':');
  return `${hour}:${String(Math.floor(Number(minute) / 5) * 5).padStart(2, '0')}`;
}

const nextHour = (now = Date.now()) => {
  const hour = Number(timeNow(now).slice(0, 2)) + 1;
  return hour >= 8 && hour <= 19 ? `${String(hour).padStart(2, '0')}:00` : '10:00';
};

/** Today, now, me, and what was entered last; of a plan what was planned. */
export function valuesOf(task: ReadyTask, me: string): ContactValues {
  if ('contact' in task) return valuesOfContact(task.contact, task.kind);
  const plan = task.kind === 'plan';
  return {
    account: task.account ?? null,
    dealId: task.deal?.id ?? null,
    purpose: habits().purpose,
    method: task.method ?? habits().method,
    subject: task.subject ?? '',
    participantIds: [me],
    personIds: task.person ? [task.person.id] : [],
    reportToId: null,
    on: task.on ?? today(),
    from: plan ? nextHour() : timeNow(),
    to: '',
    text: '',
    nextAction: '',
    nextActionOn: null,
    planNext: false,
    ...nothingLearnt,
  };
}

function valuesOfContact(c: api.Contact, kind: 'report' | 'edit'): ContactValues {
  const { result } = c;
  const passed = c.plannedOn && c.plannedOn <= today() ? c.plannedOn : today();
  const planned = { on: kind === 'report' ? passed : (c.plannedOn ?? null), from: c.plannedFrom, to: c.plannedTo };
  const { on, from, to } = result ? { on: result.heldOn, from: result.heldFrom, to: result.heldTo } : planned;
  return {
    account: { id: c.accountId, name: c.accountName, code: c.accountCode },
    dealId: c.dealId ?? null,
    purpose: c.purpose ?? '',
    method: c.method,
    subject: c.subject,
    participantIds: c.participants.map((p) => p.id),
    personIds: c.persons.map((p) => p.id),
    reportToId: c.reportToId ?? null,
    on,
    from: from ?? '',
    to: to ?? '',
    text: result?.text ?? '',
    nextAction: result?.nextAction ?? '',
    nextActionOn: result?.nextActionOn ?? null,
    planNext: false,
    ...nothingLearnt,
  };
}

const common = (v: ContactValues) => ({
  purpose: orNull(v.purpose),
  method: v.method,
  subject: v.subject.trim(),
  participantIds: v.participantIds,
  personIds: v.personIds,
  reportToId: v.reportToId,
});

const outcome = (v: ContactValues): api.ContactOutcome => ({
  heldOn: v.on,
  heldFrom: orNull(v.from),
  heldTo: orNull(v.to),
  text: orNull(v.text),
  nextAction: orNull(v.nextAction),
  nextActionOn: v.nextActionOn,
  ...learnt(v),
});

/** Absent when nothing was: a result that is corrected notes nothing again. */
function learnt(v: ContactValues): Pick<api.ContactOutcome, 'remarks'> {
  const remarks = (['issue', 'interest'] as const).flatMap((kind) =>
    v[kind]?.trim() ? [{ kind, text: v[kind].trim() }] : [],
  );
  return remarks.length > 0 ? { remarks } : {};
}

export const planInput = (v: ContactValues): api.ContactInput => ({
  accountId: v.account?.id ?? '',
  dealId: v.dealId,
  ...common(v),
  plannedOn: v.on,
  plannedFrom: orNull(v.from),
  plannedTo: orNull(v.to),
});

/** A contact that was held without a plan. */
export const heldInput = (v: ContactValues): api.ContactInput => ({
  accountId: v.account?.id ?? '',
  dealId: v.dealId,
  ...common(v),
  result: outcome(v),
});

/** The result of a plan. */
export const reportInput = (v: ContactValues): api.ContactResultInput => ({ ...common(v), ...outcome(v) });

/** The next action as a plan at the same time of day. */
export const nextPlan = (v: ContactValues): api.ContactInput => ({
  ...planInput({ ...v, on: v.nextActionOn, from: v.from || '10:00', to: '', subject: v.nextAction.slice(0, 200) }),
  reportToId: null,
});

/** Where the form shows what the API names otherwise. */
export const formField = (path: string) =>
  path
    .replace(/^result\./, '')
    .replace('accountId', 'account')
    .replace(/^(planned|held)On$/, 'on')
    .replace(/^(planned|held)From$/, 'from')
    .replace(/^(planned|held)To$/, 'to')
    .replace(/^remarks\..*$/, 'issue')
    .replace(/^(participantIds|personIds)\..*$/, '$1');
