import { Button, Popover, Stack, TextInput } from '@mantine/core';
import { IconCalendarOff, IconCalendarPlus } from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import * as api from '@/api';
import { orNull } from '@/shared/form/use-api-form';
import { ActionButton } from '@/shared/ui/action-button';
import { sayWithUndo } from '@/shared/ui/notify';
import { useWords } from '../words';

/** Calls a plan off, with a reason if there is one to give, or lets it stand again. */
export function StandOrFall({ contact }: { contact: api.Contact }) {
  const t = useWords();
  const [asking, setAsking] = useState(false);
  const [reason, setReason] = useState('');
  const path = { id: contact.id };
  const resume = useMutation({ ...api.resumeContactMutation() });
  const cancel = useMutation({
    ...api.cancelContactMutation(),
    onSuccess: () => {
      setAsking(false);
      sayWithUndo(t('page.cancelled'), () => resume.mutate({ path }));
    },
  });
  if (contact.state === 'cancelled')
    return (
      <ActionButton
        label={t('page.resume')}
        icon={IconCalendarPlus}
        root={(props) => <button type="button" onClick={() => resume.mutate({ path })} {...props} />}
      />
    );
  if (contact.state !== 'planned') return null;
  return (
    <Popover opened={asking} onChange={setAsking} position="bottom-end" shadow="md" width={280} trapFocus>
      <Popover.Target>
        <span>
          <ActionButton
            label={t('page.cancel')}
            icon={IconCalendarOff}
            root={(props) => <button type="button" onClick={() => setAsking(!asking)} {...props} />}
          />
        </span>
      </Popover.Target>
      <Popover.Dropdown>
        <Stack gap={10}>
          <TextInput
            label={t('page.cancelReason')}
            maxLength={500}
            value={reason}
            onChange={(e) => setReason(e.currentTarget.value)}
          />
          <Button loading={cancel.isPending} onClick={() => cancel.mutate({ path, body: { reason: orNull(reason) } })}>
            {t('page.cancel')}
          </Button>
        </Stack>
      </Popover.Dropdown>
    </Popover>
  );
}
