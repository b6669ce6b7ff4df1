import { beforeEach, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type * as api from '@/api';
import { withAccounts } from '@/test/accounts-world';
import { expectAccessible } from '@/test/axe';
import { anAccount } from '@/test/builders';
import { renderApp, withServer } from '@/test/render-app';
import { mock, worker } from '@/test/server';

withServer();
const known = '018f0000-0000-7000-8000-000000000001';
const evidence = {
  noun: 'account',
  candidates: [{ id: known, name: '㈱赤木電機', code: 'C100001', reasons: ['name', 'phone'] }],
};
let bodies: Record<string, unknown>[];
beforeEach(async () => {
  withAccounts();
  bodies = [];
  await page.viewport(1280, 800);
  worker.use(
    mock<api.CreateAccountData, api.Account>('post', '/api/v1/accounts', async ({ request }) => {
      const body = (await request.json()) as Record<string, unknown>;
      bodies.push(body);
      const title = '似た顧客がもう登録されています';
      return body.acknowledge
        ? anAccount()
        : Response.json({ status: 409, code: 'duplicate_candidates', title, evidence, warning: true }, { status: 409 });
    }),
  );
});

async function saveAnAccount() {
  const app = await renderApp('/accounts/new');
  await userEvent.fill(page.getByRole('textbox', { name: /顧客名/ }), '赤木電機');
  await userEvent.click(page.getByRole('button', { name: '保存' }));
  await expect.element(page.getByRole('dialog').getByText('㈱赤木電機')).toBeVisible();
  return app;
}

test('a soft warning shows its evidence, and a form goes on with a reason', async () => {
  const { router } = await saveAnAccount();
  await expectAccessible();
  await userEvent.fill(page.getByRole('dialog').getByRole('textbox'), '別会社');
  await userEvent.click(page.getByRole('button', { name: 'このまま進める' }));
  await expect.poll(() => router.state.location.pathname).toMatch(/^\/accounts\/018f/);
  expect(bodies[1]).toMatchObject({ name: '赤木電機', acknowledge: ['duplicate_candidates'], reason: '別会社' });
});

test('the record that is there already can be used instead', async () => {
  const { router } = await saveAnAccount();
  await expect.element(page.getByRole('dialog').getByText('社名が同じ・電話番号が同じ')).toBeVisible();
  await userEvent.click(page.getByRole('dialog').getByRole('link', { name: '㈱赤木電機を使う' }));
  await expect.poll(() => router.state.location.pathname).toBe(`/accounts/${known}`);
  await expect.element(page.getByRole('dialog')).not.toBeInTheDocument();
  expect(bodies).toHaveLength(1);
});

test('a soft warning that is left leaves the form as it was', async () => {
  const { router } = await saveAnAccount();
  await userEvent.click(page.getByRole('dialog').getByRole('button', { name: 'やめておく' }));
  await expect.element(page.getByRole('textbox', { name: /顧客名/ })).toHaveValue('赤木電機');
  expect(router.state.location.pathname).toBe('/accounts/new');
  expect(bodies).toHaveLength(1);
});
