import { Combobox, TextInput, useCombobox } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import * as api from '@/api';
import type { Ref } from '@/shared/form/account-field';
import { money } from '@/shared/lib/format';

type Props = {
  label: string;
  value: Ref | null;
  text: string;
  error?: React.ReactNode;
  onText: (text: string) => void;
  onProduct: (product: api.Product) => void;
};

/** A product of the master by code or name, or free text for what is not in it. */
export function ProductField({ label, value, text, error, onText, onProduct }: Props) {
  const combobox = useCombobox();
  const [q] = useDebouncedValue(value ? '' : text.trim(), 150);
  const found = useQuery({ ...api.listProductsOptions({ query: { q, limit: 10 } }), enabled: q !== '' });
  const items = q ? (found.data?.items ?? []) : [];
  return (
    <Combobox
      store={combobox}
      onOptionSubmit={(id) => {
        const product = items.find((p) => p.id === id);
        if (product) onProduct(product);
        combobox.closeDropdown();
      }}
    >
      <Combobox.Target>
        <TextInput
          label={label}
          value={text}
          error={error}
          maxLength={300}
          onChange={(e) => {
            onText(e.currentTarget.value);
            combobox.openDropdown();
          }}
          onBlur={() => combobox.closeDropdown()}
        />
      </Combobox.Target>
      <Combobox.Dropdown hidden={items.length === 0}>
        <Combobox.Options>
          {items.map((p) => (
            <Combobox.Option key={p.id} value={p.id}>
              {p.name}{' '}
              <small style={{ color: 'var(--mantine-color-dimmed)' }}>
                {p.code} {p.unitPrice != null && money(p.unitPrice)}
              </small>
            </Combobox.Option>
          ))}
        </Combobox.Options>
      </Combobox.Dropdown>
    </Combobox>
  );
}
