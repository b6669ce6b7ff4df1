import { Select, TextInput } from '@mantine/core';
import { useCodeList, useCodeName } from '@/shared/session/codes';

type Props = {
  list: string;
  label: string;
  value?: string;
  onChange: (code: string) => void;
  error?: React.ReactNode;
};

/** A code of a maintained list; while the list is empty, free text. */
export function CodeField({ list, label, value = '', onChange, error }: Props) {
  const offered = useCodeList(list)?.items.filter((i) => i.offered) ?? [];
  const name = useCodeName(list);
  if (offered.length === 0)
    return (
      <TextInput
        label={label}
        maxLength={100}
        value={value}
        error={error}
        onChange={(e) => onChange(e.currentTarget.value)}
      />
    );
  const codes = new Set([...offered.map((i) => i.code), ...(value ? [value] : [])]);
  return (
    <Select
      label={label}
      searchable
      clearable
      data={[...codes].map((code) => ({ value: code, label: name(code) ?? code }))}
      value={value || null}
      error={error}
      onChange={(code) => onChange(code ?? '')}
    />
  );
}
