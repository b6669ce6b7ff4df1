import { beforeEach, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type * as api from '@/api';
import { withAccounts } from '@/test/accounts-world';
import { expectAccessible } from '@/test/axe';
import { aSaleRow } from '@/test/builders';
import { aPerson } from '@/test/person-builder';
import { renderApp, withServer } from '@/test/render-app';
import { mock, worker } from '@/test/server';

withServer();
beforeEach(async () => {
  withAccounts(40);
  worker.use(
    mock<api.SearchData, api.SearchResult>('get', '/api/v1/search', ({ query }) => ({
      groups: [
        {
          kind: 'account',
          hits: 1,
          hitsCapped: false,
          items: [
            {
              id: '018f0000-0001-7000-8000-000000000001',
              title: '㈱赤木電機',
              subtitle: '石川県金沢市',
              marks: query.get('q') ? [{ field: 'name', text: '㈱赤木電機', ranges: [{ start: 1, end: 3 }] }] : [],
            },
          ],
        },
      ],
    })),
    mock<api.GetPersonData, api.Person>('get', '/api/v1/persons/{id}', () => aPerson()),
    mock<api.GetSaleData, api.Sale>('get', '/api/v1/sales/{id}', () => ({
      ...aSaleRow(1),
      lines: [],
      allowed: [],
      createdAt: '2026-11-01T00:00:00Z',
      updatedAt: '2026-11-01T00:00:00Z',
    })),
  );
  await page.viewport(1280, 800);
});

test('GEN-01 Ctrl K finds a record by keyboard alone and opens it', async () => {
  const { router } = await renderApp('/');
  await expect.element(page.getByRole('heading', { name: 'ホーム' })).toBeVisible();
  await userEvent.keyboard('{Control>}k{/Control}');
  await userEvent.fill(page.getByRole('textbox', { name: '顧客・担当者・画面を検索' }), '赤木');
  await expect.element(page.getByRole('option', { name: /赤木電機/ })).toBeVisible();
  expect(document.querySelector('[role=option] mark')?.textContent).toBe('赤木');
  await expectAccessible(document.querySelector('[role=dialog]')!);
  await userEvent.keyboard('{Enter}');
  await expect.poll(() => router.state.location.pathname).toBe('/accounts/018f0000-0001-7000-8000-000000000001');
});

test('GEN-08 "?" lists the keys of the page', async () => {
  await renderApp('/accounts');
  await expect.element(page.getByRole('link', { name: '㈱赤木電機', exact: true })).toBeVisible();
  await userEvent.keyboard('?');
  await expect.element(page.getByRole('dialog')).toHaveTextContent('顧客を追加');
});

test('DRL-01 GEN-07 company, person and sale are three taps on a phone, and Back retraces them', async () => {
  await page.viewport(390, 844);
  const { router } = await renderApp('/accounts');
  await userEvent.click(page.getByRole('link', { name: '㈱赤木電機', exact: true }));
  await userEvent.click(page.getByRole('link', { name: '小林 由美', exact: true }));
  await expect.element(page.getByRole('heading', { level: 1, name: '小林 由美' })).toBeVisible();
  await userEvent.click(page.getByRole('tab', { name: '売上' }));
  await userEvent.click(page.getByRole('link', { name: /LED照明/ }).first());
  await expect.poll(() => router.state.location.pathname).toMatch(/^\/sales\//);
  await userEvent.click(page.getByRole('button', { name: '戻る' }));
  await userEvent.click(page.getByRole('button', { name: '戻る' }));
  await expect.element(page.getByRole('heading', { level: 1, name: '㈱赤木電機' })).toBeVisible();
});

test.each([
  '/',
  '/accounts',
  '/accounts/018f0000-0001-7000-8000-000000000001',
  '/persons/018f0000-0006-7000-8000-000000000001',
])('GEN-07 what one taps at %s is 44 px high on a phone', async (path) => {
  await page.viewport(360, 740);
  const { queryClient } = await renderApp(path);
  await expect.element(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect.poll(() => queryClient.isFetching()).toBe(0);
  await expect.poll(tooSmall).toEqual([]);
  expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(360);
});

const tooSmall = () =>
  [...document.querySelectorAll<HTMLElement>('main a, main button, header a, header button, nav a, nav button')]
    .filter((el) => el.checkVisibility() && !el.closest('p, dd, dl, [data-inline]'))
    .map((el) => {
      const box = (el.closest('li, [role=row]') ?? el).getBoundingClientRect();
      return { name: el.textContent || el.ariaLabel, height: Math.max(box.height, el.getBoundingClientRect().height) };
    })
    .filter(({ height }) => height > 0 && height < 43.5);
