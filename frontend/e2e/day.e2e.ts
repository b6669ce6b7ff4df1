import { expect, inject, test } from 'vitest';
import { Visitor, withBrowser } from './visitor';

const browser = withBrowser();

/** A caller of the API, for what stands before the story begins. */
async function caller(name: string) {
  const base = `${inject('address')}/api/v1`;
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
    password: inject('password'),
  });
  return (path: string, body: object) => call('POST', path, accessToken, body);
}

const today = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Tokyo' }).format(new Date());

test('a visit is reported from a cellar, leaves by itself, drafts the report, and is praised (PLN-02, ACT-02, ACT-06, ACT-10, ACT-11, GEN-07)', {
  timeout: 180_000,
}, async () => {
  const post = await caller('rep');
  const account = await post('/accounts', { name: '地下街の得意先', prefecture: '東京都', city: '中央区' });
  const plan = await post('/contacts', {
    accountId: account.id,
    method: '訪問',
    purpose: '商談',
    plannedOn: today,
    plannedFrom: '23:50',
  });

  const rep = await Visitor.come(browser(), { phone: true });
  const atHand = rep.page.waitForResponse((answer) => answer.url().endsWith(`/contacts/${plan.id}`));
  await rep.signIn('rep');
  const stop = rep.page.getByRole('listitem').filter({ hasText: '地下街の得意先' });
  await stop.getByText('23:50').waitFor();
  await (await atHand).finished();
  await rep.offline(true);
  await stop.getByRole('button', { name: '結果登録' }).click();
  await rep.page.getByRole('textbox', { name: '内容' }).fill('棚の入れ替えを一緒に見た。来週見積を出す。');
  await rep.page.getByRole('button', { name: '保存' }).click();
  await stop.getByText('送信待ち').waitFor();
  await rep.picture('day-offline-phone');
  await rep.offline(false);
  await stop.getByText('済', { exact: true }).waitFor();
  await rep.picture('day-done-phone');

  await rep.page.getByRole('link', { name: '日報を書く' }).click();
  await rep.page.getByText('棚の入れ替えを一緒に見た。').first().waitFor();
  await rep.picture('report-phone');
  await rep.page.getByRole('button', { name: '提出する' }).click();
  await rep.page.getByText('提出済み').first().waitFor();

  const manager = await Visitor.come(browser());
  await manager.signIn('manager');
  await manager.open('/daily-reports');
  await manager.picture('reports');
  await manager.open(`/accounts/${account.id}?tab=contacts`);
  await manager.page
    .getByRole('link', { name: /23:50|商談/ })
    .first()
    .click();
  await manager.page.getByRole('button', { name: '賞賛する' }).click();
  await manager.page.getByRole('textbox', { name: 'ことば' }).fill('地下でもその場で報告、見事です。');
  await manager.page.getByRole('button', { name: '保存' }).click();
  await manager.page.getByText(/賞賛を贈りました/).waitFor();
  await manager.leave();

  await rep.open('/praises');
  await rep.page.getByText('地下でもその場で報告、見事です。').waitFor();
  await rep.picture('praise-phone');
  await rep.leave();
});
