import { MultiSelect, TextInput } from '@mantine/core';
import * as api from '@/api';
import { RecordForm, versionOf } from '@/shared/form/record-form';
import { SideSheet } from '@/shared/form/side-sheet';
import { useApiForm } from '@/shared/form/use-api-form';
import { useMay } from '@/shared/session/me';
import { useUsers } from '@/shared/session/users';
import { useWords } from '../words';

type Props = { team: api.Team | undefined; onClose: () => void };

export function TeamSheet({ team, onClose }: Props) {
  const t = useWords();
  const may = useMay();
  const people = useUsers().map((u) => ({ value: u.id, label: [u.name, u.departmentName].filter(Boolean).join('・') }));
  const gone = team?.members.filter((m) => !people.some((p) => p.value === m.id)) ?? [];
  const before = { name: team?.name ?? '', memberIds: team?.members.map((m) => m.id) ?? [] };
  const form = useApiForm({
    initialValues: before,
    fieldName: (path) => (path.startsWith('memberIds') ? 'memberIds' : path),
  });
  const create = (body: api.TeamInput) => api.op.createTeam({ body, throwOnError: true });
  const target = team && { path: { id: team.id }, headers: versionOf(team), throwOnError: true as const };
  return (
    <SideSheet title={team?.name ?? t('team.new')} onClose={onClose}>
      <RecordForm
        form={form}
        input={(values) => values}
        editable={may('team', 'change')}
        create={create}
        update={target && ((body) => api.op.updateTeam({ ...target, body }))}
        remove={
          target && {
            run: () => api.op.deleteTeam(target),
            undo: () => create(before),
            said: t('team.deleted', { name: before.name }),
          }
        }
        onClose={onClose}
      >
        <TextInput label={t('team.name')} required maxLength={100} data-autofocus {...form.getInputProps('name')} />
        <MultiSelect
          label={t('team.members')}
          searchable
          hidePickedOptions
          data={[...people, ...gone.map((m) => ({ value: m.id, label: m.name }))]}
          {...form.getInputProps('memberIds')}
        />
      </RecordForm>
    </SideSheet>
  );
}
