import { useQuery } from '@tanstack/react-query';
import * as api from '@/api';

/** Who is signed in, with what they may do. */
export const meOptions = () => ({ ...api.getMeOptions(), staleTime: 5 * 60_000 });
export const useMe = () => useQuery(meOptions()).data;

/** Whether to offer an action at all; whether it is allowed on a record is the server's word. */
export function useMay() {
  const rights = useMe()?.rights;
  return (noun: string, action: string) => {
    const scope = (rights?.[noun] as Record<string, string> | undefined)?.[action];
    return scope !== undefined && scope !== 'none';
  };
}
