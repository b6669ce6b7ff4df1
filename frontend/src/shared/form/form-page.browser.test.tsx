import { beforeEach, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type * as api from '@/api';
import { withAccounts } from '@/test/accounts-world';
import { aMe, renderApp, withServer } from '@/test/render-app';
import { mock, problem, worker } from '@/test/server';

withServer();
let keys: (string | null)[] = [];
let answer: () => Response | Promise<Response>;
beforeEach(async () => {
  keys = [];
  sessionStorage.clear();
  withAccounts();
  worker.use(
    mock<api.CreateAccountData, api.Account>('post', '/api/v1/accounts', ({ request }) => {
      keys.push(request.headers.get('Idempotency-Key'));
      return answer();
    }),
    mock<api.LogoutData, Response>('post', '/api/v1/auth/logout', () => new Response(null, { status: 204 })),
  );
  await page.viewport(1280, 800);
});

const press = (init: KeyboardEventInit = {}) =>
  document.activeElement?.dispatchEvent(
    new KeyboardEvent('keydown', { key: 'Enter', ctrlKey: true, bubbles: true, cancelable: true, ...init }),
  );
async function typed() {
  const app = await renderApp('/accounts/new');
  await userEvent.fill(page.getByRole('textbox', { name: /顧客名/ }), '㈱青木鉄工');
  return app;
}

test('Ctrl Enter, held down and pressed again while it is saved, makes one record', async () => {
  let refuse = (_: Response) => {};
  answer = () => new Promise((done) => (refuse = done));
  await typed();
  press();
  await expect.poll(() => keys.length).toBe(1);
  press({ repeat: true });
  press();
  refuse(problem(500, 'internal', '不具合'));
  await expect.element(page.getByRole('alert')).toBeVisible();
  expect(keys).toHaveLength(1);
});

test('what the network lost is sent again under its key; another content has a key of its own', async () => {
  answer = () => Response.error();
  await typed();
  press();
  await expect.poll(() => keys.length).toBe(1);
  await expect.element(page.getByRole('button', { name: '保存' })).toBeEnabled();
  press();
  await expect.poll(() => keys.length).toBe(2);
  expect(keys[0]).toMatch(/^[0-9a-f-]{36}$/);
  expect(keys[1]).toBe(keys[0]);
  await userEvent.fill(page.getByRole('textbox', { name: /顧客名/ }), '㈱青木鉄工所');
  press();
  await expect.poll(() => keys.length).toBe(3);
  expect(keys[2]).not.toBe(keys[0]);
});

test('a draft is kept for the one who typed it, and is gone once they sign out', async () => {
  const drafts = () => Object.keys(sessionStorage).filter((key) => key.startsWith('draft:'));
  await typed();
  await expect.poll(drafts).toEqual([`draft:${aMe().id}:account:new:`]);
  await userEvent.click(page.getByRole('button', { name: /佐藤 健一/ }));
  await userEvent.click(page.getByText('サインアウト'));
  await expect.poll(drafts).toEqual([]);
});
