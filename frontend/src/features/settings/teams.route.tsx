import { Skeleton } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { createFileRoute, Link } from '@tanstack/react-router';
import * as z from 'zod/mini';
import { useMay } from '@/shared/session/me';
import { ActionButton } from '@/shared/ui/action-button';
import { EmptyState, ErrorState } from '@/shared/ui/empty-state';
import { TeamSheet } from './components/team-sheet';
import { useTeams } from './queries';
import classes from './settings.module.css';
import { useWords } from './words';

export const Route = createFileRoute('/_shell/settings/teams')({
  validateSearch: z.object({ open: z.catch(z.optional(z.string()), undefined) }),
  component: Teams,
});

function Teams() {
  const t = useWords();
  const { open } = Route.useSearch();
  const navigate = Route.useNavigate();
  const teams = useTeams();
  const all = teams.data?.items ?? [];
  const button = useMay()('team', 'create') && (
    <ActionButton
      primary
      label={t('team.new')}
      icon={IconPlus}
      root={(props) => <Link to="/settings/teams" search={{ open: 'new' }} {...props} />}
    />
  );
  return (
    <div className={classes.body}>
      <div className={classes.tools} style={{ padding: '0 0 12px', maxWidth: 860 }}>
        <span />
        {all.length > 0 && button}
      </div>
      {teams.isPending && <Skeleton h={200} maw={860} />}
      {teams.isError && <ErrorState error={teams.error} retry={() => void teams.refetch()} />}
      {teams.data && all.length === 0 && (
        <EmptyState title={t('team.empty')} hint={t('team.emptyHint')}>
          {button}
        </EmptyState>
      )}
      {all.length > 0 && (
        <ul className={classes.plain} aria-label={t('tab.teams')}>
          {all.map((team) => (
            <li key={team.id}>
              <Link to="/settings/teams" search={{ open: team.id }}>
                {team.name}
              </Link>
              <small>{team.members.map((m) => m.name).join('、')}</small>
              <small className={classes.push}>{t('team.count', { count: team.members.length })}</small>
            </li>
          ))}
        </ul>
      )}
      {open && (open === 'new' || teams.data) && (
        <TeamSheet
          key={open}
          team={all.find((team) => team.id === open)}
          onClose={() => void navigate({ search: {}, replace: true })}
        />
      )}
    </div>
  );
}
