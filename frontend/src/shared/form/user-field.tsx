import { Select } from '@mantine/core';
import { useUsers } from '@/shared/session/users';

type Props = {
  label?: string;
  /** Instead of a visible label, in a bar of tools. */
  ariaLabel?: string;
  value?: string | null;
  onChange: (id: string | null) => void;
  error?: React.ReactNode;
  /** Inside a popover the list must not open a portal of its own, or a click in it would close the popover. */
  withinPopover?: boolean;
};

/** One of our people. */
export function UserField({ label, ariaLabel, value, onChange, error, withinPopover }: Props) {
  const users = useUsers();
  return (
    <Select
      label={label}
      aria-label={ariaLabel}
      placeholder={ariaLabel}
      searchable
      clearable
      data={users.map((u) => ({ value: u.id, label: u.name }))}
      value={value ?? null}
      onChange={onChange}
      error={error}
      comboboxProps={withinPopover ? { withinPortal: false } : undefined}
    />
  );
}
