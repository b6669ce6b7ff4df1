import { Group, Kbd, Modal, Stack, Text } from '@mantine/core';
import { useActiveShortcuts } from '@/shared/lib/hotkeys';
import { useShellWords } from '../words';

const shown = (stroke: string) => stroke.replace('mod+', navigator.platform.startsWith('Mac') ? '⌘ ' : 'Ctrl ');

/** Every key that works on this page, read from what is really listening. */
export function KeyboardHelp({ onClose }: { onClose: () => void }) {
  const t = useShellWords();
  const shortcuts = [...new Map(useActiveShortcuts().map((s) => [s.keys, s])).values()];
  return (
    <Modal opened onClose={onClose} title={t('keys.title')}>
      <Stack gap={8}>
        {shortcuts.map((s) => (
          <Group key={s.keys} justify="space-between" wrap="nowrap">
            <Text size="sm">{s.label}</Text>
            <Group gap={4} wrap="nowrap">
              {s.keys.split(' ').map((stroke) => (
                <Kbd key={stroke}>{shown(stroke)}</Kbd>
              ))}
            </Group>
          </Group>
        ))}
      </Stack>
    </Modal>
  );
}
