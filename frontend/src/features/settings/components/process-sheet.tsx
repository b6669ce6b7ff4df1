import { Alert, Checkbox, SimpleGrid, TextInput } from '@mantine/core';
import * as api from '@/api';
import { NumberField } from '@/shared/form/number-field';
import { RecordForm, versionOf } from '@/shared/form/record-form';
import { SideSheet } from '@/shared/form/side-sheet';
import { useApiForm } from '@/shared/form/use-api-form';
import { newKey } from '@/shared/form/use-once';
import { useLanguage } from '@/shared/i18n/language';
import { useMay } from '@/shared/session/me';
import { copyOf, inputOf, staying, valuesOf } from '../process-values';
import { useWords } from '../words';
import { StagesField } from './stages-field';

type Props = { process: api.SalesProcess | undefined; position: number; onClose: () => void };

/** DEA-05: one process with its stages; what deals have used is retired, not removed. */
export function ProcessSheet({ process, position, onClose }: Props) {
  const t = useWords();
  const may = useMay();
  const ja = useLanguage() === 'ja';
  const before = valuesOf(process, position);
  const form = useApiForm({ initialValues: before });
  const create = (body: api.SalesProcessInput, headers = newKey()) =>
    api.op.createSalesProcess({ body, headers, throwOnError: true });
  const target = process && { path: { id: process.id }, headers: versionOf(process), throwOnError: true as const };
  const used = before.stages.some((stage) => stage.uses > 0);
  return (
    <SideSheet title={(ja ? process?.nameJa : process?.nameEn) ?? t('process.new')} onClose={onClose}>
      <RecordForm
        form={form}
        input={inputOf}
        editable={may('codeList', process ? 'change' : 'create')}
        create={(body: api.SalesProcessInput, headers) => create(body, headers)}
        update={
          target &&
          ((body: Partial<api.SalesProcessInput>) =>
            api.op.updateSalesProcess({ ...target, body: body as api.SalesProcessInput }))
        }
        remove={
          target &&
          !used &&
          may('codeList', 'delete') && {
            run: () => api.op.deleteSalesProcess(target),
            undo: () => create(copyOf(before)),
            said: t('process.deleted', { name: before.nameJa }),
          }
        }
        onClose={onClose}
      >
        <SimpleGrid cols={2}>
          <TextInput
            label={t('process.nameJa')}
            required
            maxLength={100}
            data-autofocus
            {...form.getInputProps('nameJa')}
          />
          <TextInput label={t('process.nameEn')} required maxLength={100} {...form.getInputProps('nameEn')} />
        </SimpleGrid>
        <NumberField
          label={t('process.position')}
          min={0}
          max={100_000}
          maw={160}
          {...form.getInputProps('position')}
        />
        <StagesField form={form} />
        {staying(form.values).map((stage) => (
          <Alert key={stage.key} color="yellow" variant="light" role="status">
            {t('process.staying', { name: ja ? stage.nameJa : stage.nameEn, count: stage.uses })}
          </Alert>
        ))}
        {process && (
          <Checkbox
            label={t('process.retired')}
            description={t('process.retiredHint')}
            {...form.getInputProps('retired', { type: 'checkbox' })}
          />
        )}
      </RecordForm>
    </SideSheet>
  );
}
