import { ActionIcon, Menu } from '@mantine/core';
import { IconColumns3 } from '@tabler/icons-react';
import { useCommon } from '@/shared/i18n/common';
import { type Column, shownColumns } from '@/shared/table/column';

type Props<Row> = {
  columns: readonly Column<Row>[];
  chosen: readonly string[] | undefined;
  onChange: (next: string[]) => void;
};

export function ColumnsMenu<Row>({ columns, chosen, onChange }: Props<Row>) {
  const t = useCommon();
  const shown = shownColumns(columns, chosen).map((c) => c.id);
  return (
    <Menu closeOnItemClick={false} position="bottom-end">
      <Menu.Target>
        <ActionIcon variant="default" size={36} aria-label={t('table.columns')} title={t('table.columns')}>
          <IconColumns3 size={18} />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown mah={420} style={{ overflowY: 'auto' }}>
        {columns
          .filter((c) => !c.fixed)
          .map((c) => (
            <Menu.CheckboxItem
              key={c.id}
              checked={shown.includes(c.id)}
              onChange={(on: boolean) => onChange(on ? [...shown, c.id] : shown.filter((id) => id !== c.id))}
            >
              {c.header}
            </Menu.CheckboxItem>
          ))}
      </Menu.Dropdown>
    </Menu>
  );
}
