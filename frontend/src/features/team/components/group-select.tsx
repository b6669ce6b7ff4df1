import { Select } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import * as api from '@/api';
import { inTree } from '@/shared/lib/tree';
import { useMe } from '@/shared/session/me';
import { useWords } from '../words';

export type Chosen = { team?: string | undefined; department?: string | undefined };
type Props = Chosen & { onChange: (next: Chosen) => void };

/** One of the teams, one's own first, or a department with those below it. */
export function GroupSelect({ team, department, onChange }: Props) {
  const t = useWords();
  const me = useMe();
  const teams = useQuery(api.listTeamsOptions({ query: { limit: 200 } })).data?.items ?? [];
  const departments = useQuery(api.listDepartmentsOptions({ query: { limit: 200 } })).data?.items ?? [];
  const tree = inTree(departments);
  const depth = new Map(tree.map((branch) => [`department:${branch.item.id}`, branch.depth]));
  const mine = (one: api.Team) => one.members.some((member) => member.id === me?.id);
  const ordered = [...teams.filter(mine), ...teams.filter((one) => !mine(one))];
  const own = department ?? me?.departmentId;
  return (
    <Select
      aria-label={t('who')}
      searchable
      allowDeselect={false}
      value={team ? `team:${team}` : own ? `department:${own}` : null}
      data={[
        { group: t('teams'), items: ordered.map((one) => ({ value: `team:${one.id}`, label: one.name })) },
        {
          group: t('departments'),
          items: tree.map(({ item }) => ({ value: `department:${item.id}`, label: item.name })),
        },
      ]}
      renderOption={({ option }) => (
        <span style={{ paddingInlineStart: (depth.get(option.value) ?? 0) * 16 }}>{option.label}</span>
      )}
      onChange={(value) => {
        const [kind, id] = value?.split(':') ?? [];
        onChange(kind === 'team' ? { team: id } : { department: id });
      }}
    />
  );
}
