import { createFileRoute, Link, Outlet } from '@tanstack/react-router';
import { useMay } from '@/shared/session/me';
import { ListPage, PageHeader } from '@/shared/ui/page';
import classes from './settings.module.css';
import { useWords } from './words';

export const Route = createFileRoute('/_shell/settings')({ component: Settings });

const tabs = [
  { to: '/settings', word: 'self', may: undefined },
  { to: '/settings/notifications', word: 'notifications', may: undefined },
  { to: '/settings/users', word: 'users', may: ['user', 'read'] },
  { to: '/settings/departments', word: 'departments', may: ['department', 'read'] },
  { to: '/settings/teams', word: 'teams', may: ['team', 'read'] },
  { to: '/settings/visit-cycles', word: 'visitCycles', may: ['rankScheme', 'read'] },
  { to: '/settings/alarms', word: 'alarms', may: ['setting', 'read'] },
  { to: '/settings/codes', word: 'codes', may: ['codeList', 'create'] },
  { to: '/settings/processes', word: 'processes', may: ['codeList', 'create'] },
  { to: '/settings/company', word: 'company', may: ['setting', 'configure'] },
  { to: '/settings/papers', word: 'papers', may: ['setting', 'configure'] },
  { to: '/settings/mails', word: 'mails', may: ['mail', 'read'] },
  { to: '/settings/stages', word: 'stages', may: ['setting', 'configure'] },
  { to: '/settings/rights', word: 'rights', may: ['accessRule', 'read'] },
] as const;

function Settings() {
  const t = useWords();
  const may = useMay();
  return (
    <ListPage>
      <PageHeader title={t('title')} />
      <nav aria-label={t('tabs')} className={classes.tabs}>
        {tabs
          .filter((tab) => !tab.may || may(tab.may[0], tab.may[1]))
          .map((tab) => (
            <Link
              key={tab.to}
              to={tab.to}
              className={classes.tab}
              ref={(link) => {
                if (link?.dataset.status === 'active') link.scrollIntoView({ block: 'nearest', inline: 'nearest' });
              }}
              activeOptions={{ exact: tab.to === '/settings', includeSearch: false }}
            >
              {t(`tab.${tab.word}`)}
            </Link>
          ))}
      </nav>
      <Outlet />
    </ListPage>
  );
}
