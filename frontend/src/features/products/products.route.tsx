import { IconCategory } from '@tabler/icons-react';
import { createFileRoute, Link } from '@tanstack/react-router';
import * as z from 'zod/mini';
import type * as api from '@/api';
import { today } from '@/shared/lib/format';
import { listSearch } from '@/shared/list/list-search';
import { listWords, RecordList } from '@/shared/list/record-list';
import { useMay } from '@/shared/session/me';
import type { Column } from '@/shared/table/column';
import { PhoneCard, RowName, rowLinkClass } from '@/shared/table/row-link';
import { ActionButton } from '@/shared/ui/action-button';
import { Day } from '@/shared/ui/day';
import { Marked } from '@/shared/ui/marked';
import { Dash, Money } from '@/shared/ui/money';
import { CategorySheet } from './components/category-sheet';
import { ProductSheet } from './components/product-sheet';
import { productPage } from './queries';
import { useWords } from './words';

export const Route = createFileRoute('/_shell/products')({
  /** open: the product in the side sheet, "new" for one to be made, "categories" for their tree. */
  validateSearch: z.extend(listSearch, { open: z.catch(z.optional(z.string()), undefined) }),
  component: Products,
});

function Products() {
  const t = useWords();
  const may = useMay();
  const { open, ...search } = Route.useSearch();
  const navigate = Route.useNavigate();
  const show = (what: string | undefined) =>
    void navigate({ search: (old) => ({ ...old, open: what }), replace: true, resetScroll: false });
  return (
    <>
      <RecordList
        noun="product"
        words={listWords(t)}
        search={search}
        onSearch={(next) => void navigate({ search: next, replace: true, resetScroll: false })}
        usual="code"
        page={productPage}
        columns={useColumns(search.q)}
        rowLabel={(row) => row.name}
        card={(row) => (
          <PhoneCard
            title={<ProductLink row={row} q={search.q} />}
            below={[row.code, row.categoryName].filter(Boolean).join('・')}
            side={<Money value={row.unitPrice} exact />}
          />
        )}
        create={{
          root: (props) => <Link to="/products" search={(old) => ({ ...old, open: 'new' })} {...props} />,
          open: () => show('new'),
        }}
        actions={
          may('product', 'change') && (
            <ActionButton
              label={t('category.title')}
              icon={IconCategory}
              root={(props) => <Link to="/products" search={(old) => ({ ...old, open: 'categories' })} {...props} />}
            />
          )
        }
      />
      {open === 'categories' && <CategorySheet onClose={() => show(undefined)} />}
      {open && open !== 'categories' && (
        <ProductSheet key={open} id={open === 'new' ? undefined : open} onClose={() => show(undefined)} />
      )}
    </>
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
      width: 'minmax(200px, 2fr)',
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
    { id: 'category', header: t('field.category'), width: '130px', cell: (row) => row.categoryName ?? <Dash /> },
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
      width: '110px',
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
