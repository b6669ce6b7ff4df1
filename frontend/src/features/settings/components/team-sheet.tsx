import { Fieldset, MultiSelect, Stack, TextInput } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import * as api from '@/api';
import { changed, useApiForm } from '@/shared/form/use-api-form';
import { useCommon } from '@/shared/i18n/common';
import { useMay } from '@/shared/session/me';
import { useUsers } from '@/shared/session/users';
import { say, sayWithUndo } from '@/shared/ui/notify';
import { useWords } from '../words';
import { SheetButtons } from './sheet-buttons';
import { SideSheet } from './side-sheet';

type Props = { team: api.Team | undefined; onClose: () => void };

export function TeamSheet({ team, onClose }: Props) {
  const t = useWords();
  const common = useCommon();
  const may = useMay();
  const queryClient = useQueryClient();
  const people = useUsers().map((u) => ({ value: u.id, label: [u.name, u.departmentName].filter(Boolean).join('・') }));
  const before = { name: team?.name ?? '', memberIds: team?.members.map((m) => m.id) ?? [] };
  const gone = team?.members.filter((m) => !people.some((p) => p.value === m.id)) ?? [];
  const form = useApiForm({
    initialValues: before,
    fieldName: (path) => (path.startsWith('memberIds') ? 'memberIds' : path),
  });
  const refresh = () => queryClient.invalidateQueries({ queryKey: [{ _id: 'listTeams' }] });
  const done = {
    meta: { quiet: true },
    onError: form.refuse,
    onSuccess: () => {
      say(common('state.saved'));
      onClose();
      return refresh();
    },
  };
  const create = useMutation({ ...api.createTeamMutation(), ...done });
  const update = useMutation({ ...api.updateTeamMutation(), ...done });
  const again = useMutation({ ...api.createTeamMutation(), onSuccess: refresh });
  const remove = useMutation({
    ...api.deleteTeamMutation(),
    onSuccess: () => {
      onClose();
      sayWithUndo(t('team.deleted', { name: before.name }), () => again.mutate({ body: before }));
      return refresh();
    },
  });
  const version = { 'If-Match': `"${team?.version}"` };
  return (
    <SideSheet title={team?.name ?? t('team.new')} onClose={onClose}>
      <form
        noValidate
        onSubmit={form.onSubmit((values) =>
          team
            ? update.mutate({ path: { id: team.id }, headers: version, body: changed(before, values) })
            : create.mutate({ body: values }),
        )}
      >
        <Fieldset variant="unstyled" disabled={!may('team', 'change')}>
          <Stack>
            <TextInput label={t('team.name')} required maxLength={100} data-autofocus {...form.getInputProps('name')} />
            <MultiSelect
              label={t('team.members')}
              searchable
              hidePickedOptions
              data={[...people, ...gone.map((m) => ({ value: m.id, label: m.name }))]}
              {...form.getInputProps('memberIds')}
            />
            {may('team', 'change') && (
              <SheetButtons
                saving={create.isPending || update.isPending}
                onClose={onClose}
                onDelete={team && (() => remove.mutate({ path: { id: team.id }, headers: version }))}
              />
            )}
          </Stack>
        </Fieldset>
      </form>
    </SideSheet>
  );
}
