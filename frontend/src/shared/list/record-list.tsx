import { Button, Group } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { type ReactElement, type ReactNode, useState } from 'react';
import { lines } from '@/shared/filter/condition';
import { FilterButton } from '@/shared/filter/filter-button';
import { FilterChips } from '@/shared/filter/filter-chips';
import { ViewTabs } from '@/shared/filter/view-tabs';
import { useCommon } from '@/shared/i18n/common';
import { num } from '@/shared/lib/format';
import { useShortcuts } from '@/shared/lib/hotkeys';
import { usePhone } from '@/shared/lib/use-phone';
import { useMay } from '@/shared/session/me';
import { type Column, nextSort, shownColumns } from '@/shared/table/column';
import { DataTable } from '@/shared/table/data-table';
import { type PageQuery, useWindow } from '@/shared/table/use-window';
import { ActionButton } from '@/shared/ui/action-button';
import { EmptyState } from '@/shared/ui/empty-state';
import { ListPage, PageHeader } from '@/shared/ui/page';
import { BulkBar } from './bulk-bar';
import { ColumnsMenu } from './columns-menu';
import { ExportMenu } from './export-menu';
import type { ListSearch } from './list-search';
import { SearchBox } from './search-box';

/** Lists that a file can fill. */
const imported = ['account', 'person', 'product', 'sale'] as const;

type Props<Row> = {
  noun:
    | (typeof imported)[number]
    | 'contact'
    | 'deal'
    | 'campaign'
    | 'complaint'
    | 'competitor'
    | 'competitorMove'
    | 'productFeedback';
  words: { title: string; search: string; new: string; empty: string; emptyHint: string };
  search: ListSearch;
  onSearch: (next: ListSearch) => void;
  /** The order while none is chosen. */
  usual: string;
  page: (search: ListSearch) => PageQuery<Row>;
  columns: readonly Column<Row>[];
  rowLabel: (row: Row) => string;
  card: (row: Row) => ReactNode;
  /** Draws the link to a new record; "c" opens it too. Absent where none is made. */
  create?: { root: (props: Record<string, unknown>) => ReactElement; open: () => void };
  actions?: ReactNode;
  /** Lists that stand beside this one. */
  tabs?: ReactNode;
  /** Beside the title: the way back, and what the list is. */
  back?: () => void;
  below?: ReactNode;
  /** Beside the export: what else can be done with what was found. */
  tools?: ReactNode;
  /** The filter stands for more than itself: no saved views, and only ticked rows are exported. */
  within?: boolean;
  /** Quick filters beside the search box, and the fields they stand for. */
  chips?: ReactNode;
  chipFields?: readonly string[];
  /** What can be done with the ticked rows, besides exporting them. */
  bulk?: (ids: readonly string[], done: () => void) => ReactNode;
};

/** GEN-02: the list of a noun: search, conditions, saved views, columns, export, ticked rows, any row reachable. */
export function RecordList<Row extends { id: string }>({ noun, words, search, onSearch, usual, ...props }: Props<Row>) {
  const t = useCommon();
  const phone = usePhone();
  const may = useMay();
  const [selection, setSelection] = useState<ReadonlySet<string>>(new Set());
  const sort = search.sort ?? usual;
  const rows = useWindow(props.page({ ...search, sort }));
  const change = (part: Partial<ListSearch>) => onSearch({ ...search, ...part });
  const clearSelection = () => setSelection(new Set());
  const creates = may(noun, 'create') && props.create;
  useShortcuts(creates ? [{ keys: 'c', label: words.new, run: creates.open }] : []);
  const button = creates && <ActionButton primary label={words.new} icon={IconPlus} root={creates.root} />;
  const which = { ...(search.q ? { q: search.q } : {}), ...(search.where ? { where: search.where as never } : {}) };
  return (
    <ListPage>
      <PageHeader
        title={words.title}
        {...(props.back && { back: props.back })}
        below={props.below}
        note={
          rows.total !== undefined && t(rows.capped ? 'table.countCapped' : 'table.count', { count: num(rows.total) })
        }
      >
        {props.actions}
        {button}
      </PageHeader>
      {props.tabs}
      <Group gap={10} px="var(--page-pad)" pb={10} wrap="nowrap">
        <SearchBox value={search.q} label={words.search} onChange={(q) => change({ q })} />
        {!phone && props.chips}
        <FilterButton
          noun={noun}
          value={search.where}
          count={lines(search.where).length}
          onChange={(where) => change({ where })}
        />
        {!phone && (
          <Group ml="auto" gap={8} wrap="nowrap">
            {props.tools}
            {!props.within && <ExportMenu noun={noun} title={words.title} which={which} />}
            <ColumnsMenu columns={props.columns} chosen={search.cols} onChange={(cols) => change({ cols })} />
          </Group>
        )}
      </Group>
      {!props.within && <ViewTabs noun={noun} search={search} onOpen={onSearch} />}
      <FilterChips
        noun={noun}
        value={search.where}
        hide={phone ? [] : props.chipFields}
        onChange={(where) => change({ where })}
      />
      <DataTable
        name={noun}
        label={words.title}
        rows={rows}
        columns={shownColumns(props.columns, search.cols)}
        rowId={(row) => row.id}
        rowLabel={props.rowLabel}
        card={props.card}
        sort={sort}
        onSort={(column) => change({ sort: nextSort(sort, column) })}
        selection={selection}
        onSelection={setSelection}
        empty={
          <EmptyState title={words.empty} hint={words.emptyHint}>
            <Group gap={10} mt={6} justify="center">
              {!props.within && imported.some((n) => n === noun) && may('import', 'create') && (
                <Button
                  variant="default"
                  renderRoot={(p) => <Link to="/imports/new" search={{ kind: `${noun}s` }} {...p} />}
                >
                  {t('action.importFile')}
                </Button>
              )}
              {button}
            </Group>
          </EmptyState>
        }
        onClear={search.q || search.where ? () => change({ q: undefined, where: undefined }) : undefined}
      />
      <BulkBar count={selection.size} onClear={clearSelection}>
        {props.bulk?.([...selection], clearSelection)}
        <ExportMenu noun={noun} title={words.title} which={{ ids: [...selection] }} />
      </BulkBar>
    </ListPage>
  );
}

/** The words that a list needs, out of a feature's own. */
export const listWords = (t: (key: 'title' | 'search' | 'new' | 'empty' | 'emptyHint') => string) => ({
  title: t('title'),
  search: t('search'),
  new: t('new'),
  empty: t('empty'),
  emptyHint: t('emptyHint'),
});
