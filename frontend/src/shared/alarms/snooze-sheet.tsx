import { Button, Stack, Text, Textarea } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import * as api from '@/api';
import { DateField } from '@/shared/form/date-field';
import { SideSheet } from '@/shared/form/side-sheet';
import { useApiForm } from '@/shared/form/use-api-form';
import { say } from '@/shared/ui/notify';
import { useAlarmWords } from './words';

type Props = { alarm: api.Alarm; name: string; onClose: () => void };

/** Puts an alarm off until a day, with the reason. */
export function SnoozeSheet({ alarm, name, onClose }: Props) {
  const t = useAlarmWords();
  const form = useApiForm({ initialValues: { until: null as string | null, reason: '' } });
  const snooze = useMutation({
    ...api.snoozeAlarmMutation(),
    meta: { quiet: true },
    onError: form.refuse,
    onSuccess: () => {
      say(t('didSnooze', { name }));
      onClose();
    },
  });
  return (
    <SideSheet title={`${name} — ${t('snooze')}`} onClose={onClose}>
      <form
        onSubmit={form.onSubmit(({ until, reason }) =>
          snooze.mutate({
            path: { id: alarm.id },
            headers: form.once({ until, reason }),
            body: { until: until as string, reason },
          }),
        )}
      >
        <Stack gap={14}>
          <Text size="sm" c="dimmed">
            {t('snoozeHint')}
          </Text>
          <DateField label={t('until')} required {...form.getInputProps('until')} />
          <Textarea label={t('reason')} required autosize minRows={2} {...form.getInputProps('reason')} />
          <Button type="submit" loading={snooze.isPending}>
            {t('doSnooze')}
          </Button>
        </Stack>
      </form>
    </SideSheet>
  );
}
