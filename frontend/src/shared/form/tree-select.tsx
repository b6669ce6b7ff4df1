import { Select, type SelectProps } from '@mantine/core';
import type { Branch } from '@/shared/lib/tree';

type Props = Omit<SelectProps, 'data' | 'renderOption'> & {
  branches: readonly Branch<{ id: string; name: string }>[];
};

/** One of a tree: the options stand indented, the chosen one does not. */
export function TreeSelect({ branches, ...props }: Props) {
  const depth = new Map(branches.map((b) => [b.item.id, b.depth]));
  return (
    <Select
      searchable
      {...props}
      data={branches.map(({ item }) => ({ value: item.id, label: item.name }))}
      renderOption={({ option }) => (
        <span style={{ paddingInlineStart: (depth.get(option.value) ?? 0) * 16 }}>{option.label}</span>
      )}
    />
  );
}
