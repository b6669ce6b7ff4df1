import { MantineProvider } from '@mantine/core';
import { Notifications } from '@mantine/notifications';
import { MutationCache, QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { createRouter, RouterProvider } from '@tanstack/react-router';
import * as api from '@/api';
import { language } from '@/shared/i18n/language';
import { sayProblem } from '@/shared/ui/notify';
import { Failed, NotFound } from './root.route';
import { routeTree } from './routeTree.gen';
import { cssVariables, theme } from './theme';
import { UpdateNotice } from './update-notice';

declare module '@tanstack/react-query' {
  interface Register {
    /** quiet: the screen shows the refusal itself (at a field), no notice is needed. */
    mutationMeta: { quiet?: boolean };
  }
}

/** Refusals with an answer (4xx) will not change by asking again; the rest may. */
const retry = (times: number, error: unknown) => times < 2 && (api.problemOf(error).status || 500) >= 500;

const queryClient: QueryClient = new QueryClient({
  defaultOptions: { queries: { staleTime: 20_000, gcTime: 30 * 60_000, retry } },
  mutationCache: new MutationCache({
    // a change shows in lists, totals and histories: whatever is on the screen is asked again
    onSuccess: () => void queryClient.invalidateQueries(),
    onError: (error, _variables, _result, mutation) => {
      if (!mutation.meta?.quiet) sayProblem(error);
    },
  }),
});

const router = createRouter({
  routeTree,
  context: { queryClient },
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
api.whenSignedOut(() => {
  const here = router.state.location;
  if (here.pathname === '/login') return;
  queryClient.clear();
  void router.navigate({ to: '/login', search: here.pathname === '/' ? {} : { next: here.href } });
});

export function App() {
  return (
    <MantineProvider theme={theme} cssVariablesResolver={cssVariables} defaultColorScheme="auto">
      <Notifications position="bottom-center" containerWidth={460} />
      <QueryClientProvider client={queryClient}>
        <RouterProvider router={router} />
        <UpdateNotice />
      </QueryClientProvider>
    </MantineProvider>
  );
}
