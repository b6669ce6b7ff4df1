import { beforeEach, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type * as api from '@/api';
import { closeContact } from '@/shared/contacts/desk';
import { withAccounts } from '@/test/accounts-world';
import { expectAccessible } from '@/test/axe';
import { id } from '@/test/builders';
import { aMe, renderApp, withServer } from '@/test/render-app';
import { mock, worker } from '@/test/server';

withServer();
const item = (code: string, flags: string[] = []): api.CodeItem => ({
  id: id(8, code.charCodeAt(0)),
  version: 0,
  code,
  nameJa: code,
  nameEn: code,
  position: 0,
  flags,
  offered: true,
  uses: 0,
});
const list = (name: string, ...codes: string[]) => ({
  name,
  labelJa: name,
  labelEn: name,
  flags: [],
  items: codes.map((code) => item(code)),
});
let entered: Record<string, unknown>[];
beforeEach(async () => {
  localStorage.removeItem('contact-habits');
  sessionStorage.clear();
  closeContact();
  entered = [];
  withAccounts();
  worker.use(
    mock<api.ListCodeListsData, api.CodeLists>('get', '/api/v1/code-lists', () => ({
      items: [list('contactPurpose', '訪問', '商談'), list('contactMethod', '訪問', '電話', 'メール')],
    })),
    mock<api.ListContactsData, api.ContactList>('get', '/api/v1/contacts', () => ({ items: [], total: 0 })),
    mock<api.CreateContactData, object>('post', '/api/v1/contacts', async ({ request }) => {
      entered.push((await request.json()) as Record<string, unknown>);
      return { id: id(9, 1) };
    }),
  );
  await page.viewport(360, 740);
});

test('ACT-11: a result takes three taps and a few words on a small phone', async () => {
  await renderApp(`/accounts/${id(1, 1)}`);
  let taps = 0;
  const tap = async (target: Parameters<typeof userEvent.click>[0]) => {
    taps += 1;
    await userEvent.click(target);
  };
  await tap(page.getByRole('button', { name: '結果登録' }));
  await tap(page.getByText('商談', { exact: true }));
  await userEvent.fill(page.getByRole('textbox', { name: '内容' }), '見積を頼まれた');
  await expectAccessible();
  await tap(page.getByRole('button', { name: '保存' }));
  await expect.poll(() => entered.length).toBe(1);
  expect(taps).toBe(3);
  expect(entered[0]).toMatchObject({
    accountId: id(1, 1),
    purpose: '商談',
    method: '訪問',
    participantIds: [aMe().id],
    result: { text: '見積を頼まれた' },
  });
});

test('PER-02: a call that goes its way is offered for the log', async () => {
  await renderApp(`/accounts/${id(1, 1)}`);
  const call = page.getByRole('link', { name: '電話 076-229-3490' });
  (await call.findElement()).addEventListener('click', (e) => e.preventDefault());
  await userEvent.click(call);
  await userEvent.click(page.getByRole('button', { name: '記録する' }));
  await expect.element(page.getByRole('dialog', { name: '結果登録' })).toBeVisible();
  await expect.element(page.getByRole('radio', { name: '電話' })).toBeChecked();
});
