import { beforeEach, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type * as api from '@/api';
import { expectAccessible } from '@/test/axe';
import { aMe, renderApp, withServer } from '@/test/render-app';
import { mock, problem, worker } from '@/test/server';

withServer();

const all = { read: 'all', create: 'all', change: 'all', delete: 'all' } as const;
const stage = (id: string, nameJa: string, probability: string, uses: number): api.SalesStage => ({
  id,
  nameJa,
  nameEn: nameJa,
  probability,
  uses,
  retired: false,
});
const process: api.SalesProcess = {
  id: 'p1',
  version: 7,
  nameJa: '標準',
  nameEn: 'Standard',
  position: 10,
  retired: false,
  stages: [stage('s1', '相談', 'E', 0), stage('s2', '提案', 'C', 5), stage('s3', '契約', 'A', 2)],
};
const code = (name: string, number: number): api.CodeItem => ({
  id: `c${name}`,
  version: 1,
  code: name,
  nameJa: name,
  nameEn: name,
  position: 1,
  flags: [],
  number,
  offered: true,
  uses: 1,
});

let sent: { body: { stages: api.SalesStageInput[] }; version: string | null }[];

beforeEach(async () => {
  await page.viewport(1280, 900);
  sent = [];
});

async function open(path: string) {
  const app = await renderApp('/login');
  worker.use(
    mock<api.GetMeData, api.Me>('get', '/api/v1/auth/me', () => aMe({ rights: { codeList: all } })),
    mock<api.ListSalesProcessesData, api.SalesProcessList>('get', '/api/v1/sales-processes', () => ({
      items: [process],
    })),
    mock<api.ListCodeListsData, api.CodeLists>('get', '/api/v1/code-lists', () => ({
      items: [
        {
          name: 'dealProbability',
          labelJa: '案件の確度',
          labelEn: 'Probability of deals',
          flags: [],
          number: { labelJa: '確率（％）', labelEn: 'Percent', min: 0, max: 100 },
          items: [code('A', 90), code('C', 50), code('E', 10)],
        },
      ],
    })),
    mock<api.UpdateSalesProcessData, api.SalesProcess>('patch', '/api/v1/sales-processes/{id}', async ({ request }) => {
      sent.push({ body: (await request.json()) as never, version: request.headers.get('If-Match') });
      return process;
    }),
  );
  await app.router.navigate({ to: path as '/settings' });
  return app;
}

async function press(name: string) {
  const button = page.getByRole('button', { name });
  await expect.element(button).toBeVisible();
  (button.element() as HTMLButtonElement).focus();
  await userEvent.keyboard('{Enter}');
}

test('DEA-05 stages stand in their order with probability and deals', async () => {
  await open('/settings/processes');
  const standard = page.getByRole('region', { name: '標準' });
  await expect.element(standard.getByText('案件 5 件')).toBeVisible();
  await expect.element(standard.getByText('C 50%')).toBeVisible();
  await expectAccessible();
});

test('DEA-05 a stage is moved by its button and by keyboard, and the focus goes along', async () => {
  await open('/settings/processes?open=p1');
  await press('「契約」を上へ');
  await expect.element(page.getByText('「契約」を2番目に移しました')).toBeInTheDocument();
  await expect.element(page.getByRole('button', { name: '「契約」を上へ' })).toHaveFocus();
  await userEvent.keyboard('{Alt>}{ArrowUp}{/Alt}');
  await expect.element(page.getByText('「契約」を1番目に移しました')).toBeInTheDocument();
  await expectAccessible();
  await press('保存');
  await expect.poll(() => sent[0]?.body.stages.map((one) => one.id)).toEqual(['s3', 's1', 's2']);
  expect(sent[0]?.version).toBe('"7"');
});

test('DEA-05 a stage with deals is retired after a word about them; only an unused one can go', async () => {
  await open('/settings/processes?open=p1');
  await expect.element(page.getByRole('button', { name: '「相談」を削除' })).toBeVisible();
  await expect.element(page.getByRole('button', { name: '「提案」を削除' })).not.toBeInTheDocument();
  await press('「提案」を廃止');
  await expect.element(page.getByText(/廃止する「提案」に案件が 5 件あります/)).toBeVisible();
  await press('「相談」を削除');
  await press('保存');
  await expect
    .poll(() => sent[0]?.body.stages.map((one) => [one.id, one.retired]))
    .toEqual([
      ['s2', true],
      ['s3', false],
    ]);
});

test('DEA-05 what somebody else changed first is told and not overwritten', async () => {
  await open('/settings/processes?open=p1');
  worker.use(
    mock<api.UpdateSalesProcessData, api.SalesProcess>('patch', '/api/v1/sales-processes/{id}', () =>
      problem(412, 'changed_meanwhile', 'ほかの人が先に変更しました'),
    ),
  );
  await press('「契約」を上へ');
  await press('保存');
  await expect.element(page.getByText(/ほかの人が先に変更しました/)).toBeVisible();
  await expect.element(page.getByRole('button', { name: '「契約」を上へ' })).toBeVisible();
});

test('DEA-05 the page of codes tells what a percentage moves', async () => {
  await open('/settings/codes?list=dealProbability&open=cC');
  await expect.element(page.getByRole('textbox', { name: '確率（％）' })).toHaveValue('50');
  await expect.element(page.getByText(/終わった案件は変わりません/).first()).toBeVisible();
});
