import { beforeEach, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type * as api from '@/api';
import { withAccounts } from '@/test/accounts-world';
import { expectAccessible } from '@/test/axe';
import { anAccount } from '@/test/builders';
import { renderApp, withServer } from '@/test/render-app';
import { mock, worker } from '@/test/server';

withServer();
let world: ReturnType<typeof withAccounts>;
beforeEach(async () => {
  world = withAccounts();
  await page.viewport(1280, 800);
});

const rows = () => document.querySelectorAll('[data-row]').length;

test('CUS-02 typing searches, marks the match and keeps the words in the address', async () => {
  const { router } = await renderApp('/accounts');
  await expect.element(page.getByRole('link', { name: '㈱赤木電機', exact: true })).toBeVisible();
  expect(rows()).toBeLessThan(60);
  await userEvent.fill(page.getByRole('searchbox'), '赤木');
  await expect.poll(() => router.state.location.search).toEqual({ q: '赤木' });
  await expect.poll(() => document.querySelector('mark')?.textContent).toBe('赤木');
  expect(world.asked.at(-1)).toMatchObject({ q: '赤木', withTotal: true });
});

test('any row of a long list is one scroll away, and Back finds the place again', async () => {
  const { router } = await renderApp('/accounts');
  await expect.element(page.getByRole('link', { name: '㈱赤木電機', exact: true })).toBeVisible();
  const list = document.querySelector('[role=table]')!;
  list.scrollTop = 44 * 4200;
  await expect.poll(() => document.querySelector('[role=table]')?.textContent, { timeout: 5000 }).toContain('C104205');
  await userEvent.click(page.getByRole('link', { name: /4205$/ }));
  await expect.element(page.getByRole('heading', { level: 1, name: /4205/ })).toBeVisible();
  await userEvent.click(page.getByRole('button', { name: '戻る' }));
  await expect.element(page.getByRole('link', { name: /4205$/ })).toBeVisible();
  expect(router.state.location.pathname).toBe('/accounts');
});

test('GEN-08 j and k walk the rows, Enter opens', async () => {
  const { router } = await renderApp('/accounts');
  await expect.element(page.getByRole('link', { name: '㈱赤木電機', exact: true })).toBeVisible();
  await userEvent.keyboard('jj');
  expect(document.activeElement?.textContent).toBe(world.all[1]!.name);
  await userEvent.keyboard('{Enter}');
  await expect.poll(() => router.state.location.pathname).toBe(`/accounts/${world.all[1]!.id}`);
});

test('GEN-02 a rank chip narrows the list through the address', async () => {
  const { router } = await renderApp('/accounts');
  await userEvent.click(page.getByText('A', { exact: true }).first());
  await expect
    .poll(() => router.state.location.search)
    .toEqual({ where: { all: [{ field: 'rank', op: 'in', value: ['A'] }] } });
  await expect.poll(() => world.asked.at(-1)?.where).toEqual({ all: [{ field: 'rank', op: 'in', value: ['A'] }] });
});

test.each(['light', 'dark'] as const)('GEN-08 list and page are accessible in %s', async (scheme) => {
  const { router } = await renderApp('/accounts', { scheme });
  await expect.element(page.getByRole('link', { name: '㈱赤木電機', exact: true })).toBeVisible();
  await expectAccessible();
  await router.navigate({ to: '/accounts/$accountId', params: { accountId: world.all[0]!.id } });
  await expect.element(page.getByText('LED照明 40形 128,000円 の売上')).toBeVisible();
  await expectAccessible();
  await router.navigate({ to: '/accounts/new' });
  await expect.element(page.getByRole('textbox', { name: /顧客名/ })).toBeVisible();
  await expectAccessible();
});

test('an account that deals in dollars shows dollars', async () => {
  worker.use(
    mock<api.GetAccountData, api.Account>('get', '/api/v1/accounts/{id}', ({ params }) =>
      anAccount({ id: String(params.id), currency: 'USD' }),
    ),
  );
  await renderApp(`/accounts/${world.all[0]!.id}?tab=sales`);
  await expect.element(page.getByRole('img', { name: /\$[\d,.]+/ })).toBeVisible();
  expect(page.getByRole('main').element().textContent).toMatch(/直近12か月の売上（本社のみ）\$/);
});

test('CUS-08 the switch also changes what the head of the page counts, and it says so', async () => {
  await renderApp(`/accounts/${world.all[0]!.id}?below=true`);
  await expect.element(page.getByText('直近12か月の売上（配下を含む）')).toBeVisible();
  await expect.element(page.getByText('最終売上（配下を含む）')).toBeVisible();
});
