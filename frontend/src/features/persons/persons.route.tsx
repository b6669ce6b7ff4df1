import { Group } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { createFileRoute, Link } from '@tanstack/react-router';
import { lines } from '@/shared/filter/condition';
import { FilterButton } from '@/shared/filter/filter-button';
import { FilterChips } from '@/shared/filter/filter-chips';
import { ViewTabs } from '@/shared/filter/view-tabs';
import { useCommon } from '@/shared/i18n/common';
import { num } from '@/shared/lib/format';
import { useShortcuts } from '@/shared/lib/hotkeys';
import { usePhone } from '@/shared/lib/use-phone';
import { useMay } from '@/shared/session/me';
import { nextSort, shownColumns } from '@/shared/table/column';
import { ColumnsMenu } from '@/shared/table/columns-menu';
import { DataTable } from '@/shared/table/data-table';
import { type ListSearch, listSearch } from '@/shared/table/list-search';
import { SearchBox } from '@/shared/table/search-box';
import { useWindow } from '@/shared/table/use-window';
import { ActionButton } from '@/shared/ui/action-button';
import { EmptyState } from '@/shared/ui/empty-state';
import { ListPage, PageHeader } from '@/shared/ui/page';
import { PersonCard, usePersonColumns } from './components/person-columns';
import { personPage } from './queries';
import { useWords } from './words';

export const Route = createFileRoute('/_shell/persons/')({ validateSearch: listSearch, component: Persons });

const usual = 'nameKana';

function Persons() {
  const t = useWords();
  const common = useCommon();
  const phone = usePhone();
  const may = useMay();
  const search = Route.useSearch();
  const navigate = Route.useNavigate();
  const rows = useWindow(personPage({ ...search, sort: search.sort ?? usual }));
  const columns = usePersonColumns(search.q);
  const change = (part: Partial<ListSearch>) =>
    void navigate({ search: (old) => ({ ...old, ...part }), replace: true });
  const create = may('person', 'create');
  useShortcuts(create ? [{ keys: 'c', label: t('new'), run: () => void navigate({ to: '/persons/new' }) }] : []);
  const button = (
    <ActionButton primary label={t('new')} icon={IconPlus} root={(props) => <Link to="/persons/new" {...props} />} />
  );
  return (
    <ListPage>
      <PageHeader
        title={t('title')}
        note={
          rows.total !== undefined &&
          common(rows.capped ? 'table.countCapped' : 'table.count', { count: num(rows.total) })
        }
      >
        {create && button}
      </PageHeader>
      <Group gap={10} px="var(--page-pad)" pb={10} wrap="nowrap">
        <SearchBox value={search.q} label={t('search')} onChange={(q) => change({ q })} />
        <FilterButton
          noun="person"
          value={search.where}
          count={lines(search.where).length}
          onChange={(where) => change({ where })}
        />
        {!phone && (
          <Group ml="auto">
            <ColumnsMenu columns={columns} chosen={search.cols} onChange={(cols) => change({ cols })} />
          </Group>
        )}
      </Group>
      <ViewTabs noun="person" search={search} onOpen={(next) => void navigate({ search: next, replace: true })} />
      <FilterChips noun="person" value={search.where} onChange={(where) => change({ where })} />
      <DataTable
        name="persons"
        label={t('title')}
        rows={rows}
        columns={shownColumns(columns, search.cols)}
        rowId={(row) => row.id}
        rowLabel={(row) => row.name}
        card={(row) => <PersonCard row={row} q={search.q} />}
        sort={search.sort ?? usual}
        onSort={(column) => change({ sort: nextSort(search.sort ?? usual, column) })}
        empty={
          <EmptyState title={t('empty')} hint={t('emptyHint')}>
            {create && button}
          </EmptyState>
        }
        onClear={search.q || search.where ? () => change({ q: undefined, where: undefined }) : undefined}
      />
    </ListPage>
  );
}
