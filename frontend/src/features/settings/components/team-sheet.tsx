import { TextInput } from '@mantine/core';
import * as api from '@/api';
import { RecordForm, versionOf } from '@/shared/form/record-form';
import { SideSheet } from '@/shared/form/side-sheet';
import { useApiForm } from '@/shared/form/use-api-form';
import { newKey } from '@/shared/form/use-once';
import { UsersField } from '@/shared/form/user-field';
import { useMay } from '@/shared/session/me';
import { useWords } from '../words';

type Props = { team: api.Team | undefined; onClose: () => void };

export function TeamSheet({ team, onClose }: Props) {
  const t = useWords();
  const may = useMay();
  const before = { name: team?.name ?? '', memberIds: team?.members.map((m) => m.id) ?? [] };
  const form = useApiForm({
    initialValues: before,
    fieldName: (path) => (path.startsWith('memberIds') ? 'memberIds' : path),
  });
  const create = (body: api.TeamInput, headers = newKey()) => api.op.createTeam({ body, headers, throwOnError: true });
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
        <UsersField label={t('team.members')} withDepartment {...form.getInputProps('memberIds')} />
      </RecordForm>
    </SideSheet>
  );
}
