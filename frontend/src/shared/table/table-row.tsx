import { Checkbox, Skeleton } from '@mantine/core';
import type { CSSProperties, ReactNode } from 'react';
import { useCommon } from '@/shared/i18n/common';
import type { Column } from './column';
import classes from './data-table.module.css';

type Props<Row> = {
  row: Row | undefined;
  index: number;
  style: CSSProperties;
  template: string;
  columns: readonly Column<Row>[];
  card: ((row: Row) => ReactNode) | undefined;
  rowId: (row: Row) => string;
  rowLabel: (row: Row) => string;
  selected: ReadonlySet<string> | undefined;
  onToggle: (id: string) => void;
};
export function TableRow<Row>({ row, index, style, template, columns, card, ...props }: Props<Row>) {
  const t = useCommon();
  if (!row)
    return (
      <div role="row" aria-rowindex={index + 2} className={classes.row} style={style}>
        <span role="cell" className={classes.skeleton} />
      </div>
    );
  if (card)
    return (
      <div role="row" aria-rowindex={index + 2} data-row="" className={classes.card} style={style}>
        <div role="cell" className={classes.cardCell}>
          {card(row)}
        </div>
      </div>
    );
  const id = props.rowId(row);
  return (
    <div
      role="row"
      aria-rowindex={index + 2}
      data-row=""
      data-selected={props.selected?.has(id) || undefined}
      className={classes.row}
      style={{ ...style, gridTemplateColumns: template }}
    >
      {props.selected && (
        <div role="cell" className={classes.pick}>
          <Checkbox
            size="xs"
            aria-label={t('table.select', { name: props.rowLabel(row) })}
            checked={props.selected.has(id)}
            onChange={() => props.onToggle(id)}
          />
        </div>
      )}
      {columns.map((c) => (
        <div key={c.id} role="cell" className={classes.cell} data-align={c.align}>
          {c.cell(row)}
        </div>
      ))}
    </div>
  );
}

export function Loading({ height, label }: { height: number; label: string }) {
  return (
    <div className={classes.loading} aria-busy role="status" aria-label={label}>
      {Array.from({ length: 14 }, (_, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: placeholders have no identity
        <div key={i} style={{ height, display: 'flex', alignItems: 'center' }}>
          <Skeleton h={12} w={`${38 + ((i * 17) % 40)}%`} />
        </div>
      ))}
    </div>
  );
}
