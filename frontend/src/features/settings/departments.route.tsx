import { Skeleton } from '@mantine/core';
import { IconPlus, IconUsers } from '@tabler/icons-react';
import { createFileRoute, Link } from '@tanstack/react-router';
import * as z from 'zod/mini';
import type * as api from '@/api';
import { type Branch, inTree } from '@/shared/lib/tree';
import { useMay } from '@/shared/session/me';
import { ActionButton } from '@/shared/ui/action-button';
import { EmptyState, ErrorState } from '@/shared/ui/empty-state';
import { DepartmentSheet } from './components/department-sheet';
import { useDepartments } from './queries';
import classes from './settings.module.css';
import { useWords } from './words';

export const Route = createFileRoute('/_shell/settings/departments')({
  validateSearch: z.object({ open: z.catch(z.optional(z.string()), undefined) }),
  component: Departments,
});

function Departments() {
  const t = useWords();
  const { open } = Route.useSearch();
  const navigate = Route.useNavigate();
  const departments = useDepartments();
  const all = departments.data?.items ?? [];
  const button = useMay()('department', 'create') && (
    <ActionButton
      primary
      label={t('department.new')}
      icon={IconPlus}
      root={(props) => <Link to="/settings/departments" search={{ open: 'new' }} {...props} />}
    />
  );
  return (
    <div className={classes.body}>
      <div className={classes.tools} style={{ padding: '0 0 12px', maxWidth: 860 }}>
        <span />
        {button}
      </div>
      {departments.isPending && <Skeleton h={300} maw={860} />}
      {departments.isError && <ErrorState error={departments.error} retry={() => void departments.refetch()} />}
      {departments.data && all.length === 0 && (
        <EmptyState title={t('department.empty')} hint={t('department.emptyHint')} />
      )}
      {all.length > 0 && (
        <ul className={classes.plain} aria-label={t('tab.departments')}>
          {inTree(all).map((branch) => (
            <Line key={branch.item.id} branch={branch} />
          ))}
        </ul>
      )}
      {open && (open === 'new' || departments.data) && (
        <DepartmentSheet
          key={open}
          department={all.find((d) => d.id === open)}
          all={all}
          onClose={() => void navigate({ search: {}, replace: true })}
        />
      )}
    </div>
  );
}

function Line({ branch: { item: department, depth } }: { branch: Branch<api.Department> }) {
  const t = useWords();
  return (
    <li style={{ paddingInlineStart: 14 + depth * 24 }}>
      <Link to="/settings/departments" search={{ open: department.id }}>
        {department.name}
      </Link>
      <small>{department.code}</small>
      <Link
        to="/settings/users"
        search={{ departmentId: department.id }}
        className={classes.push}
        aria-label={t('department.people', { name: department.name })}
      >
        <IconUsers size={18} />
      </Link>
    </li>
  );
}
