import { beforeEach, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type * as api from '@/api';
import { expectAccessible } from '@/test/axe';
import { aMe, renderApp, withServer } from '@/test/render-app';
import { mock, worker } from '@/test/server';

withServer();

const id = (n: number) => `018f0000-0009-7000-8000-${String(n).padStart(12, '0')}`;
const tokyo: api.Department = { id: id(1), version: 0, code: 'E01', name: '東京営業部' };
const aUser = (n: number, user: Partial<api.User> = {}): api.User => ({
  id: id(10 + n),
  version: 2,
  email: `user${n}@example.jp`,
  name: ['田中 実', '佐藤 葵', '鈴木 蓮'][n % 3]!,
  nameKana: 'タナカ ミノル',
  role: 'rep',
  departmentId: tokyo.id,
  departmentName: tokyo.name,
  language: 'ja',
  disabled: n === 1,
  invited: n === 2,
  visitsPerDay: 6,
  createdAt: '2026-11-01T00:00:00Z',
  updatedAt: '2026-11-01T00:00:00Z',
  ...user,
});
const everything = Object.fromEntries(
  ['user', 'department', 'team', 'accessRule'].map((noun) => [
    noun,
    { read: 'all', create: 'all', change: 'all', delete: 'all', configure: 'all' },
  ]),
) as api.Me['rights'];

let put: api.AccessRulesInput[];
let taken: api.UserInput[];

beforeEach(async () => {
  await page.viewport(1280, 800);
  put = [];
  taken = [];
});

/** After renderApp, whose own signed-in user would else come first. */
async function open(path: string, options: Parameters<typeof renderApp>[1] = {}) {
  const app = await renderApp('/login', options);
  const rule = (noun: string, action: api.Action, scope: api.Scope): api.AccessRule => ({
    role: 'rep',
    noun,
    action,
    scope,
    builtIn: 'department',
  });
  let rules = [rule('account', 'read', 'department'), rule('account', 'delete', 'none'), rule('sale', 'read', 'all')];
  worker.use(
    mock<api.GetMeData, api.Me>('get', '/api/v1/auth/me', () => aMe({ rights: everything, departmentId: tokyo.id })),
    mock<api.ListUsersData, api.UserList>('get', '/api/v1/users', () => ({
      items: [0, 1, 2].map((n) => aUser(n)),
      total: 3,
    })),
    mock<api.CreateUserData, api.User>('post', '/api/v1/users', async ({ request }) => {
      taken.push((await request.json()) as api.UserInput);
      return aUser(7, { name: '新人 花子', invited: true });
    }),
    mock<api.InviteUserData, api.Invitation>('post', '/api/v1/users/{id}/invitation', () => ({
      path: '/setup/secret',
      expiresAt: '2026-11-28T00:00:00Z',
    })),
    mock<api.ListDepartmentsData, api.DepartmentList>('get', '/api/v1/departments', () => ({
      items: [tokyo, { id: id(2), version: 0, code: 'E02', name: '多摩支店', parentId: tokyo.id }],
    })),
    mock<api.ListTeamsData, api.TeamList>('get', '/api/v1/teams', () => ({
      items: [{ id: id(5), version: 0, name: '新製品の班', members: [{ id: id(10), name: '田中 実' }] }],
    })),
    mock<api.GetAccessRulesData, api.AccessRules>('get', '/api/v1/access-rules', () => ({ rules })),
    mock<api.PutAccessRulesData, api.AccessRules>('put', '/api/v1/access-rules', async ({ request }) => {
      const body = (await request.json()) as api.AccessRulesInput;
      put.push(body);
      rules = rules.map((r) => {
        const next = body.rules.find((n) => n.noun === r.noun && n.action === r.action);
        return next ? { ...r, scope: next.scope } : r;
      });
      return { rules };
    }),
  );
  await app.router.navigate({ to: path as '/settings' });
  return app;
}

test('GOV-01 a new user is taken in and the invitation link is there to hand over', async () => {
  await open('/settings/users');
  await expect.element(page.getByRole('link', { name: '佐藤 葵' })).toBeVisible();
  await expect.element(page.getByText('無効', { exact: true })).toBeVisible();
  await userEvent.click(page.getByRole('link', { name: '利用者を追加' }));
  await userEvent.fill(page.getByRole('textbox', { name: '氏名' }), '新人 花子');
  await userEvent.fill(page.getByRole('textbox', { name: 'メールアドレス' }), 'hanako@example.jp');
  await userEvent.keyboard('{Enter}');
  await expect
    .element(page.getByRole('textbox', { name: /リンクを本人に/ }))
    .toHaveValue(`${window.location.origin}/setup/secret`);
  expect(taken[0]).toMatchObject({ name: '新人 花子', email: 'hanako@example.jp', role: 'rep' });
});

test('GOV-01 a cell of the table of rights acts at once and can be taken back', async () => {
  await open('/settings/rights?role=rep');
  const cell = page.getByRole('combobox', { name: '顧客 削除' });
  await expect.element(cell).toBeVisible();
  await userEvent.selectOptions(cell, 'own');
  await expect.element(cell).toHaveValue('own');
  expect(put[0]?.rules).toEqual([{ role: 'rep', noun: 'account', action: 'delete', scope: 'own' }]);
  await userEvent.click(page.getByRole('button', { name: '取り消す' }));
  await expect.element(cell).toHaveValue('none');
});

test('TEA-01 departments stand in their tree, and a team names its members', async () => {
  const { router } = await open('/settings/departments');
  await expect.element(page.getByRole('link', { name: '多摩支店', exact: true })).toBeVisible();
  await router.navigate({ to: '/settings/teams' });
  await expect.element(page.getByRole('link', { name: '新製品の班' })).toBeVisible();
  await expect.element(page.getByText('田中 実')).toBeVisible();
});

test('GEN-12 a verdict is explained from the address of a page', async () => {
  await open('/settings');
  worker.use(
    mock<api.ExplainAccessData, api.AccessExplanation>('get', '/api/v1/access-explanation', ({ query }) => ({
      allowed: false,
      reason: 'ownerOutsideScope',
      noun: query.get('noun')!,
      recordId: query.get('id')!,
      action: 'read',
      user: { id: id(10), name: '田中 実', departmentName: '東京営業部' },
      role: 'rep',
      scope: 'department',
      ruleChanged: false,
      owners: [{ id: id(11), name: '佐藤 葵', departmentName: '大阪営業部', heldBy: 'all' }],
    })),
  );
  const address = page.getByRole('textbox', { name: '記録のページのアドレス' });
  await userEvent.fill(address, 'あかぎ');
  await expect.element(page.getByText(/アドレスではありません/)).toBeVisible();
  await userEvent.fill(address, `http://localhost/accounts/${id(77)}`);
  await expect.element(page.getByRole('status')).toHaveTextContent('佐藤 葵・大阪営業部');
  await expectAccessible();
});

test.each(['light', 'dark'] as const)('GEN-08 the settings are accessible in %s', async (scheme) => {
  const { router, queryClient } = await open('/settings', { scheme });
  await expect.element(page.getByRole('heading', { name: 'パスワードを変える' })).toBeVisible();
  await expectAccessible();
  for (const path of ['/settings/users', '/settings/departments', '/settings/teams', '/settings/rights'] as const) {
    await router.navigate({ to: path });
    await expect.element(page.getByRole('navigation', { name: '設定の種類' })).toBeVisible();
    await expect.poll(() => queryClient.isFetching()).toBe(0);
    await expectAccessible();
  }
});
