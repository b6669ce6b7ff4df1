import { useQuery } from '@tanstack/react-query';
import * as api from '@/api';
import { inTree } from '@/shared/lib/tree';
import { TreeSelect } from './tree-select';

type Props = { ariaLabel: string; value: string | null; onChange: (id: string | null) => void };

/** One of our departments, as a filter in a bar of tools. */
export function DepartmentField({ ariaLabel, value, onChange }: Props) {
  const departments = useQuery({
    ...api.listDepartmentsOptions({ query: { limit: 200 } }),
    staleTime: 5 * 60_000,
  }).data?.items;
  return (
    <TreeSelect
      aria-label={ariaLabel}
      placeholder={ariaLabel}
      clearable
      branches={inTree(departments ?? [])}
      value={value}
      onChange={onChange}
    />
  );
}
