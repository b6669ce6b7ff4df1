import { ActionIcon, Group, Paper, Text } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useCommon } from '@/shared/i18n/common';
import { num } from '@/shared/lib/format';

/** Rises from the bottom while rows are selected. */
export function BulkBar({ count, onClear, children }: { count: number; onClear: () => void; children: ReactNode }) {
  const t = useCommon();
  if (count === 0) return null;
  return (
    <Paper
      shadow="lg"
      withBorder
      radius="lg"
      px="md"
      py={8}
      pos="absolute"
      bottom={20}
      left="50%"
      style={{ transform: 'translateX(-50%)', zIndex: 20 }}
      role="region"
      aria-label={t('table.selected', { count: num(count) })}
    >
      <Group gap={10} wrap="nowrap">
        <Text size="sm" fw={600} aria-live="polite" style={{ whiteSpace: 'nowrap' }}>
          {t('table.selected', { count: num(count) })}
        </Text>
        {children}
        <ActionIcon aria-label={t('table.clearSelection')} onClick={onClear}>
          <IconX size={16} />
        </ActionIcon>
      </Group>
    </Paper>
  );
}
