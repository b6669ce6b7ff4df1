import '@/app/mantine.css';
import '@/app/global.css';
import { MantineProvider } from '@mantine/core';
import { Notifications } from '@mantine/notifications';
import { QueryClientProvider } from '@tanstack/react-query';
import { createMemoryHistory, createRouter, RouterProvider } from '@tanstack/react-router';
import { afterAll, afterEach, beforeAll } from 'vitest';
import { render } from 'vitest-browser-react';
import type * as api from '@/api';
import { newQueryClient } from '@/app/query-client';
import { routeTree } from '@/app/routeTree.gen';
import { cssVariables, theme } from '@/app/theme';
import { setLanguage } from '@/shared/i18n/language';
import { mock, problem, worker } from './server';

/** Call once in a test file: the mocked server starts and every test begins with a signed-in user. */
export function withServer() {
  beforeAll(() =>
    worker.start({ quiet: true, onUnhandledRequest: 'bypass', serviceWorker: { url: '/mockServiceWorker.js' } }),
  );
  afterEach(() => worker.resetHandlers());
  afterAll(() => worker.stop());
}

export const aMe = (me: Partial<api.Me> = {}): api.Me => ({
  id: '018f0000-0000-7000-8000-000000000001',
  name: '佐藤 健一',
  email: 'sato@example.jp',
  role: 'admin',
  departmentId: '018f0000-0000-7000-8000-000000000002',
  departmentName: '東京営業部',
  language: 'ja',
  timeZone: 'Asia/Tokyo',
  currency: 'JPY',
  rights: Object.fromEntries(
    [
      'import',
      'trash',
      'account',
      'person',
      'contact',
      'product',
      'sale',
      'deal',
      'task',
      'comment',
      'view',
      'rankScheme',
      'rankRun',
      'rankSimulation',
      'rankOverride',
    ].map((noun) => [
      noun,
      { read: 'all', create: 'all', change: 'all', delete: 'all', export: 'all', configure: 'all' },
    ]),
  ) as api.Me['rights'],
  ...me,
});

type Options = { language?: 'ja' | 'en'; scheme?: 'light' | 'dark'; signedIn?: boolean };

/** The whole application at an address, against the mocked server. */
export async function renderApp(path: string, { language = 'ja', scheme = 'light', signedIn = true }: Options = {}) {
  setLanguage(language);
  worker.use(
    mock<api.GetMeData, api.Me>('get', '/api/v1/auth/me', () => aMe({ language })),
    mock<api.CountUnseenNotificationsData, api.UnseenNotifications>('get', '/api/v1/notifications/unseen', () => ({
      unseen: 0,
    })),
    mock<api.RefreshSessionData, api.Session>('post', '/api/v1/auth/refresh', () =>
      signedIn ? { accessToken: 'test', expiresIn: 600 } : problem(401, 'session_ended', 'サインインしてください'),
    ),
  );
  const queryClient = newQueryClient({ queries: { retry: false } });
  const history = createMemoryHistory({ initialEntries: [path] });
  const router = createRouter({
    routeTree,
    context: { queryClient, restored: Promise.resolve() },
    history,
    scrollRestoration: true,
  });
  const screen = await render(
    <MantineProvider theme={theme} cssVariablesResolver={cssVariables} forceColorScheme={scheme} env="test">
      <Notifications />
      <QueryClientProvider client={queryClient}>
        <RouterProvider router={router as never} />
      </QueryClientProvider>
    </MantineProvider>,
  );
  return { router, queryClient, screen };
}
