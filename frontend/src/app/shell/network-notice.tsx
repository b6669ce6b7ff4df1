import { Alert, Button, Group } from '@mantine/core';
import { type Query, useQueryClient } from '@tanstack/react-query';
import { useSyncExternalStore } from 'react';
import { problemOf } from '@/api';
import { useCommon } from '@/shared/i18n/common';
import { useOnline } from '@/shared/offline/use-online';

const lost = ({ state }: Query) => {
  const why = state.error ?? state.fetchFailureReason;
  return why !== null && problemOf(why).status === 0;
};

/** Says once for the whole screen that what it shows may be old or missing, for as long as that is so. */
export function NetworkNotice() {
  const t = useCommon();
  const client = useQueryClient();
  const cache = client.getQueryCache();
  const away = useSyncExternalStore(
    (changed) => cache.subscribe(changed),
    () => cache.findAll({ type: 'active' }).some(lost),
  );
  const online = useOnline(); // without any connection the notice above says all there is to say
  if (!away || !online) return null;
  return (
    <Alert color="orange" role="alert" radius={0} py={8}>
      <Group justify="space-between" gap={8}>
        {t('error.network')}
        <Button
          size="compact-sm"
          variant="default"
          onClick={() => void client.refetchQueries({ type: 'active', predicate: lost })}
        >
          {t('action.retry')}
        </Button>
      </Group>
    </Alert>
  );
}
