import { IconPlus } from '@tabler/icons-react';
import { createFileRoute, Link } from '@tanstack/react-router';
import { useState } from 'react';
import { FilterChips } from '@/shared/filter/filter-chips';
import { ViewTabs } from '@/shared/filter/view-tabs';
import { useCommon } from '@/shared/i18n/common';
import { num } from '@/shared/lib/format';
import { useShortcuts } from '@/shared/lib/hotkeys';
import { useMay } from '@/shared/session/me';
import { BulkBar } from '@/shared/table/bulk-bar';
import { nextSort, shownColumns } from '@/shared/table/column';
import { DataTable } from '@/shared/table/data-table';
import { type ListSearch, listSearch } from '@/shared/table/list-search';
import { useWindow } from '@/shared/table/use-window';
import { ActionButton } from '@/shared/ui/action-button';
import { ListPage, PageHeader } from '@/shared/ui/page';
import { AccountBulk } from './components/account-bulk';
import { AccountCard, useAccountColumns } from './components/account-columns';
import { AccountTools } from './components/account-tools';
import { NoAccounts } from './components/no-accounts';
import { accountPage } from './queries';
import { useWords } from './words';

export const Route = createFileRoute('/_shell/accounts/')({
  validateSearch: listSearch,
  component: Accounts,
});

function Accounts() {
  const t = useWords();
  const common = useCommon();
  const may = useMay();
  const search = Route.useSearch();
  const navigate = Route.useNavigate();
  const rows = useWindow(accountPage(search));
  const columns = useAccountColumns(search.q);
  const [selection, setSelection] = useState<ReadonlySet<string>>(new Set());
  const change = (part: Partial<ListSearch>) =>
    void navigate({ search: (old) => ({ ...old, ...part }), replace: true });
  const filtered = search.q || search.where;
  useShortcuts([{ keys: 'c', label: t('new'), run: () => void navigate({ to: '/accounts/new' }) }]);
  return (
    <ListPage>
      <PageHeader
        title={t('title')}
        note={
          rows.total !== undefined &&
          common(rows.capped ? 'table.countCapped' : 'table.count', { count: num(rows.total) })
        }
      >
        {may('account', 'create') && (
          <ActionButton
            primary
            label={t('new')}
            icon={IconPlus}
            root={(props) => <Link to="/accounts/new" {...props} />}
          />
        )}
      </PageHeader>
      <AccountTools search={search} columns={columns} onChange={change} />
      <ViewTabs noun="account" search={search} onOpen={(next) => void navigate({ search: next, replace: true })} />
      <FilterChips noun="account" value={search.where} hide={['rank']} onChange={(where) => change({ where })} />
      <DataTable
        name="accounts"
        label={t('title')}
        rows={rows}
        columns={shownColumns(columns, search.cols)}
        rowId={(row) => row.id}
        rowLabel={(row) => row.name}
        card={(row) => <AccountCard row={row} q={search.q} />}
        sort={search.sort ?? 'nameKana'}
        onSort={(column) => change({ sort: nextSort(search.sort ?? 'nameKana', column) })}
        selection={selection}
        onSelection={setSelection}
        empty={<NoAccounts />}
        onClear={filtered ? () => change({ q: undefined, where: undefined }) : undefined}
      />
      <BulkBar count={selection.size} onClear={() => setSelection(new Set())}>
        <AccountBulk ids={[...selection]} onDone={() => setSelection(new Set())} />
      </BulkBar>
    </ListPage>
  );
}
