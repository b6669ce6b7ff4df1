import { TagsInput, Textarea, TextInput } from '@mantine/core';
import * as api from '@/api';
import { RecordForm, versionOf } from '@/shared/form/record-form';
import { SideSheet } from '@/shared/form/side-sheet';
import { orNull, useApiForm } from '@/shared/form/use-api-form';
import { useKana } from '@/shared/form/use-kana';
import { useMay } from '@/shared/session/me';
import { useWords } from '../words';

type Values = { name: string; nameKana: string; aliases: string[]; website: string; note: string };

const valuesOf = (k: api.Competitor | undefined): Values => ({
  name: k?.name ?? '',
  nameKana: k?.nameKana ?? '',
  aliases: k?.aliases ?? [],
  website: k?.website ?? '',
  note: k?.note ?? '',
});

const inputOf = (v: Values): api.CompetitorInput => ({
  name: v.name.trim(),
  nameKana: orNull(v.nameKana),
  aliases: v.aliases,
  website: orNull(v.website),
  note: orNull(v.note),
});

/** A competitor with the names by which reports call it: a marked passage finds it by them. */
export function CompetitorSheet({ competitor, onClose }: { competitor?: api.Competitor; onClose: () => void }) {
  const t = useWords();
  const may = useMay();
  const form = useApiForm({ initialValues: valuesOf(competitor) });
  const kana = useKana((reading) => form.setFieldValue('nameKana', (old) => old + reading));
  const target = competitor && {
    path: { id: competitor.id },
    headers: versionOf(competitor),
    throwOnError: true as const,
  };
  return (
    <SideSheet title={t(competitor ? 'competitor.edit' : 'competitor.new')} onClose={onClose}>
      <RecordForm
        form={form}
        input={inputOf}
        editable={may('competitor', competitor ? 'change' : 'create')}
        create={(body, headers) => api.op.createCompetitor({ body, headers, throwOnError: true })}
        update={target && ((body) => api.op.updateCompetitor({ ...target, body: body as api.CompetitorInput }))}
        onClose={onClose}
      >
        <TextInput
          label={t('field.name')}
          required
          maxLength={300}
          data-autofocus
          {...kana}
          {...form.getInputProps('name')}
        />
        <TextInput label={t('field.nameKana')} maxLength={300} {...form.getInputProps('nameKana')} />
        <TagsInput
          label={t('field.aliases')}
          description={t('competitor.aliasesHint')}
          maxTags={20}
          acceptValueOnBlur
          {...form.getInputProps('aliases')}
        />
        <TextInput label={t('field.website')} type="url" maxLength={300} {...form.getInputProps('website')} />
        <Textarea label={t('field.note')} autosize minRows={2} maxLength={10_000} {...form.getInputProps('note')} />
      </RecordForm>
    </SideSheet>
  );
}
