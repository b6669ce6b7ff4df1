import { ActionIcon, Indicator } from '@mantine/core';
import { IconBell } from '@tabler/icons-react';
import { lazy, Suspense, useState } from 'react';
import { num } from '@/shared/lib/format';
import { useUnseen } from '../queries';
import { useWords } from '../words';

const NoticeDrawer = lazy(() => import('./notice-drawer').then((m) => ({ default: m.NoticeDrawer })));

/** GEN-04: how many notices are new, and the way to them. */
export function Bell({ size = 44 }: { size?: number }) {
  const t = useWords();
  const unseen = useUnseen();
  const [open, setOpen] = useState(false);
  return (
    <>
      <Indicator
        label={unseen > 99 ? '99+' : num(unseen)}
        disabled={unseen === 0}
        size={17}
        offset={size / 4}
        color="red.9"
        zIndex={1}
      >
        <ActionIcon
          size={size}
          variant="subtle"
          color="gray"
          aria-label={unseen > 0 ? t('bellNew', { count: num(unseen) }) : t('bell')}
          onClick={() => setOpen(true)}
        >
          <IconBell size={21} stroke={1.7} />
        </ActionIcon>
      </Indicator>
      {open && (
        <Suspense>
          <NoticeDrawer onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  );
}
