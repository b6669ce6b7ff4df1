import { Input, SimpleGrid, Switch, TextInput } from '@mantine/core';
import * as api from '@/api';
import type { Condition } from '@/shared/filter/condition';
import { ConditionEditor } from '@/shared/filter/condition-editor';
import { DateField } from '@/shared/form/date-field';
import { NumberField } from '@/shared/form/number-field';
import { RecordForm, versionOf } from '@/shared/form/record-form';
import { SideSheet } from '@/shared/form/side-sheet';
import { useApiForm } from '@/shared/form/use-api-form';
import { newKey } from '@/shared/form/use-once';
import { useCommon } from '@/shared/i18n/common';
import { today } from '@/shared/lib/format';
import { useWords } from '../words';

type Values = {
  name: string;
  validFrom: string | null;
  validTo: string | null;
  condition: Condition;
  points: number | '';
  rankingShown: boolean;
};

const valuesOf = (a: api.PriorityActivity | undefined): Values => ({
  name: a?.name ?? '',
  validFrom: a?.validFrom ?? today(),
  validTo: a?.validTo ?? null,
  condition: (a?.condition as unknown as Condition | undefined) ?? { all: [] },
  points: a?.points ?? 1,
  rankingShown: a?.rankingShown ?? false,
});

const inputOf = (v: Values): api.PriorityActivityInput => ({
  name: v.name.trim(),
  validFrom: v.validFrom as string,
  validTo: v.validTo as string,
  condition: v.condition as never,
  points: v.points as number,
  rankingShown: v.rankingShown,
});

/** What counts, when, for how much, and whether the team sees who has how many. */
export function PrioritySheet({
  activity,
  onClose,
}: {
  activity: api.PriorityActivity | undefined;
  onClose: () => void;
}) {
  const t = useWords();
  const common = useCommon();
  const form = useApiForm({ initialValues: valuesOf(activity) });
  const target = activity && { path: { id: activity.id }, headers: versionOf(activity), throwOnError: true as const };
  const create = (body: api.PriorityActivityInput, headers = newKey()) =>
    api.op.createPriorityActivity({ body, headers, throwOnError: true });
  return (
    <SideSheet title={t(activity ? 'priority.edit' : 'priority.new')} onClose={onClose}>
      <RecordForm
        form={form}
        input={inputOf}
        editable
        create={(body, headers) => create(body, headers)}
        update={
          target && ((body) => api.op.updatePriorityActivity({ ...target, body: body as api.PriorityActivityInput }))
        }
        remove={
          target && {
            run: () => api.op.deletePriorityActivity(target),
            undo: () => create(inputOf(valuesOf(activity))),
            said: common('state.deleted', { name: activity.name }),
          }
        }
        onClose={onClose}
      >
        <TextInput label={t('priority.name')} required maxLength={200} data-autofocus {...form.getInputProps('name')} />
        <SimpleGrid cols={2}>
          <DateField label={t('priority.from')} required {...form.getInputProps('validFrom')} />
          <DateField label={t('priority.until')} required {...form.getInputProps('validTo')} />
        </SimpleGrid>
        <Input.Wrapper label={t('priority.condition')} error={form.errors.condition}>
          <ConditionEditor
            noun="contact"
            value={form.values.condition}
            onChange={(condition) => form.setFieldValue('condition', condition)}
          />
        </Input.Wrapper>
        <NumberField
          label={t('priority.points')}
          required
          min={1}
          max={1000}
          allowDecimal={false}
          {...form.getInputProps('points')}
        />
        <Switch label={t('priority.shown')} {...form.getInputProps('rankingShown', { type: 'checkbox' })} />
      </RecordForm>
    </SideSheet>
  );
}
