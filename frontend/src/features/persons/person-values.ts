import type * as api from '@/api';
import type { Ref } from '@/shared/form/account-field';
import { orNull } from '@/shared/form/use-api-form';

const texts = [
  'code',
  'familyName',
  'givenName',
  'familyKana',
  'givenKana',
  'phone',
  'mobile',
  'email',
  'note',
] as const;
const homeTexts = ['postalCode', 'prefecture', 'city', 'address', 'building', 'phone', 'email'] as const;
type Text = Record<(typeof texts)[number], string>;
type Home = Record<(typeof homeTexts)[number], string> & { birthday: string | null };

export type PersonValues = Text & {
  ownerId: string | null;
  staffIds: string[];
  home: Home;
  post: {
    account: Ref | null;
    department: string;
    title: string;
    phone: string;
    email: string;
    startedOn: string | null;
  };
};

export function valuesOf(person: Partial<api.Person>, account: Ref | null = null): PersonValues {
  return {
    ...(Object.fromEntries(texts.map((f) => [f, person[f] ?? ''])) as Text),
    ownerId: person.ownerId ?? null,
    staffIds: person.staff?.map((s) => s.id) ?? [],
    home: {
      ...(Object.fromEntries(homeTexts.map((f) => [f, person.home?.[f] ?? ''])) as Home),
      birthday: person.home?.birthday ?? null,
    },
    post: { account, department: '', title: '', phone: '', email: '', startedOn: null },
  };
}

/** withHome: whether the caller may write home data at all. */
export function inputOf(values: PersonValues, withHome: boolean): api.PersonInput {
  const { home } = values;
  const homeInput = {
    ...Object.fromEntries(homeTexts.map((f) => [f, orNull(home[f])])),
    birthday: home.birthday,
  };
  return {
    ...Object.fromEntries(texts.map((f) => [f, orNull(values[f])])),
    familyName: values.familyName.trim(),
    givenName: values.givenName.trim(),
    ownerId: values.ownerId,
    staffIds: values.staffIds,
    ...(withHome ? { home: homeInput } : {}),
  };
}

/** The first post, when a company was chosen. */
export function firstPost({ post }: PersonValues): api.PostInput | undefined {
  if (!post.account) return undefined;
  return {
    accountId: post.account.id,
    department: post.department.trim(),
    title: post.title.trim(),
    phone: orNull(post.phone),
    email: orNull(post.email),
    startedOn: post.startedOn,
  };
}

export const formField = (path: string) =>
  path === 'name' ? 'familyName' : path.replace(/^post\.accountId$/, 'post.account');
