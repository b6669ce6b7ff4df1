import { useQuery } from '@tanstack/react-query';
import * as api from '@/api';

/** Our people who may sign in: a company's own staff is a short list. */
export const useUsers = () =>
  useQuery({ ...api.listUsersOptions({ query: { limit: 200, active: true } }), staleTime: 5 * 60_000 }).data?.items ??
  [];
