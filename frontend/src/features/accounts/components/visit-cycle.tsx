import { Button, Popover, Stack, Text, Textarea, Title } from '@mantine/core';
import { IconHelpCircle } from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import * as api from '@/api';
import { NumberField } from '@/shared/form/number-field';
import { useApiForm } from '@/shared/form/use-api-form';
import { longDate, num } from '@/shared/lib/format';
import { useMay } from '@/shared/session/me';
import { say } from '@/shared/ui/notify';
import classes from '../account.module.css';
import { useWords } from '../words';

type Props = { account: api.Account };

/** CUS-06: how often it is to be visited, and whence: of its rank, or its own with the reason. */
export function VisitCycle({ account }: Props) {
  const t = useWords();
  const may = useMay();
  const cycle = account.visitCycle;
  return (
    <Popover width={320} shadow="md" position="bottom-start" trapFocus>
      <Popover.Target>
        <button type="button" className={classes.why}>
          {cycle.days ? t('cycle.days', { count: num(cycle.days) }) : t('cycle.none')}
          {cycle.ownDays && ` (${t('cycle.own')})`}
          <IconHelpCircle size={16} aria-hidden color="var(--mantine-color-dimmed)" />
        </button>
      </Popover.Target>
      <Popover.Dropdown>
        <Stack gap={10}>
          <Title order={3}>{t('cycle.title')}</Title>
          <Text size="sm">{whence(account, t)}</Text>
          {cycle.dueOn && !account.lastVisitOn && !cycle.excusedOn && (
            <Text size="sm">{t('cycle.counted', { day: longDate(cycle.sinceOn ?? '') })}</Text>
          )}
          {cycle.excusedOn && cycle.excusedOn > (account.lastVisitOn ?? '') && (
            <Text size="sm">{t('cycle.excused', { day: longDate(cycle.excusedOn) })}</Text>
          )}
          {may('visitCycle', 'change') && <OwnCycle account={account} />}
        </Stack>
      </Popover.Dropdown>
    </Popover>
  );
}

function whence({ rank, visitCycle }: api.Account, t: ReturnType<typeof useWords>) {
  if (visitCycle.ownDays)
    return t('cycle.ownWhy', { reason: visitCycle.ownReason ?? '', name: visitCycle.ownSetByName ?? '' });
  if (visitCycle.days) return t('cycle.ofRank', { rank: rank.rank ?? '' });
  return t(rank.rank ? 'cycle.noCycle' : 'cycle.noRank');
}

function OwnCycle({ account }: Props) {
  const t = useWords();
  const { ownDays, ownReason } = account.visitCycle;
  const form = useApiForm({ initialValues: { days: ownDays ?? ('' as number | ''), reason: ownReason ?? '' } });
  const put = useMutation({
    ...api.putAccountVisitCycleMutation(),
    meta: { quiet: true },
    onError: form.refuse,
    onSuccess: () => say(t('cycle.saved')),
  });
  const lift = useMutation({ ...api.deleteAccountVisitCycleMutation(), onSuccess: () => say(t('cycle.lifted')) });
  const path = { id: account.id };
  return (
    <form onSubmit={form.onSubmit(({ days, reason }) => put.mutate({ path, body: { days: days as number, reason } }))}>
      <Stack gap={8}>
        <Text size="sm" fw={600}>
          {t('cycle.set')}
        </Text>
        <NumberField label={t('cycle.setDays')} min={1} max={3650} required {...form.getInputProps('days')} />
        <Textarea label={t('cycle.reason')} autosize minRows={2} required {...form.getInputProps('reason')} />
        <Button type="submit" loading={put.isPending}>
          {t('cycle.save')}
        </Button>
        {ownDays && (
          <Button variant="subtle" color="gray" loading={lift.isPending} onClick={() => lift.mutate({ path })}>
            {t('cycle.lift')}
          </Button>
        )}
      </Stack>
    </form>
  );
}
