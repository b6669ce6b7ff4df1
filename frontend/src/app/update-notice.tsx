import { useRegisterSW } from 'virtual:pwa-register/react';
import { Button, Group, Paper, Text } from '@mantine/core';
import { useShellWords } from './words';

/** A newer build waits: it is taken when the reader says so, never under their hands. */
export function UpdateNotice() {
  const t = useShellWords();
  const {
    needRefresh: [ready],
    updateServiceWorker,
  } = useRegisterSW();
  if (!ready) return null;
  return (
    <Paper withBorder shadow="md" p="sm" pos="fixed" bottom={76} right={16} style={{ zIndex: 400 }} role="status">
      <Group gap={12}>
        <Text size="sm">{t('update.ready')}</Text>
        <Button size="compact-sm" onClick={() => void updateServiceWorker(true)}>
          {t('update.now')}
        </Button>
      </Group>
    </Paper>
  );
}
