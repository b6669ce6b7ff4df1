import { MultiSelect, type OptionsFilter, Select } from '@mantine/core';
import { useState } from 'react';
import { useCommon } from '@/shared/i18n/common';
import { usePeople } from '@/shared/session/users';

type Props = {
  label?: string;
  /** Instead of a visible label, in a bar of tools. */
  ariaLabel?: string;
  error?: React.ReactNode;
  /** Inside a popover the list must not open a portal of its own, or a click in it would close the popover. */
  withinPopover?: boolean;
};

/** What a field needs to offer our people, however many they are. */
export function usePeopleOptions(chosen: readonly unknown[], withDepartment = false) {
  const t = useCommon();
  const [typed, setTyped] = useState('');
  const { people, found, failed } = usePeople(chosen, typed);
  const filter: OptionsFilter = ({ options }) => options.filter((o) => 'value' in o && found?.has(String(o.value)));
  return {
    searchable: true,
    onSearchChange: setTyped,
    nothingFoundMessage: t(failed ? 'error.network' : 'table.noResult'),
    data: people.map((u) => ({
      value: u.id,
      label: [u.name, withDepartment && u.departmentName].filter(Boolean).join('・'),
    })),
    ...(found && { filter }),
  };
}

const portal = (within?: boolean) => (within ? { comboboxProps: { withinPortal: false } } : {});

type One = Props & { value?: string | null; onChange: (id: string | null) => void };

/** One of our people. */
export function UserField({ label, ariaLabel, value, onChange, error, withinPopover }: One) {
  return (
    <Select
      label={label}
      aria-label={ariaLabel}
      placeholder={ariaLabel}
      clearable
      {...usePeopleOptions([value])}
      value={value ?? null}
      onChange={onChange}
      error={error}
      {...portal(withinPopover)}
    />
  );
}

type Many = Props & { value?: string[]; onChange?: (ids: string[]) => void; withDepartment?: boolean };

/** Some of our people. */
export function UsersField({ label, ariaLabel, value = [], onChange, error, withinPopover, withDepartment }: Many) {
  return (
    <MultiSelect
      size="sm"
      label={label}
      aria-label={ariaLabel}
      hidePickedOptions
      {...usePeopleOptions(value, withDepartment)}
      value={value}
      {...(onChange && { onChange })}
      error={error}
      {...portal(withinPopover)}
    />
  );
}
