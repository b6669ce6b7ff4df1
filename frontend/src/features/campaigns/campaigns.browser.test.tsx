import { beforeEach, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type * as api from '@/api';
import { withAccounts } from '@/test/accounts-world';
import { expectAccessible } from '@/test/axe';
import { aMe, renderApp, withServer } from '@/test/render-app';
import { mock, worker } from '@/test/server';

withServer();

const fair: api.Campaign = {
  id: '0199f3a2-7c1e-7b4d-9a55-3f1c2d4e5c01',
  version: 4,
  code: 'EXPO',
  name: '食品機械展',
  kind: 'exhibition',
  startsOn: '2026-01-01',
  running: true,
  cost: 1_200_000,
  createdAt: '2026-01-01T00:00:00Z',
  updatedAt: '2026-01-01T00:00:00Z',
};
const all = { read: 'all', create: 'all', change: 'all', delete: 'all' } as const;

beforeEach(() => page.viewport(1280, 800));

async function open(path: string) {
  const app = await renderApp('/login');
  withAccounts(5);
  worker.use(
    mock<api.GetMeData, api.Me>('get', '/api/v1/auth/me', () => aMe({ rights: { campaign: all, deal: all } })),
    mock<api.SearchCampaignsData, api.CampaignList>('post', '/api/v1/campaigns/search', () => ({
      items: [fair],
      total: 1,
    })),
    mock<api.GetCampaignData, api.Campaign>('get', '/api/v1/campaigns/{id}', () => fair),
    mock<api.ListCampaignResultsData, api.CampaignResults>('get', '/api/v1/campaign-results', () => ({
      items: [{ campaignId: fair.id, deals: 12, won: 3, wonAmount: 2_400_000 }],
    })),
  );
  await app.router.navigate({ to: path as '/campaigns' });
  return app;
}

test('MST-01 a marketing activity shows that it runs, what it cost, and leads to exactly its deals', async () => {
  await open('/campaigns');
  await expect.element(page.getByText('実施中')).toBeVisible();
  await expect.element(page.getByText(/1,200,000/)).toBeVisible();
  const deals = page.getByRole('link', { name: '「食品機械展」の案件 12 件' });
  await expect.element(deals).toBeVisible();
  const where = new URL((deals.element() as HTMLAnchorElement).href).searchParams.get('where');
  expect(JSON.parse(where!)).toEqual({ all: [{ field: 'campaign', op: 'eq', value: fair.id }] });
  await expectAccessible();
});

test('MST-01 its sheet sends only what was changed, for the version that was read', async () => {
  const sent: { body: unknown; version: string | null }[] = [];
  await open(`/campaigns?open=${fair.id}`);
  worker.use(
    mock<api.UpdateCampaignData, api.Campaign>('patch', '/api/v1/campaigns/{id}', async ({ request }) => {
      sent.push({ body: await request.json(), version: request.headers.get('If-Match') });
      return fair;
    }),
  );
  await expect.element(page.getByText('うち受注 3 件')).toBeVisible();
  await expectAccessible();
  await userEvent.fill(page.getByRole('textbox', { name: '費用' }), '1500000');
  await userEvent.keyboard('{Enter}');
  await expect.poll(() => sent).toEqual([{ body: { cost: 1_500_000 }, version: '"4"' }]);
});
