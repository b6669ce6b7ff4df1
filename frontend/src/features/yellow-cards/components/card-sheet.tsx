import { Button, Stack, Text, Textarea } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import * as api from '@/api';
import { DateField } from '@/shared/form/date-field';
import { NumberField } from '@/shared/form/number-field';
import { SideSheet } from '@/shared/form/side-sheet';
import { useApiForm } from '@/shared/form/use-api-form';
import { useMay } from '@/shared/session/me';
import { say } from '@/shared/ui/notify';
import { useWords } from '../words';

export type Sheet = { card: api.YellowCard; act: 'snooze' | 'false' };

/** Puts a card off, or says that it was none: both with a reason. */
export function CardSheet({ card, act, onClose }: Sheet & { onClose: () => void }) {
  const t = useWords();
  return (
    <SideSheet title={`${card.accountName} — ${t(act === 'snooze' ? 'snooze' : 'falseAlarm')}`} onClose={onClose}>
      {act === 'snooze' ? <Snooze card={card} onClose={onClose} /> : <FalseAlarm card={card} onClose={onClose} />}
    </SideSheet>
  );
}

type Props = { card: api.YellowCard; onClose: () => void };

function Snooze({ card, onClose }: Props) {
  const t = useWords();
  const form = useApiForm({ initialValues: { until: null as string | null, reason: '' } });
  const snooze = useMutation({
    ...api.snoozeYellowCardMutation(),
    meta: { quiet: true },
    onError: form.refuse,
    onSuccess: () => {
      say(t('didSnooze', { name: card.accountName }));
      onClose();
    },
  });
  return (
    <form
      onSubmit={form.onSubmit(({ until, reason }) =>
        snooze.mutate({
          path: { id: card.id },
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
  );
}

function FalseAlarm({ card, onClose }: Props) {
  const t = useWords();
  const may = useMay();
  const form = useApiForm({ initialValues: { reason: '', visitCycleDays: '' as number | '' } });
  const call = useMutation({
    ...api.callYellowCardFalseMutation(),
    meta: { quiet: true },
    onError: form.refuse,
    onSuccess: () => {
      say(t('didFalse', { name: card.accountName }));
      onClose();
    },
  });
  return (
    <form
      onSubmit={form.onSubmit(({ reason, visitCycleDays }) => {
        const body = { reason, visitCycleDays: visitCycleDays === '' ? null : Number(visitCycleDays) };
        call.mutate({ path: { id: card.id }, headers: form.once(body), body });
      })}
    >
      <Stack gap={14}>
        <Text size="sm" c="dimmed">
          {t('falseAlarmHint')}
        </Text>
        <Textarea label={t('reason')} required autosize minRows={2} {...form.getInputProps('reason')} />
        {may('visitCycle', 'change') && (
          <NumberField
            label={t('ownCycle')}
            description={t('ownCycleHint')}
            min={1}
            max={3650}
            {...form.getInputProps('visitCycleDays')}
          />
        )}
        <Button type="submit" loading={call.isPending}>
          {t('doFalse')}
        </Button>
      </Stack>
    </form>
  );
}
