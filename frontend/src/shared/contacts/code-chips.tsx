import { Chip, Input } from '@mantine/core';
import { useCodeList, useCodeName } from '@/shared/session/codes';
import classes from './contacts.module.css';

type Props = {
  list: string;
  label: string;
  value?: string;
  onChange: (code: string) => void;
  required?: boolean;
  error?: React.ReactNode;
};

/** One code of a list, one tap away. What the record holds stands among them even when it is not offered any more. */
export function CodeChips({ list, label, value = '', onChange, required, error }: Props) {
  const name = useCodeName(list);
  const offered = useCodeList(list)?.items.filter((item) => item.offered) ?? [];
  const codes = [...new Set([...offered.map((item) => item.code), ...(value ? [value] : [])])];
  return (
    <Input.Wrapper label={label} labelElement="div" required={required} error={error}>
      <Chip.Group value={value} onChange={(code) => onChange(code as string)}>
        <div className={classes.chips} role="radiogroup" aria-label={label}>
          {codes.map((code) => (
            <Chip key={code} value={code} radius="md" size="sm" variant="light" icon={null}>
              {name(code) ?? code}
            </Chip>
          ))}
        </div>
      </Chip.Group>
    </Input.Wrapper>
  );
}
