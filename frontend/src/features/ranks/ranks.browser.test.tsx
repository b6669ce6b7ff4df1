import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type * as api from '@/api';
import { expectAccessible } from '@/test/axe';
import { renderApp, withServer } from '@/test/render-app';
import { mock, problem, worker } from '@/test/server';

withServer();

const runId = (n: number) => `018f0000-0005-7000-8000-${String(n).padStart(12, '0')}`;
const aRun = (n: number): api.RankRun => ({
  id: runId(n),
  period: `2026-${String(7 + n).padStart(2, '0')}`,
  revision: 1,
  schemeId: runId(90),
  schemeNumber: 2,
  schemeName: '標準',
  source: 'sales',
  asOf: '2026-10-31',
  previousRunId: n > 1 ? runId(n - 1) : null,
  startedAt: '2026-11-01T04:00:00Z',
  finishedAt: '2026-11-01T04:00:04Z',
  salesCounted: 51_200,
  rated: 1500,
  ranked: 1500,
  changed: 90,
});
const share = (rank: string, accounts: number): api.RankShare => ({
  rank,
  accounts,
  overridden: rank === 'A' ? 2 : 0,
  monetary: accounts * 1_000_000,
});
const moves: api.RankMove[] = [
  { from: 'A', to: 'A', accounts: 180 },
  { from: 'B', to: 'A', accounts: 20 },
  { from: 'A', to: 'B', accounts: 12 },
  { from: 'B', to: 'B', accounts: 488 },
  { to: 'B', accounts: 3 },
];
const aChange: api.RankChange = {
  accountId: runId(50),
  accountCode: 'C100001',
  accountName: '㈱赤木電機',
  direction: 'up',
  fromRank: 'B',
  toRank: 'A',
  before: { recencyDays: 40, frequency: 3, monetary: 300_000, points: 10 },
  after: { recencyDays: 4, frequency: 5, monetary: 2_940_000, points: 13 },
};

function withRanks() {
  const asked: URL[] = [];
  worker.use(
    mock<api.ListRankRunsData, api.RankRunList>('get', '/api/v1/rank-runs', () => ({
      items: [3, 2, 1].map(aRun),
    })),
    mock<api.GetRankRunData, api.RankRun>('get', '/api/v1/rank-runs/{id}', () => aRun(3)),
    mock<api.GetRankDistributionData, api.RankDistribution>('get', '/api/v1/rank-runs/{id}/distribution', () => ({
      items: [share('A', 200), share('B', 503)],
    })),
    mock<api.ListRankMovementsData, api.RankMovements>('get', '/api/v1/rank-runs/{id}/movements', () => ({
      items: moves,
    })),
    mock<api.ListRankChangesData, api.RankChangeList>('get', '/api/v1/rank-runs/{id}/changes', ({ request }) => {
      asked.push(new URL(request.url));
      return { items: [aChange], total: 1 };
    }),
    mock<api.ListRankScoresData, api.RankScoreList>('get', '/api/v1/rank-runs/{id}/scores', ({ request }) => {
      asked.push(new URL(request.url));
      return { items: [], total: 0 };
    }),
    mock<api.ListUsersData, api.UserList>('get', '/api/v1/users', () => ({ items: [] })),
  );
  return asked;
}

test.each(['light', 'dark'] as const)(
  'RFM-04 the board shows moves and counts, and is accessible in %s',
  async (scheme) => {
    withRanks();
    await renderApp('/ranks', { scheme });
    await expect.element(page.getByText('上昇 20・下降 12・新規 3・対象外に 0')).toBeVisible();
    await expect.element(page.getByRole('img', { name: 'ランクの移動' })).toBeVisible();
    await expect.element(page.getByText('200社')).toBeVisible();
    await expect.element(page.getByText('㈱赤木電機')).toBeVisible();
    await expectAccessible();
  },
);

test('RFM-04 a bar opens exactly the customers of its rank', async () => {
  const asked = withRanks();
  const { router } = await renderApp('/ranks');
  await userEvent.click(page.getByRole('link', { name: /^B 503社/ }));
  await expect.element(page.getByText('2026年10月のランク')).toBeVisible();
  expect(router.state.location.search).toMatchObject({ run: runId(3), rank: 'B' });
  expect(asked.at(-1)?.searchParams.get('rank')).toBe('B');
});

test('RFM-05 the flow has its figures as a table too', async () => {
  withRanks();
  await renderApp('/ranks');
  const flow = page.getByRole('region', { name: 'ランクの移動' });
  await userEvent.click(flow.getByRole('button', { name: '表で見る' }));
  await expect.element(flow.getByText('2026年10月 B → A')).toBeVisible();
});

test('RFM-01 what the server refuses is told at the band it names', async () => {
  const scheme = {
    id: runId(90),
    version: 0,
    number: 2,
    name: '標準',
    state: 'draft',
    source: 'sales',
    windowMonths: 12,
    rollUp: 'account',
    recency: { rule: 'quantile', parts: 5, weight: 1 },
    frequency: { rule: 'quantile', parts: 5, weight: 1 },
    monetary: { rule: 'steps', cuts: [100, 300], weight: 1 },
    bands: [
      { rank: 'A', from: 10 },
      { rank: 'B', from: 0 },
    ],
    createdAt: '2026-11-01T04:00:00Z',
    updatedAt: '2026-11-01T04:00:00Z',
  } satisfies api.RankScheme;
  worker.use(
    mock<api.GetRankSchemeData, api.RankScheme>('get', '/api/v1/rank-schemes/{id}', () => scheme),
    mock<api.UpdateRankSchemeData, api.RankScheme>('patch', '/api/v1/rank-schemes/{id}', () =>
      problem(422, 'bands_not_falling', '入力に誤りがあります', [
        { pointer: '/bands/1/from', code: 'bands_not_falling', message: '前のランクの点数より小さくしてください。' },
      ]),
    ),
  );
  await renderApp(`/ranks/schemes/${runId(90)}`);
  await expect.element(page.getByText('合計点は 3 から 13')).toBeVisible();
  await userEvent.fill(page.getByRole('textbox', { name: '合計点（以上）' }).nth(1), '12');
  await expectAccessible();
  await userEvent.click(page.getByRole('button', { name: '保存' }));
  await expect.element(page.getByText('前のランクの点数より小さくしてください。')).toBeVisible();
});
