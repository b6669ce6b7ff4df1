import { Anchor } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { SideSheet } from '@/shared/form/side-sheet';
import { useWords } from '../words';
import { NoticeList } from './notice-list';

/** What is open, beside whatever one is doing. */
export function NoticeDrawer({ onClose }: { onClose: () => void }) {
  const t = useWords();
  return (
    <SideSheet title={t('title')} onClose={onClose}>
      <NoticeList open onOpen={onClose} />
      <Anchor
        mt="md"
        display="inline-block"
        renderRoot={(props) => <Link to="/notifications" {...props} onClick={onClose} />}
      >
        {t('all')}
      </Anchor>
    </SideSheet>
  );
}
