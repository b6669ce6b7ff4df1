import { Alert, Button, CopyButton, Group, Text, TextInput } from '@mantine/core';
import { IconLink } from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import * as api from '@/api';
import { newKey } from '@/shared/form/use-once';
import { useCommon } from '@/shared/i18n/common';
import { longDate } from '@/shared/lib/format';
import { useMay } from '@/shared/session/me';
import { useWords } from '../words';

/** The link with which somebody chooses a password; made at once for who has just been taken in. */
export function Invitation({ user, atOnce }: { user: api.User; atOnce: boolean }) {
  const t = useWords();
  const common = useCommon();
  const may = useMay();
  const invite = useMutation({ ...api.inviteUserMutation(), meta: { touches: ['listUsers', 'getUser'] } });
  const asked = useRef(false);
  const make = () => invite.mutate({ path: { id: user.id }, headers: newKey() });
  useEffect(() => {
    if (!atOnce || asked.current) return;
    asked.current = true;
    make();
  });
  if (user.disabled || !may('user', 'change')) return null;
  if (!invite.data)
    return (
      <Button variant="default" leftSection={<IconLink size={16} />} loading={invite.isPending} onClick={make}>
        {t(user.invited ? 'user.invite' : 'user.reset')}
      </Button>
    );
  const link = `${window.location.origin}${invite.data.path}`;
  return (
    <Alert color="ai" variant="light" title={t('user.link')}>
      <Group gap={8} wrap="nowrap">
        <TextInput
          readOnly
          value={link}
          aria-label={t('user.link')}
          flex={1}
          onFocus={(e) => e.currentTarget.select()}
        />
        <CopyButton value={link}>
          {({ copied, copy }) => <Button onClick={copy}>{copied ? t('user.copied') : common('action.copy')}</Button>}
        </CopyButton>
      </Group>
      <Text size="xs" mt={8}>
        {t('user.linkHint', { date: longDate(invite.data.expiresAt) })}
      </Text>
    </Alert>
  );
}
