import type * as api from '@/api';
import type { Ref } from '@/shared/form/account-field';
import { orNull } from '@/shared/form/use-api-form';
import { amountOf, type Line, lineInputs, linesOf, optional } from '@/shared/orders/line-values';

export type Part = { person: Ref | null; part: string };
export type DealValues = {
  account: Ref | null;
  name: string;
  ownerId: string | null;
  stageId: string | null;
  probability: string;
  amount: number | '';
  expectedOn: string | null;
  openedOn: string | null;
  campaignId: string | null;
  urgentBy: string | null;
  note: string;
  lines: Line[];
  persons: Part[];
};

export const valuesOf = (deal: api.Deal): DealValues => ({
  account: { id: deal.accountId, name: deal.accountName ?? '', code: deal.accountCode ?? '' },
  name: deal.name,
  ownerId: deal.ownerId,
  stageId: deal.stageId,
  probability: deal.probability,
  amount: amountOf(deal),
  expectedOn: deal.expectedOn,
  openedOn: deal.openedOn,
  campaignId: deal.campaignId ?? null,
  urgentBy: deal.urgentBy ?? null,
  note: deal.note ?? '',
  lines: linesOf(deal.lines),
  persons: deal.persons.map((p) => ({ person: { id: p.personId, name: p.personName ?? '—' }, part: p.part ?? '' })),
});

export const inputOf = (values: DealValues): api.DealInput => ({
  accountId: values.account?.id as string,
  name: values.name.trim(),
  ownerId: values.ownerId,
  stageId: values.stageId,
  probability: orNull(values.probability),
  amount: optional(values.amount),
  expectedOn: values.expectedOn,
  openedOn: values.openedOn,
  campaignId: values.campaignId,
  urgentBy: values.urgentBy,
  note: orNull(values.note),
  lines: lineInputs(values.lines),
  persons: values.persons.flatMap(({ person, part }) => (person ? [{ personId: person.id, part: orNull(part) }] : [])),
});

export const formField = (path: string) =>
  path
    .replace(/^accountId$/, 'account')
    .replace(/\.productId$/, '.product')
    .replace(/\.personId$/, '.person');
