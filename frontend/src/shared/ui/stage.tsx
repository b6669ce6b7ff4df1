import { Text } from '@mantine/core';
import type * as api from '@/api';
import { useCommon } from '@/shared/i18n/common';

export const stages = ['latent', 'prospect', 'existing', 'dormant'] as const;

/** 顧客ステージ in a word; the dormant ones stand out, because something is to be done about them. */
export function Stage({ value }: { value: api.LifeCycle }) {
  const t = useCommon();
  return (
    <Text component="span" inherit c={value === 'dormant' ? 'var(--warn)' : undefined}>
      {t(`stage.${value}`)}
    </Text>
  );
}
