import { Alert, Select, Stack, Text, TextInput, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import * as api from '@/api';
import { UserField } from '@/shared/form/user-field';
import { useCommon } from '@/shared/i18n/common';
import { useMay } from '@/shared/session/me';
import { problemText } from '@/shared/ui/empty-state';
import { recordOf } from '../record-of';
import { useRightWords } from '../right-words';
import { useWords } from '../words';

const actions = ['read', 'change', 'delete', 'export'] as const;

/** Why can, or can't, somebody see or do something to a record: asked by the address of its page. */
export function Why() {
  const t = useWords();
  const common = useCommon();
  const may = useMay();
  const [address, setAddress] = useState('');
  const [action, setAction] = useState<string>('read');
  const [userId, setUserId] = useState<string | null>(null);
  const record = recordOf(address);
  const answer = useQuery({
    ...api.explainAccessOptions({
      query: { noun: record?.noun ?? '', id: record?.id ?? '', action, ...(userId ? { userId } : {}) },
    }),
    enabled: record !== undefined,
  });
  return (
    <Stack component="section" aria-labelledby="why">
      <Title order={2} id="why">
        {t('why.title')}
      </Title>
      <TextInput
        label={t('why.address')}
        description={t('why.hint')}
        value={address}
        onChange={(e) => setAddress(e.currentTarget.value)}
        error={address.trim() && !record ? t('why.unknown') : undefined}
      />
      <Select
        label={t('why.action')}
        allowDeselect={false}
        data={actions.map((value) => ({ value, label: t(`action.${value}`) }))}
        value={action}
        onChange={(v) => v && setAction(v)}
      />
      {may('accessRule', 'read') && <UserField label={t('why.user')} value={userId} onChange={setUserId} />}
      {answer.error && <Text c="red">{problemText(api.problemOf(answer.error), common)}</Text>}
      {answer.data && <Verdict explanation={answer.data} />}
    </Stack>
  );
}

function Verdict({ explanation: e }: { explanation: api.AccessExplanation }) {
  const t = useWords();
  const words = useRightWords();
  const values = {
    role: t(`role.${e.role}`),
    noun: words.noun(e.noun),
    action: t(`action.${e.action}`),
    scope: t(`scope.${e.scope}`),
  };
  return (
    <Alert
      role="status"
      color={e.allowed ? 'green' : 'red'}
      variant="light"
      title={t(e.allowed ? 'why.yes' : 'why.no', { user: e.user.name, ...values })}
    >
      <Text size="sm">{t('why.rule', values)}</Text>
      {e.ruleChanged && <Text size="sm">{t('why.changed')}</Text>}
      <Text size="sm">{t(`why.reason.${e.reason}`, values)}</Text>
      {e.owners.map((owner) => (
        <Text size="sm" key={owner.id}>
          {t('why.owner', { owner: [owner.name, owner.departmentName].filter(Boolean).join('・') })}
        </Text>
      ))}
    </Alert>
  );
}
