import { afterAll, beforeAll, expect, test } from 'vitest';
import { Program } from './program';
import { Visitor, withBrowser } from './visitor';

/** June has no holidays: a Monday evening, the morning after, and the Thursday on which the visit is. */
const year = new Date().getFullYear() + 1;
const monday = firstMonday(year);
const evening = moment(monday, 0, '18:00');
const morning = moment(monday, 1, '07:30');
const thursday = moment(monday, 3, '08:10');
const cellar = '地下街の得意先';
const river = '川べりの得意先';

const browser = withBrowser();
let program: Program;

beforeAll(async () => {
  program = await Program.make();
});
afterAll(() => program.remove());

/** Everybody of the company, as of this moment. */
const come = (now: string, look: { phone?: boolean; width?: number }) =>
  Visitor.come(browser(), look, { address: program.address, password: program.password, now });

/** A caller of the API, for what stands before the story begins. */
async function caller(name: string) {
  const base = `${program.address}/api/v1`;
  const call = async (method: string, path: string, token: string | undefined, body: object) => {
    const answer = await fetch(base + path, {
      method,
      headers: { 'Content-Type': 'application/json', ...(token && { Authorization: `Bearer ${token}` }) },
      body: JSON.stringify(body),
    });
    expect(answer.ok, `${method} ${path} ${answer.status}`).toBe(true);
    return answer.json() as Promise<Record<string, string>>;
  };
  const { accessToken } = await call('POST', '/auth/login', undefined, {
    email: `${name}@minori.example`,
    password: program.password,
  });
  return (method: string, path: string, body: object) => call(method, path, accessToken, body);
}

/** A customer of the rep with rank B that was visited just so long ago that today is the last day for the next visit. */
async function dueToday(name: string) {
  const rep = await caller('rep');
  const admin = await caller('admin');
  const account = await rep('POST', '/accounts', { name, prefecture: '東京都', city: '中央区' });
  await admin('PUT', `/accounts/${account.id}/rank-override`, { rank: 'B', reason: '紹介元' });
  await rep('POST', '/contacts', {
    accountId: account.id,
    method: '訪問',
    purpose: '商談',
    result: { heldOn: dayOf(monday, -30), text: '棚を見た。' },
  });
}

test('neglect turns yellow, the month is planned, the visit is reported from a cellar, and the day is praised (YLW-02, YLW-03, NEW-02, PLN-01, PLN-02, ACT-02, ACT-06, ACT-10, ACT-11, GEN-07)', {
  timeout: 400_000,
}, async () => {
  await program.start(evening);
  await dueToday(cellar);
  await dueToday(river);
  const before = await come(evening, {});
  await before.signIn('rep');
  await before.open('/yellow-cards');
  expect(await before.page.getByText(cellar).count(), 'today is the last day, not late').toBe(0);
  await before.leave();
  await program.stop();

  await program.start(morning);
  await placeByTapping();
  await planTheMonth();
  await program.stop();

  await program.start(thursday);
  const rep = await come(thursday, { phone: true, width: 360 });
  const atHand = rep.page.waitForResponse(
    async (answer) => /\/contacts\/[0-9a-f-]{36}$/.test(answer.url()) && (await answer.text()).includes(cellar),
  );
  await rep.signIn('rep');
  await atHand;
  const report = await reportFromTheCellar(rep);
  await praise(report);
  await rep.open('/praises');
  await rep.page.getByText('地下でもその場で報告、見事です。').waitFor();
  await rep.picture('praise-phone');
  await rep.leave();
});

/** On a phone: a customer, then a day. */
async function placeByTapping() {
  const rep = await come(morning, { phone: true, width: 390 });
  await rep.signIn('rep');
  await expect
    .poll(
      async () => {
        await rep.open('/yellow-cards');
        return rep.page.getByRole('listitem').filter({ hasText: cellar }).count();
      },
      { timeout: 60_000, interval: 1000 },
    )
    .toBe(1);
  await rep.page.getByRole('listitem').filter({ hasText: cellar }).getByText('1日超過').waitFor();
  await rep.picture('yellow-phone');
  await rep.open('/visit-plans');
  await rep.tap(rep.page.getByRole('button', { name: new RegExp(river) }));
  await rep.tap(day(rep, 2).getByRole('button', { name: /に置く/ }));
  await day(rep, 2).getByRole('button', { name: river }).first().waitFor();
  await rep.picture('plan-tapped-phone');
  await rep.tap(rep.page.getByRole('button', { name: '1 件を予定にする' }));
  await day(rep, 2)
    .getByRole('link', { name: new RegExp(river) })
    .waitFor();
  await rep.leave();
}

