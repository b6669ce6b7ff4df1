import { Select } from '@mantine/core';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import * as api from '@/api';
import type { Ref } from '@/shared/form/account-field';
import { newKey } from '@/shared/form/use-once';
import { useMay } from '@/shared/session/me';
import { useWords } from '../words';

type Props = { label: string; value?: Ref | null; onChange: (competitor: Ref | null) => void; error?: React.ReactNode };

const NEW = 'new';

/** A competitor of the ledger; a name that it does not have yet is entered on the spot. */
export function CompetitorField({ label, value, onChange, error }: Props) {
  const t = useWords();
  const may = useMay();
  const [typed, setTyped] = useState('');
  const q = typed.trim() === value?.name ? '' : typed.trim();
  const found = useQuery({
    ...api.listCompetitorsOptions({ query: { limit: 50, ...(q ? { q } : {}) } }),
    placeholderData: (old) => old,
  });
  const open = useMutation({
    mutationFn: (name: string) => api.op.createCompetitor({ body: { name }, headers: newKey(), throwOnError: true }),
    onSuccess: ({ data }) => onChange({ id: data.id, name: data.name }),
  });
  const items = found.data?.items ?? [];
  const known = !value || items.some((k) => k.id === value.id);
  const offersNew = q !== '' && may('competitor', 'create') && !items.some((k) => k.name === q);
  return (
    <Select
      label={label}
      searchable
      clearable
      data={[
        ...(known ? [] : [{ value: value.id, label: value.name }]),
        ...items.map((k) => ({ value: k.id, label: k.name })),
        ...(offersNew ? [{ value: NEW, label: t('competitor.addNamed', { name: q }) }] : []),
      ]}
      filter={({ options }) => options}
      value={value?.id ?? null}
      searchValue={typed}
      onSearchChange={setTyped}
      onChange={(id) => {
        const chosen = items.find((k) => k.id === id);
        if (id === NEW) open.mutate(q);
        else onChange(chosen ? { id: chosen.id, name: chosen.name } : null);
      }}
      error={error}
    />
  );
}
