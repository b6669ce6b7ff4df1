import { Button, CopyButton, Group, Stack, Text, TextInput, Title } from '@mantine/core';
import { useMutation, useQuery } from '@tanstack/react-query';
import * as api from '@/api';
import { useCommon } from '@/shared/i18n/common';
import { Moment } from '@/shared/ui/day';
import { say } from '@/shared/ui/notify';
import { Waiting } from '@/shared/ui/waiting';
import { useWords } from '../words';

/** GEN-09: the private address that a calendar program subscribes to; shown once. */
export function CalendarAddress() {
  const t = useWords();
  const common = useCommon();
  const address = useQuery(api.getCalendarAddressOptions());
  const meta = { touches: ['getCalendarAddress'] } as const;
  const open = useMutation({ ...api.openCalendarAddressMutation(), meta });
  const revoke = useMutation({
    ...api.revokeCalendarAddressMutation(),
    meta,
    onSuccess: () => {
      open.reset();
      say(t('calendar.revoked'));
    },
  });
  const shown = open.data && `${window.location.origin}${open.data.path}`;
  return (
    <Stack gap={10}>
      <div>
        <Title order={2}>{t('calendar.title')}</Title>
        <Text size="sm" c="dimmed">
          {t('calendar.hint')}
        </Text>
      </div>
      <Waiting query={address} h={40} />
      {shown && (
        <Group align="end" gap={8} wrap="nowrap">
          <TextInput
            label={t('calendar.address')}
            description={t('calendar.once')}
            readOnly
            value={shown}
            style={{ flex: 1 }}
            onFocus={(e) => e.currentTarget.select()}
          />
          <CopyButton value={shown}>
            {({ copied, copy }) => (
              <Button variant="default" onClick={copy}>
                {copied ? t('calendar.copied') : common('action.copy')}
              </Button>
            )}
          </CopyButton>
        </Group>
      )}
      {address.data?.open && (
        <Text size="sm" c="dimmed">
          {t('calendar.since')} <Moment value={address.data.createdAt} /> · {t('calendar.read')}{' '}
          {address.data.readAt ? <Moment value={address.data.readAt} /> : t('calendar.never')}
        </Text>
      )}
      {address.data && (
        <Group gap={8}>
          <Button variant="default" loading={open.isPending} onClick={() => open.mutate({})}>
            {t(address.data.open ? 'calendar.renew' : 'calendar.open')}
          </Button>
          {address.data.open && (
            <Button variant="subtle" color="red" loading={revoke.isPending} onClick={() => revoke.mutate({})}>
              {t('calendar.revoke')}
            </Button>
          )}
        </Group>
      )}
    </Stack>
  );
}
