import { Combobox, InputBase, Loader, useCombobox } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import * as api from '@/api';
import { useCommon } from '@/shared/i18n/common';

export type Ref = { id: string; name: string; code?: string };
type Props = {
  label: string;
  value?: Ref | null;
  onChange: (account: Ref | null) => void;
  description?: string;
  error?: React.ReactNode;
  placeholder?: string;
  required?: boolean;
};

/** A head office is not looked for among its branches: the exact name, then head offices, then the rest as they came. */
const headsFirst = (items: readonly api.AccountRow[], q: string) => {
  const place = (a: api.AccountRow) => (a.name === q ? 0 : a.parentId ? 2 : 1);
  return items.toSorted((a, b) => place(a) - place(b));
};

/** Another account, found by typing any part of its name, reading, code or address. */
export function AccountField({ value, onChange, ...props }: Props) {
  const t = useCommon();
  const combobox = useCombobox({ onDropdownClose: () => combobox.resetSelectedOption() });
  const [text, setText] = useState<string>();
  const [q] = useDebouncedValue(text?.trim() ?? '', 150);
  const found = useQuery({ ...api.listAccountsOptions({ query: { q, limit: 30 } }), enabled: q !== '' });
  const items = q ? headsFirst(found.data?.items ?? [], q).slice(0, 10) : [];
  return (
    <Combobox
      store={combobox}
      onOptionSubmit={(id) => {
        const account = items.find((a) => a.id === id);
        if (account) onChange(account);
        setText(undefined);
        combobox.closeDropdown();
      }}
    >
      <Combobox.Target>
        <InputBase
          size="sm"
          {...props}
          value={text ?? value?.name ?? ''}
          rightSection={found.isFetching ? <Loader size={14} /> : value && <Clear onClear={() => onChange(null)} />}
          rightSectionPointerEvents={value ? 'all' : 'none'}
          onChange={(e) => {
            setText(e.currentTarget.value);
            if (e.currentTarget.value === '') onChange(null);
            combobox.openDropdown();
          }}
          onFocus={(e) => e.currentTarget.select()}
          onBlur={() => {
            setText(undefined);
            combobox.closeDropdown();
          }}
        />
      </Combobox.Target>
      <Combobox.Dropdown hidden={q === '' || found.isPending}>
        <Combobox.Options>
          {items.map((a) => (
            <Combobox.Option key={a.id} value={a.id}>
              {a.name} <small style={{ color: 'var(--mantine-color-dimmed)' }}>{a.code}</small>
            </Combobox.Option>
          ))}
          {items.length === 0 && (
            <Combobox.Empty>{t(found.isError ? 'error.network' : 'table.noResult')}</Combobox.Empty>
          )}
        </Combobox.Options>
      </Combobox.Dropdown>
    </Combobox>
  );
}

function Clear({ onClear }: { onClear: () => void }) {
  return <Combobox.ClearButton onClear={onClear} />;
}
