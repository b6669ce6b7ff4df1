import { useQuery } from '@tanstack/react-query';
import * as api from '@/api';
import type { Ref } from '@/shared/form/account-field';

/** What a record points to, as the fields of a form hold it. */
export const refOf = (id: string | null | undefined, name: string | null | undefined): Ref | null =>
  id ? { id, name: name ?? '' } : null;

export const accountRef = (account: api.Account | undefined): Ref | null =>
  account ? { id: account.id, name: account.name, code: account.code } : null;

/** The account that a new record is about, when the address names one. */
export function useAccount(id: string | undefined) {
  const account = useQuery({ ...api.getAccountOptions({ path: { id: id ?? '' } }), enabled: id !== undefined });
  return { ready: id === undefined || !account.isPending, data: account.data };
}

/** The form's name of a field that the API names by its id. */
export const formField = (path: string) => path.replace(/^(account|person|product|competitor)Id$/, '$1');
