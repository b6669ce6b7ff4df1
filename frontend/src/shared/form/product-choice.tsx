import { Select } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import * as api from '@/api';
import type { Ref } from './account-field';

type Props = {
  label: string;
  description?: string;
  value?: Ref | null;
  onChange: (product: Ref | null) => void;
  error?: React.ReactNode;
};

/** One of our products, found by any part of its name, reading or code. */
export function ProductChoice({ label, description, value, onChange, error }: Props) {
  const [typed, setTyped] = useState('');
  const [q] = useDebouncedValue(typed.trim() === value?.name ? '' : typed.trim(), 150);
  const found = useQuery({
    ...api.listProductsOptions({ query: { limit: 50, ...(q ? { q } : {}) } }),
    placeholderData: keepPreviousData,
    staleTime: 60_000,
  });
  const items = found.data?.items ?? [];
  const known = !value || items.some((p) => p.id === value.id);
  return (
    <Select
      label={label}
      description={description}
      searchable
      clearable
      data={[
        ...(known ? [] : [{ value: value.id, label: value.name }]),
        ...items.map((p) => ({ value: p.id, label: p.name })),
      ]}
      filter={({ options }) => options}
      value={value?.id ?? null}
      onSearchChange={setTyped}
      onChange={(id) => {
        const product = items.find((p) => p.id === id);
        onChange(product ? { id: product.id, name: product.name, code: product.code } : null);
      }}
      error={error}
    />
  );
}
