import { Badge } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { createFileRoute, Link } from '@tanstack/react-router';
import * as z from 'zod/mini';
import type * as api from '@/api';
import { SearchBox } from '@/shared/list/search-box';
import { useMay } from '@/shared/session/me';
import type { Column } from '@/shared/table/column';
import { nextSort } from '@/shared/table/column';
import { DataTable } from '@/shared/table/data-table';
import { PhoneCard, RowName, rowLinkClass } from '@/shared/table/row-link';
import { useWindow } from '@/shared/table/use-window';
import { ActionButton } from '@/shared/ui/action-button';
import { EmptyState } from '@/shared/ui/empty-state';
import { Marked } from '@/shared/ui/marked';
import { UserSheet } from './components/user-sheet';
import { userPage } from './queries';
import classes from './settings.module.css';
import { useWords } from './words';

const text = z.catch(z.optional(z.string()), undefined);

export const Route = createFileRoute('/_shell/settings/users')({
  /** open: the user in the side sheet, "new" for one to be taken in. */
  validateSearch: z.object({ q: text, sort: text, departmentId: text, open: text }),
  component: Users,
});

const usual = 'name';

function Users() {
  const t = useWords();
  const may = useMay();
  const { open, ...search } = Route.useSearch();
  const navigate = Route.useNavigate();
  const rows = useWindow(userPage({ ...search, sort: search.sort ?? usual }));
  const columns = useColumns(search.q);
  const change = (part: Partial<ReturnType<typeof Route.useSearch>>) =>
    void navigate({ search: (old) => ({ ...old, ...part }), replace: true, resetScroll: false });
  const button = may('user', 'create') && (
    <ActionButton
      primary
      label={t('user.new')}
      icon={IconPlus}
      root={(props) => <Link to="/settings/users" search={(old) => ({ ...old, open: 'new' })} {...props} />}
    />
  );
  return (
    <>
      <div className={classes.tools}>
        <SearchBox value={search.q} label={t('user.search')} onChange={(q) => change({ q })} />
        <span className={classes.push}>{button}</span>
      </div>
      <DataTable
        name="users"
        label={t('tab.users')}
        rows={rows}
        columns={columns}
        rowId={(row) => row.id}
        rowLabel={(row) => row.name}
        card={(row) => (
          <PhoneCard
            title={<UserLink row={row} q={search.q} />}
            below={row.departmentName}
            side={t(`role.${row.role}`)}
            sideBelow={<State row={row} />}
          />
        )}
        sort={search.sort ?? usual}
        onSort={(column) => change({ sort: nextSort(search.sort ?? usual, column) })}
        empty={
          <EmptyState title={t('user.empty')} hint={t('user.emptyHint')}>
            {button}
          </EmptyState>
        }
        onClear={search.q || search.departmentId ? () => change({ q: undefined, departmentId: undefined }) : undefined}
      />
      {open && (
        <UserSheet key={open} id={open === 'new' ? undefined : open} onClose={() => change({ open: undefined })} />
      )}
    </>
  );
}

function UserLink({ row, q }: { row: api.User; q: string | undefined }) {
  return (
    <Link to="/settings/users" search={(old) => ({ ...old, open: row.id })} className={rowLinkClass}>
      <Marked text={row.name} q={q} />
    </Link>
  );
}

function State({ row }: { row: api.User }) {
  const t = useWords();
  if (row.disabled)
    return (
      <Badge color="red" variant="light">
        {t('user.disabled')}
      </Badge>
    );
  if (row.invited)
    return (
      <Badge color="yellow" variant="light">
        {t('user.invited')}
      </Badge>
    );
  return t('user.active');
}

function useColumns(q: string | undefined): readonly Column<api.User>[] {
  const t = useWords();
  return [
    {
      id: 'name',
      header: t('user.name'),
      width: 'minmax(200px, 1.4fr)',
      sort: 'name',
      fixed: true,
      cell: (row) => (
        <RowName note={row.nameKana}>
          <UserLink row={row} q={q} />
        </RowName>
      ),
    },
    {
      id: 'email',
      header: t('user.email'),
      width: 'minmax(200px, 1.4fr)',
      sort: 'email',
      cell: (row) => <Marked text={row.email} q={q} />,
    },
    { id: 'role', header: t('user.role'), width: '130px', sort: 'role', cell: (row) => t(`role.${row.role}`) },
    { id: 'department', header: t('user.department'), width: 'minmax(140px, 1fr)', cell: (row) => row.departmentName },
    { id: 'state', header: t('user.state'), width: '110px', cell: (row) => <State row={row} /> },
  ];
}