/** At the desk: a proposal, one visit dragged to another day, a proposal around it, and all of it planned. */
async function planTheMonth() {
  const rep = await come(morning, { width: 1280 });
  await rep.signIn('rep');
  await rep.open('/visit-plans');
  await rep.page.getByRole('button', { name: '提案する' }).click();
  const draft = rep.page.getByRole('button', { name: cellar, exact: false }).and(rep.page.locator('[aria-pressed]'));
  await draft.first().waitFor();
  await rep.picture('plan-proposed');
  const other = (await day(rep, 3).getByRole('button', { name: cellar }).count()) > 0;
  if (other) await draft.first().dragTo(day(rep, 4)); // it stood there by itself: away, and back by hand
  await draft.first().dragTo(day(rep, 3));
  await day(rep, 3).getByRole('button', { name: cellar }).first().waitFor();
  const again = rep.page.waitForResponse((answer) => answer.url().endsWith('/proposal'));
  await rep.page.getByRole('button', { name: '提案し直す' }).click();
  await again;
  await expect
    .poll(() => rep.page.locator('section[data-over]').count(), { message: 'what was dragged makes room' })
    .toBe(0);
  await day(rep, 3).getByRole('button', { name: cellar }).first().waitFor();
  await rep.picture('plan-dragged');
  await rep.page.getByRole('button', { name: /件を予定にする/ }).click();
  await day(rep, 3)
    .getByRole('link', { name: new RegExp(cellar) })
    .waitFor();
  await rep.open('/yellow-cards');
  await rep.page
    .getByRole('listitem')
    .filter({ hasText: cellar })
    .getByText(/訪問予定/)
    .waitFor();
  await rep.leave();
}

async function reportFromTheCellar(rep: Visitor) {
  const stop = rep.page.getByRole('listitem').filter({ hasText: cellar });
  await stop.first().waitFor();
  await rep.offline(true);
  rep.taps = 0;
  await rep.tap(stop.getByRole('button', { name: '結果登録' }));
  await rep.tap(rep.page.getByRole('textbox', { name: '内容' }));
  await rep.page.keyboard.type('棚の入れ替えを一緒に見た。来週見積を出す。');
  await rep.tap(rep.page.getByRole('button', { name: '保存' }));
  await stop.getByText('送信待ち').waitFor();
  expect(rep.taps).toBeLessThanOrEqual(5);
  await rep.picture('day-offline-phone');
  await rep.offline(false);
  await stop.getByText('済', { exact: true }).waitFor();
  await rep.picture('day-done-phone');

  await rep.open('/yellow-cards');
  expect(await rep.page.getByRole('listitem').filter({ hasText: cellar }).count(), 'the card is cleared').toBe(0);
  await rep.open('/yellow-cards?stage=cleared');
  await rep.page.getByRole('listitem').filter({ hasText: cellar }).getByText(/訪問/).first().waitFor();

  await rep.open('/');
  await rep.page.getByRole('link', { name: '日報を書く' }).click();
  await rep.page.getByText('棚の入れ替えを一緒に見た。').first().waitFor();
  await rep.picture('report-phone');
  await rep.page.getByRole('button', { name: '提出する' }).click();
  await rep.page.getByText('提出済み').first().waitFor();
  return new URL(rep.page.url()).pathname;
}

/** The superior finds the report unread, reads it, and praises it where it stands. */
async function praise(report: string) {
  const manager = await come(thursday, { width: 1280 });
  await manager.signIn('manager');
  await manager.open('/daily-reports');
  await manager.picture('reports');
  await manager.page.locator(`a[href^="${report}"]`).first().click();
  await manager.page.getByText('棚の入れ替えを一緒に見た。').first().waitFor();
  await manager.page.getByRole('button', { name: '賞賛する' }).first().click();
  await manager.page.getByRole('textbox', { name: 'ことば' }).fill('地下でもその場で報告、見事です。');
  await manager.page.getByRole('button', { name: '保存' }).click();
  await manager.page.getByText(/賞賛を贈りました/).waitFor();
  await manager.leave();
}

/** The cell of a day of that week in the month. */
function day(visitor: Visitor, after: number) {
  return visitor.page
    .locator('section')
    .filter({ has: visitor.page.locator(`time[datetime="${dayOf(monday, after)}"]`) });
}

function firstMonday(of: number) {
  const first = new Date(Date.UTC(of, 5, 1));
  return new Date(Date.UTC(of, 5, 1 + ((8 - first.getUTCDay()) % 7)));
}

function dayOf(from: Date, after: number) {
  return new Date(from.getTime() + after * 86_400_000).toISOString().slice(0, 10);
}

function moment(from: Date, after: number, time: string) {
  return `${dayOf(from, after)}T${time}:00+09:00`;
}
