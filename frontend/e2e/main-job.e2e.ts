import { expect, test } from 'vitest';
import { Visitor, withBrowser } from './visitor';

const browser = withBrowser();

test('a wrong password is told, the right one opens the door (GOV-01)', async () => {
  const visitor = await Visitor.come(browser());
  const { page } = visitor;
  await page.goto('/login');
  await page.getByLabel('メールアドレス').fill('rep@minori.example');
  await page.getByRole('textbox', { name: 'パスワード' }).fill('それは違う合言葉なのです');
  await page.keyboard.press('Enter');
  await page.getByRole('alert').first().waitFor();
  await visitor.signIn('rep');
  await visitor.picture('home');
  await visitor.leave();
});

test('a customer is found however the name is typed, and opens (CUS-02, CUS-10)', async () => {
  const visitor = await Visitor.come(browser());
  const { page } = visitor;
  await visitor.signIn('admin');
  for (const typed of ['赤木', 'ｱｶｷﾞ', 'あかぎ', '(株)赤木電機']) {
    await page.goto(`/accounts?q=${encodeURIComponent(typed)}`);
    await page
      .getByRole('link', { name: /赤木電機/ })
      .first()
      .waitFor();
  }
  await visitor.picture('accounts');
  await page
    .getByRole('link', { name: /赤木電機/ })
    .first()
    .click();
  await page.getByRole('heading', { level: 1, name: /赤木電機/ }).waitFor();
  await page.waitForLoadState('networkidle');
  await visitor.picture('account');
  await visitor.leave();
});

test('the rank board shows who moved, and a rank opens to its customers (RFM-04, RFM-05)', async () => {
  const visitor = await Visitor.come(browser());
  const { page } = visitor;
  await visitor.signIn('admin');
  await visitor.open('/ranks');
  await page.getByText('ランクの移動').first().waitFor();
  await page.getByText(/上昇 \d+・下降 \d+/).waitFor();
  await visitor.picture('ranks');
  await page.getByRole('link', { name: 'すべて見る' }).first().click();
  await page.waitForURL(/\/ranks\/changes/);
  await page.getByRole('row').nth(5).waitFor();
  await visitor.picture('rank-changes');
  await visitor.leave();
});

test('a rep of one branch does not see the customers of another (GOV-01)', async () => {
  const visitor = await Visitor.come(browser());
  const { page } = visitor;
  await visitor.signIn('rep');
  await visitor.open(`/accounts?q=${encodeURIComponent('赤木電機 大阪支社')}`);
  await page.getByText('条件に合うものはありません').waitFor();
  expect(await page.getByRole('link', { name: /大阪支社/ }).count()).toBe(0);
  await visitor.leave();
});
