import { beforeEach, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type * as api from '@/api';
import { withAccounts } from '@/test/accounts-world';
import { expectAccessible } from '@/test/axe';
import { renderApp, withServer } from '@/test/render-app';
import { mock, problem, worker } from '@/test/server';

withServer();
beforeEach(() => void withAccounts(20));

test('a wrong password is told, the right one leads to the page that was asked for', async () => {
  worker.use(
    mock<api.LoginData, api.Session>('post', '/api/v1/auth/login', async ({ request }) => {
      const { password } = (await request.json()) as api.LoginInput;
      return password === 'a long enough sentence'
        ? { accessToken: 'token', expiresIn: 600 }
        : problem(401, 'wrong_credentials', 'メールアドレスかパスワードが違います');
    }),
  );
  const { router } = await renderApp('/', { signedIn: false });
  await expect.element(page.getByRole('heading', { name: 'サインイン' })).toBeVisible();
  await expectAccessible();
  await userEvent.fill(page.getByRole('textbox', { name: 'メールアドレス' }), 'sato@example.jp');
  await userEvent.fill(page.getByLabelText('パスワード', { exact: false }).first(), 'wrong');
  await userEvent.click(page.getByRole('button', { name: 'サインイン' }));
  await expect.element(page.getByRole('alert')).toHaveTextContent('違います');
  await expectAccessible();
  await userEvent.fill(page.getByLabelText('パスワード', { exact: false }).first(), 'a long enough sentence');
  await userEvent.click(page.getByRole('button', { name: 'サインイン' }));
  await expect.element(page.getByRole('heading', { name: 'ホーム' })).toBeVisible();
  expect(router.state.location.pathname).toBe('/');
});

test.each(['light', 'dark'] as const)('GEN-08 the shell is accessible in %s', async (scheme) => {
  await renderApp('/', { scheme });
  await expect.element(page.getByText('佐藤 健一')).toBeVisible();
  await expectAccessible();
  await userEvent.click(page.getByRole('button', { name: /佐藤 健一/ }));
  await expect.element(page.getByText('行の高さ')).toBeVisible();
  await expectAccessible();
});
