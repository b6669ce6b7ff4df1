import { Alert, Group, Text } from '@mantine/core';
import type * as api from '@/api';
import { num } from '@/shared/lib/format';
import { useWords } from '../words';

/** How many due days and cards would move, before anything does. */
export function Effect({ effect }: { effect: api.VisitCyclePreview }) {
  const t = useWords();
  const moved = effect.moved > 0;
  return (
    <Alert color={effect.opened > 0 ? 'yellow' : 'blue'} title={t('preview')} role="status">
      {!moved && <Text size="sm">{t('same')}</Text>}
      {moved && (
        <Group gap="4px 18px">
          <Text size="sm" fw={600}>
            {t('moved', { count: num(effect.moved) })}
          </Text>
          {(['earlier', 'later', 'opened', 'closed'] as const).map(
            (kind) =>
              effect[kind] > 0 && (
                <Text size="sm" key={kind}>
                  {t(kind, { count: num(effect[kind]) })}
                </Text>
              ),
          )}
        </Group>
      )}
    </Alert>
  );
}
