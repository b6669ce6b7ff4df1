import { Select } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import * as api from '@/api';
import type { Ref } from '@/shared/form/account-field';

type Props = {
  label: string;
  accountId: string | undefined;
  value?: Ref | null;
  onChange: (person: Ref | null) => void;
  error?: React.ReactNode;
};

/** Who of the customer's people bought: those with a post there or at its branches. */
export function PersonField({ label, accountId, value, onChange, error }: Props) {
  const found = useQuery({
    ...api.listAccountPersonsOptions({ path: { id: accountId ?? '' }, query: { includeBranches: true, limit: 200 } }),
    enabled: accountId !== undefined,
  });
  const people = found.data?.items ?? [];
  const known = !value || people.some((p) => p.id === value.id);
  return (
    <Select
      label={label}
      searchable
      clearable
      disabled={accountId === undefined}
      data={[
        ...(known ? [] : [{ value: value.id, label: value.name }]),
        ...people.map((p) => ({ value: p.id, label: [p.name, p.department, p.title].filter(Boolean).join(' ') })),
      ]}
      value={value?.id ?? null}
      onChange={(id) => {
        const person = people.find((p) => p.id === id);
        onChange(person ? { id: person.id, name: person.name } : null);
      }}
      error={error}
    />
  );
}
