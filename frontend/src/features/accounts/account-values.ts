import type * as api from '@/api';
import type { Ref } from '@/shared/form/account-field';
import { orNull } from '@/shared/form/use-api-form';
import { company } from '@/shared/lib/company';

const texts = [
  'code',
  'name',
  'nameKana',
  'nameEn',
  'corporateNumber',
  'industry',
  'postalCode',
  'prefecture',
  'city',
  'address',
  'building',
  'phone',
  'fax',
  'email',
  'website',
  'currency',
  'note',
] as const;
type TextField = (typeof texts)[number];

/** The form of an account: texts as typed, links with their names. */
export type AccountValues = Record<TextField, string> & {
  roles: string[];
  closedWeekdays: string[];
  lifeCycle: api.LifeCycle;
  parent: Ref | null;
  billTo: Ref | null;
  collectFrom: Ref | null;
  ownerId: string | null;
};

export function valuesOf(account: Partial<api.Account>): AccountValues {
  const text = Object.fromEntries(texts.map((f) => [f, account[f] ?? ''])) as Record<TextField, string>;
  return {
    ...text,
    currency: account.currency ?? company().currency,
    roles: account.roles ?? ['customer'],
    closedWeekdays: account.closedWeekdays ?? [],
    lifeCycle: account.lifeCycle ?? 'prospect',
    parent: account.parent ?? null,
    billTo: account.billTo ?? null,
    collectFrom: account.collectFrom ?? null,
    ownerId: account.ownerId ?? null,
  };
}

/** A website without its scheme is what people type. */
const address = (text: string) => (text && !/^https?:\/\//.test(text) && /\./.test(text) ? `https://${text}` : text);

export function inputOf({
  parent,
  billTo,
  collectFrom,
  ownerId,
  roles,
  closedWeekdays,
  lifeCycle,
  ...text
}: AccountValues): api.AccountInput {
  const fields = Object.fromEntries(texts.map((f) => [f, orNull(text[f])])) as Record<TextField, string | null>;
  return {
    ...fields,
    name: text.name.trim(),
    website: orNull(address(text.website.trim())),
    currency: fields.currency ?? company().currency,
    corporateNumber: orNull(text.corporateNumber.normalize('NFKC').replace(/[\s-]/g, '')),
    roles,
    closedWeekdays,
    lifeCycle,
    parentId: parent?.id ?? null,
    billToId: billTo?.id ?? null,
    collectFromId: collectFrom?.id ?? null,
    ownerId,
  };
}

/** The API names links by their id; the form by the record. */
export const formField = (path: string) =>
  path.replace(/^(parent|billTo|collectFrom)Id$/, '$1').replace(/^(roles|closedWeekdays)\..*/, '$1');
