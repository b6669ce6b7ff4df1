import { beforeEach, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type * as api from '@/api';
import { expectAccessible } from '@/test/axe';
import { aMe, renderApp, withServer } from '@/test/render-app';
import { mock, problem, worker } from '@/test/server';

withServer();

const source = '<paper>\n<body>\n<text>{number}</text>\n</body>\n</paper>';
const row: api.PaperLayoutRow = {
  kind: 'quotation',
  language: 'ja',
  nameJa: '見積書',
  nameEn: 'Quotation',
  number: 0,
  changedAt: null,
  changedByName: null,
};

let put: { source: string; ifMatch: string | null }[];

beforeEach(async () => {
  await page.viewport(1280, 800);
  put = [];
});

async function open(path: string) {
  const app = await renderApp('/login');
  worker.use(
    mock<api.GetMeData, api.Me>('get', '/api/v1/auth/me', () =>
      aMe({ rights: { setting: { read: 'all', configure: 'all' } } as unknown as api.Me['rights'] }),
    ),
    mock<api.ListPaperLayoutsData, api.PaperLayoutList>('get', '/api/v1/paper-layouts', () => ({ items: [row] })),
    mock<api.GetPaperLayoutData, api.PaperLayout>('get', '/api/v1/paper-layouts/{kind}/{language}', () => ({
      layout: row,
      source,
      sample: {},
      versions: [],
    })),
    mock<api.PutPaperLayoutData, api.PaperLayout>(
      'put',
      '/api/v1/paper-layouts/{kind}/{language}',
      async ({ request }) => {
        const body = (await request.json()) as api.PaperLayoutInput;
        put.push({ source: body.source, ifMatch: request.headers.get('If-Match') });
        return problem(422, 'layout_unknown_field', 'x', [
          { pointer: '/source', code: 'layout_unknown_field', message: '3行目: この帳票にない値です。 {nummer}' },
        ]);
      },
    ),
  );
  await app.router.navigate({ to: path as '/settings/papers' });
}

test('PRD-03 a fault of a layout leads to its line', async () => {
  await open('/settings/papers');
  await userEvent.click(page.getByRole('link', { name: '見積書' }));
  const text = page.getByRole('textbox', { name: 'レイアウト（XML）' });
  await expect.element(text).toHaveValue(source);
  await userEvent.fill(text, source.replace('number', 'nummer'));
  await userEvent.click(page.getByRole('button', { name: 'このレイアウトを使う' }));
  await userEvent.click(page.getByRole('button', { name: /3行目/ }));
  const area = text.element() as HTMLTextAreaElement;
  expect(area.value.slice(area.selectionStart, area.selectionEnd)).toBe('<text>{nummer}</text>');
  expect(put).toEqual([{ source: source.replace('number', 'nummer'), ifMatch: '"0"' }]);
  await expectAccessible();
});
