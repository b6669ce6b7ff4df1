import { Group } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { createFileRoute, Link } from '@tanstack/react-router';
import * as z from 'zod/mini';
import type * as api from '@/api';
import { useCommon } from '@/shared/i18n/common';
import { num, today } from '@/shared/lib/format';
import { useShortcuts } from '@/shared/lib/hotkeys';
import { type ListSearch, listSearch } from '@/shared/list/list-search';
import { SearchBox } from '@/shared/list/search-box';
import { useMay } from '@/shared/session/me';
import type { Column } from '@/shared/table/column';
import { nextSort } from '@/shared/table/column';
import { DataTable } from '@/shared/table/data-table';
import { PhoneCard, RowName, rowLinkClass } from '@/shared/table/row-link';
import { useWindow } from '@/shared/table/use-window';
import { ActionButton } from '@/shared/ui/action-button';
import { Day } from '@/shared/ui/day';
import { EmptyState } from '@/shared/ui/empty-state';
import { Marked } from '@/shared/ui/marked';
import { Dash, Money } from '@/shared/ui/money';
import { ListPage, PageHeader } from '@/shared/ui/page';
import { ProductSheet } from './components/product-sheet';
import { productPage } from './queries';
import { useWords } from './words';

export const Route = createFileRoute('/_shell/products')({
  /** open: the product in the side sheet, "new" for one to be made. */
  validateSearch: z.extend(listSearch, { open: z.catch(z.optional(z.string()), undefined) }),
  component: Products,
});

const usual = 'code';

function Products() {
  const t = useWords();
  const common = useCommon();
  const may = useMay();
  const { open, ...search } = Route.useSearch();
  const navigate = Route.useNavigate();
  const rows = useWindow(productPage({ ...search, sort: search.sort ?? usual }));
  const columns = useColumns(search.q);
  const change = (part: Partial<ListSearch & { open: string | undefined }>) =>
    void navigate({ search: (old) => ({ ...old, ...part }), replace: true, resetScroll: false });
  const create = may('product', 'create');
  useShortcuts(create ? [{ keys: 'c', label: t('new'), run: () => change({ open: 'new' }) }] : []);
  const button = (
    <ActionButton
      primary
      label={t('new')}
      icon={IconPlus}
      root={(props) => <Link to="/products" search={(old) => ({ ...old, open: 'new' })} {...props} />}
    />
  );
  return (
    <ListPage>
      <PageHeader
        title={t('title')}
        note={rows.total !== undefined && common('table.count', { count: num(rows.total) })}
      >
        {create && button}
      </PageHeader>
      <Group px="var(--page-pad)" pb={10}>
        <SearchBox value={search.q} label={t('search')} onChange={(q) => change({ q })} />
      </Group>
      <DataTable
        name="products"
        label={t('title')}
        rows={rows}
        columns={columns}
        rowId={(row) => row.id}
        rowLabel={(row) => row.name}
        card={(row) => (
          <PhoneCard
            title={<ProductLink row={row} q={search.q} />}
            below={[row.code, row.categoryName].filter(Boolean).join('・')}
            side={<Money value={row.unitPrice} exact />}
          />
        )}
        sort={search.sort ?? usual}
        onSort={(column) => change({ sort: nextSort(search.sort ?? usual, column) })}
        empty={
          <EmptyState title={t('empty')} hint={t('emptyHint')}>
            {create && button}
          </EmptyState>
        }
        onClear={search.q ? () => change({ q: undefined }) : undefined}
      />
      {open && (
        <ProductSheet key={open} id={open === 'new' ? undefined : open} onClose={() => change({ open: undefined })} />
      )}
    </ListPage>
  );
}

function ProductLink({ row, q }: { row: api.Product; q: string | undefined }) {
  return (
    <Link to="/products" search={(old) => ({ ...old, open: row.id })} className={rowLinkClass}>
      <Marked text={row.name} q={q} />
    </Link>
  );
}

function useColumns(q: string | undefined): readonly Column<api.Product>[] {
  const t = useWords();
  return [
    {
      id: 'name',
      header: t('field.name'),
      width: 'minmax(240px, 2fr)',
      sort: 'name',
      fixed: true,
      cell: (row) => (
        <RowName note={row.validTo && row.validTo < today() ? t('ended') : undefined}>
          <ProductLink row={row} q={q} />
        </RowName>
      ),
    },
    {
      id: 'code',
      header: t('field.code'),
      width: '140px',
      sort: 'code',
      cell: (row) => <Marked text={row.code} q={q} />,
    },
    { id: 'category', header: t('field.category'), width: '160px', cell: (row) => row.categoryName ?? <Dash /> },
    {
      id: 'unitPrice',
      header: t('field.unitPrice'),
      width: '130px',
      align: 'end',
      sort: 'unitPrice',
      cell: (row) => <Money value={row.unitPrice} exact />,
    },
    {
      id: 'cost',
      header: t('field.cost'),
      width: '130px',
      align: 'end',
      cell: (row) => <Money value={row.cost} exact />,
    },
    {
      id: 'validTo',
      header: t('field.validTo'),
      width: '110px',
      align: 'end',
      cell: (row) => <Day value={row.validTo} />,
    },
  ];
}
