import type { LinkProps } from '@tanstack/react-router';
import type * as api from '@/api';
import type { Condition } from '@/shared/filter/condition';
import { compactMoney, num } from '@/shared/lib/format';

type Days = { from: string; to: string };
type Counted = Pick<
  api.MemberActivity,
  | 'planned'
  | 'done'
  | 'visits'
  | 'calls'
  | 'openTasks'
  | 'overdueTasks'
  | 'doneTasks'
  | 'openDeals'
  | 'openAmount'
  | 'wonAmount'
  | 'yellowCards'
  | 'alarms'
>;
export type Figure = {
  key: keyof Counted;
  to: NonNullable<LinkProps['to']>;
  /** The condition of exactly the records that were counted. */
  leaves?: (user: string, days: Days) => Condition[];
  /** Instead of a condition: the search of a page that has its own. */
  search?: (user: string) => object;
  money?: boolean;
  bar?: boolean;
  alarm?: boolean;
};

const leaf = (field: string, op: string, value: unknown) => ({ field, op, value });
const open = (user: string) => [leaf('owner', 'eq', user), leaf('outcome', 'eq', 'open')];
const held = (user: string, { from, to }: Days) => [
  leaf('participants', 'hasAny', [user]),
  leaf('state', 'eq', 'done'),
  leaf('heldOn', 'between', [from, to]),
];

/** The numbers of a member in the order of the table, each with the list it was counted from. */
export const figures: readonly Figure[] = [
  {
    key: 'planned',
    to: '/contacts',
    leaves: (user, { from, to }) => [
      leaf('participants', 'hasAny', [user]),
      leaf('state', 'eq', 'planned'),
      leaf('plannedOn', 'between', [from, to]),
    ],
    bar: true,
  },
  { key: 'done', to: '/contacts', leaves: held, bar: true },
  {
    key: 'visits',
    to: '/contacts',
    leaves: (user, days) => [...held(user, days), leaf('countsAsVisit', 'eq', true)],
    bar: true,
  },
  {
    key: 'calls',
    to: '/contacts',
    leaves: (user, days) => [...held(user, days), leaf('countsAsCall', 'eq', true)],
    bar: true,
  },
  { key: 'openTasks', to: '/tasks', leaves: (user) => [leaf('assignee', 'eq', user), leaf('done', 'eq', false)] },
  {
    key: 'overdueTasks',
    to: '/tasks',
    leaves: (user) => [leaf('assignee', 'eq', user), leaf('overdue', 'eq', true)],
    alarm: true,
  },
  {
    key: 'doneTasks',
    to: '/tasks',
    leaves: (user, { from, to }) => [leaf('assignee', 'eq', user), leaf('doneOn', 'between', [from, to])],
  },
  { key: 'openDeals', to: '/deals', leaves: open, bar: true },
  { key: 'openAmount', to: '/deals', leaves: open, money: true, bar: true },
  {
    key: 'wonAmount',
    to: '/deals',
    leaves: (user, { from, to }) => [
      leaf('owner', 'eq', user),
      leaf('outcome', 'eq', 'won'),
      leaf('closedOn', 'between', [from, to]),
    ],
    money: true,
    bar: true,
  },
  {
    key: 'yellowCards',
    to: '/accounts',
    leaves: (user) => [leaf('owner', 'eq', user), leaf('yellow', 'eq', true)],
    alarm: true,
  },
  { key: 'alarms', to: '/alarms', search: (owner) => ({ owner }), alarm: true },
];

export const told = ({ key, money }: Figure, member: api.MemberActivity) => (money ? compactMoney : num)(member[key]);
