import { Alert, Button, Group } from '@mantine/core';
import { IconCloudOff, IconCloudUp } from '@tabler/icons-react';
import { useState } from 'react';
import { useWaiting } from './outbox';
import { useOnline } from './use-online';
import { WaitingList } from './waiting-list';
import { useOfflineWords } from './words';

/** Above every page: that there is no connection, and what has been entered and not sent. */
export function WaitingNotice() {
  const t = useOfflineWords();
  const online = useOnline();
  const waiting = useWaiting();
  const [open, setOpen] = useState(false);
  const refused = waiting.filter((deed) => deed.problem).length;
  const queued = waiting.length - refused;
  const lines = [
    !online && t('offline'),
    queued > 0 && t('waiting', { count: queued }),
    refused > 0 && t('refused', { count: refused }),
  ].filter(Boolean);
  return (
    <>
      {lines.length > 0 && (
        <Alert
          color={refused > 0 ? 'red' : 'orange'}
          role="status"
          radius={0}
          py={8}
          icon={online ? <IconCloudUp size={18} /> : <IconCloudOff size={18} />}
        >
          <Group justify="space-between" gap={8} wrap="nowrap">
            <span>{lines.join(' ')}</span>
            {waiting.length > 0 && (
              <Button size="compact-sm" variant="default" flex="none" onClick={() => setOpen(true)}>
                {t('show')}
              </Button>
            )}
          </Group>
        </Alert>
      )}
      {open && <WaitingList onClose={() => setOpen(false)} />}
    </>
  );
}
