import { QueryClient } from '@tanstack/react-query';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type * as api from '@/api';
import { withServer } from '@/test/render-app';
import { mock, problem, worker } from '@/test/server';
import { discard, flush, openOutbox, sendAgain, sendOrKeep, waitingNow } from './outbox';

withServer();

const sale = { accountCode: 'C1', soldOn: '2026-11-22', amount: 1000 };
const deed = (note: string) => ({
  key: crypto.randomUUID(),
  operation: 'createSale' as const,
  request: { body: { ...sale, note } },
  label: note,
});
const arrived: { key: string | null; note: string }[] = [];
let answer: () => Response;
let close = () => {};

beforeEach(() => {
  arrived.length = 0;
  answer = () => Response.json({ id: 'x' }, { status: 201 });
  worker.use(
    mock<api.CreateSaleData, Response>('post', '/api/v1/sales', async ({ request }) => {
      const body = (await request.json()) as { note: string };
      const given = answer();
      if (given.type !== 'error') arrived.push({ key: request.headers.get('Idempotency-Key'), note: body.note });
      return given;
    }),
  );
  close = openOutbox(crypto.randomUUID(), new QueryClient());
});
afterEach(() => close());

test('GEN-07 what is entered without a connection waits, and is sent once, in order and with its own key', async () => {
  answer = () => Response.error();
  const first = deed('一件目の報告');
  const second = deed('二件目の報告');
  expect(await sendOrKeep(first)).toBeUndefined();
  expect(await sendOrKeep(second)).toBeUndefined();
  expect(waitingNow().map((d) => d.label)).toEqual(['一件目の報告', '二件目の報告']);
  answer = () => Response.json({ id: 'x' }, { status: 201 });
  await flush();
  await flush();
  expect(arrived).toEqual([
    { key: first.key, note: '一件目の報告' },
    { key: second.key, note: '二件目の報告' },
  ]);
  expect(waitingNow()).toEqual([]);
});

test('GEN-07 an empty answer of a proxy that cannot reach the server is no answer', async () => {
  answer = () => new Response(null, { status: 503 });
  await sendOrKeep(deed('プロキシの向こう'));
  expect(waitingNow()).toHaveLength(1);
});

test('GEN-07 what the server refuses is kept with the reason and does not hold up what comes after it', async () => {
  answer = () => Response.error();
  await sendOrKeep(deed('古い版への変更'));
  await sendOrKeep(deed('新しい報告'));
  let asked = 0;
  answer = () => {
    asked += 1;
    return asked === 1 ? problem(412, 'stale', '他の人が変更しました') : Response.json({ id: 'x' }, { status: 201 });
  };
  await flush();
  expect(waitingNow()).toMatchObject([{ label: '古い版への変更', problem: { code: 'stale', status: 412 } }]);
  await sendAgain(waitingNow()[0]!);
  expect(waitingNow()).toEqual([]);
});

test('GEN-07 letting go of something can be taken back', async () => {
  answer = () => Response.error();
  await sendOrKeep(deed('やめる報告'));
  const undo = await discard(waitingNow()[0]!);
  expect(waitingNow()).toEqual([]);
  await undo();
  expect(waitingNow()).toMatchObject([{ label: 'やめる報告' }]);
});

test('a refusal at once belongs to the form and leaves nothing waiting', async () => {
  answer = () => problem(422, 'invalid', '直してください', [{ pointer: '/amount', code: 'x', message: 'だめ' }]);
  await expect(sendOrKeep(deed('不正な金額'))).rejects.toMatchObject({ status: 422 });
  expect(waitingNow()).toEqual([]);
});

test('GEN-07 somebody else at the same device neither sees nor sends it', async () => {
  answer = () => Response.error();
  await sendOrKeep(deed('わたしの報告'));
  close();
  close = openOutbox(crypto.randomUUID(), new QueryClient());
  answer = () => Response.json({ id: 'x' }, { status: 201 });
  await flush();
  expect(waitingNow()).toEqual([]);
  expect(arrived).toEqual([]);
});

test('GEN-07 the connection coming back is enough', async () => {
  answer = () => Response.error();
  await sendOrKeep(deed('地下の訪問先'));
  answer = () => Response.json({ id: 'x' }, { status: 201 });
  dispatchEvent(new Event('online'));
  await vi.waitFor(() => expect(waitingNow()).toEqual([]));
  expect(arrived).toHaveLength(1);
});
