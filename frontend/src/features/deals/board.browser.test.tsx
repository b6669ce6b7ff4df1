import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import type * as api from '@/api';
import { withAccounts } from '@/test/accounts-world';
import { expectAccessible } from '@/test/axe';
import { renderApp, withServer } from '@/test/render-app';
import { mock, worker } from '@/test/server';

withServer();

const row = (n: number, stageId: string): api.DealRow => ({
  id: `0199f3a2-7c1e-7b4d-9a55-00000000000${n}`,
  version: 3,
  accountId: '0199f3a2-7c1e-7b4d-9a55-3f1c2d4e5b6a',
  accountName: '㈱赤木電機',
  name: `棚の入替 ${n}`,
  ownerId: '0199f3a2-7c1e-7b4d-9a55-3f1c2d4e5b6b',
  ownerName: '佐藤 葵',
  processId: 'p',
  stageId,
  stageJa: '提案',
  stageEn: 'Proposal',
  probability: 'C',
  percent: 50,
  amount: 120000,
  weighted: 60000,
  currency: 'JPY',
  expectedOn: '2026-12-20',
  overdue: false,
  openedOn: '2026-10-01',
  outcome: 'open',
});

const column = (stageId: string, stageJa: string, items: api.DealRow[]): api.DealColumn => ({
  stageId,
  stageJa,
  stageEn: stageJa,
  count: items.length,
  amount: 120000 * items.length,
  weighted: 60000 * items.length,
  items,
});

test('DEA-03: a deal is sent to another stage by the menu of its card, and the board says how many and how much', async () => {
  withAccounts();
  const moved: { path: string; body: unknown }[] = [];
  worker.use(
    mock<api.ListSalesProcessesData, api.SalesProcessList>('get', '/api/v1/sales-processes', () => ({ items: [] })),
    mock<api.GetDealBoardData, api.DealBoard>('get', '/api/v1/deals/board', () => ({
      processId: 'p',
      columns: [column('s1', '提案', [row(1, 's1'), row(2, 's1')]), column('s2', '見積', [])],
    })),
    mock<api.UpdateDealData, object>('patch', '/api/v1/deals/{id}', async ({ request, params }) => {
      moved.push({ path: String(params.id), body: await request.json() });
      return { ...row(1, 's2') };
    }),
  );
  await renderApp('/deals/board');
  const proposal = page.getByRole('region', { name: '提案' });
  await expect.element(proposal.getByText('2 件')).toBeVisible();
  await expect.element(proposal.getByText('24万円')).toBeVisible();
  await expectAccessible();
  await page.getByRole('button', { name: '「棚の入替 1」のステージを移す' }).click();
  await page.getByRole('menuitem', { name: '見積' }).click();
  await expect.element(page.getByText('「見積」に移しました')).toBeVisible();
  expect(moved).toEqual([{ path: row(1, 's1').id, body: { stageId: 's2' } }]);
});
