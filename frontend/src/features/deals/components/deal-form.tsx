import { Select, Textarea, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import * as api from '@/api';
import { AccountField } from '@/shared/form/account-field';
import { CodeField } from '@/shared/form/code-field';
import { DateField } from '@/shared/form/date-field';
import { FormSection, Wide } from '@/shared/form/form-page';
import { NumberField } from '@/shared/form/number-field';
import type { useApiForm } from '@/shared/form/use-api-form';
import { UserField } from '@/shared/form/user-field';
import { LinesField } from '@/shared/orders/lines-field';
import type { DealValues } from '../deal-values';
import { useProcesses, useStageName } from '../stages';
import { useWords } from '../words';
import { PartsField } from './parts-field';

export type DealFormState = ReturnType<typeof useApiForm<DealValues>>;

export function DealForm({ form }: { form: DealFormState }) {
  const t = useWords();
  return (
    <>
      <FormSection title={t('form.head')}>
        <AccountField
          label={t('field.account')}
          required
          {...form.getInputProps('account')}
          onChange={(account) => form.setValues({ account, persons: [] })}
        />
        <TextInput label={t('field.name')} required maxLength={200} {...form.getInputProps('name')} />
        <UserField label={t('field.owner')} {...form.getInputProps('ownerId')} />
        <CampaignField form={form} />
        <Wide>
          <PartsField form={form} />
        </Wide>
      </FormSection>
      <FormSection title={t('form.money')}>
        <StageField form={form} />
        <CodeField list="dealProbability" label={t('field.probability')} {...form.getInputProps('probability')} />
        <DateField label={t('field.expectedOn')} {...form.getInputProps('expectedOn')} />
        <DateField label={t('field.openedOn')} {...form.getInputProps('openedOn')} />
        <NumberField
          label={t('field.amount')}
          description={t('form.amountHint')}
          thousandSeparator
          decimalScale={4}
          min={0}
          {...form.getInputProps('amount')}
        />
        <DateField label={t('field.urgentBy')} description={t('form.urgentHint')} {...form.getInputProps('urgentBy')} />
        <Wide>
          <Textarea label={t('field.note')} autosize minRows={2} maxLength={20_000} {...form.getInputProps('note')} />
        </Wide>
      </FormSection>
      <LinesField form={form} />
    </>
  );
}

/** The stages of every process that is in use; a stage brings its probability. */
function StageField({ form }: { form: DealFormState }) {
  const t = useWords();
  const name = useStageName();
  const processes = useProcesses() ?? [];
  const offered = processes.map((process) => ({
    group: name(process),
    items: process.stages
      .filter((stage) => (!process.retired && !stage.retired) || stage.id === form.values.stageId)
      .map((stage) => ({ value: stage.id, label: name(stage) })),
  }));
  return (
    <Select
      label={t('field.stage')}
      data={offered.filter((group) => group.items.length > 0)}
      allowDeselect={false}
      {...form.getInputProps('stageId')}
      onChange={(stageId) => {
        const stage = processes.flatMap((process) => process.stages).find((one) => one.id === stageId);
        form.setValues({ stageId, ...(stage?.probability && { probability: stage.probability }) });
      }}
    />
  );
}

function CampaignField({ form }: { form: DealFormState }) {
  const t = useWords();
  const found = useQuery(api.listCampaignsOptions({ query: { limit: 200 } }));
  return (
    <Select
      label={t('field.campaign')}
      searchable
      clearable
      data={(found.data?.items ?? []).map((c) => ({ value: c.id, label: `${c.name}（${c.code}）` }))}
      {...form.getInputProps('campaignId')}
    />
  );
}
