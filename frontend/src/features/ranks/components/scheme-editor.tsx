import { Button, Card, Group, SegmentedControl, Stack, Switch, TextInput, Title } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import * as api from '@/api';
import { DateField } from '@/shared/form/date-field';
import { NumberField } from '@/shared/form/number-field';
import { useApiForm } from '@/shared/form/use-api-form';
import { useCommon } from '@/shared/i18n/common';
import { lastMonthEnd } from '@/shared/lib/format';
import { useMay } from '@/shared/session/me';
import { say } from '@/shared/ui/notify';
import classes from '../ranks.module.css';
import { dimensions, schemeInput, schemeValues } from '../scheme-values';
import { useWords } from '../words';
import { BandsField } from './bands-field';
import { DimensionField } from './dimension-field';
import { WhatIf } from './what-if';

type Props = { scheme: api.RankScheme; locked: boolean };

/** The rules on the left; on the right what they would do, before anything is applied. */
export function SchemeEditor({ scheme, locked }: Props) {
  const t = useWords();
  const common = useCommon();
  const may = useMay();
  const cache = useQueryClient();
  const form = useApiForm({ initialValues: schemeValues(scheme) });
  const [asOf, setAsOf] = useState<string>(lastMonthEnd);
  const [simulation, setSimulation] = useState<api.RankSimulation>();
  const save = useMutation({
    ...api.updateRankSchemeMutation(),
    meta: { quiet: true, touches: ['listRankSchemes', 'getRankScheme'] },
    onError: form.refuse,
    onSuccess: (saved) => {
      cache.setQueryData(api.getRankSchemeQueryKey({ path: { id: scheme.id } }), saved);
      form.resetDirty();
      say(common('state.saved'));
    },
  });
  const simulate = useMutation({
    ...api.createRankSimulationMutation(),
    meta: { quiet: true, touches: [] },
    onError: (error) => {
      const problem = api.problemOf(error);
      const errors = problem.errors.map((e) => ({ ...e, pointer: e.pointer.replace(/^\/scheme/, '') }));
      form.refuse({ ...problem, errors });
    },
  });
  const months = form.getInputProps('windowMonths');
  return (
    <form
      className={classes.editor}
      onSubmit={form.onSubmit((values) =>
        save.mutate({
          path: { id: scheme.id },
          headers: { 'If-Match': `"${scheme.version}"` } as never,
          body: schemeInput(values),
        }),
      )}
    >
      <div className={classes.stack}>
        <Card withBorder padding="md">
          <Stack gap={10}>
            <TextInput label={t('scheme.name')} readOnly={locked} {...form.getInputProps('name')} />
            <Group align="end" gap={12}>
              <NumberField
                w={150}
                label={t('scheme.window')}
                min={1}
                max={1200}
                readOnly={locked}
                disabled={form.values.allHistory}
                {...months}
              />
              <Switch
                mb={8}
                label={t('scheme.windowAll')}
                disabled={locked}
                {...form.getInputProps('allHistory', { type: 'checkbox' })}
              />
            </Group>
            <SegmentedControl
              aria-label={t('scheme.source')}
              disabled={locked}
              data={(['sales', 'wonDeals'] as const).map((v) => ({ value: v, label: t(`scheme.${v}`) }))}
              {...form.getInputProps('source')}
            />
            <SegmentedControl
              aria-label={t('scheme.rollUp')}
              disabled={locked}
              data={(['headOffice', 'account'] as const).map((v) => ({ value: v, label: t(`scheme.${v}`) }))}
              {...form.getInputProps('rollUp')}
            />
          </Stack>
        </Card>
        {dimensions.map((name) => (
          <DimensionField key={name} name={name} form={form} locked={locked} spread={simulation?.values[name]} />
        ))}
        <BandsField form={form} locked={locked} />
        {!locked && (
          <Group justify="flex-end">
            <Button type="submit" loading={save.isPending} disabled={!form.isDirty()}>
              {common('action.save')}
            </Button>
          </Group>
        )}
      </div>
      {may('rankSimulation', 'create') && (
        <Card
          withBorder
          padding="md"
          component="section"
          aria-label={t('whatIf.title')}
          className={classes.aside ?? ''}
        >
          <Stack gap={12}>
            <Title order={2}>{t('whatIf.title')}</Title>
            <Group align="end" gap={10}>
              <DateField w={150} label={t('scheme.asOf')} value={asOf} onChange={(d) => setAsOf(d ?? lastMonthEnd())} />
              <Button
                variant="light"
                loading={simulate.isPending}
                onClick={() => simulate.mutate({ body: { scheme: schemeInput(form.values), asOf } })}
              >
                {t('scheme.tryOut')}
              </Button>
            </Group>
            <WhatIf
              jobId={simulate.data?.id}
              onResult={setSimulation}
              apply={
                scheme.state === 'draft' && !form.isDirty() && may('rankScheme', 'configure') ? scheme.id : undefined
              }
            />
          </Stack>
        </Card>
      )}
    </form>
  );
}
