import { useVirtualizer } from '@tanstack/react-virtual';
import { type ReactNode, useEffect, useRef } from 'react';
import { useCommon } from '@/shared/i18n/common';
import { num } from '@/shared/lib/format';
import { useShortcuts } from '@/shared/lib/hotkeys';
import { usePreferences } from '@/shared/lib/preferences';
import { usePhone } from '@/shared/lib/use-phone';
import { EmptyState, ErrorState } from '@/shared/ui/empty-state';
import type { Column } from './column';
import classes from './data-table.module.css';
import { TableHead } from './table-head';
import { Loading, TableRow } from './table-row';
import { type RowWindow, reach } from './use-window';

export type DataTableProps<Row> = {
  /** Names the list for screen readers and for finding the scroll place again. */
  label: string;
  name: string;
  rows: RowWindow<Row>;
  columns: readonly Column<Row>[];
  rowId: (row: Row) => string;
  rowLabel: (row: Row) => string;
  /** The two-line card of a phone. */
  card: (row: Row) => ReactNode;
  sort?: string | undefined;
  onSort?: (column: Column<Row>) => void;
  selection?: ReadonlySet<string>;
  onSelection?: (next: ReadonlySet<string>) => void;
  /** No record at all: what to do first. */
  empty: ReactNode;
  /** Set while a filter or search is on: its way out. */
  onClear?: (() => void) | undefined;
};

/** The list of everything: fixed row height, any row reachable, j/k/Enter, sort, selection, cards on a phone. */
export function DataTable<Row>(props: DataTableProps<Row>) {
  const { rows, columns, selection, onSelection } = props;
  const t = useCommon();
  const phone = usePhone();
  const { density } = usePreferences();
  const scroller = useRef<HTMLDivElement>(null);
  const height = phone ? 72 : density === 'compact' ? 34 : 44;
  const virtual = useVirtualizer({
    count: rows.total ?? 0,
    getScrollElement: () => scroller.current,
    estimateSize: () => height,
    overscan: 10,
  });
  const items = virtual.getVirtualItems();
  const first = items[0]?.index ?? 0;
  const last = items.at(-1)?.index ?? 0;
  useEffect(() => rows.look(first, last));
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new height means every row sits elsewhere
  useEffect(() => virtual.measure(), [height]);

  const step = (by: 1 | -1) => {
    const links = [...(scroller.current?.querySelectorAll<HTMLElement>('[data-row] a') ?? [])];
    const at = links.indexOf(document.activeElement as HTMLElement);
    const target = links[at < 0 ? 0 : at + by];
    target?.focus({ preventScroll: true });
    target?.closest('[data-row]')?.scrollIntoView({ block: 'nearest' });
  };
  useShortcuts([
    { keys: 'j', label: `${props.label} ↓`, run: () => step(1) },
    { keys: 'k', label: `${props.label} ↑`, run: () => step(-1) },
  ]);

  if (rows.error && rows.total === undefined)
    return <ErrorState error={rows.error} retry={rows.retry} title={t('table.failed')} />;
  if (rows.total === undefined) return <Loading height={height} label={t('state.loading')} />;
  if (rows.total === 0)
    return props.onClear ? <NoResult onClear={props.onClear} /> : <div className={classes.empty}>{props.empty}</div>;

  const selectable = !phone && selection && onSelection;
  const template = `${selectable ? '36px ' : ''}${columns.map((c) => c.width).join(' ')}`;
  const toggle = (id: string) => {
    const next = new Set(selection);
    if (!next.delete(id)) next.add(id);
    onSelection?.(next);
  };
  return (
    <div
      ref={scroller}
      className={classes.scroller}
      data-scroll-restoration-id={props.name}
      data-stale={rows.stale || undefined}
      role="table"
      aria-label={props.label}
      aria-rowcount={rows.total + 1}
      aria-busy={rows.stale}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard
      tabIndex={0}
    >
      {!phone && (
        <TableHead
          columns={columns}
          template={template}
          sort={props.sort}
          onSort={props.onSort}
          selectAll={
            selectable && {
              checked: rows.loaded.length > 0 && rows.loaded.every((r) => selection.has(props.rowId(r))),
              some: selection.size > 0,
              toggle: (on) => onSelection(new Set(on ? rows.loaded.map(props.rowId) : [])),
            }
          }
        />
      )}
      <div className={classes.body} role="rowgroup" style={{ height: virtual.getTotalSize() }}>
        {items.map((v) => (
          <TableRow
            key={v.key}
            row={rows.rowAt(v.index)}
            index={v.index}
            style={{ transform: `translateY(${v.start}px)`, height: v.size }}
            template={template}
            columns={columns}
            card={phone ? props.card : undefined}
            rowId={props.rowId}
            rowLabel={props.rowLabel}
            selected={selectable ? selection : undefined}
            onToggle={toggle}
          />
        ))}
      </div>
      {rows.capped && <p className={classes.capped}>{t('table.capped', { count: num(reach) })}</p>}
    </div>
  );
}

function NoResult({ onClear }: { onClear: () => void }) {
  const t = useCommon();
  return (
    <div className={classes.empty}>
      <EmptyState title={t('table.noResult')}>
        <button type="button" className={classes.clear} onClick={onClear}>
          {t('action.clear')}
        </button>
      </EmptyState>
    </div>
  );
}
