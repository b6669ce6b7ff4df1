import { Button, Card, Group, SegmentedControl, Stack, Text, Textarea, Title } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { createFileRoute, useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import * as z from 'zod/mini';
import * as api from '@/api';
import { type Condition, lines } from '@/shared/filter/condition';
import { FilterButton } from '@/shared/filter/filter-button';
import { FilterChips } from '@/shared/filter/filter-chips';
import { DateField } from '@/shared/form/date-field';
import { orNull, useApiForm } from '@/shared/form/use-api-form';
import { UserField } from '@/shared/form/user-field';
import { num, today } from '@/shared/lib/format';
import { say } from '@/shared/ui/notify';
import { Page, PageHeader, useBack } from '@/shared/ui/page';
import { PickAccounts } from './components/pick-accounts';
import { WhatMoves } from './components/what-moves';
import { useWords } from './words';

export const Route = createFileRoute('/_shell/handovers/new')({
  validateSearch: z.object({ from: z.catch(z.optional(z.string()), undefined) }),
  component: NewHandover,
});

type Which = 'all' | 'where' | 'ids';

/** GOV-02: from whom, to whom, when and which; beside it what that will move. */
function NewHandover() {
  const t = useWords();
  const navigate = useNavigate();
  const back = useBack('/handovers');
  const { from } = Route.useSearch();
  const [which, setWhich] = useState<Which>('all');
  const [where, setWhere] = useState<Condition>();
  const [ids, setIds] = useState<readonly string[]>([]);
  const form = useApiForm({
    initialValues: { fromId: from ?? (null as string | null), toId: null as string | null, movesOn: today(), note: '' },
  });
  const { fromId, toId, movesOn, note } = form.values;
  const choice = {
    ...(which === 'where' && where ? { where: where as never } : {}),
    ...(which === 'ids' ? { accountIds: [...ids] } : {}),
  };
  const now = movesOn === today();
  const create = useMutation({
    ...api.createHandoverMutation(),
    meta: { quiet: true },
    onError: form.refuse,
    onSuccess: (made) => {
      say(made.state === 'done' ? t('savedToday', { count: num(made.customers) }) : t('saved'));
      return navigate({ to: '/handovers/$handoverId', params: { handoverId: made.id }, replace: true });
    },
  });
  const save = () => {
    if (!fromId || !toId) return;
    const body = { fromId, toId, movesOn, note: orNull(note), ...choice };
    create.mutate({ body, headers: form.once(body) });
  };
  const ready = fromId && toId && movesOn && (which !== 'ids' || ids.length > 0) && (which !== 'where' || where);
  return (
    <Page name="handover-new" narrow>
      <PageHeader title={t('new')} back={back} />
      <form onSubmit={form.onSubmit(save)} noValidate>
        <Stack>
          <Group grow align="start" preventGrowOverflow={false}>
            <UserField label={t('field.fromId')} {...form.getInputProps('fromId')} />
            <UserField label={t('field.toId')} {...form.getInputProps('toId')} />
          </Group>
          <DateField
            label={t('field.movesOn')}
            description={t(now ? 'today' : 'morning')}
            minDate={today()}
            clearable={false}
            maw={280}
            {...form.getInputProps('movesOn')}
          />
          <SegmentedControl
            aria-label={t('which.label')}
            data={(['all', 'where', 'ids'] as const).map((value) => ({ value, label: t(`which.${value}`) }))}
            value={which}
            onChange={(value) => setWhich(value as Which)}
          />
          {which === 'where' && (
            <Group gap={8}>
              <FilterButton noun="account" value={where} count={lines(where).length} onChange={setWhere} />
              <FilterChips noun="account" value={where} onChange={setWhere} />
            </Group>
          )}
          {which === 'ids' && fromId && <PickAccounts key={fromId} ownerId={fromId} value={ids} onChange={setIds} />}
          {form.errors.accountIds && (
            <Text size="sm" c="var(--mantine-color-error)" role="alert">
              {form.errors.accountIds}
            </Text>
          )}
          <Textarea label={t('field.note')} autosize minRows={2} maxLength={2000} {...form.getInputProps('note')} />
          <Card withBorder padding="md" component="section" aria-label={t('moves')}>
            <Title order={2} mb={8}>
              {t('moves')}
            </Title>
            {fromId ? (
              <WhatMoves choice={{ fromId, ...choice }} />
            ) : (
              <Text size="sm" c="dimmed">
                {t('movesHint')}
              </Text>
            )}
          </Card>
          <Group justify="flex-end">
            <Button type="submit" disabled={!ready} loading={create.isPending}>
              {t(now ? 'saveToday' : 'save')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Page>
  );
}
