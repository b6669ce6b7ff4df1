import { useMediaQuery } from '@mantine/hooks';
import { useQueryClient } from '@tanstack/react-query';
import { createFileRoute, Outlet, redirect } from '@tanstack/react-router';
import { lazy, Suspense, useEffect, useState } from 'react';
import * as api from '@/api';
import { ContactDesk } from '@/shared/contacts/contact-desk';
import { WarningDialog } from '@/shared/form/warning-dialog';
import { suggestLanguage } from '@/shared/i18n/language';
import { setCompany, useCompany } from '@/shared/lib/company';
import { useShortcuts } from '@/shared/lib/hotkeys';
import { openOutbox } from '@/shared/offline/outbox';
import { WaitingNotice } from '@/shared/offline/waiting-notice';
import { meOptions, useMe } from '@/shared/session/me';
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
  beforeLoad: async ({ location, context: { queryClient, restored } }) => {
    await restored;
    // without a connection nobody can be asked: the device shows what it kept for whoever was here last
    const known = () => queryClient.getQueryData(meOptions().queryKey) !== undefined;
    if (await api.signedIn().catch(known)) return;
    throw redirect({ to: '/login', search: location.pathname === '/' ? {} : { next: location.href } });
  },
  loader: ({ context }) =>
    void context.queryClient
      .fetchQuery(meOptions())
      .catch(() => context.queryClient.getQueryData(meOptions().queryKey))
      .then((me) => {
        if (!me) return;
        suggestLanguage(me.language);
        setCompany(me);
      }),
  component: Shell,
});

function Shell() {
  const t = useShellWords();
  const { timeZone, currency } = useCompany();
  const wide = useMediaQuery('(min-width: 62em)', undefined, { getInitialValueInEffect: false });
  const navigate = Route.useNavigate();
  useSending();
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
        <WaitingNotice />
        <NetworkNotice />
        <div className={classes.page}>
          <Outlet key={`${timeZone} ${currency}`} />
        </div>
      </main>
      {!wide && <BottomBar />}
      <ContactDesk />
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

/** What this person enters without a connection leaves when there is one, whatever page they are on. */
function useSending() {
  const me = useMe()?.id;
  const queryClient = useQueryClient();
  useEffect(() => (me ? openOutbox(me, queryClient) : undefined), [me, queryClient]);
}
