import { MantineProvider } from '@mantine/core';
import { QueryClientProvider } from '@tanstack/react-query';
import { createRouter, RouterProvider } from '@tanstack/react-router';
import { lazy, Suspense } from 'react';
import * as api from '@/api';
import { language } from '@/shared/i18n/language';
import { meOptions } from '@/shared/session/me';
import { newQueryClient } from './query-client';
import { Failed, NotFound } from './root.route';
import { routeTree } from './routeTree.gen';
import { cssVariables, theme } from './theme';
import { UpdateNotice } from './update-notice';

const Said = lazy(() => import('./said').then((m) => ({ default: m.Said })));
const queryClient = newQueryClient();
/** On its own, so that it comes beside the first page and not before it. */
const kept = import('@/shared/offline/kept-queries');
const router = createRouter({
  routeTree,
  context: { queryClient, restored: kept.then((offline) => offline.keepForOffline(queryClient)) },
  defaultPreload: 'intent',
  defaultPreloadStaleTime: 0,
  scrollRestoration: true,
  defaultNotFoundComponent: NotFound,
  defaultErrorComponent: Failed,
});
declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}

api.speak(language);
api.whenSignedIn((user) => {
  const shown = queryClient.getQueryData(meOptions().queryKey);
  if (!shown || shown.id === user) return;
  // the device kept what another person was shown
  queryClient.removeQueries({ type: 'inactive' });
  void queryClient.resetQueries();
  void kept.then((offline) => offline.forgetKept());
});
api.whenSignedOut(() => {
  const here = router.state.location;
  if (here.pathname === '/login') return;
  queryClient.clear();
  void kept.then((offline) => offline.forgetKept());
  void router.navigate({ to: '/login', search: here.pathname === '/' ? {} : { next: here.href } });
});

export function App() {
  // the bulk bar, the thumb and "save" are at the bottom
  return (
    <MantineProvider theme={theme} cssVariablesResolver={cssVariables} defaultColorScheme="auto">
      <Suspense>
        <Said />
      </Suspense>
      <QueryClientProvider client={queryClient}>
        <RouterProvider router={router} />
        <UpdateNotice />
      </QueryClientProvider>
    </MantineProvider>
  );
}
