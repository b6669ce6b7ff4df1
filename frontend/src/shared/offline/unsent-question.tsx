import { Button, Group, Modal, Stack, Text } from '@mantine/core';
import { useOfflineWords } from './words';

type Props = { count: number; onStay: () => void; onLeave: () => void };

/** Who signs out is told what has not been sent; it stays theirs on this device. */
export function UnsentQuestion({ count, onStay, onLeave }: Props) {
  const t = useOfflineWords();
  return (
    <Modal opened onClose={onStay} title={t('signOut.title')} withCloseButton={false}>
      <Stack>
        <Text>{t('signOut.text', { count })}</Text>
        <Group justify="end" gap={8}>
          <Button variant="default" onClick={onStay}>
            {t('signOut.stay')}
          </Button>
          <Button color="red.9" onClick={onLeave}>
            {t('signOut.leave')}
          </Button>
        </Group>
      </Stack>
    </Modal>
  );
}
