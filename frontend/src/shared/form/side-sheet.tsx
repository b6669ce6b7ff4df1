import { Drawer } from '@mantine/core';
import type { ReactNode } from 'react';
import { useCommon } from '@/shared/i18n/common';
import { usePhone } from '@/shared/lib/use-phone';

/** One record beside its list; from below on a phone. */
export function SideSheet({ title, onClose, children }: { title: string; onClose: () => void; children: ReactNode }) {
  const common = useCommon();
  const phone = usePhone();
  return (
    <Drawer
      opened
      onClose={onClose}
      position={phone ? 'bottom' : 'right'}
      size={phone ? '90%' : 480}
      title={title}
      closeButtonProps={{ 'aria-label': common('action.close'), size: 'lg' }}
    >
      {children}
    </Drawer>
  );
}
