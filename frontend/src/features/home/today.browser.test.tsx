import { beforeEach, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type * as api from '@/api';
import { closeContact } from '@/shared/contacts/desk';
import { today } from '@/shared/lib/format';
import { deedsOf, dropDeed } from '@/shared/offline/kept-deeds';
import { flush } from '@/shared/offline/outbox';
import { withAccounts } from '@/test/accounts-world';
import { expectAccessible } from '@/test/axe';
import { id } from '@/test/builders';
import { aMe, renderApp, withServer } from '@/test/render-app';
import { mock, worker } from '@/test/server';

withServer();

const contact = (n: number, state: 'planned' | 'done', from: string) => ({
  id: id(9, n),
  version: 0,
  accountId: id(1, n),
  accountCode: `C${n}`,
  accountName: `${n}番の得意先`,
  state,
  purpose: '商談',
  method: '訪問',
  subject: '',
  ownerId: aMe().id,
  plannedOn: today(),
  plannedFrom: from,
  countsAsVisit: true,
  participants: [{ id: aMe().id, name: aMe().name }],
  persons: [],
});
const stop = (n: number, state: 'planned' | 'done', from: string): api.TodayStop => ({
  contact: contact(n, state, from),
  place: {
    address: '石川県金沢市本町3-4',
    phone: '076-229-3490',
    rank: 'B',
    lastVisitOn: '2026-10-01',
    openComplaints: 1,
  },
  lastTalk: { contactId: id(9, 90), heldOn: '2026-10-01', ownerName: '佐藤 健一', excerpt: '棚の高さを測ってほしい' },
});
let online: boolean;
let reported: { path: string; body: Record<string, unknown> }[];

beforeEach(async () => {
  for (const deed of await deedsOf(aMe().id)) await dropDeed(deed.key);
  closeContact();
  sessionStorage.clear();
  online = true;
  reported = [];
  withAccounts();
  const stops = [stop(1, 'done', '09:00'), stop(2, 'planned', '10:30'), stop(3, 'planned', '14:00')];
  worker.use(
    mock<api.GetTodayData, api.Today>('get', '/api/v1/today', () => ({
      date: today(),
      userId: aMe().id,
      userName: aMe().name,
      stops,
    })),
    mock<api.GetContactData, object>('get', '/api/v1/contacts/{id}', ({ params }) => ({
      ...contact(Number(String(params.id).slice(-2)), 'planned', '10:30'),
      createdAt: '2026-11-01T00:00:00Z',
      allowed: ['change'],
    })),
    mock<api.ReportContactData, Response>('post', '/api/v1/contacts/{id}/result', async ({ request, params }) => {
      if (!online) return Response.error();
      reported.push({ path: String(params.id), body: (await request.json()) as Record<string, unknown> });
      return Response.json(contact(2, 'done', '10:30'));
    }),
  );
  await page.viewport(390, 780);
});

test('PLN-02 the phone opens on the stops of today, and the next one is ready to be reported', async () => {
  await renderApp('/');
  const region = page.getByRole('region', { name: '訪問・電話' });
  await expect.element(region.getByText('残り 2 件')).toBeVisible();
  expect(
    region
      .getByRole('listitem')
      .elements()
      .map((line) => line.dataset.state),
  ).toEqual(['done', 'next', 'open']);
  await expect.element(region.getByText('クレーム 1 件').first()).toBeVisible();
  await expect.element(region.getByRole('link', { name: '2番の得意先 の地図' })).toBeVisible();
  await expectAccessible();
});

test('GEN-07 ACT-11 a visit is reported without a connection, waits where one sees it, and is sent later once', async () => {
  await renderApp('/');
  const region = page.getByRole('region', { name: '訪問・電話' });
  await expect.element(region.getByText('残り 2 件')).toBeVisible();
  online = false;
  await userEvent.click(region.getByRole('button', { name: '結果登録' }).first());
  await userEvent.fill(page.getByRole('textbox', { name: '内容' }), '地下なので電波がない');
  await userEvent.click(page.getByRole('button', { name: '保存' }));
  await expect.element(region.getByText('送信待ち')).toBeVisible();
  await expect.element(region.getByText('残り 1 件')).toBeVisible();
  online = true;
  await flush();
  expect(reported).toMatchObject([{ path: id(9, 2), body: { text: '地下なので電波がない' } }]);
  await expect.poll(() => region.getByText('送信待ち').elements().length).toBe(0);
});
