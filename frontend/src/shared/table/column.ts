import type { ReactNode } from 'react';

export type Column<Row> = {
  id: string;
  header: string;
  /** A CSS grid track. */
  width: string;
  align?: 'end';
  /** The server's sort key; a column without one cannot be sorted by. */
  sort?: string;
  /** The first column: cannot be hidden and carries the link. */
  fixed?: boolean;
  /** Shown only when asked for. */
  extra?: boolean;
  cell: (row: Row) => ReactNode;
};

/** Which columns show: the fixed ones and those that were chosen, or the usual ones when nothing was. */
export function shownColumns<Row>(columns: readonly Column<Row>[], chosen: readonly string[] | undefined) {
  if (!chosen?.length) return columns.filter((c) => !c.extra);
  return columns.filter((c) => c.fixed || chosen.includes(c.id));
}

/** name → -name → name; a column that holds numbers or days starts with the largest. */
export function nextSort(current: string | undefined, column: Pick<Column<never>, 'sort' | 'align'>) {
  const key = column.sort;
  if (!key) return current;
  if (current === key) return `-${key}`;
  if (current === `-${key}`) return key;
  return column.align === 'end' ? `-${key}` : key;
}

export const sortDirection = (current: string | undefined, key: string | undefined) =>
  !key ? undefined : current === key ? 'ascending' : current === `-${key}` ? 'descending' : 'none';
