import { Checkbox } from '@mantine/core';
import { useCommon } from '@/shared/i18n/common';
import { type Column, sortDirection } from './column';
import classes from './data-table.module.css';

type Props<Row> = {
  columns: readonly Column<Row>[];
  template: string;
  sort?: string | undefined;
  onSort?: ((column: Column<Row>) => void) | undefined;
  selectAll?: { checked: boolean; some: boolean; toggle: (on: boolean) => void } | undefined | '' | false;
};

export function TableHead<Row>({ columns, template, sort, onSort, selectAll }: Props<Row>) {
  const t = useCommon();
  return (
    <div role="rowgroup" className={classes.header}>
      <div role="row" className={classes.headRow} style={{ gridTemplateColumns: template }}>
        {selectAll && (
          <div role="columnheader">
            <Checkbox
              size="xs"
              aria-label={t('table.selectAll')}
              checked={selectAll.checked}
              indeterminate={selectAll.some && !selectAll.checked}
              onChange={(e) => selectAll.toggle(e.currentTarget.checked)}
            />
          </div>
        )}
        {columns.map((c) => {
          const direction = sortDirection(sort, c.sort);
          return (
            <div key={c.id} role="columnheader" aria-sort={direction} className={classes.th} data-align={c.align}>
              {c.sort && onSort ? (
                <button type="button" onClick={() => onSort(c)}>
                  {c.header}
                  <i aria-hidden>{direction === 'ascending' ? '↑' : direction === 'descending' ? '↓' : ''}</i>
                </button>
              ) : (
                c.header
              )}
            </div>
          );
        })}
      </div>
    </div>
  );
}
