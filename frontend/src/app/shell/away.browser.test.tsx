import { beforeEach, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type * as api from '@/api';
import { withAccounts } from '@/test/accounts-world';
import { expectAccessible } from '@/test/axe';
import { anAccountRow, aPersonRow, aSaleRow } from '@/test/builders';
import { aPerson } from '@/test/person-builder';
import { renderApp, withServer } from '@/test/render-app';
import { mock, problem, worker } from '@/test/server';

withServer();
beforeEach(async () => {
  withAccounts();
  await page.viewport(1280, 800);
});
const account = '018f0000-0001-7000-8000-000000000001';

test('a part that the network lost says so in its place and at the top, and comes back on "again"', async () => {
  let away = true;
  worker.use(
    mock<api.ListSalesData, api.SaleList>('get', '/api/v1/sales', () =>
      away ? Response.error() : { items: [aSaleRow(1)], total: 1 },
    ),
  );
  await renderApp(`/accounts/${account}?tab=sales`);
  const notice = page.getByText('サーバーにつながりません。通信を確かめて、もう一度お試しください。');
  await expect.element(notice.first()).toBeVisible();
  await expect
    .element(page.getByRole('region', { name: '売上', exact: true }))
    .toHaveTextContent('うまくいきませんでした');
  away = false;
  await userEvent.click(page.getByRole('button', { name: 'もう一度' }).first());
  await expect.element(page.getByRole('region', { name: '売上', exact: true })).toHaveTextContent('LED照明');
  await expect.poll(() => notice.elements().length).toBe(0);
});

test.each([
  '/',
  '/accounts',
  `/accounts/${account}`,
  '/persons',
  '/sales',
  '/products',
  '/imports',
  '/ranks',
  '/trash',
  '/settings/users',
  '/sales/new',
])('%s says it when the network is away', async (path) => {
  worker.use(mock<api.GetAccountData, api.Account>('get', '/api/v1/accounts/{id}', () => Response.error()));
  const { router } = await renderApp('/settings');
  await expect.element(page.getByRole('heading', { level: 1 })).toBeVisible();
  worker.use(...(['get', 'post'] as const).map((method) => mock(method, '/api/v1/*' as never, () => Response.error())));
  await router.navigate({ to: path });
  await expect.element(page.getByRole('alert').first()).toBeVisible();
});

test('all sales of a person can be read, part by part', async () => {
  worker.use(
    mock<api.GetPersonData, api.Person>('get', '/api/v1/persons/{id}', () => aPerson()),
    mock<api.ListSalesData, api.SaleList>('get', '/api/v1/sales', ({ query }) =>
      query.get('cursor') ? { items: [aSaleRow(2)] } : { items: [aSaleRow(1)], nextCursor: 'next' },
    ),
  );
  await renderApp(`/persons/${aPerson().id}`);
  await userEvent.click(page.getByRole('tab', { name: '売上' }));
  const links = page.getByRole('region', { name: '売上', exact: true }).getByRole('link');
  await expect.poll(() => links.elements().length).toBe(1);
  await userEvent.click(page.getByRole('button', { name: 'さらに表示' }));
  await expect.poll(() => links.elements().length).toBe(2);
});

test('an owner beyond the first page of people is found by typing, and each condition is removed by its own name', async () => {
  const user = (n: number, name: string) =>
    ({ id: `018f0000-0009-7000-8000-00000000000${n}`, name, email: `u${n}@example.jp` }) as api.User;
  worker.use(
    mock<api.ListUsersData, api.UserList>('get', '/api/v1/users', ({ query }) =>
      query.get('q') ? { items: [user(2, '遠藤 彩')] } : { items: [user(1, '佐藤 健一')], nextCursor: 'next' },
    ),
    mock<api.GetUserData, api.User>('get', '/api/v1/users/{id}', ({ params }) =>
      params.id === user(2, '').id ? user(2, '遠藤 彩') : { ...user(1, '佐藤 健一'), id: String(params.id) },
    ),
  );
  const { router } = await renderApp('/accounts/new');
  await userEvent.fill(page.getByRole('combobox', { name: '担当' }), '遠藤');
  await userEvent.click(page.getByRole('option', { name: '遠藤 彩' }));
  await expect.element(page.getByRole('combobox', { name: '担当' })).toHaveValue('遠藤 彩');
  const where = {
    all: [
      { field: 'owner', op: 'in', value: [user(2, '').id] },
      { field: 'name', op: 'contains', value: '電機' },
    ],
  };
  await router.navigate({ to: '/accounts', search: { where } });
  await expect.element(page.getByRole('button', { name: '条件「担当 遠藤 彩」を外す' })).toBeVisible();
  await userEvent.click(page.getByRole('button', { name: /^条件$/ }));
  const sheet = page.getByRole('dialog');
  await expect.element(sheet.getByRole('button', { name: /^条件「.*電機.*」を外す$/ })).toBeVisible();
  await expect.element(sheet.getByLabelText('条件の合わせ方').first()).toBeVisible();
  await expectAccessible(document.querySelector('[role=dialog]')!);
});

test('branches and people of an account go on to their end, and say when they cannot be read', async () => {
  let broken = true;
  worker.use(
    mock<api.ListAccountsData, api.AccountList>('get', '/api/v1/accounts', ({ query }) =>
      query.get('cursor') ? { items: [anAccountRow(5)] } : { items: [anAccountRow(4)], nextCursor: 'next', total: 2 },
    ),
    mock<api.ListAccountPersonsData, api.PersonList>('get', '/api/v1/accounts/{id}/persons', ({ query }) =>
      broken
        ? problem(403, 'forbidden', '見る権限がありません')
        : query.get('cursor')
          ? { items: [aPersonRow(10)] }
          : { items: [1, 2, 3, 4, 5, 6, 7, 8, 9].map((n) => aPersonRow(n)), nextCursor: 'next', total: 10 },
    ),
  );
  await renderApp(`/accounts/${account}?tab=branches`);
  const branches = page.getByRole('region', { name: '拠点' });
  await userEvent.click(branches.getByRole('button', { name: 'さらに表示' }));
  await expect.poll(() => branches.getByRole('listitem').elements().length).toBe(2);
  const people = page.getByRole('region', { name: '担当者' });
  await expect.element(people.getByRole('alert')).toHaveTextContent('見る権限がありません');
  broken = false;
  await userEvent.click(people.getByRole('button', { name: 'もう一度' }));
  await userEvent.click(people.getByRole('button', { name: '10 件すべて見る' }));
  await userEvent.click(people.getByRole('button', { name: 'さらに表示' }));
  await expect.poll(() => people.getByRole('listitem').elements().length).toBe(10);
});
