import { useMediaQuery } from '@mantine/hooks';
import { createFileRoute, Outlet, redirect } from '@tanstack/react-router';
import { lazy, Suspense, useState } from 'react';
import * as api from '@/api';
import { WarningDialog } from '@/shared/form/warning-dialog';
import { suggestLanguage } from '@/shared/i18n/language';
import { setCompany, useCompany } from '@/shared/lib/company';
import { useShortcuts } from '@/shared/lib/hotkeys';
import { meOptions } from '@/shared/session/me';
import { useShellWords } from '../words';
import { BottomBar } from './bottom-bar';
import { useNav } from './nav';
import { NetworkNotice } from './network-notice';
import classes from './shell.module.css';
import { SideBar } from './side-bar';
import { TopBar } from './top-bar';

const CommandPalette = lazy(() => import('./command-palette').then((m) => ({ default: m.CommandPalette })));
const KeyboardHelp = lazy(() => import('./keyboard-help').then((m) => ({ default: m.KeyboardHelp })));

export const Route = createFileRoute('/_shell')({
  beforeLoad: async ({ location }) => {
    if (await api.signedIn()) return;
    throw redirect({ to: '/login', search: location.pathname === '/' ? {} : { next: location.href } });
  },
  loader: ({ context }) =>
    void context.queryClient
      .fetchQuery(meOptions())
      .then((me) => {
        suggestLanguage(me.language);
        setCompany(me);
      })
      .catch(() => undefined),
  component: Shell,
});

function Shell() {
  const t = useShellWords();
  const { timeZone, currency } = useCompany();
  const wide = useMediaQuery('(min-width: 62em)', undefined, { getInitialValueInEffect: false });
  const navigate = Route.useNavigate();
  const [palette, setPalette] = useState(false);
  const [help, setHelp] = useState(false);
  useShortcuts([
    { keys: 'mod+k', label: t('keys.palette'), run: () => setPalette(true) },
    { keys: '?', label: t('keys.help'), run: () => setHelp(true) },
    ...useNav().map((n) => ({
      keys: `g ${n.key}`,
      label: t('keys.go', { page: t(`nav.${n.word}`) }),
      run: () => void navigate({ to: n.to as '/' }),
    })),
  ]);
  return (
    <div className={classes.shell} data-wide={wide || undefined}>
      <a href="#main" className={classes.skip}>
        {t('nav.skip')}
      </a>
      {wide ? (
        <SideBar onSearch={() => setPalette(true)} onHelp={() => setHelp(true)} />
      ) : (
        <TopBar onSearch={() => setPalette(true)} onHelp={() => setHelp(true)} />
      )}
      <main id="main" className={classes.main} tabIndex={-1}>
        <NetworkNotice />
        <div className={classes.page}>
          <Outlet key={`${timeZone} ${currency}`} />
        </div>
      </main>
      {!wide && <BottomBar />}
      <WarningDialog />
      {palette && (
        <Suspense>
          <CommandPalette onClose={() => setPalette(false)} />
        </Suspense>
      )}
      {help && (
        <Suspense>
          <KeyboardHelp onClose={() => setHelp(false)} />
        </Suspense>
      )}
    </div>
  );
}
