import { Input, SegmentedControl, Select, Textarea, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import * as api from '@/api';
import { type Condition, group, prune } from '@/shared/filter/condition';
import { ConditionEditor } from '@/shared/filter/condition-editor';
import { RecordForm, versionOf } from '@/shared/form/record-form';
import { SideSheet } from '@/shared/form/side-sheet';
import { orNull, useApiForm } from '@/shared/form/use-api-form';
import { useMe } from '@/shared/session/me';
import { useWords } from '../words';

type Sharing = api.TargetList['sharedWith'];
type Values = { name: string; note: string; sharedWith: Sharing; teamId: string | null; where: Condition };
const sharings = ['me', 'team', 'department', 'all'] as const;

const valuesOf = (list: api.TargetList | undefined): Values => ({
  name: list?.name ?? '',
  note: list?.note ?? '',
  sharedWith: list?.sharedWith ?? 'me',
  teamId: list?.teamId ?? null,
  where: (list?.where as unknown as Condition) ?? group('all', []),
});

const inputOf =
  (fixed: boolean) =>
  ({ name, note, sharedWith, teamId, where }: Values): api.TargetListInput => ({
    name: name.trim(),
    note: orNull(note),
    sharedWith,
    teamId: sharedWith === 'team' ? teamId : null,
    // the contract has no words for a tree of any depth
    ...(fixed ? {} : { where: (prune(where) ?? null) as never }),
  });

/** TGT-01: name, condition and readers of a list. */
export function ListSheet({ list, onClose }: { list?: api.TargetList; onClose: () => void }) {
  const t = useWords();
  const navigate = useNavigate();
  const form = useApiForm({ initialValues: valuesOf(list) });
  return (
    <SideSheet title={t(list ? 'edit' : 'new')} onClose={onClose}>
      <RecordForm
        form={form}
        input={inputOf(list?.fixed ?? false)}
        editable={!list || list.allowed.includes('change')}
        create={async (body, headers) => {
          const { data } = await api.op.createTargetList({ body, headers, throwOnError: true });
          void navigate({ to: '/lists/$listId', params: { listId: data.id } });
        }}
        update={
          list &&
          ((body) =>
            api.op.updateTargetList({
              path: { id: list.id },
              headers: versionOf(list),
              body: body as api.TargetListInput,
              throwOnError: true,
            }))
        }
        onClose={onClose}
      >
        <TextInput label={t('field.name')} required maxLength={100} data-autofocus {...form.getInputProps('name')} />
        {!list?.fixed && (
          <Input.Wrapper label={t('field.where')} error={form.errors.where}>
            <ConditionEditor
              noun="account"
              value={form.values.where}
              onChange={(where) => form.setFieldValue('where', where)}
            />
          </Input.Wrapper>
        )}
        <Input.Wrapper label={t('field.sharedWith')} description={t('sharedHint')}>
          <SegmentedControl
            mt={6}
            fullWidth
            aria-label={t('field.sharedWith')}
            data={sharings.map((value) => ({ value, label: t(`sharedWith.${value}`) }))}
            {...form.getInputProps('sharedWith')}
          />
        </Input.Wrapper>
        {form.values.sharedWith === 'team' && <TeamField {...form.getInputProps('teamId')} />}
        <Textarea label={t('field.note')} autosize minRows={2} maxLength={2000} {...form.getInputProps('note')} />
      </RecordForm>
    </SideSheet>
  );
}

type TeamProps = { value?: string | null; onChange?: (id: string | null) => void; error?: React.ReactNode };

/** One of the reader's own teams. */
function TeamField({ value = null, onChange, error }: TeamProps) {
  const t = useWords();
  const me = useMe();
  const teams = useQuery(api.listTeamsOptions({ query: { limit: 200 } })).data?.items ?? [];
  const own = teams.filter((team) => team.id === value || team.members.some((m) => m.id === me?.id));
  return (
    <Select
      label={t('field.teamId')}
      data={own.map((team) => ({ value: team.id, label: team.name }))}
      value={value}
      {...(onChange && { onChange })}
      error={error}
    />
  );
}
