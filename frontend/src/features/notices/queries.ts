import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import * as api from '@/api';
import { useLanguage } from '@/shared/i18n/language';
import { usePages } from '@/shared/list/use-pages';
import { say } from '@/shared/ui/notify';
import { useWords } from './words';

const minute = 60_000;

/** How many are new. Asked once a minute while the page is looked at. */
export const useUnseen = () =>
  useQuery({ ...api.countUnseenNotificationsOptions(), refetchInterval: minute, refetchOnWindowFocus: true }).data
    ?.unseen ?? 0;

type Wanted = { open: boolean; kind?: string | undefined };

export const useNotices = ({ open, kind }: Wanted) =>
  usePages<api.Notification>([{ _id: 'listNotifications', open, kind }], ({ query, ...ask }) =>
    api.op.listNotifications({ ...ask, query: { ...query, open, kind, limit: 50 } }),
  );

const touches = ['listNotifications', 'countUnseenNotifications'] as const;

export const useSeen = () =>
  useMutation({ ...api.markNotificationsSeenMutation(), meta: { quiet: true, touches: ['countUnseenNotifications'] } });
export const useDismiss = () => useMutation({ ...api.dismissNotificationMutation(), meta: { touches } });
export const useReopen = () => useMutation({ ...api.undismissNotificationMutation(), meta: { touches } });
export function useDismissAll() {
  const t = useWords();
  return useMutation({
    ...api.dismissNotificationsMutation(),
    meta: { touches },
    onSuccess: ({ dismissed }) => say(t('dismissed', { count: dismissed })),
  });
}

export const useChoices = () => useQuery({ ...api.getNotificationChoicesOptions(), staleTime: 5 * minute });

/** The words of a kind of notice, which its wing gave. */
export function useKindName() {
  const language = useLanguage();
  const items = useChoices().data?.items;
  return (kind: string) => {
    const known = items?.find((item) => item.kind === kind);
    return known ? (language === 'ja' ? known.labelJa : known.labelEn) : kind;
  };
}

export function usePutChoices() {
  const queryClient = useQueryClient();
  return useMutation({
    ...api.putNotificationChoicesMutation(),
    meta: { touches: [] },
    onSuccess: (choices) => queryClient.setQueryData(api.getNotificationChoicesOptions().queryKey, choices),
  });
}
