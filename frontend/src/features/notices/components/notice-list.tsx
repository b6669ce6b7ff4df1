import { Button, Stack } from '@mantine/core';
import { IconBell } from '@tabler/icons-react';
import { useEffect } from 'react';
import { EmptyState } from '@/shared/ui/empty-state';
import { MoreButton } from '@/shared/ui/more-button';
import { Waiting } from '@/shared/ui/waiting';
import classes from '../notices.module.css';
import { useDismissAll, useNotices, useSeen } from '../queries';
import { useWords } from '../words';
import { NoticeLine } from './notice-line';

type Props = { open: boolean; kind?: string | undefined; onOpen?: () => void };

/** The notices, newest first. Who looks at them has seen them; the mark stays while one looks. */
export function NoticeList({ open, kind, onOpen }: Props) {
  const t = useWords();
  const { pages, items } = useNotices({ open, kind });
  const { mutate: see } = useSeen();
  const dismissAll = useDismissAll();
  const newest = open && !kind ? items?.[0] : undefined;
  const unseen = newest && !newest.seenAt ? newest.id : undefined;
  useEffect(() => {
    if (unseen) see({ body: { upTo: unseen } });
  }, [unseen, see]);
  return (
    <Stack gap={4}>
      <Waiting query={pages} h={240} />
      {items?.length === 0 && (
        <EmptyState
          title={t(open ? 'empty' : 'emptyDone')}
          hint={open ? t('emptyHint') : undefined}
          icon={<IconBell size={36} stroke={1.4} />}
        />
      )}
      {newest && (
        <Button
          variant="subtle"
          size="sm"
          style={{ alignSelf: 'flex-end' }}
          loading={dismissAll.isPending}
          onClick={() => dismissAll.mutate({ body: { upTo: newest.id } })}
        >
          {t('dismissAll')}
        </Button>
      )}
      {items && items.length > 0 && (
        <ul className={classes.list} aria-label={t('title')}>
          {items.map((notice) => (
            <NoticeLine key={notice.id} notice={notice} onOpen={onOpen} />
          ))}
        </ul>
      )}
      <MoreButton pages={pages} />
    </Stack>
  );
}
